import os
from pathlib import Path

import pytest

from lowback_timer.store.aside import KEPT, keep_aside


def damaged(folder: Path, text: str) -> Path:
    path = folder / "log.db"
    path.write_text(text)
    return path


def test_the_file_is_renamed_and_its_content_kept(tmp_path: Path) -> None:
    kept = keep_aside(damaged(tmp_path, "one"))

    assert kept == tmp_path / "log.damaged.db"
    assert kept.read_text() == "one"
    assert not (tmp_path / "log.db").exists()


def test_an_earlier_one_is_not_overwritten_until_there_are_a_few(tmp_path: Path) -> None:
    names = []
    for number in range(KEPT):
        kept = keep_aside(damaged(tmp_path, str(number)))
        os.utime(kept, (number, number))
        names.append(kept.name)
    assert names == ["log.damaged.db", "log.damaged-2.db", "log.damaged-3.db"]

    os.utime(tmp_path / "log.damaged-3.db", (-1, -1))
    kept = keep_aside(damaged(tmp_path, "newest"))

    assert kept.name == "log.damaged-3.db"  # the oldest has made room
    assert sorted(path.read_text() for path in tmp_path.iterdir()) == ["0", "1", "newest"]


def test_what_cannot_be_renamed_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        keep_aside(tmp_path / "missing.json")
