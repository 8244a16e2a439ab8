"""Whether everything says the same of a version before it is released, and today."""

import tomllib
from datetime import date

import pytest
from packaging.version import Version

from lowback_timer import __version__
from tools.metainfo import CHANGELOG, HOME, ROOT, TARGET, releases, renewed
from tools.release import __main__ as command
from tools.release.state import coming, notes, problems

TODAY = date(2027, 2, 1)
LOG = """\
# Changelog

## [Unreleased]

## [0.2.0] - 2027-01-31

Now with tools.

### Added

- The long list.

## [0.1.0] - 2026-12-01

The first.
"""
METAINFO = """\
<component>
  <!-- screenshots: begin (written by `make metainfo`) -->
  <!-- screenshots: end -->
  <!-- releases: begin (written by `make metainfo`) -->
  <!-- releases: end -->
</component>
"""


def found(tag: str = "v0.2.0", log: str = LOG, metainfo: str | None = None) -> list[str]:
    description = renewed(METAINFO, log, "0.2.0") if metainfo is None else metainfo
    return list(problems(tag, TODAY, log, description, "0.2.0"))


def test_a_version_of_which_all_say_the_same_can_be_released() -> None:
    assert found() == []


def test_a_tag_of_another_version_cannot() -> None:
    assert found("v0.3.0") == [
        "The tag is v0.3.0, but lowback_timer/__init__.py says 0.2.0.",
    ]


def test_nor_can_a_version_that_the_changelog_does_not_date() -> None:
    log = LOG.replace("[0.2.0] - 2027-01-31", "[Soon]")

    assert found(log=log) == [
        "CHANGELOG.md has no dated heading for 0.2.0 at its top; the newest is 0.1.0."
    ]


def test_nor_one_of_the_future() -> None:
    assert found(log=LOG.replace("2027-01-31", "2027-02-02")) == [
        "CHANGELOG.md dates 0.2.0 into the future: 2027-02-02."
    ]


def test_nor_one_that_something_was_left_out_of() -> None:
    log = LOG.replace("[Unreleased]\n", "[Unreleased]\n\n### Added\n\n- Just now.\n")

    assert coming(log) == "### Added\n\n- Just now."
    assert found(log=log) == ["CHANGELOG.md still has something below ## [Unreleased]."]


def test_nor_one_that_says_nothing_of_itself() -> None:
    (problem,) = found(log=LOG.replace("Now with tools.\n", ""), metainfo=METAINFO)

    assert "0.2.0 needs a few words below its heading" in problem


def test_nor_one_that_software_centres_are_not_told_of() -> None:
    assert found(metainfo=METAINFO) == [
        "The description for software centres is out of date: run `make metainfo`."
    ]


def test_the_notes_are_all_that_the_changelog_tells() -> None:
    assert notes(LOG, "0.2.0") == "Now with tools.\n\n### Added\n\n- The long list.\n"
    assert notes(LOG, "0.1.0") == "The first.\n"
    with pytest.raises(ValueError, match=r"no dated heading for 0\.3\.0"):
        notes(LOG, "0.3.0")


def test_today_no_text_is_ahead_of_the_program() -> None:
    log = CHANGELOG.read_text("utf-8")

    dated = [Version(each.version) for each in releases(log)]
    assert dated == sorted(dated, reverse=True)
    assert all(each <= Version(__version__) for each in dated)
    # Something is told of this version: that it is coming, or that it is there.
    assert coming(log) or dated[:1] == [Version(__version__)]
    assert TARGET.read_text("utf-8").count("<release ") == len(dated)


def test_pypi_is_told_the_same_home() -> None:
    links = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]

    assert links["Homepage"] == HOME
    for link in links.values():
        home, _, path = link.partition("/blob/main/")
        assert home == HOME
        assert (ROOT / path).exists()


def test_the_command_prints_what_is_to_be_mended(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["check", "v999.0"]) == 1

    assert "The tag is v999.0, but" in capsys.readouterr().out
