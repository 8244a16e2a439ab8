"""What each key is for, as a sentence on a missing one says it within brackets.

The schema has these descriptions in English, where editors show them as sentences of their own.
"""

from __future__ import annotations

from lowback_timer.core.text import translate


def described(description: str) -> str:
    """A description of the schema, of a key that must be there, in the language in use."""
    return _descriptions()[description]


def _descriptions() -> dict[str, str]:
    return {
        "Seconds to lift": translate("Library", "seconds to lift"),
        "Seconds to lower": translate("Library", "seconds to lower"),
        "Sets for beginners": translate("Library", "sets for beginners"),
        "Sets for those who have trained for a while": translate(
            "Library", "sets for those who have trained for a while"
        ),
        "Sets for the advanced": translate("Library", "sets for the advanced"),
        "Seconds of rest after every set": translate("Library", "seconds of rest after every set"),
        "The number of sets at each level": translate(
            "Library", "the number of sets at each level"
        ),
        "Those it is for": translate("Library", "those it is for"),
        "What to do differently": translate("Library", "what to do differently"),
        "Name of the left side": translate("Library", "name of the left side"),
        "Name of the right side": translate("Library", "name of the right side"),
        "Lower case letters, digits and hyphens; unique": translate(
            "Library", "lower case letters, digits and hyphens; unique"
        ),
        "What people call it": translate("Library", "what people call it"),
        "Who it is for": translate("Library", "who it is for"),
        "How the body is placed": translate("Library", "how the body is placed"),
        "What it is good for": translate("Library", "what it is good for"),
        "Steps into the position": translate("Library", "steps into the position"),
        "Steps of the movement": translate("Library", "steps of the movement"),
        "The ways to dose it; the first is the default": translate(
            "Library", "the ways to dose it; the first is the default"
        ),
        "Id of the exercise": translate("Library", "id of the exercise"),
        "The part it plays": translate("Library", "the part it plays"),
        "In this order": translate("Library", "in this order"),
        "What it is called in the list": translate("Library", "what it is called in the list"),
        "What to mind": translate("Library", "what to mind"),
        "Title of the article": translate("Library", "title of the article"),
        "Where it was published": translate("Library", "where it was published"),
        "Who wrote it": translate("Library", "who wrote it"),
        "Version of this format": translate("Library", "version of this format"),
        "The language's code, as in the file's name": translate(
            "Library", "the language's code, as in the file's name"
        ),
    }
