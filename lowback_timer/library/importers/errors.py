"""Why nothing could be taken in."""

from __future__ import annotations

from lowback_timer.core.text import translate


class NotTakenError(Exception):
    """Nothing was taken in; the message is one sentence with its stop."""


class UnreadableFileError(NotTakenError):
    """The file could not even be read, or it is not safe to."""


def malformed(program: str, key: str) -> NotTakenError:
    """That a file of a program says something at `key` that makes no sense there."""
    text = translate(
        "Import", "This looks like a file of {program}, but “{key}” in it makes no sense."
    )
    return NotTakenError(text.format(program=program, key=key))


def too_much(program: str) -> NotTakenError:
    """That there is more in a file than anybody could go through."""
    text = translate("Import", "This file of {program} holds too much to be taken in.")
    return NotTakenError(text.format(program=program))
