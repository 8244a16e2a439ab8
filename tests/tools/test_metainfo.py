"""The description for software centres, and its pictures."""

import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtGui import QImage

from lowback_timer import APP_ID, __version__
from lowback_timer.window.look.words import LANGUAGES
from tools.metainfo import (
    CHANGELOG,
    HEIGHT,
    HOME,
    ROOT,
    SCREENSHOTS,
    TARGET,
    WIDTH,
    Release,
    Screenshot,
    file_of,
    releases,
    renewed,
)

TEXT = """\
<component>
  <!-- screenshots: begin (written by `make metainfo`) -->
  <!-- screenshots: end -->
  <!-- releases: begin (written by `make metainfo`) -->
  <releases>old</releases>
  <!-- releases: end -->
</component>
"""
LOG = """\
# Changelog

## [Unreleased]

### Added

- Not yet.

## [0.2.0] - 2027-01-31

Now with `tools` & a [page](https://example.org/page),
**at last**:

- one thing
- another,
  in two lines

### Added

- The long list.

## [0.1.0] - 2026-12-01

The first.
"""


def test_the_description_is_up_to_date() -> None:
    text = TARGET.read_text("utf-8")

    assert text == renewed(text, CHANGELOG.read_text("utf-8")), "run `make metainfo`"


def test_releases_are_those_that_have_a_date() -> None:
    newer, older = releases(LOG)

    assert older == Release("0.1.0", "2026-12-01", "The first.")
    assert (newer.version, newer.date) == ("0.2.0", "2027-01-31")
    assert "long list" not in newer.summary


def test_a_release_is_told_in_paragraphs_and_lists() -> None:
    root = fromstring(renewed(TEXT, LOG))

    newer, older = root.findall("releases/release")
    assert newer.attrib == {"version": "0.2.0", "date": "2027-01-31"}
    assert newer.findtext("url") == f"{HOME}/releases/tag/v0.2.0"
    paragraph, items = newer.findall("description/*")
    said = " ".join("".join(paragraph.itertext()).split())
    assert said == "Now with tools & a page, at last:"
    assert [each.tag for each in paragraph] == ["code", "em"]
    assert [" ".join((item.text or "").split()) for item in items] == [
        "one thing",
        "another, in two lines",
    ]
    assert older.findtext("description/p") == "The first."


def test_a_release_that_says_nothing_of_itself_is_refused() -> None:
    with pytest.raises(ValueError, match=r"0\.1\.0 needs a few words"):
        releases("## [0.1.0] - 2026-12-01\n\n### Added\n\n- A list.\n")


@pytest.mark.parametrize("mark", ["<!-- screenshots: end -->", "<!-- releases: begin"])
def test_without_its_marks_it_is_refused(mark: str) -> None:
    with pytest.raises(ValueError, match="needs the line"):
        renewed(TEXT.replace(mark, "<!-- "), LOG)


def test_to_renew_it_twice_changes_nothing() -> None:
    once = renewed(TEXT, LOG)

    assert renewed(once, LOG) == once


def test_pictures_are_those_of_the_tag_of_a_version() -> None:
    root = fromstring(renewed(TEXT, LOG, "1.2.3"))

    default, *others = root.findall("screenshots/screenshot")
    assert default.attrib == {"type": "default"}
    assert len(others) == len(SCREENSHOTS) - 1
    first = default.findall("image")[0]
    assert first.text == (
        "https://raw.githubusercontent.com/lowback-timer/lowback-timer/"
        f"v1.2.3/docs/images/store/en/{SCREENSHOTS[0].name}.png"
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("screenshot", SCREENSHOTS, ids=lambda each: each.name)
def test_every_picture_is_there_and_has_a_caption(screenshot: Screenshot, language: str) -> None:
    image = QImage(str(file_of(screenshot.name, language)))

    assert (image.width(), image.height()) == (WIDTH, HEIGHT)
    assert image.width() <= 1000
    assert image.height() <= 700
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(WIDTH // 2, HEIGHT // 2).alpha() == 255
    assert 10 <= len(screenshot.captions[language]) <= 100


def test_it_is_about_this_program() -> None:
    root = fromstring(TARGET.read_text("utf-8"))
    owner, name = APP_ID.removeprefix("io.github.").split(".")

    assert root.findtext("id") == APP_ID
    assert f"https://github.com/{owner}/{name}".replace("_", "-") == HOME
    assert root.findtext("url[@type='homepage']") == HOME
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert f"/v{__version__}/" in root.findtext("screenshots/screenshot/image", "")
    licence = (ROOT / "LICENSE").read_text("utf-8")
    assert licence.startswith(f"{root.findtext('project_license')} License")
