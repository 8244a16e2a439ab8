"""What a bundle holds of all that PyInstaller finds, and what it leaves out, each with its reason.

`packaging/lowback-timer.spec` builds by these tables, and tests/tools/bundle compares them with
what the program imports.
"""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

LINUX, WINDOWS, MACOS = "linux", "win32", "darwin"
"""As Python names them in `sys.platform`."""

NAME = "lowback-timer"
"""Of the folder, and of the program in it."""

WINDOW_NAME = "lowback-timer-window"
"""Of the program for Windows that opens no console beside its window."""

HIDDEN = ("simpleaudio",)
"""Modules that are imported by a name which PyInstaller cannot read."""

WITH_METADATA = ("simpleaudio", "simpleaudio-patched")
"""Distributions that the program looks for by their names; only one of them is ever installed."""

EXCLUDED = {
    # Programs for developers. They are found where the bundle is built in an environment that has
    # them, because pydantic brings plugins for two of them.
    "_pytest": "the tests stay at home",
    "hypothesis": "pydantic helps it to make up examples",
    "mypy": "pydantic explains its models to it",
    "pip": "nothing is installed from a bundle",
    "pkg_resources": "likewise",
    "pydantic._hypothesis_plugin": "see hypothesis",
    "pydantic.mypy": "see mypy",
    "pydantic.v1._hypothesis_plugin": "see hypothesis",
    "pydantic.v1.mypy": "see mypy",
    "pytest": "the tests stay at home",
    "rich": "only those two print in colours",
    "setuptools": "nothing is built from a bundle",
    "icalendar.tests": "a quarter of what icalendar installs",
    # Python's own windows, consoles and tests.
    "curses": "the terminal is written to line by line",
    "idlelib": "no editor",
    "pdb": "nobody debugs a bundle",
    "readline": "nothing is typed in at a prompt",
    "test": "Python's own tests",
    "tkinter": "the window is Qt's",
    "turtledemo": "no turtles",
    # The program never goes online, so it needs no OpenSSL (5 MB), which would have to be kept up
    # to date. `hashlib` then takes its own SHA-256, which makes the same sums.
    "_hashlib": "OpenSSL",
    "_ssl": "OpenSSL",
    "ssl": "OpenSSL",
    # What they are linked to is called otherwise by other distributions, or is older than what the
    # system's own libraries want; and nobody opens such archives or asks for such numbers.
    "_bz2": "`shutil` and `zipfile` do without",
    "_lzma": "likewise",
    "_uuid": "`uuid` does without",
    "bz2": "see _bz2",
    "lzma": "see _lzma",
    # Modules of Qt that PyInstaller takes along with those that are imported.
    "PySide6.QtConcurrent": "C++ alone needs it",
    "PySide6.QtMultimediaWidgets": "no films",
    # Kinds of concurrency that nothing here uses: other work is done in threads, by Qt and in the
    # two processes of sound and music.
    "asyncio": "jeepney offers it beside plain calls",
    "multiprocessing": "concurrent.futures offers it beside threads",
    # Asked for by nobody, but what the libraries would use if they were there.
    "lxml": "defusedxml can guard it",
    "numpy": "PySide6 and rapidfuzz would take its arrays",
    "PIL": "pictures are Qt's",
    "xmlrpc": "defusedxml can guard it",
}
"""Modules, with all that is in them, and why the program does without."""

PLUGINS = {
    None: (
        "iconengines/qsvgicon",  # icons of a desktop's theme are drawn
        "imageformats/qjpeg",  # pictures that people add to exercises of their own
        "imageformats/qsvg",
        "imageformats/qwebp",
        "platforms/qoffscreen",  # a window that nobody sees: to try whether the bundle works
    ),
    LINUX: (
        "platforms/qxcb",
        "platforms/qwayland*",  # one plugin since Qt 6.10, two before
        "wayland-decoration-client/*",  # GNOME leaves the title bar to the program
        "wayland-shell-integration/xdg-shell",  # what all desktops speak
        "platforminputcontexts/compose*",  # an accent and then e make é
        "platforminputcontexts/ibus*",  # Chinese, Japanese and so on
        "platformthemes/qgtk3",  # dark or light, and fonts, as GNOME has them
        "platformthemes/qxdgdesktopportal",  # the desktop's own dialogs for files
        "printsupport/cups*",
        "texttospeech/qtexttospeech_speechd",
    ),
    WINDOWS: (
        "platforms/qwindows",
        "texttospeech/qtexttospeech_sapi",
        "texttospeech/qtexttospeech_winrt",
    ),
    MACOS: (
        "platforms/qcocoa",
        "texttospeech/qtexttospeech_darwin*",
    ),
}
"""Qt's plugins by system, None for all of them. Every other one is left out, and with the plugins
go the libraries that only they need:

- `multimedia`: films and compressed music, by FFmpeg (20 MB). A QAudioSink, which is all that the
  program plays by, needs no plugin.
- `imageformats/qpdf`, `platforminputcontexts/qtvirtualkeyboard`: Qt PDF, and QML with Qt Quick.
- `xcbglintegrations`, `egldeviceintegrations`, `wayland-graphics-integration-*`: the window is
  painted by the processor.
- `platforms/qvnc`, `qlinuxfb`, `qeglfs` and others: it is shown by X11 or Wayland.
- `tls`, `networkinformation`: the program never goes online.
- `styles`: it looks the same everywhere, which is Fusion's work, and Fusion is in QtWidgets.
- `generic`: touch screens and keyboards without a desktop.
"""

QT_LANGUAGES = ("de", "es")
"""Into which Qt's own words are translated; English needs no file."""

LEFT_TO_THE_SYSTEM = (
    "libasound.so.*",  # which loads the sound server's plugins for it
    "libgcc_s.so.*",
    "libstdc++.so.*",  # which drivers want as new as they are
    "libz.so.*",  # likewise FreeType and others
)
"""Libraries of Linux that are no good beside the system's own, whoever is linked to them."""


def wheel_data(root: Path) -> list[tuple[Path, str]]:
    """What stands beside the package in a checkout, and where it lies in a wheel and a bundle."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    table = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return [(root / source, target) for source, target in table.items()]


def is_wanted_plugin(destination: str, system: str) -> bool:
    """Whether a plugin of Qt, named by its path in the bundle, is one of `PLUGINS`."""
    path = PurePath(destination.replace("\\", "/"))
    name = f"{path.parent.name}/{path.stem.removeprefix('lib')}"
    patterns = (*PLUGINS[None], *PLUGINS.get(system, ()))
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def is_wanted_translation(destination: str) -> bool:
    """Whether a file with Qt's own words, named by its path in the bundle, is one that is used."""
    return PurePath(destination).name in {f"qtbase_{language}.qm" for language in QT_LANGUAGES}
