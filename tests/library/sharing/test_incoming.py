"""A file that somebody has been given is taken in wholly or not at all."""

import zipfile
from pathlib import Path

import pytest

from lowback_timer.library.loader import check_file
from lowback_timer.library.sharing.incoming import look_at, take_in
from lowback_timer.library.sharing.unpacking import UnpackingError
from lowback_timer.library.writing import WritingError
from lowback_timer.resources import images_dir
from tests.library.samples import SAMPLE
from tests.library.writing.samples import BY_HAND, builtin, loaded

WITH_PICTURE = SAMPLE.replace("picture: bridge.svg", "picture: mine.svg").replace("bridge", "hump")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "workouts"


@pytest.fixture
def given(tmp_path: Path) -> Path:
    path = tmp_path / "given.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("theirs.yaml", WITH_PICTURE)
        archive.writestr("mine.svg", "<svg/>")
    return path


def test_what_is_in_a_file_is_seen_and_taken_in_to_the_letter(tmp_path: Path, folder: Path) -> None:
    path = tmp_path / "theirs.yaml"
    path.write_text(BY_HAND, "utf-8")

    incoming = look_at(path, builtin())
    assert [each.name for each in incoming.workouts] == ["Mornings", "Evenings"]
    assert (incoming.exercises, incoming.replaced) == ([], [])
    target = take_in(incoming, folder)

    assert target == folder / "theirs.yaml"
    assert target.read_text("utf-8") == BY_HAND
    assert take_in(incoming, folder) == folder / "theirs-2.yaml"


def test_what_it_takes_the_place_of_is_told(tmp_path: Path) -> None:
    path = tmp_path / "theirs.yaml"
    path.write_text(BY_HAND.replace("id: evenings", "id: first-time"), "utf-8")
    assert look_at(path, builtin()).replaced == ["First time · one exercise"]


def test_mistakes_are_told_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "theirs.yaml"
    path.write_text(BY_HAND.replace("level:", "levle:"), "utf-8")
    incoming = look_at(path, builtin())
    assert not incoming.workouts
    assert [each.line for each in incoming.problems] == [11, 33]


def test_a_zip_with_a_picture(given: Path, folder: Path) -> None:
    incoming = look_at(given, builtin())
    target = take_in(incoming, folder)

    assert {each.name for each in folder.iterdir()} == {"given.yaml", "mine.svg"}
    assert target.read_text("utf-8") == WITH_PICTURE
    assert loaded(target).exercises["hump"].picture == str((folder / "mine.svg").resolve())


@pytest.mark.parametrize("ending", [".lowback.zip", ".zip"])
def test_what_is_kept_is_called_like_any_file_of_ones_own(
    ending: str, given: Path, folder: Path
) -> None:
    incoming = look_at(given.rename(given.with_name(f"Three holds{ending}")), builtin())

    assert take_in(incoming, folder).name == "three-holds.yaml"


def test_a_picture_whose_name_is_taken_gets_another(given: Path, folder: Path) -> None:
    folder.mkdir()
    (folder / "mine.svg").write_text("<svg>another</svg>", "utf-8")

    target = take_in(look_at(given, builtin()), folder)

    assert (folder / "mine.svg").read_text("utf-8") == "<svg>another</svg>"
    assert (folder / "mine-2.svg").read_text("utf-8") == "<svg/>"
    assert loaded(target).exercises["hump"].picture == str((folder / "mine-2.svg").resolve())


def test_a_zip_that_is_none(tmp_path: Path) -> None:
    path = tmp_path / "given.zip"
    path.write_text("format: 1", "utf-8")
    with pytest.raises(UnpackingError, match="damaged"):
        look_at(path, builtin())


def test_nothing_is_left_of_what_could_not_be_taken_in_wholly(given: Path, folder: Path) -> None:
    incoming = look_at(given, builtin())
    folder.mkdir()
    (folder / "given.yaml").symlink_to(folder / "nowhere" / "else.yaml")
    (folder / "nowhere").write_text("a file", "utf-8")
    before = {each.name for each in folder.iterdir()}
    target = take_in(incoming, folder)  # beside the link, whose name is taken
    assert target.name == "given-2.yaml"
    target.unlink()
    (folder / "mine.svg").unlink()

    incoming.file.unlink()
    with pytest.raises(WritingError):
        take_in(incoming, folder)
    assert {each.name for each in folder.iterdir()} == before


def test_it_can_be_used_from_where_it_lies(given: Path) -> None:
    incoming = look_at(given, builtin())
    library = check_file(incoming.file, images=images_dir(), base=builtin())
    assert library.exercises["hump"].picture == str((incoming.file.parent / "mine.svg").resolve())
