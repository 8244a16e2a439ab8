"""What Qt and the voice need of the system on Linux, and which packages bring it.

PySide6's wheels bundle Qt itself but not what Qt takes from the system. A missing library shows up
as an ImportError, or as an abort while the first window opens, and neither says what to install.
This module finds the gaps by really loading each library, and says it in one line.

Standard library only and no import from this package: the set-up script loads this file by its
path, before anything is installed.
"""

import ctypes
import shlex
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple


class Library(NamedTuple):
    """One shared library, by the name the linker knows it by, and the packages that hold it."""

    soname: str
    debian: str
    arch: str


# What QtWidgets, QtSvg, QtMultimedia, QtDBus, the xcb and offscreen platforms and the FFmpeg plugin
# link to. tests/devices/test_system_libraries.py compares this with the real files.
# Wayland's libraries are not here: where there is a Wayland desktop they are, and elsewhere Qt uses
# xcb. Nor are those without which Debian's own package manager would not run (zlib, bzip2, zstd).
LIBRARIES = (
    Library("libEGL.so.1", "libegl1", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    Library("libX11.so.6", "libx11-6", "libx11"),
    Library("libXext.so.6", "libxext6", "libxext"),
    Library("libXrandr.so.2", "libxrandr2", "libxrandr"),
    Library("libbrotlidec.so.1", "libbrotli1", "brotli"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    Library("libdrm.so.2", "libdrm2", "libdrm"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype2"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5"),
    Library("libpulse.so.0", "libpulse0", "libpulse"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Library("libxcb.so.1", "libxcb1", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)


class VoicePart(NamedTuple):
    """Something the voice is made of: a library, a program or a module of the speech server."""

    name: str
    debian: str
    arch: str
    fedora: str


# Qt's plugin links to the library and talks to the server, and the server lets espeak-ng speak.
VOICE_LIBRARY = VoicePart(
    "libspeechd.so.2", "libspeechd2", "speech-dispatcher", "speech-dispatcher-libs"
)
VOICE_SERVER = VoicePart(
    "speech-dispatcher", "speech-dispatcher", "speech-dispatcher", "speech-dispatcher"
)
VOICE_ENGINE = VoicePart(
    "sd_espeak-ng", "speech-dispatcher-espeak-ng", "espeak-ng", "speech-dispatcher-espeak-ng"
)
# The module may come with the server, as on Arch, and then lacks what really speaks.
ENGINE_LIBRARY = "libespeak-ng.so.1"
MODULE_FOLDERS = tuple(
    Path(folder, "speech-dispatcher-modules")
    for folder in ("/usr/lib", "/usr/lib64", "/usr/libexec", "/usr/local/lib")
)

RPM_FAMILIES = frozenset({"fedora", "rhel"})


def missing_packages(
    libraries: Sequence[Library] = LIBRARIES,
    *,
    load: Callable[[str], object] = ctypes.CDLL,
    family: frozenset[str] | None = None,
) -> list[str]:
    """Return what to install for the libraries that cannot be loaded, in this system's own names.

    Only Linux can lack any: elsewhere the wheels bring all they need.
    """
    if sys.platform != "linux":
        return []
    missing = [library for library in libraries if not _loads(library.soname, load)]
    family = distribution_family() if family is None else family
    if "debian" in family:
        return sorted({library.debian for library in missing})
    if "arch" in family:
        return sorted({library.arch for library in missing})
    if family & RPM_FAMILIES:
        # Every RPM names the libraries it holds, so no table of package names is needed.
        return [f"{library.soname}()(64bit)" for library in missing]
    return [library.soname for library in missing]


def missing_voice_packages(
    *,
    load: Callable[[str], object] = ctypes.CDLL,
    which: Callable[[str], str | None] = shutil.which,
    module_folders: Sequence[Path] = MODULE_FOLDERS,
    family: frozenset[str] | None = None,
) -> list[str]:
    """Return what to install for a voice, in this system's own names; empty where there is one.

    Only Linux can lack any: Windows and macOS bring voices of their own.
    """
    if sys.platform != "linux":
        return []
    has_module = any((folder / VOICE_ENGINE.name).exists() for folder in module_folders)
    missing = [
        part
        for part, is_there in (
            (VOICE_SERVER, which(VOICE_SERVER.name) is not None),
            (VOICE_ENGINE, has_module and _loads(ENGINE_LIBRARY, load)),
            (VOICE_LIBRARY, _loads(VOICE_LIBRARY.name, load)),
        )
        if not is_there
    ]
    family = distribution_family() if family is None else family
    if "debian" in family:
        names = [part.debian for part in missing]
    elif "arch" in family:
        names = [part.arch for part in missing]
    elif family & RPM_FAMILIES:
        names = [part.fedora for part in missing]
    else:
        names = [part.name for part in missing]
    return list(dict.fromkeys(names))


def install_hint(packages: Sequence[str], family: frozenset[str] | None = None) -> str:
    """Return the command, or on an unknown system the words, that install these packages."""
    family = distribution_family() if family is None else family
    if "debian" in family:
        return shlex.join(["sudo", "apt", "install", *packages])
    if "arch" in family:
        return shlex.join(["sudo", "pacman", "-S", *packages])
    if family & RPM_FAMILIES:
        return shlex.join(["sudo", "dnf", "install", *packages])
    return "install the packages that hold " + ", ".join(packages)


def distribution_family(os_release: Path = Path("/etc/os-release")) -> frozenset[str]:
    """Return what this system calls itself and what it is like: {"ubuntu", "debian"}."""
    try:
        lines = os_release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return frozenset()
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    words = f"{values.get('ID', '')} {values.get('ID_LIKE', '')}"
    return frozenset(words.replace('"', "").replace("'", "").split())


def _loads(soname: str, load: Callable[[str], object]) -> bool:
    try:
        load(soname)
    except OSError:
        return False
    return True
