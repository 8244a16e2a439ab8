"""How a set was, in words. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable

from lowback_timer.core.cues.words import length_text
from lowback_timer.core.plan.dose import Hold
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.text import Text
from lowback_timer.window.look.words import translate

_NAMES = {
    Felt.TOO_EASY: Text("Felt", "Too easy"),
    Felt.RIGHT: Text("Felt", "Just right"),
    Felt.TOO_HARD: Text("Felt", "Too hard"),
    Felt.HURT: Text("Felt", "It hurt"),
}
_TEXTS = {
    Felt.TOO_EASY: Text("Felt", "too easy"),
    Felt.RIGHT: Text("Felt", "just right"),
    Felt.TOO_HARD: Text("Felt", "too hard"),
    Felt.HURT: Text("Felt", "hurt"),
}


def felt_name(felt: Felt) -> str:
    """What is pressed to say so: "Too easy"."""
    return str(_NAMES[felt])


def felt_text(felt: Felt, pain: int | None = None) -> str:
    """The same inside a line, with the number of a pain: "hurt, 4 of 10"."""
    if pain is None:
        return str(_TEXTS[felt])
    return translate("Felt", "hurt, {pain} of 10").format(pain=pain)


def done_text(records: Iterable[SetRecord]) -> str:
    """What was done in a set: "12 reps"; of several sides "12 reps · 11 reps"."""
    sides = list(records)
    if isinstance(sides[0].step.work, Hold):
        return " · ".join(length_text(each.done) for each in sides)
    return " · ".join(translate("Felt", "%n rep(s)", None, each.done) for each in sides)
