"""What a person has said of a session, in words. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator

from lowback_timer.core.session.answers import Answers
from lowback_timer.window.look.words import translate


def answers_in_words(answers: Answers) -> Iterator[str]:
    """What was said, part by part: "effort 4", "pain 2 → 3", "pain next morning 1"."""
    if answers.effort is not None:
        yield translate("History", "effort {effort}").format(effort=answers.effort)
    if pain := _pain_text(answers.pain_before, answers.pain_after):
        yield pain
    if answers.pain_next is not None:
        yield translate("History", "pain next morning {pain}").format(pain=answers.pain_next)


def _pain_text(before: int | None, after: int | None) -> str:
    if before is not None and after is not None:
        text = translate("History", "pain {before} → {after}")
        return text.format(before=before, after=after)
    if before is not None:
        return translate("History", "pain before {pain}").format(pain=before)
    if after is not None:
        return translate("History", "pain after {pain}").format(pain=after)
    return ""
