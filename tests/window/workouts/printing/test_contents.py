"""What stands on the page."""

from dataclasses import replace

import pytest

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout, Place
from lowback_timer.core.plan.exercise import Load
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.library.model import Library, Source
from lowback_timer.window.workouts.printing.contents import contents_of
from tests.fakes import (
    PREPARATION,
    make_dose,
    make_exercise,
    make_item,
    make_section,
    make_workout,
)

DEADLIFT = make_exercise("Deadlift", load=Load.NEEDED, sources=("one",), needs=("barbell",))
LIBRARY = Library(
    equipment={"barbell": "a barbell"}, sources={"one": Source("The book", "A house", "Somebody")}
)


@pytest.fixture
def plain() -> AdjustedWorkout:
    warm_up = make_section(kind=SectionKind.WARM_UP)
    main = make_section(make_item(make_dose(sets=3, rest=30), DEADLIFT), make_dose(rest=20))
    return AdjustedWorkout.as_written(make_workout(warm_up, main))


def test_it_holds_the_whole_workout(plain: AdjustedWorkout) -> None:
    contents = contents_of(plain, PREPARATION, LIBRARY)

    assert (contents.name, contents.facts) == ("A short workout", "beginner · a barbell")
    assert contents.total.endswith(" min")
    assert [part.heading for part in contents.parts] == ["Warm-up", "Main part"]
    deadlift, superman = contents.parts[1].lines
    assert (deadlift.name, deadlift.dose, deadlift.sets) == ("Deadlift", "3 × 2 reps", 3)
    assert deadlift.asks == "rest 30\u00a0s after each set"
    assert (deadlift.has_load, superman.has_load) == (True, False)
    assert superman.cues == ("Look at the floor", "Breathe", "Stay long")
    assert contents.sources == "Exercises from “The book”, A house."
    assert "not medical advice" in contents.safety


def test_it_is_the_workout_of_today(plain: AdjustedWorkout) -> None:
    shorter = replace(plain, left_out=frozenset({Place(1, 1)}))
    today = shorter.with_rounds(SectionKind.WARM_UP, 2)

    contents = contents_of(today, PREPARATION, LIBRARY)

    assert contents.parts[0].heading == "Warm-up · 2 rounds"
    assert contents.parts[0].lines[0].sets == 2
    assert [line.name for line in contents.parts[1].lines] == ["Deadlift"]


def test_what_is_off_is_not_printed(plain: AdjustedWorkout) -> None:
    contents = contents_of(plain.with_rounds(SectionKind.WARM_UP, 0), PREPARATION, LIBRARY)

    assert [part.heading for part in contents.parts] == ["Main part"]


def test_without_sources_none_are_named(plain: AdjustedWorkout) -> None:
    assert contents_of(plain, PREPARATION, Library()).sources == ""
