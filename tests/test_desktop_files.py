"""What Linux desktops are told of the program, and that all of it says the same."""

import shutil
import subprocess
from configparser import RawConfigParser
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring

from lowback_timer import APP_ID
from lowback_timer.resources import desktop_dir
from lowback_timer.terminal.arguments import parse
from lowback_timer.window.look.words import ENGLISH, LANGUAGES

ENTRY = desktop_dir() / "applications" / f"{APP_ID}.desktop"
TYPES = desktop_dir() / "mime" / "packages" / f"{APP_ID}.xml"
METAINFO = desktop_dir() / "metainfo" / f"{APP_ID}.metainfo.xml"

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TRANSLATED = [language for language in LANGUAGES if language != ENGLISH]
TEXTS = ("Name", "GenericName", "Comment", "Keywords")
ELEMENTS = ("summary", "developer/name", "description/p", "description/ul/li", "keywords/keyword")


@pytest.fixture
def entry() -> RawConfigParser:
    parser = RawConfigParser(delimiters=["="], interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, "utf-8")
    return parser


@pytest.fixture
def metainfo() -> Element:
    return fromstring(METAINFO.read_bytes())


def types() -> dict[str, list[str]]:
    """The patterns of names, by types."""
    return {
        each.attrib["type"]: [glob.attrib["pattern"] for glob in each.iter(f"{MIME}glob")]
        for each in fromstring(TYPES.read_bytes())
    }


def listed(value: str) -> list[str]:
    assert value.endswith(";")
    return value.split(";")[:-1]


def texts(root: Element, path: str, language: str) -> list[str]:
    wanted = None if language == ENGLISH else language
    return [each.text or "" for each in root.findall(path) if each.get(LANG) == wanted]


def run(tool: str, *arguments: str | Path) -> str:
    """What a tool says; the test is skipped where the system does not have it."""
    program = shutil.which(tool)
    if program is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_all_files_go_by_the_id_of_the_program() -> None:
    files = [path for path in desktop_dir().rglob("*") if path.is_file()]

    others = [path.name for path in files if not path.name.startswith(APP_ID)]
    assert set(others) <= {"lowback-timer.1"}


def test_the_menu_shows_the_window_that_it_has_started(entry: RawConfigParser) -> None:
    main = entry["Desktop Entry"]

    # By the name of the file on Wayland, by this on X11: there it is what QApplication is told.
    assert main["StartupWMClass"] == APP_ID
    assert main["Icon"] == APP_ID
    assert main["X-GNOME-SingleWindow"] == main["StartupNotify"] == "true"
    assert (main["Type"], main["Terminal"]) == ("Application", "false")
    assert listed(main["Categories"])[0] == "Utility"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_menu_is_translated(language: str, entry: RawConfigParser) -> None:
    for group in entry.sections():
        for key in TEXTS:
            if key in entry[group] and entry[group][key] != "Lowback Timer":
                assert entry[group][f"{key}[{language}]"] != entry[group][key]
    assert len(listed(entry["Desktop Entry"][f"Keywords[{language}]"])) > 5


def test_every_action_has_a_group_of_its_own(entry: RawConfigParser) -> None:
    actions = listed(entry["Desktop Entry"]["Actions"])

    assert entry.sections() == ["Desktop Entry", *(f"Desktop Action {each}" for each in actions)]


def test_the_program_understands_what_the_menu_asks_of_it(entry: RawConfigParser) -> None:
    for group in entry.sections():
        command, *options = entry[group]["Exec"].split()
        assert command == "lowback-timer"
        parse([each for each in options if each != "%f"])


def test_types_are_the_same_in_all_files(entry: RawConfigParser, metainfo: Element) -> None:
    provided = {each.text for each in metainfo.iter("mediatype")}

    assert set(listed(entry["Desktop Entry"]["MimeType"])) == set(types()) == provided


def test_files_of_others_are_not_taken() -> None:
    for patterns in types().values():
        assert patterns
        assert all(pattern.startswith("*.lowback.") for pattern in patterns)


@pytest.mark.parametrize("pattern", [glob for globs in types().values() for glob in globs])
def test_the_program_opens_what_it_is_handed(pattern: str, entry: RawConfigParser) -> None:
    assert entry["Desktop Entry"]["Exec"] == "lowback-timer %f"

    file = f"/home/me/{pattern.replace('*', 'my own')}"
    assert parse([file]).open == Path(file)


@pytest.mark.parametrize("language", LANGUAGES)
def test_software_centres_are_told_in_every_language(language: str, metainfo: Element) -> None:
    for path in ELEMENTS:
        assert len(texts(metainfo, path, language)) == len(texts(metainfo, path, ENGLISH))
    (summary,) = texts(metainfo, "summary", language)
    assert 10 <= len(summary) <= 35
    assert not summary.endswith(".")
    assert summary.split()[0] not in {"A", "An", "The", "Ein", "Eine", "Un", "Una"}


def test_the_menu_and_software_centres_say_the_same(
    entry: RawConfigParser, metainfo: Element
) -> None:
    main = entry["Desktop Entry"]

    assert main["Name"] == metainfo.findtext("name")
    assert listed(main["Categories"]) == [each.text for each in metainfo.iter("category")]
    for language in LANGUAGES:
        suffix = "" if language == ENGLISH else f"[{language}]"
        assert texts(metainfo, "summary", language) == [main[f"Comment{suffix}"]]


def test_colours_of_the_brand_are_two(metainfo: Element) -> None:
    colours = {each.get("scheme_preference"): each.text for each in metainfo.iter("color")}

    assert set(colours) == {"light", "dark"}
    assert len(set(colours.values())) == 2


def test_the_menu_entry_is_valid() -> None:
    told = run("desktop-file-validate", ENTRY)

    assert "error" not in told
    assert "warning" not in told


def test_the_description_is_valid() -> None:
    # Without --strict: AppStream before 1.0 does not know who `developer` is.
    assert "successful" in run("appstreamcli", "validate", "--no-net", METAINFO)


def test_the_types_are_valid(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    packages.mkdir()
    shutil.copy(TYPES, packages)

    run("update-mime-database", tmp_path)

    globs = (tmp_path / "globs2").read_text("utf-8")
    assert all(f":{each}:" in globs for each in types())
