"""The handbook: whole, true to the program, and of one piece wherever it is read."""

import re
import shlex
from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from lowback_timer.destinations import NAMES, page_for
from lowback_timer.library.loader import load_all
from lowback_timer.resources import documents_dir, exercises_file, images_dir
from lowback_timer.terminal.arguments import parse
from lowback_timer.window.help.handbook import CONTENTS, Handbook, is_outside, resolve
from lowback_timer.window.services import requests
from tools.gallery.guide import FOLDERS, SCREENS, WIDTH

BOOK = Handbook(documents_dir())
FILES = tuple(each.file for each in BOOK.entries)
PAGES = tuple(file for file in FILES if file.startswith("guide/"))
ROOT = Path(__file__).parents[1]
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
MOST_BYTES = 2_000_000


def test_every_page_stands_in_the_contents_once() -> None:
    written = {f"guide/{file.name}" for file in (BOOK.folder / "guide").glob("*.md")}

    assert set(PAGES) == written - {CONTENTS}
    assert len(set(FILES)) == len(FILES)


@pytest.mark.parametrize("file", FILES)
def test_every_page_has_a_title_and_sections_with_text(file: str) -> None:
    sections = BOOK.sections_of(file)

    assert BOOK.text(file).startswith("# ")
    assert len(sections) > 1
    assert all(each.title for each in sections)
    assert all(each.text for each in sections[1:])


@pytest.mark.parametrize("file", [CONTENTS, *FILES])
def test_every_link_leads_to_a_page_and_a_heading(file: str) -> None:
    for link in LINK.findall(BOOK.text(file)):
        if is_outside(link):
            continue
        target, anchor = resolve(file, link)
        assert (BOOK.folder / target).is_file(), link
        if target.endswith(".md"):
            anchors = {each.anchor for each in BOOK.sections_of(target)}
            assert anchor in anchors, link


@pytest.mark.parametrize("file", FILES)
def test_every_picture_is_there_and_says_what_is_seen(file: str) -> None:
    for text, name in PICTURE.findall(BOOK.text(file)):
        assert len(text.split()) >= 4, name
        assert QImageReader(str((BOOK.folder / file).parent / name)).size().width() == WIDTH


def test_all_pictures_are_used_and_small_together() -> None:
    used = {Path(name).stem for file in PAGES for _, name in PICTURE.findall(BOOK.text(file))}
    assert used == set(SCREENS)

    files = {file for folder in FOLDERS.values() for file in folder.iterdir()}
    assert files == {folder / f"{name}.png" for folder in FOLDERS.values() for name in SCREENS}
    assert sum(file.stat().st_size for file in files) < MOST_BYTES


def test_help_is_there_for_every_room() -> None:
    pages = {f"guide/{page_for(kind())}.md" for kind in NAMES if kind is not requests.ShowResult}
    pages.discard("guide/.md")  # in the handbook itself
    assert pages <= set(PAGES)
    for request in (
        requests.ShowWorkout("a"),
        requests.ShowExercise("a"),
        requests.EditWorkout(),
        requests.EditExercise(),
        requests.WriteOn(),
    ):
        assert f"guide/{page_for(request)}.md" in PAGES
    assert page_for(requests.ShowHelp()) == ""


@pytest.mark.parametrize("file", PAGES)
def test_every_example_of_a_file_is_right(file: str, tmp_path: Path) -> None:
    for text in re.findall(r"```yaml\n(.*?)```", BOOK.text(file), re.DOTALL):
        (tmp_path / "example.yaml").write_text(text, encoding="utf-8")
        loaded = load_all(exercises_file(), (tmp_path / "example.yaml",), images=images_dir())
        assert loaded.problems == ()


@pytest.mark.parametrize("file", PAGES)
def test_every_command_is_taken(file: str) -> None:
    lines = re.findall(
        r"^lowback-timer( .*)?$|`lowback-timer( [^`]*)?`", BOOK.text(file), re.MULTILINE
    )
    for line in ("".join(found) for found in lines):
        words = shlex.split(line.partition(" > ")[0].replace("--data-dir DIR", "--data-dir d"))
        if words != ["--help"]:
            parse(words)


def test_the_window_names_what_the_handbook_calls_by_name() -> None:
    """What stands in bold and leads on from it: **Settings** → **Sound**."""
    sources = "".join(
        file.read_text(encoding="utf-8") for file in (ROOT / "lowback_timer").rglob("*.py")
    )
    for file in PAGES:
        for chain in re.findall(r"\*\*[^*]+\*\*(?: → \*\*[^*]+\*\*)+", BOOK.text(file)):
            for name in re.findall(r"\*\*([^*]+)\*\*", chain):
                assert f'"{name}"' in sources, f"{file}: nothing is called {name}"
