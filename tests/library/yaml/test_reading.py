"""Files that cannot be read as text."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lowback_timer.library.problems import LibraryError, UnreadableError
from lowback_timer.library.yaml.reading import MOST_BYTES, read_text


def sentence(path: Path) -> str:
    with pytest.raises(UnreadableError) as caught:
        read_text(path)
    return str(caught.value).removeprefix(f"{path}:")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a: b\nname: H\xe9l\xe8ne", "2:8: byte 0xE9 is not UTF-8 text; save the file as UTF-8"),
        (
            "ü: \n".encode() + b"\xc3\xbc\xff",
            "2:2: byte 0xFF is not UTF-8 text; save the file as UTF-8",
        ),
        ("a: b".encode("utf-16"), "1:1: this file is UTF-16; save it as UTF-8"),
        ("a: b".encode("utf-16-le"), "1:1: this file is UTF-16; save it as UTF-8"),
        ("a: b".encode("utf-16-be"), "1:1: this file is UTF-16; save it as UTF-8"),
        (b"#" * (MOST_BYTES + 1), "1:1: this file is larger than 16 MiB; split it into several"),
    ],
    ids=[
        "latin-1",
        "column in characters",
        "utf-16",
        "le without a mark",
        "be without a mark",
        "too large",
    ],
)
def test_bytes_that_are_no_text(tmp_path: Path, data: bytes, expected: str) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(data)
    assert sentence(path) == expected


def test_exactly_16_mib_are_read(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(b"#" * MOST_BYTES)
    assert len(read_text(path)) == MOST_BYTES


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(b"\xef\xbb\xbfformat: 1")
    assert read_text(path) == "format: 1"


def test_a_directory(tmp_path: Path) -> None:
    assert sentence(tmp_path) == "1:1: this is a directory; name a YAML file in it"


def test_a_missing_file(tmp_path: Path) -> None:
    expected = "1:1: there is no such file; check its name and folder"
    assert sentence(tmp_path / "gone.yaml") == expected


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert sentence(tmp_path / "pipe") == "1:1: this is not a plain file; name a YAML file"


def test_a_name_that_no_file_can_have(tmp_path: Path) -> None:
    assert "is not a file name" in sentence(tmp_path / "a\0b")
    assert "1:1: this file cannot be read (" in sentence(tmp_path / ("x" * 300))


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "mine.yaml"
    path.touch()
    monkeypatch.setattr(Path, "open", refuse)
    assert sentence(path) == "1:1: this file may not be read; allow yourself to read it"


def test_unreadable_is_told_apart_from_mistakes() -> None:
    assert issubclass(UnreadableError, LibraryError)
