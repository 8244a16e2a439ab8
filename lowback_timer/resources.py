"""Where the program's own data lies: the exercises, the sounds, the pictures and the handbook.

An installed wheel carries them in ``lowback_timer/data/``. A checkout, and an editable install of
one, keeps them at its root, where they are edited by hand.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def exercises_file() -> Path:
    """Return the library of exercises and built-in workouts."""
    return _find("exercises.yaml")


def sounds_dir() -> Path:
    """Return the folder of WAV files."""
    return _find("assets/sounds")


def images_dir() -> Path:
    """Return the folder of SVG figures."""
    return _find("assets/images")


def parsed_dir() -> Path:
    """Return the folder of what has been parsed of the library; it may be missing."""
    return images_dir().parent / "library"


def icon_file() -> Path:
    """Return the picture that stands for the program."""
    return _find("assets/icon/lowback-timer.png")


def desktop_dir() -> Path:
    """Return the folder with what Linux desktops want of a program, laid out as /usr/share is."""
    return _find("packaging/linux/share")


def translations_dir() -> Path:
    """Return the folder of the program's own words in other languages."""
    return _find("assets/translations")


def documents_dir() -> Path:
    """Return the folder of the handbook, and of the documents that it refers to."""
    return _find("docs")


def _find(name: str) -> Path:
    packaged, checkout = _PACKAGE / "data" / name, _PACKAGE.parent / name
    for path in (packaged, checkout):
        if path.exists():
            return path
    raise FileNotFoundError(
        f"Lowback Timer's own data is incomplete: there is neither {packaged} nor {checkout}. "
        "Please install the program again."
    )
