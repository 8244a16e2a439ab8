"""Doses, sides and times in words, for the screen and the voice alike."""

from __future__ import annotations

from lowback_timer.core.plan.dose import Dose, Hold, Milliseconds, Reps, Sides
from lowback_timer.core.session.timeline import Step
from lowback_timer.core.text import translate

LONG_MS: Milliseconds = 61_000
"""From here on nobody thinks of a time in seconds alone."""


HELD_REP_MS: Milliseconds = 5_000
"""From here on a rep is one for its hold, and how long that is has to be said."""


def amount_text(dose: Dose, *, of_one_side: bool = False) -> str:
    """What one set asks for: "12 reps per side" or "30 s hold"; with `of_one_side` just for it.

    Where the sets differ, what each of them does: "8, 6, 4 reps".
    """
    is_per_side = dose.sides is not Sides.BOTH and not of_one_side
    return _amounts_text(dose.works or (dose.work,), is_per_side=is_per_side)


def set_text(step: Step, *, of_one_side: bool = False) -> str:
    """What the set of a step asks for: "6 reps per side"; with `of_one_side` just for it."""
    is_per_side = step.dose.sides is not Sides.BOTH and not of_one_side
    return _amounts_text((step.work,), is_per_side=is_per_side)


def dose_text(dose: Dose) -> str:
    """The whole dose: "2 × 12 reps per side", "3 × 8 reps · 20 kg" or "8, 6, 4 reps"."""
    is_told_set_by_set = dose.sets == 1 or dose.works
    text = amount_text(dose) if is_told_set_by_set else f"{dose.sets} × {amount_text(dose)}"
    return text if dose.load_g is None else f"{text} · {load_text(dose.load_g)}"


def load_text(grams: int) -> str:
    """A weight: "20 kg", "7.5 kg"."""
    whole, part = divmod(grams, 1000)
    if not part:
        return translate("Wording", "{kilograms} kg").format(kilograms=whole)
    decimals = f"{part:03}".rstrip("0")
    text = translate("Wording", "{whole}.{decimals} kg", "a number with its decimal sign")
    return text.format(whole=whole, decimals=decimals)


def held_ms(work: Reps | Hold) -> Milliseconds:
    """How long every rep is held, where that is what the reps are for; else 0."""
    if isinstance(work, Hold) or work.tempo.from_top or work.tempo.hold_ms < HELD_REP_MS:
        return 0
    return work.tempo.hold_ms


def _amounts_text(works: tuple[Reps | Hold, ...], *, is_per_side: bool) -> str:
    """What some sets ask for, all of one exercise."""
    first = works[0]
    if isinstance(first, Hold):
        lengths = [work.duration_ms for work in works if isinstance(work, Hold)]
        return _holds_text(lengths, is_open=first.is_open, is_per_side=is_per_side)
    text = _reps_text([work.count for work in works if isinstance(work, Reps)], is_per_side)
    if each_ms := held_ms(first):
        held = translate("Wording", "{reps}, held {time} each")
        return held.format(reps=text, time=length_text(each_ms))
    return text


def _holds_text(lengths: list[Milliseconds], *, is_open: bool, is_per_side: bool) -> str:
    if is_open:
        return (
            translate("Wording", "hold as long as you can per side")
            if is_per_side
            else translate("Wording", "hold as long as you can")
        )
    text = (
        translate("Wording", "{time} hold per side")
        if is_per_side
        else translate("Wording", "{time} hold")
    )
    return text.format(time=_lengths_text(lengths))


def _reps_text(counts: list[int], is_per_side: bool) -> str:
    if len(counts) > 1:
        text = (
            translate("Wording", "{reps} reps per side")
            if is_per_side
            else translate("Wording", "{reps} reps")
        )
        return text.format(reps=", ".join(map(str, counts)))
    if is_per_side:
        return translate("Wording", "%n rep(s) per side", None, counts[0])
    return translate("Wording", "%n rep(s)", None, counts[0])


def side_text(step: Step) -> str:
    """The side that works, "right arm and left leg", or nothing when there is only one way."""
    if step.alternates:
        return translate("Wording", "alternate sides")
    return "" if step.side is None else step.exercise.side_names.of(step.side)


def round_text(step: Step) -> str:
    """Which round of its section a step belongs to, or nothing when there is only one."""
    if step.rounds == 1:
        return ""
    text = translate("Wording", "round {number} of {rounds}")
    return text.format(number=step.round_number, rounds=step.rounds)


def clock_text(ms: Milliseconds) -> str:
    """A length of time as a clock shows it, rounded up to the whole second: "1:05"."""
    minutes, seconds = divmod(-(-ms // 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def count_text(ms: Milliseconds) -> str:
    """A number of seconds, "60"; a longer time as a clock shows it, "1:01". Never rounded up."""
    return str(ms // 1000) if ms < LONG_MS else clock_text(ms // 1000 * 1000)


def length_text(ms: Milliseconds) -> str:
    """A length of time with its unit: "60 s", "1:01 min"."""
    if ms < LONG_MS:
        return translate("Wording", "{seconds} s").format(seconds=count_text(ms))
    return translate("Wording", "{time} min").format(time=count_text(ms))


def _lengths_text(lengths: list[Milliseconds]) -> str:
    """Lengths of time, with one unit for all where they are short: "30, 20, 10 s"."""
    if len(lengths) > 1 and max(lengths) < LONG_MS:
        seconds = ", ".join(map(count_text, lengths))
        return translate("Wording", "{seconds} s").format(seconds=seconds)
    return ", ".join(map(length_text, lengths))


def spoken_length(ms: Milliseconds) -> str:
    """A length of time as a voice says it: "60 seconds", "1 minute 1 second"."""
    if ms < LONG_MS:
        return translate("Speech", "%n second(s)", None, ms // 1000)
    minutes, seconds = divmod(ms // 1000, 60)
    parts = [translate("Speech", "%n minute(s)", None, minutes)]
    if seconds:
        parts.append(translate("Speech", "%n second(s)", None, seconds))
    return " ".join(parts)


def minutes_text(ms: Milliseconds) -> str:
    """A rough length of time: "16 min", never less than one."""
    return translate("Wording", "{minutes} min").format(minutes=rough_minutes(ms))


def rough_minutes(ms: Milliseconds) -> int:
    """A length of time to the nearest minute, never less than one."""
    return max(1, round(ms / 60_000))


def spoken_amount(step: Step, *, is_first: bool = True) -> str:
    """What its set asks for, as a voice says it: "Hold for 30 seconds, each side.".

    How long its reps are held is told once, when it `is_first`.
    """
    work, is_per_side = step.work, step.dose.sides is not Sides.BOTH
    if isinstance(work, Hold):
        return _spoken_hold(work, is_per_side=is_per_side)
    text = (
        translate("Speech", "%n rep(s), each side.", None, work.count)
        if is_per_side
        else translate("Speech", "%n rep(s).", None, work.count)
    )
    if is_first and (each_ms := held_ms(work)):
        held = translate("Speech", "Hold each for {time}.").format(time=spoken_length(each_ms))
        return f"{text} {held}"
    return text


def _spoken_hold(hold: Hold, *, is_per_side: bool) -> str:
    if hold.is_open:
        return (
            translate("Speech", "Hold as long as you can, each side.")
            if is_per_side
            else translate("Speech", "Hold as long as you can.")
        )
    text = (
        translate("Speech", "Hold for {time}, each side.")
        if is_per_side
        else translate("Speech", "Hold for {time}.")
    )
    return text.format(time=spoken_length(hold.duration_ms))
