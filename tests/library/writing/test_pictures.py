"""Pictures that are copied beside a library file."""

import os
from pathlib import Path

import pytest

from lowback_timer.library import pictures as reading
from lowback_timer.library.writing.errors import WritingError
from lowback_timer.library.writing.pictures import copied


@pytest.fixture
def source(tmp_path: Path) -> Path:
    made = tmp_path / "elsewhere" / "Übung 1 (neu).PNG"
    made.parent.mkdir()
    made.write_bytes(b"pixels")
    return made


def test_a_copy_has_a_plain_name_and_the_same_bytes(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "workouts"

    copy = copied(source, folder)

    assert copy == folder / "uebung-1-neu.png"
    assert copy.read_bytes() == b"pixels"
    assert copied(source, folder) == copy
    assert [each.name for each in folder.iterdir()] == [copy.name]


def test_what_lies_there_is_left_alone(source: Path, tmp_path: Path) -> None:
    folder = tmp_path / "workouts"
    folder.mkdir()
    (folder / "UEBUNG-1-NEU.png").write_bytes(b"other")

    assert copied(source, folder).name == "uebung-1-neu-2.png"
    assert (folder / "UEBUNG-1-NEU.png").read_bytes() == b"other"


@pytest.mark.parametrize(("name", "copy"), [("nul.svg", "nul-picture.svg"), ("…", "")])
def test_a_name_is_one_on_every_system(tmp_path: Path, name: str, copy: str) -> None:
    source = tmp_path / name
    source.write_bytes(b"<svg/>")
    if copy:
        assert copied(source, tmp_path / "to").name == copy
    else:
        with pytest.raises(WritingError, match="is no picture"):
            copied(source, tmp_path / "to")


def test_what_cannot_be_a_picture_is_refused_in_one_sentence(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = tmp_path / "to"
    folder = tmp_path / "folder.png"
    folder.mkdir()
    for path, told in (
        (tmp_path / "gone.png", "gone.png is no file that can be read."),
        (folder, "folder.png is no file that can be read."),
        (Path("a\0b.png"), "a\0b.png is no file that can be read."),
        (tmp_path / (300 * "x" + ".png"), "is no file that can be read."),
    ):
        with pytest.raises(WritingError) as refused:
            copied(path, to)
        assert str(refused.value).endswith(told)
    monkeypatch.setattr(reading, "MOST_BYTES", 5)
    with pytest.raises(WritingError, match="the most it can be"):
        copied(source, to)
    assert not to.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are none here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.svg"
    os.mkfifo(pipe)
    with pytest.raises(WritingError, match="is no file"):
        copied(pipe, tmp_path / "to")


def test_where_nothing_can_be_written_the_sentence_says_so(source: Path, tmp_path: Path) -> None:
    (tmp_path / "to").write_text("a file in its place")
    with pytest.raises(WritingError, match="cannot be saved"):
        copied(source, tmp_path / "to")
