"""Whether a version can be released: what has to say the same of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lowback_timer import __version__
from tools.metainfo import CHANGELOG, TARGET, releases, renewed

_COMING = "## [Unreleased]"


def problems(
    tag: str, today: date, changelog: str, metainfo: str, version: str = __version__
) -> Iterator[str]:
    """What is to be mended before a tag can be released, in sentences.

    Args:
        tag: As `v0.1.0`.
        today: No release is of the future.
        changelog: The text of CHANGELOG.md.
        metainfo: The description for software centres.
        version: What the program says of itself.
    """
    if tag != f"v{version}":
        yield f"The tag is {tag}, but lowback_timer/__init__.py says {version}."
    try:
        told = releases(changelog)
    except ValueError as error:
        yield f"{error}."
        return
    if not told or told[0].version != version:
        newest = told[0].version if told else "none"
        yield f"CHANGELOG.md has no dated heading for {version} at its top; the newest is {newest}."
    elif told[0].date > today.isoformat():
        yield f"CHANGELOG.md dates {version} into the future: {told[0].date}."
    if coming(changelog):
        yield f"CHANGELOG.md still has something below {_COMING}."
    if metainfo != renewed(metainfo, changelog, version):
        yield "The description for software centres is out of date: run `make metainfo`."


def coming(changelog: str) -> str:
    """What stands below the heading of what is not released yet."""
    _, heading, rest = changelog.partition(f"{_COMING}\n")
    return rest.partition("\n## ")[0].strip() if heading else ""


def notes(changelog: str, version: str = __version__) -> str:
    """All that CHANGELOG.md tells of a version, in Markdown, without its heading.

    Raises:
        ValueError: it tells nothing of it.
    """
    for each in changelog.split("\n## ")[1:]:
        heading, _, body = each.partition("\n")
        if heading.startswith(f"[{version}] - "):
            return body.strip() + "\n"
    raise ValueError(f"CHANGELOG.md has no dated heading for {version}")


def here(tag: str, today: date) -> list[str]:
    """The problems of this checkout; see `problems`."""
    changelog, metainfo = CHANGELOG.read_text("utf-8"), TARGET.read_text("utf-8")
    return list(problems(tag, today, changelog, metainfo))
