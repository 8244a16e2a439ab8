import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lowback_timer.devices.system_libraries import (
    LIBRARIES,
    Library,
    distribution_family,
    install_hint,
    missing_packages,
    missing_voice_packages,
)

ONE = Library("libone.so.1", "libone1", "one")
TWO = Library("libtwo.so.2", "libtwo2", "both")
THREE = Library("libthree.so.3", "libthree3", "both")
TABLE = (ONE, TWO, THREE)

DEBIAN = frozenset({"ubuntu", "debian"})
ARCH = frozenset({"arch"})
FEDORA = frozenset({"fedora"})
UNKNOWN = frozenset({"haiku"})

# They come with the C library, or Debian's own package manager needs them.
ALWAYS_THERE = (
    *("ld-linux", "libc.", "libdl.", "libm.", "libpthread.", "libresolv.", "librt."),
    *("libbz2.", "libgcc_s.", "libstdc++.", "libz.", "libzstd."),
)
# In the same package as a library that is in the table.
SIBLINGS = {"libgthread-2.0.so.0": "libglib-2.0.so.0", "libbrotlicommon.so.1": "libbrotlidec.so.1"}
USED_MODULES = ("Core", "Gui", "Widgets", "Svg", "SvgWidgets", "Multimedia", "Network", "DBus")
USED_PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqoffscreen.so",
    "xcbglintegrations/*.so",
    "multimedia/libffmpegmediaplugin.so",
    "iconengines/*.so",
)


def loader_without(*sonames: str) -> Callable[[str], object]:
    def load(soname: str) -> object:
        if soname in sonames:
            raise OSError(f"{soname}: cannot open shared object file")
        return object()

    return load


@pytest.fixture(autouse=True)
def on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


def test_nothing_is_missing_when_every_library_loads() -> None:
    assert missing_packages(TABLE, load=loader_without(), family=DEBIAN) == []


@pytest.mark.parametrize(
    ("family", "packages", "hint"),
    [
        (DEBIAN, ["libthree3", "libtwo2"], "sudo apt install libthree3 libtwo2"),
        (ARCH, ["both"], "sudo pacman -S both"),
        (
            FEDORA,
            ["libtwo.so.2()(64bit)", "libthree.so.3()(64bit)"],
            "sudo dnf install 'libtwo.so.2()(64bit)' 'libthree.so.3()(64bit)'",
        ),
        (
            UNKNOWN,
            ["libtwo.so.2", "libthree.so.3"],
            "install the packages that hold libtwo.so.2, libthree.so.3",
        ),
    ],
)
def test_what_is_missing_is_named_as_the_distribution_names_it(
    family: frozenset[str], packages: list[str], hint: str
) -> None:
    load = loader_without("libtwo.so.2", "libthree.so.3")

    assert missing_packages(TABLE, load=load, family=family) == packages
    assert install_hint(packages, family) == hint


def test_elsewhere_than_on_linux_nothing_is_ever_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert missing_packages(TABLE, load=loader_without("libone.so.1"), family=UNKNOWN) == []


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("ID=debian\n", {"debian"}),
        ('NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n', {"linuxmint", *DEBIAN}),
        ("ID='fedora'\n\n# a remark\n", {"fedora"}),
        ("", set()),
    ],
)
def test_the_family_is_read_from_os_release(text: str, family: set[str], tmp_path: Path) -> None:
    file = tmp_path / "os-release"
    file.write_text(text, encoding="utf-8")

    assert distribution_family(file) == family


def test_a_system_without_os_release_has_no_family(tmp_path: Path) -> None:
    assert distribution_family(tmp_path / "none") == frozenset()


def test_the_system_asked_by_default_is_this_one() -> None:
    family = distribution_family()

    packages = missing_packages(TABLE, load=loader_without("libone.so.1"))

    assert packages == missing_packages(TABLE, load=loader_without("libone.so.1"), family=family)
    assert install_hint(packages) == install_hint(packages, family)


@pytest.mark.skipif(not shutil.which("readelf"), reason="needs readelf, from binutils")
def test_the_table_holds_all_that_the_installed_qt_links_to() -> None:
    spec = importlib.util.find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    qt = Path(spec.origin).parent / "Qt"
    if not (qt / "lib" / "libQt6Core.so.6").exists():
        pytest.skip("this Qt is not that of a PySide6 wheel")
    files = [qt / "lib" / f"libQt6{module}.so.6" for module in USED_MODULES]
    files += [file for pattern in USED_PLUGINS for file in (qt / "plugins").glob(pattern)]
    bundled = {file.name for file in (qt / "lib").iterdir()}
    needed: set[str] = set()
    while files:
        found = linked(files.pop()) - needed
        needed |= found
        files += [qt / "lib" / soname for soname in found & bundled]
    from_system = {
        SIBLINGS.get(soname, soname)
        for soname in needed - bundled
        if not soname.startswith(ALWAYS_THERE)
    }

    # Newer versions of Qt may do without one of them; none may need one that is not listed.
    assert from_system - {library.soname for library in LIBRARIES} == set()
    assert len(from_system) > 20


def linked(file: Path) -> set[str]:
    listing = subprocess.run(
        ["readelf", "--dynamic", "--wide", str(file)], capture_output=True, text=True, check=True
    ).stdout
    return {
        line.split("[", 1)[1].rstrip("]") for line in listing.splitlines() if "(NEEDED)" in line
    }


# The voice


@pytest.fixture
def with_espeak(tmp_path: Path) -> tuple[Path, ...]:
    (tmp_path / "sd_espeak-ng").touch()
    return (tmp_path,)


def where_all_is(name: str) -> str | None:
    return f"/usr/bin/{name}"


def test_nothing_is_missing_where_there_is_a_voice(with_espeak: tuple[Path, ...]) -> None:
    assert (
        missing_voice_packages(
            load=loader_without(), which=where_all_is, module_folders=with_espeak, family=DEBIAN
        )
        == []
    )


@pytest.mark.parametrize(
    ("family", "packages"),
    [
        (DEBIAN, ["speech-dispatcher", "speech-dispatcher-espeak-ng", "libspeechd2"]),
        (ARCH, ["speech-dispatcher", "espeak-ng"]),
        (
            FEDORA,
            ["speech-dispatcher", "speech-dispatcher-espeak-ng", "speech-dispatcher-libs"],
        ),
        (UNKNOWN, ["speech-dispatcher", "sd_espeak-ng", "libspeechd.so.2"]),
    ],
)
def test_what_the_voice_lacks_is_named_as_the_distribution_names_it(
    tmp_path: Path, family: frozenset[str], packages: list[str]
) -> None:
    missing = missing_voice_packages(
        load=loader_without("libspeechd.so.2"),
        which=lambda _name: None,
        module_folders=(tmp_path,),
        family=family,
    )

    assert missing == packages


def test_a_voice_without_an_engine_is_not_whole(tmp_path: Path) -> None:
    missing = missing_voice_packages(
        load=loader_without(), which=where_all_is, module_folders=(tmp_path,), family=DEBIAN
    )

    assert missing == ["speech-dispatcher-espeak-ng"]


def test_a_module_without_what_really_speaks_is_no_engine(with_espeak: tuple[Path, ...]) -> None:
    missing = missing_voice_packages(
        load=loader_without("libespeak-ng.so.1"),
        which=where_all_is,
        module_folders=with_espeak,
        family=ARCH,
    )

    assert missing == ["espeak-ng"]


def test_other_systems_bring_a_voice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert missing_voice_packages(which=lambda _name: None, module_folders=(tmp_path,)) == []
