"""What stands in the report: everything in words. No Qt but for numbers and days in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from lowback_timer.core.cues.words import length_text, load_text, minutes_text
from lowback_timer.core.plan.exercise import Exercise, SideNames
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.history.axis import Axis
from lowback_timer.window.history.chart import Chart, Table
from lowback_timer.window.history.charts import day_text, said_chart
from lowback_timer.window.history.report.sessions import sessions_table
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.store.log.doses import DoseChange, DoseDone
    from lowback_timer.store.log.entries import LoggedSession
    from lowback_timer.store.log.history import DaySaid
    from lowback_timer.store.log.ratings import Rating

MOST_DOSES, MOST_NOTES, MOST_RATINGS = 24, 12, 10
_LONGEST_NOTE = 240


@dataclass(frozen=True, slots=True)
class Facts:
    """What the log knows of a time."""

    sessions: tuple[LoggedSession, ...]
    doses: tuple[DoseChange, ...]
    said: tuple[DaySaid, ...]
    ratings: tuple[Rating, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Everything on the pages."""

    title: str
    period: str
    facts: str
    """How much was done in all."""
    chart: Chart | None
    """Effort and pain over time; None when nobody has said anything."""
    doses: Table
    sessions: Table
    wishes: Table
    notes: tuple[tuple[str, str], ...]
    """Days, and what was written down."""
    earlier_notes: int
    """So many more are left out."""
    about: str


def report_of(
    facts: Facts, axis: Axis, exercises: Mapping[str, Exercise], first_weekday: int
) -> Report:
    """A report on a time.

    Args:
        facts: What the log knows of it.
        axis: The time.
        exercises: What the library knows, by id.
        first_weekday: On which day weeks begin, 1 for Monday to 7 for Sunday.
    """
    notes = [each for each in facts.sessions if each.answers.note]
    chart = said_chart(facts.said, axis)
    text = translate("Report", "{first} to {last}")
    return Report(
        title=translate("Report", "Training of the lower back: report"),
        period=text.format(first=day_text(axis.first), last=day_text(axis.last)),
        facts=_facts_text(facts.sessions, axis),
        chart=chart if chart.has_points else None,
        doses=_doses_table(facts.doses[:MOST_DOSES], exercises),
        sessions=sessions_table(facts.sessions, first_weekday),
        wishes=_wishes_table(facts.ratings),
        notes=tuple(
            (day_text(each.started_at.date()), _shortened(each.answers.note))
            for each in reversed(notes[-MOST_NOTES:])
        ),
        earlier_notes=max(0, len(notes) - MOST_NOTES),
        about=translate(
            "Report",
            "Put together by a timer program from what the person did and said while training "
            "alone at home; nobody has examined or measured anything. Effort and pain are the "
            "person’s own answers, from 0 (none) to 10 (as much as there can be). This is neither "
            "a diagnosis nor a recommendation.",
        ),
    )


def _facts_text(sessions: Sequence[LoggedSession], axis: Axis) -> str:
    """How much was done in all: "24 sessions · 312 min · 1.8 sessions a week"."""
    count = translate("History", "%n session(s)", None, len(sessions))
    if not sessions:
        return count
    minutes = minutes_text(sum(each.active_ms or 0 for each in sessions))
    weeks = max(1, (axis.last - axis.first).days + 1) / 7
    rate = translate("Report", "{number} a week").format(
        number=QLocale().toString(len(sessions) / weeks, "f", 1)
    )
    return f"{count} · {minutes} · {rate}"


def _doses_table(doses: Iterable[DoseChange], exercises: Mapping[str, Exercise]) -> Table:
    heads = (
        translate("Report", "Exercise"),
        translate("Report", "Days"),
        translate("Report", "At first"),
        translate("Report", "The last time"),
    )
    rows = []
    for each in doses:
        exercise = exercises.get(each.exercise_id)
        name = exercise.name if exercise else each.exercise_name
        sides = exercise.side_names if exercise else SideNames()
        name = f"{name} ({sides.of(each.side)})" if each.side else name
        amounts = (_dose_text(each.kind, done) for done in (each.first, each.last))
        rows.append((name, str(each.days), *amounts))
    return Table(heads, tuple(rows))


def _dose_text(kind: StepKind, dose: DoseDone) -> str:
    """What was done on a day: "2 × 12 reps · 20 kg", with the best of its sets."""
    amount = (
        length_text(dose.most)
        if kind is StepKind.HOLD
        else translate("Wording", "%n rep(s)", None, dose.most)
    )
    text = amount if dose.sets == 1 else f"{dose.sets} × {amount}"
    return f"{text} · {load_text(dose.load_g)}" if dose.load_g else text


def _wishes_table(ratings: Sequence[Rating]) -> Table:
    """How well the person could do what they want to be able to do again, first and last."""
    by_wish: dict[str, list[Rating]] = {}
    for each in ratings:
        by_wish.setdefault(each.wish, []).append(each)
    heads = (
        translate("Report", "What the person wants to be able to do again"),
        translate("Report", "At first, 0–10"),
        translate("Report", "The last time, 0–10"),
    )
    return Table(
        heads,
        tuple(
            (wish, _rating_text(of_wish[0]), _rating_text(of_wish[-1]))
            for wish, of_wish in list(by_wish.items())[-MOST_RATINGS:]
        ),
    )


def _rating_text(rating: Rating) -> str:
    return f"{rating.rating} · {day_text(rating.at.date())}"


def _shortened(note: str) -> str:
    """A note on one line, as far as there is room for it."""
    text = " ".join(note.split())
    return text if len(text) <= _LONGEST_NOTE else f"{text[: _LONGEST_NOTE - 1].rstrip()}…"
