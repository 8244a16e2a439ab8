"""Steps of progress in words. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence

from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.coach.notching import amount_in
from lowback_timer.core.cues.words import dose_text, length_text, load_text
from lowback_timer.core.plan.dose import Hold
from lowback_timer.window.look.words import translate


def change_text(moved: Moved) -> str:
    """What is another, in as few letters as it takes: "+5 s", "−1 rep", "+1 kg", "stays"."""
    notch = moved.notch
    if notch is None:
        return ""
    if notch.is_refused:
        return translate("Progress", "stays")
    before, after = moved.before, moved.after
    if moved.variation is not None:
        return (
            translate("Progress", "harder?")
            if notch.rule.raises
            else translate("Progress", "easier?")
        )
    if before.load_g is not None and after.load_g is not None and before.load_g != after.load_g:
        more = after.load_g - before.load_g
        return _signed(more, load_text(abs(more)))
    more = amount_in(after.work) - amount_in(before.work)
    if isinstance(after.work, Hold):
        return _signed(more, length_text(abs(more)))
    return _signed(more, translate("Wording", "%n rep(s)", None, abs(more)))


def _signed(more: int, amount: str) -> str:
    text = translate("Progress", "+{amount}") if more > 0 else translate("Progress", "−{amount}")
    return text.format(amount=amount)


def why_text(moved: Moved) -> str:
    """Why, in one or two sentences; with the variation that is advised, if one is."""
    if moved.notch is None:
        return ""
    why = moved.notch.rule.text()
    if moved.variation is None:
        return why
    text = (
        translate("Progress", "{why} There is no more to add; a harder way: {variation}.")
        if moved.notch.rule.raises
        else translate(
            "Progress", "{why} It is as little as makes sense; an easier way: {variation}."
        )
    )
    return text.format(why=why, variation=moved.variation.text)


def headline(moved: Moved) -> str:
    """An exercise with what is asked for: "Bridge: 2 × 35 s hold (+5 s)"."""
    change, dose = change_text(moved), dose_text(moved.after)
    text = (
        translate("Progress", "{exercise}: {dose} ({change})")
        if change
        else translate("Progress", "{exercise}: {dose}")
    )
    return text.format(exercise=moved.exercise.name, dose=dose, change=change)


def changes_text(changes: Sequence[Moved]) -> str:
    """What is another in a workout, in one line; empty: nothing, or nothing is wanted."""
    wanted = [each for each in changes if each.notch is not None and not each.notch.is_refused]
    if len(wanted) == 1:
        (only,) = wanted
        text = translate("Progress", "{exercise} {change}. {why}")
        return text.format(
            exercise=only.exercise.name, change=change_text(only), why=why_text(only)
        )
    parts = []
    for each in wanted:
        text = translate("Progress", "{exercise} {change}")
        parts.append(text.format(exercise=each.exercise.name, change=change_text(each)))
    return " · ".join(parts)
