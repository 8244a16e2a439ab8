import configparser
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

from lowback_timer import APP_ID, __version__

ROOT = Path(__file__).parents[1]
DATA = "lowback_timer/data"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the sdist, and with the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> zipfile.ZipFile:
    (file,) = built.glob("*.whl")
    return zipfile.ZipFile(file)


@pytest.fixture(scope="module")
def installed(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of an environment that has the wheel, and what it needs from here."""
    folder = tmp_path_factory.mktemp("installed") / "environment"
    cache = tmp_path_factory.mktemp("cache")
    apart = ("--quiet", "--no-config", "--offline", "--cache-dir", str(cache))
    uv = (sys.executable, "-m", "uv", *apart)
    (wheel,) = built.glob("*.whl")
    subprocess.run([*uv, "venv", "--python", sys.executable, folder], check=True)
    subprocess.run([*uv, "pip", "install", "--no-deps", "--python", folder, wheel], check=True)
    paths = {"base": str(folder), "platbase": str(folder)}
    site = Path(sysconfig.get_path("purelib", "venv", paths))
    (site / "needed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return Path(sysconfig.get_path("scripts", "venv", paths))


@pytest.fixture(scope="module")
def sdist_names(built: Path) -> set[str]:
    (file,) = built.glob("*.tar.gz")
    with tarfile.open(file) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def shipped_data() -> dict[str, Path]:
    """Every data file of the checkout, by the name it has in the wheel."""
    folders = (ROOT / "assets", ROOT / "packaging" / "linux" / "share", ROOT / "docs" / "guide")
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    documents = ("exercises-format.md", "exercises.schema.json", "importing.md", "log-format.md")
    files += [ROOT / "docs" / name for name in documents]
    return {
        f"{DATA}/{file.relative_to(ROOT).as_posix()}": file
        for file in [*files, *ROOT.glob("exercises*.yaml")]
    }


def test_the_wheel_holds_every_data_file_unchanged(wheel: zipfile.ZipFile) -> None:
    packed = {name for name in wheel.namelist() if name.startswith(f"{DATA}/")}

    assert packed == set(shipped_data())
    for name, file in shipped_data().items():
        assert wheel.read(name) == file.read_bytes(), name


def test_the_wheel_holds_every_module_and_tells_that_it_is_typed(wheel: zipfile.ZipFile) -> None:
    modules = {file.relative_to(ROOT).as_posix() for file in (ROOT / "lowback_timer").rglob("*.py")}

    assert modules <= set(wheel.namelist())
    assert "lowback_timer/py.typed" in wheel.namelist()


def test_the_wheel_holds_the_package_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    folders = {name.partition("/")[0] for name in wheel.namelist()}

    assert {folder for folder in folders if not folder.endswith(".dist-info")} == {"lowback_timer"}


def test_the_wheel_starts_by_its_name_and_carries_the_licence(wheel: zipfile.ZipFile) -> None:
    (file,) = (name for name in wheel.namelist() if name.endswith("entry_points.txt"))
    entry_points = configparser.ConfigParser()
    entry_points.read_string(wheel.read(file).decode())

    assert entry_points["console_scripts"]["lowback-timer"] == "lowback_timer.__main__:main"
    assert entry_points["gui_scripts"]["lowback-timer-window"] == "lowback_timer.__main__:main"
    assert any(name.endswith("/licenses/LICENSE") for name in wheel.namelist())


def test_an_installed_wheel_finds_its_own_data(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    site, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    elsewhere.mkdir()
    wheel.extractall(site)
    code = (
        "from lowback_timer import resources as r\n"
        "print(r.exercises_file(), r.sounds_dir(), r.images_dir(), sep='\\n')"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=elsewhere,
        env={**os.environ, "PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    data = site.resolve() / DATA
    assert [Path(path) for path in done.stdout.splitlines()] == [
        data / "exercises.yaml",
        data / "assets" / "sounds",
        data / "assets" / "images",
    ]


def run(command: str, *arguments: str, home: Path, system: Path) -> str:
    """What an installed command prints, for a person with this home on a system without others."""
    environment = {name: value for name, value in os.environ.items() if "XDG" not in name}
    done = subprocess.run(
        [command, *arguments],
        cwd=home,
        env={**environment, "HOME": str(home), "XDG_DATA_DIRS": str(system)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("command", ["lowback-timer", "lowback-timer-window"])
def test_an_installed_wheel_has_both_commands(
    command: str, installed: Path, tmp_path: Path
) -> None:
    told = run(str(installed / command), "--version", home=tmp_path, system=tmp_path)

    assert told == f"lowback-timer {__version__}\n"


@pytest.mark.skipif(sys.platform != "linux", reason="menus of Linux desktops")
def test_an_installed_wheel_goes_into_the_menu_and_out_again(
    installed: Path, tmp_path: Path
) -> None:
    # GIVEN a person with an empty home
    home, command = tmp_path / "home", str(installed / "lowback-timer")
    home.mkdir()

    # WHEN it is put into the menu
    run(command, "desktop", "--install", home=home, system=tmp_path)

    # THEN everything is there, and the menu starts this very command
    share, shipped = home / ".local" / "share", ROOT / "packaging" / "linux" / "share"
    for file in (each for each in shipped.rglob("*") if each.is_file()):
        written = share / file.relative_to(shipped)
        assert written.read_bytes() == file.read_bytes() or file.suffix == ".desktop"
    entry = share / "applications" / f"{APP_ID}.desktop"
    assert f"\nExec={command} %f\n" in entry.read_text("utf-8")
    if validator := shutil.which("desktop-file-validate"):
        told = run(validator, str(entry), home=home, system=tmp_path)
        assert "error" not in told
        assert "warning" not in told
    # AND nothing is left of it when it is taken out
    run(command, "desktop", "--remove", home=home, system=tmp_path)
    assert list(share.iterdir()) == []


def test_the_sdist_can_be_tested_and_worked_on(sdist_names: set[str]) -> None:
    tests = {file.relative_to(ROOT).as_posix() for file in (ROOT / "tests").rglob("test_*.py")}

    assert tests <= sdist_names
    assert {"Makefile", "README.md", "exercises.yaml", "tools/bootstrap.py"} <= sdist_names


def test_the_sdist_leaves_out_what_is_not_source(sdist_names: set[str]) -> None:
    left_out = (".venv", ".ci/", "dist/", "gallery/", ".hypothesis", ".mypy_cache", ".coverage")

    assert [name for name in sorted(sdist_names) if name.startswith(left_out)] == []
    assert [name for name in sorted(sdist_names) if "__pycache__" in name] == []
