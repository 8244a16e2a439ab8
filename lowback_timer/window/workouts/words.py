"""A workout of today in words: what each exercise asks for, and what was changed or taken away."""

from __future__ import annotations

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout, Place
from lowback_timer.core.adjusting.doses import is_beyond_level
from lowback_timer.core.cues.words import dose_text, held_ms, length_text, minutes_text
from lowback_timer.core.plan.dose import Dose, Hold, Milliseconds, Reps, Sides, Tempo
from lowback_timer.core.plan.workout import Section, SectionKind
from lowback_timer.core.session.timeline import Preparation, rest_ms_after
from lowback_timer.window.look.words import translate
from lowback_timer.window.workouts.adjuster import Adjuster

_SLOW_MS = 3_000
"""A movement that takes as long as this is meant to be slow, and is said to be."""
_HELD_MS = 2_000
"""A beat at the top is shorter than this, and is not worth a word."""


def asks_text(
    dose: Dose, preparation: Preparation, *, is_last: bool = False, completes_dose: bool = False
) -> str:
    """What a dose asks for besides its numbers: "each side · rest 45 s after each set".

    Args:
        dose: The dose.
        preparation: How long the rests are.
        is_last: Whether nothing comes after it, and so no rest either.
        completes_dose: Whether the dose stands before it in words, which need not be said again.
    """
    parts = [_rest_text(dose, preparation, is_last=is_last)]
    work = dose.work
    if isinstance(work, Reps) and not (completes_dose and held_ms(work)):
        parts.insert(0, _tempo_text(work.tempo))
    if dose.sides is Sides.ALTERNATE:
        parts.insert(0, translate("Workout", "sides take turns"))
    if not completes_dose:
        if isinstance(work, Hold) and work.is_open:
            parts.insert(0, translate("Workout", "as long as you can"))
        if dose.sides is Sides.EACH:
            parts.insert(0, translate("Workout", "each side"))
    return " · ".join(filter(None, parts))


def _rest_text(dose: Dose, preparation: Preparation, *, is_last: bool) -> str:
    last_ms = 0 if is_last else rest_ms_after(dose, dose.sets, preparation)
    if dose.sets == 1:
        return _then_rest(last_ms) if last_ms else ""
    between_ms = rest_ms_after(dose, 1, preparation)
    if between_ms == last_ms:
        text = translate("Workout", "rest {time} after each set")
        return text.format(time=_unbroken(between_ms))
    text = translate("Workout", "rest {time} between sets")
    between = text.format(time=_unbroken(between_ms))
    return f"{between}, {_then_rest(last_ms)}" if last_ms else between


def _then_rest(ms: Milliseconds) -> str:
    return translate("Workout", "then rest {time}").format(time=_unbroken(ms))


def _tempo_text(tempo: Tempo) -> str:
    lift, hold, lower = map(_unbroken, (tempo.lift_ms, tempo.hold_ms, tempo.lower_ms))
    if max(tempo.lift_ms, tempo.lower_ms) >= _SLOW_MS:
        text = (
            translate("Workout", "lift {lift}, hold {hold}, lower {lower}")
            if tempo.hold_ms
            else translate("Workout", "lift {lift}, lower {lower}")
        )
        return text.format(lift=lift, hold=hold, lower=lower)
    if tempo.hold_ms >= _HELD_MS:
        return translate("Workout", "hold each for {time}").format(time=hold)
    return ""


def _unbroken(ms: Milliseconds) -> str:
    """A length of time whose unit never stands alone on the next line."""
    return length_text(ms).replace(" ", "\u00a0")


def change_text(shown: AdjustedWorkout, place: Place) -> str:
    """What stands in the workout, where something else is done today; else nothing."""
    item, written = shown.item(place), shown.written_item(place)
    if not shown.is_done(place):
        return translate("Workout", "No time for it today")
    if shown.is_swapped(place):
        text = translate("Workout", "Today in place of {exercise}")
        return text.format(exercise=written.exercise.name)
    if item.dose == written.dose:
        return ""
    if dose_text(item.dose) == dose_text(written.dose):
        return translate("Workout", "Changed for today")
    return translate("Workout", "As written: {dose}").format(dose=dose_text(written.dose))


def caution_text(shown: AdjustedWorkout, place: Place) -> str:
    """A calm word on a dose that is larger than the level needs; else nothing."""
    if not is_beyond_level(shown.item(place), shown.written_item(place), shown.written):
        return ""
    return translate("Workout", "More than this level needs. Fine as long as your back agrees.")


def heading_of(section: Section, rounds: int) -> str:
    """A section's name, and how often it is gone through."""
    if rounds <= 1:
        return section.kind.label
    text = translate("Workout", "{section} · %n round(s)", None, rounds)
    return text.format(section=section.kind.label)


def why_warm_up(rounds: int) -> str:
    """What the warm-up is there for; without it, what is missing."""
    if rounds:
        return translate("Workout", "Wakes up the small muscles that steady your spine.")
    return translate(
        "Workout",
        "Left out today. It readies the muscles that steady your spine: without it, begin gently.",
    )


def why(kind: SectionKind, rounds: int) -> str:
    """What a section is there for, if it has to be said."""
    match kind:
        case SectionKind.WARM_UP:
            return why_warm_up(rounds)
        case SectionKind.MAIN:
            return ""
        case SectionKind.COOL_DOWN:
            return translate("Workout", "Lets your back come to rest.")


def fit_text(adjuster: Adjuster) -> str:
    """How the workout was made to fit into the time there is, in one sentence."""
    if adjuster.minutes is None or not (cuts := _cuts_text(adjuster)):
        if adjuster.fits:
            return translate(
                "Workout", "Less time takes sets away, then rests. Warm-up and both sides stay."
            )
        text = translate("Workout", "It cannot be made shorter than {minutes} min.")
        return text.format(minutes=adjuster.least_minutes)
    if adjuster.fits:
        text = translate("Workout", "{cuts}: {time}.")
        return text.format(cuts=cuts, time=minutes_text(adjuster.length_ms))
    text = translate("Workout", "{cuts}: no shorter than {minutes} min.")
    return text.format(cuts=cuts, minutes=adjuster.least_minutes)


def _cuts_text(adjuster: Adjuster) -> str:
    """What was taken away: "2 sets fewer, rests 35% shorter, without Superman"."""
    cuts, parts = adjuster.cuts, []
    if cuts.sets:
        parts.append(translate("Workout", "%n set(s) fewer", None, cuts.sets))
    if cuts.rests_percent:
        text = translate("Workout", "rests {percent}% shorter")
        parts.append(text.format(percent=cuts.rests_percent))
    if cuts.exercises:
        names = ", ".join(exercise.name for exercise in cuts.exercises)
        parts.append(translate("Workout", "without {exercises}").format(exercises=names))
    sentence = ", ".join(parts)
    return sentence[:1].upper() + sentence[1:]
