"""A disk that is full, read-only or gone: the old file stays whole, the edit can be saved later."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from lowback_timer.library.writing import LibraryFile, WritingError
from tests.doubles.small_disk import fill, is_mounted
from tests.library.writing.samples import BY_HAND, builtin, loaded


def edited(path: Path) -> LibraryFile:
    file = LibraryFile(path)
    file.put_workout(replace(loaded(path).workouts["mornings"], name="Early"))
    return file


@pytest.fixture
def path(disk: Path) -> Path:
    file = disk / "mine.yaml"
    file.write_text(BY_HAND, "utf-8")
    return file


def test_a_full_disk_leaves_the_old_file_whole(disk: Path, path: Path) -> None:
    # GIVEN an edit, and a disk that gets full
    file = edited(path)
    fill(disk)

    # WHEN it is saved
    with pytest.raises(WritingError, match=r"mine\.yaml cannot be saved: the disk is full\."):
        file.save()

    # THEN the file is as it was, nothing else lies there, and the edit can still be saved
    assert path.read_text("utf-8") == BY_HAND
    assert {each.name for each in disk.iterdir()} == {"mine.yaml", "ballast"}
    (disk / "ballast").unlink()
    file.save()
    assert loaded(path).workouts["mornings"].name == "Early"


def test_a_read_only_disk_is_told(disk: Path, path: Path) -> None:
    file = edited(path)
    if not is_mounted("-o", "remount,ro", str(disk)):
        pytest.skip("the disk cannot be made read-only here")

    with pytest.raises(WritingError, match="write-protected"):
        file.save()

    assert path.read_text("utf-8") == BY_HAND
    assert is_mounted("-o", "remount,rw", str(disk))
    file.save()


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nobody keeps root from writing"
)
def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(BY_HAND, "utf-8")
    path.chmod(0o444)
    with pytest.raises(WritingError, match="write-protected"):
        edited(path).save()


def test_a_folder_that_is_gone_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "workouts" / "mine.yaml"
    file = LibraryFile(path)
    file.put_workout(replace(builtin().workouts["first-time"], id="mine"))
    file.save()
    assert "mine" in loaded(path).workouts


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "workouts").write_text("a file", "utf-8")
    file = LibraryFile(tmp_path / "workouts" / "mine.yaml")
    file.put_workout(replace(builtin().workouts["first-time"], id="mine"))
    with pytest.raises(WritingError, match=r"mine\.yaml cannot be saved"):
        file.save()


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, path = tmp_path / "elsewhere.yaml", tmp_path / "mine.yaml"
    real.write_text(BY_HAND, "utf-8")
    real.chmod(0o640)
    path.symlink_to(real)

    edited(path).save()

    assert path.is_symlink()
    assert '"Early"' in real.read_text("utf-8")
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_byte_order_mark_and_line_breaks_stay(tmp_path: Path, newline: str) -> None:
    path = tmp_path / "mine.yaml"
    before = b"\xef\xbb\xbf" + BY_HAND.replace("\n", newline).encode()
    path.write_bytes(before)

    edited(path).save()

    assert path.read_bytes() == before.replace(b'"Mornings"', b'"Early"')


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"format: [", "mine.yaml:2:1: "),
        (b"format: 2\n", "no library that can be changed"),
        (b"- a\n", "no library that can be changed"),
        (b"\xff\xfe", "UTF-16"),
        (b"format: 1\nformat: 1\n", "is here twice"),
    ],
)
def test_what_cannot_be_changed_is_told_in_a_sentence(
    tmp_path: Path, text: bytes, told: str
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes(text)
    with pytest.raises(WritingError) as caught:
        LibraryFile(path)
    assert told in str(caught.value)


def test_what_hangs_together_is_not_torn_apart(tmp_path: Path) -> None:
    # GIVEN two workouts, the second of which has the exercises of the first
    path = tmp_path / "mine.yaml"
    text = """\
format: 1
workouts:
  - {name: One, exercises: &list [bridge 30s, superman]}
  - {name: Two, exercises: *list}
"""
    path.write_text(text, "utf-8")
    one, two = (loaded(path).workouts[each] for each in ("one", "two"))
    (section,) = one.sections
    longer = replace(section, rounds=2, items=section.items[:1])

    # WHEN the list of the first would change, THEN that is refused, and the second can
    file = LibraryFile(path)
    with pytest.raises(WritingError, match="in a text editor"):
        file.put_workout(replace(one, sections=(longer,)))
    assert file.text() == text
    file.put_workout(replace(two, sections=(longer,)))
    file.save()
    assert loaded(path).workouts["one"] == one
    assert loaded(path).workouts["two"].sections == (longer,)
