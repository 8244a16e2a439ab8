from pathlib import Path

import pytest

from lowback_timer import resources


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty stand-in for the installed package."""
    folder = tmp_path / "somewhere" / "lowback_timer"
    folder.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", folder)
    return folder


def fill(root: Path) -> None:
    (root / "assets" / "sounds").mkdir(parents=True)
    (root / "assets" / "images").mkdir(parents=True)
    (root / "assets" / "translations").mkdir(parents=True)
    (root / "docs").mkdir(parents=True)
    (root / "exercises.yaml").touch()


def test_a_checkout_has_its_data_at_the_root() -> None:
    root = Path(__file__).parents[1]

    assert resources.exercises_file() == root / "exercises.yaml"
    assert resources.sounds_dir() == root / "assets" / "sounds"
    assert resources.images_dir() == root / "assets" / "images"
    assert resources.translations_dir() == root / "assets" / "translations"
    assert resources.documents_dir() == root / "docs"


def test_an_installed_package_has_its_data_inside(package: Path) -> None:
    fill(package / "data")

    assert resources.exercises_file() == package / "data" / "exercises.yaml"
    assert resources.sounds_dir() == package / "data" / "assets" / "sounds"
    assert resources.images_dir() == package / "data" / "assets" / "images"
    assert resources.translations_dir() == package / "data" / "assets" / "translations"
    assert resources.documents_dir() == package / "data" / "docs"


def test_packaged_data_wins_over_what_lies_beside_the_package(package: Path) -> None:
    fill(package / "data")
    fill(package.parent)

    assert resources.exercises_file().is_relative_to(package)


def test_missing_data_is_told_with_both_places(package: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        resources.sounds_dir()

    message = str(caught.value)
    assert str(package / "data" / "assets" / "sounds") in message
    assert str(package.parent / "assets" / "sounds") in message
    assert "install" in message
