"""From what another program asks for to a dose of ours, as near to it as ours can be."""

from __future__ import annotations

from lowback_timer.core.plan.dose import (
    Dose,
    Hold,
    HoldRange,
    Milliseconds,
    Reps,
    RepsRange,
    Sides,
    Tempo,
)
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import HOLD_S, LEAST_REST_BETWEEN_SETS_S, REPS, REST_S, TEMPO_S
from lowback_timer.core.text import translate
from lowback_timer.library.importers.draft import Counted, Timed
from lowback_timer.library.importers.matching import offers
from lowback_timer.library.importers.pieces import Piece
from lowback_timer.library.importers.report import ReportDraft, seconds

USUAL_TEMPO = Tempo(2000, 0, 2000, 1000)
"""Of an exercise of which no tempo is known."""


def dose_of(piece: Piece, exercise: Exercise, report: ReportDraft) -> Dose:
    """The dose of all sets of a piece, however many those are."""
    sides = _sides(piece, exercise, report)
    works = tuple(_work(each, piece, exercise, sides, report) for each in piece.works)
    several = len(works) > 1
    rest_ms = _rest_ms(piece.rest_ms if several else piece.rest_after_ms, report)
    after_ms = _rest_ms(piece.rest_after_ms, report)
    least_ms = LEAST_REST_BETWEEN_SETS_S * 1000
    if several and rest_ms < least_ms:
        text = translate(
            "Import", "Between sets of “{exercise}” there is a rest of {time}, as ever."
        )
        report.differ(text.format(exercise=exercise.name, time=seconds(least_ms)))
        rest_ms = least_ms
    return Dose(
        works[0],
        len(works),
        sides,
        rest_ms,
        None if not several or after_ms == rest_ms else after_ms,
        works if len(set(works)) > 1 else (),
    )


def whole_seconds(duration_ms: Milliseconds, seconds_: range, report: ReportDraft) -> Milliseconds:
    """A time as a library file can say it: in whole seconds, and not too long."""
    rounded = min(max((duration_ms + 500) // 1000, seconds_[0]), seconds_[-1]) * 1000
    if rounded != duration_ms:
        text = translate("Import", "{time} are {other} here.")
        report.differ(text.format(time=seconds(duration_ms), other=seconds(rounded)))
    return rounded


def tempo_of(rep_ms: Milliseconds, like: Tempo) -> Tempo:
    """A tempo in which a rep takes so many whole seconds, half of it up and half of it down."""
    lower_ms = rep_ms // 2000 * 1000
    return Tempo(rep_ms - lower_ms, 0, lower_ms, 0, like.from_top)


def _sides(piece: Piece, exercise: Exercise, report: ReportDraft) -> Sides:
    timed = isinstance(piece.works[0], Timed)
    held = timed and offers(exercise, HoldRange)
    usual = exercise.dose_option("hold" if held else "reps").sides
    if piece.sides is Sides.EACH or usual is Sides.BOTH:
        return piece.sides or Sides.BOTH
    if timed and not held:
        # As much as fits into the time, and both sides share in it.
        return Sides.ALTERNATE
    if piece.sides is not None:
        return Sides.BOTH if held and piece.sides is Sides.ALTERNATE else piece.sides
    if held:
        text = translate(
            "Import",
            "“{exercise}” names no side, so it is held once for the whole time; turn over as you "
            "are used to.",
        )
        report.differ(text.format(exercise=exercise.name))
        return Sides.BOTH
    text = translate("Import", "Reps of “{exercise}” are per side here.")
    report.differ(text.format(exercise=exercise.name))
    return usual


def _work(
    asked: Timed | Counted, piece: Piece, exercise: Exercise, sides: Sides, report: ReportDraft
) -> Reps | Hold:
    if isinstance(asked, Counted):
        return _reps(asked, piece, exercise, report)
    if offers(exercise, HoldRange):
        duration_ms = whole_seconds(asked.duration_ms, HOLD_S, report)
        return Hold(duration_ms, is_open=asked.is_open)
    return _reps_in(asked.duration_ms, exercise, sides, report)


def _reps(asked: Counted, piece: Piece, exercise: Exercise, report: ReportDraft) -> Reps:
    usual = _usual_tempo(exercise)
    count = min(asked.reps, REPS[-1])
    if count < asked.reps:
        text = translate(
            "Import", "{more} reps of “{exercise}” are {count}, the most there can be."
        )
        report.differ(text.format(more=asked.reps, exercise=piece.name, count=count))
    if asked.rep_ms is None:
        text = translate("Import", "The file has no tempo; “{exercise}” takes {time} a rep here.")
        report.differ(text.format(exercise=exercise.name, time=seconds(usual.rep_ms)))
        return Reps(count, usual)
    longest = range(1, 2 * TEMPO_S[-1] + 1)
    return Reps(count, tempo_of(whole_seconds(asked.rep_ms, longest, report), usual))


def _reps_in(
    duration_ms: Milliseconds, exercise: Exercise, sides: Sides, report: ReportDraft
) -> Reps:
    """As many reps as come nearest to a time, of an exercise that is not held."""
    tempo = _usual_tempo(exercise)
    turns = 2 if sides is Sides.ALTERNATE else 1
    one_ms = tempo.rep_ms * turns
    count = (2 * (duration_ms + tempo.wait_ms) + one_ms) // (2 * one_ms)
    count = min(max(count, REPS[0]), REPS[-1])
    text = (
        translate(
            "Import",
            "“{exercise}” is counted here: {time} become %n rep(s), which take {other}.",
            None,
            count,
        )
        if turns == 1
        else translate(
            "Import",
            "“{exercise}” is counted here: {time} become %n rep(s) a side, which take {other}.",
            None,
            count,
        )
    )
    other = seconds(tempo.set_ms(count * turns))
    report.differ(text.format(exercise=exercise.name, time=seconds(duration_ms), other=other))
    return Reps(count, tempo)


def _usual_tempo(exercise: Exercise) -> Tempo:
    work = exercise.dose_option("reps").work
    assert isinstance(work, RepsRange)
    return work.tempo


def _rest_ms(duration_ms: Milliseconds, report: ReportDraft) -> Milliseconds:
    return whole_seconds(duration_ms, REST_S, report) if duration_ms else 0
