import json
from pathlib import Path

import pytest

from lowback_timer.terminal.desktop.record import Record, digest, read, write

FULL = Record({"a/b.png": ["1", "2"]}, {"mime/globs"}, {"a", "mime"})


def test_what_was_written_down_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "record.json"

    write(FULL, file)

    assert read(file) == FULL


def test_where_there_is_none_nothing_was_written(tmp_path: Path) -> None:
    assert read(tmp_path / "record.json") == Record()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        "\xff",
        '{"files": [], "caches": [], "folders": []}',
        '{"files": {"a": 1}, "caches": [], "folders": []}',
        '{"files": {}, "caches": [], "folders": [[]]}',
    ],
)
def test_a_damaged_one_says_nothing(text: str, tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    file.write_bytes(text.encode("latin-1"))

    assert read(file) == Record()


@pytest.mark.parametrize("name", ["/etc/passwd", "../other", "a/../../other", "", ".", 5])
@pytest.mark.parametrize("key", ["caches", "folders"])
def test_one_that_leads_elsewhere_says_nothing(key: str, name: object, tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    kept = {"files": {"a": ["1"]}, "caches": [], "folders": [], key: [name]}
    file.write_text(json.dumps(kept), encoding="utf-8")

    assert read(file) == Record()


def test_one_byte_makes_another_digest() -> None:
    assert digest(b"a") == digest(b"a") != digest(b"b")
