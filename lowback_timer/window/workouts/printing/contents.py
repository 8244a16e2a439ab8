"""What stands on the page: everything in words, and where the pictures lie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout, Place
from lowback_timer.core.cues.words import dose_text, minutes_text
from lowback_timer.core.plan.exercise import Load
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.note_words import note_text
from lowback_timer.window.workouts.words import asks_text, heading_of


@dataclass(frozen=True, slots=True)
class Line:
    """One exercise."""

    name: str
    dose: str
    asks: str
    cues: tuple[str, ...]
    picture: str
    """Absolute path."""
    sets: int
    """How many boxes there are to tick, over all rounds."""
    has_load: bool
    """Whether a weight can be written down."""
    note: str = ""
    """What the person wants to be reminded of."""


@dataclass(frozen=True, slots=True)
class Part:
    """One section."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything on the page."""

    name: str
    total: str
    facts: str
    parts: tuple[Part, ...]
    safety: str
    sources: str
    """Empty: none of its exercises has one."""


def contents_of(adjusted: AdjustedWorkout, preparation: Preparation, library: Library) -> Contents:
    """A workout as it is done today.

    Args:
        adjusted: The workout.
        preparation: The times that the person needs.
        library: Knows the names of equipment and sources.
    """
    workout = adjusted.result
    needs = library.equipment_text(workout.needs)
    return Contents(
        workout.name,
        minutes_text(adjusted.length_ms(preparation)),
        f"{workout.level.label} · {needs}",
        tuple(_parts(adjusted, preparation)),
        translate(
            "Print",
            "Stop if it hurts more and more. Ask a doctor first if your back hurts already. "
            "This is not medical advice.",
        ),
        _sources_text(adjusted, library),
    )


def _parts(adjusted: AdjustedWorkout, preparation: Preparation) -> Iterator[Part]:
    for index, section in enumerate(adjusted.written.sections):
        places = (each for each in adjusted.places() if each.section == index)
        lines = tuple(
            _line(adjusted, place, preparation) for place in places if adjusted.is_done(place)
        )
        if lines:
            yield Part(heading_of(section, adjusted.rounds[index]), lines)


def _line(adjusted: AdjustedWorkout, place: Place, preparation: Preparation) -> Line:
    item = adjusted.item(place)
    exercise = item.exercise
    return Line(
        exercise.name,
        dose_text(item.dose),
        asks_text(
            item.dose,
            adjusted.prepared(preparation),
            is_last=adjusted.is_last(place),
            completes_dose=True,
        ),
        exercise.cues,
        exercise.picture,
        adjusted.sets(place),
        exercise.load is not Load.NONE,
        note_text(item.note, date.today()),  # noqa: DTZ011 - the day on which it is printed
    )


def _sources_text(adjusted: AdjustedWorkout, library: Library) -> str:
    ids = dict.fromkeys(each for it in adjusted.result.exercises for each in it.sources)
    found = [library.sources[each] for each in ids if each in library.sources]
    if not found:
        return ""
    text = translate("Print", "“{title}”, {publisher}")
    titles = "; ".join(text.format(title=each.title, publisher=each.publisher) for each in found)
    return translate("Print", "Exercises from {articles}.").format(articles=titles)
