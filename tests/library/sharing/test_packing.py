"""What is written for somebody else is what they can read."""

from pathlib import Path

import pytest

from lowback_timer.library.sharing import packing
from lowback_timer.library.sharing.contents import Contents
from lowback_timer.library.sharing.packing import pack
from lowback_timer.library.sharing.unpacking import unpack
from lowback_timer.library.writing import WritingError


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "one.svg"
    path.write_text("<svg/>" * 100, "utf-8")
    return path


def test_text_alone_is_yaml(tmp_path: Path) -> None:
    pack(Contents("format: 1\n", {}), tmp_path / "given.yaml", "mine")
    assert (tmp_path / "given.yaml").read_bytes() == b"format: 1\n"


def test_a_zip_is_read_as_it_was_written_and_always_the_same(tmp_path: Path, picture: Path) -> None:
    contents = Contents("format: 1\n", {"mine.svg": picture})
    pack(contents, tmp_path / "given.zip", "mine")
    found = unpack(tmp_path / "given.zip")
    assert (found.name, found.text) == ("mine.yaml", b"format: 1\n")
    assert found.pictures == {"mine.svg": picture.read_bytes()}
    pack(contents, tmp_path / "again.zip", "mine")
    assert (tmp_path / "again.zip").read_bytes() == (tmp_path / "given.zip").read_bytes()


def test_what_nobody_would_take_in_is_not_written(
    tmp_path: Path, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packing, "MOST_BYTES", 100)
    with pytest.raises(WritingError, match="too large"):
        pack(Contents("format: 1\n", {"mine.svg": picture}), tmp_path / "given.zip", "mine")
    assert not (tmp_path / "given.zip").exists()


def test_a_picture_that_is_gone_is_told(tmp_path: Path) -> None:
    contents = Contents("format: 1\n", {"mine.svg": tmp_path / "gone.svg"})
    with pytest.raises(WritingError, match=r"gone\.svg cannot be read"):
        pack(contents, tmp_path / "given.zip", "mine")
