import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from tools.bundle import contents

ROOT = Path(__file__).parents[3]
SYSTEMS = (contents.LINUX, contents.WINDOWS, contents.MACOS)


def imported_modules() -> Iterator[str]:
    """All modules that the program imports, early or late."""
    for file in (ROOT / "lowback_timer").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_bytes())):
            match node:
                case ast.Import(names=names):
                    yield from (each.name for each in names)
                case ast.ImportFrom(module=str(module), names=names):
                    yield module
                    yield from (f"{module}.{each.name}" for each in names)


def test_nothing_is_left_out_that_the_program_imports() -> None:
    imported = set(imported_modules())
    parents = {
        ".".join(name.split(".")[: count + 1])
        for name in imported
        for count in range(name.count("."))
    }

    assert contents.EXCLUDED.keys() & (imported | parents) == set()


def test_nothing_is_left_out_that_the_program_depends_on() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {re.split(r"[^\w-]", line)[0].lower() for line in project["dependencies"]}

    assert names & {name.lower() for name in contents.EXCLUDED} == set()


def test_whatever_is_imported_by_a_string_is_named() -> None:
    code = "\n".join(file.read_text("utf-8") for file in (ROOT / "lowback_timer").rglob("*.py"))
    names = set(re.findall(r'import_module\("([\w.]+)"\)', code))

    assert names <= set(contents.HIDDEN)


@pytest.mark.parametrize(
    ("path", "system", "is_wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", contents.LINUX, True),
        ("PySide6/Qt/plugins/platforms/libqwayland-generic.so", contents.LINUX, True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", contents.MACOS, False),
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", contents.LINUX, False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", contents.WINDOWS, True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", contents.MACOS, True),
        ("PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so", contents.LINUX, False),
        *(("PySide6/plugins/imageformats/qjpeg", system, True) for system in SYSTEMS),
    ],
)
def test_plugins_are_known_by_their_names_on_every_system(
    path: str, system: str, is_wanted: bool
) -> None:
    assert contents.is_wanted_plugin(path, system) is is_wanted


@pytest.mark.skipif(sys.platform != "linux", reason="the names are those of Linux")
def test_every_plugin_for_linux_is_one_that_there_is() -> None:
    folder = Path(PySide6.__path__[0], "Qt/plugins")
    if not folder.is_dir():
        pytest.skip("a distribution's own PySide6 has its plugins elsewhere")
    there = {f"{file.parent.name}/{file.stem.removeprefix('lib')}" for file in folder.rglob("*.so")}
    for pattern in (*contents.PLUGINS[None], *contents.PLUGINS[contents.LINUX]):
        assert any(Path(name).match(pattern) for name in there), pattern


def test_only_the_languages_of_the_program_have_words_of_qt() -> None:
    ours = {file.stem.removeprefix("lowback_") for file in (ROOT / "assets").rglob("*.qm")}

    assert set(contents.QT_LANGUAGES) == ours
    assert contents.is_wanted_translation("PySide6/Qt/translations/qtbase_de.qm")
    assert not contents.is_wanted_translation("PySide6/Qt/translations/qtbase_fr.qm")


def test_all_data_of_the_wheel_is_there_to_be_bundled() -> None:
    data = contents.wheel_data(ROOT)

    assert all(source.exists() for source, _ in data)
    assert all(target.startswith("lowback_timer/data/") for _, target in data)
