"""Where pictures may lie, and where not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lowback_timer.library.pictures import PictureError, Pictures
from lowback_timer.library.yaml.nearest import Suggester

_OUT = "leads out of this file's folder"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    (folder / "more").mkdir(parents=True)
    return folder


@pytest.fixture
def images(tmp_path: Path) -> Path:
    folder = tmp_path / "images"
    folder.mkdir()
    (folder / "bridge.svg").touch()
    return folder


@pytest.fixture
def pictures(own: Path, images: Path) -> Pictures:
    return Pictures(own, images, Suggester())


def test_the_own_folder_comes_first(pictures: Pictures, own: Path, images: Path) -> None:
    (own / "plank.PNG").touch()
    assert pictures.find("bridge.svg") == str(images / "bridge.svg")
    assert pictures.find("plank.PNG") == str(own / "plank.PNG")
    (own / "bridge.svg").touch()
    assert Pictures(own, images, Suggester()).find("bridge.svg") == str(own / "bridge.svg")


def test_a_folder_inside_the_own_folder_will_do(pictures: Pictures, own: Path) -> None:
    (own / "more" / "a.webp").touch()
    assert pictures.find("more/a.webp") == str(own / "more" / "a.webp")
    assert pictures.find("more/../more/a.webp") == str(own / "more" / "a.webp")


def test_no_way_leads_out(pictures: Pictures, own: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.svg").touch()
    (own / "link.svg").symlink_to(tmp_path / "secret.svg")
    (own / "out").symlink_to(tmp_path)
    for name in ("../secret.svg", "more/../../secret.svg", "link.svg", "out/secret.svg"):
        with pytest.raises(PictureError, match=_OUT):
            pictures.find(name)


def test_a_link_within_the_folder_is_followed(pictures: Pictures, own: Path) -> None:
    (own / "a.svg").touch()
    (own / "b.svg").symlink_to("a.svg")
    assert pictures.find("b.svg") == str(own / "a.svg")


@pytest.mark.parametrize(
    "name", ["/etc/a.svg", "C:/a.svg", "c:a.svg", "\\\\server\\a.svg", "..\\a.svg"]
)
def test_only_plain_names(pictures: Pictures, name: str) -> None:
    with pytest.raises(PictureError, match="is not a plain file name"):
        pictures.find(name)


@pytest.mark.parametrize(
    "name", ["gone.svg", "a\0b.svg", "x" * 300 + ".svg", "x/" * 3000 + "a.svg", "loop.svg"]
)
def test_what_is_not_there(pictures: Pictures, own: Path, name: str) -> None:
    (own / "loop.svg").symlink_to("loop.svg")
    with pytest.raises(PictureError, match="no picture"):
        pictures.find(name)


def test_a_directory_is_no_picture(pictures: Pictures, own: Path) -> None:
    (own / "folder.svg").mkdir()
    with pytest.raises(PictureError, match="no picture"):
        pictures.find("folder.svg")


def test_folders_that_do_not_exist(tmp_path: Path) -> None:
    nowhere = Pictures(tmp_path / "a", tmp_path / "b", Suggester())
    with pytest.raises(PictureError, match="put it there, or mend its name"):
        nowhere.find("a.svg")


def test_each_picture_is_looked_up_once(
    pictures: Pictures, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = pictures.find("bridge.svg")
    monkeypatch.setattr(os.path, "realpath", None)
    assert pictures.find("bridge.svg") is first
