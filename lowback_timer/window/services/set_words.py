"""One set in words: what was done of it, and how it ended. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.core.cues.words import count_text, length_text
from lowback_timer.core.session.summary import Ending
from lowback_timer.window.look.words import translate


def label_of(ending: Ending) -> str:
    """How a set without an amount is told of."""
    return {
        Ending.DONE: translate("Result", "done"),
        Ending.EARLY: translate("Result", "ended early"),
        Ending.SKIPPED: translate("Result", "skipped"),
        Ending.NOT_REACHED: translate("Result", "not reached"),
    }[ending]


@dataclass(frozen=True, slots=True)
class SetResult:
    """One set, or a run of sets that have nothing to show but how they ended."""

    text: str
    """The amount, "12" or "9 of 12, early"; for sets without one, how they ended."""
    ending: Ending


def set_result(ending: Ending, planned: int, done: int, *, is_hold: bool) -> SetResult:
    """A set that was reached; amounts are reps, or milliseconds of a hold."""
    if ending is Ending.SKIPPED:
        return SetResult(label_of(ending), ending)
    if ending is Ending.DONE or (is_hold and not planned):
        return SetResult(length_text(done) if is_hold else str(done), ending)
    text = translate("Result", "{done} of {planned}, early")
    if is_hold:
        return SetResult(text.format(done=count_text(done), planned=length_text(planned)), ending)
    return SetResult(text.format(done=done, planned=planned), ending)
