"""What there is to say of a draft."""

import pytest

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.draft import Draft
from lowback_timer.core.editing.remarks import doubts, lacks, remarks
from lowback_timer.core.plan.dose import HoldRange, Level
from lowback_timer.core.plan.workout import Goal, Section, SectionKind
from lowback_timer.library.shipped import load_shipped
from lowback_timer.resources import exercises_file, images_dir
from tests.fakes import (
    PREPARATION,
    make_dose,
    make_dose_option,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_workout,
)

WARM_UP = make_section(make_item(exercise=make_exercise("Plank")), kind=SectionKind.WARM_UP)
HELD = make_exercise("Bridge", doses=(make_dose_option(HoldRange(20_000, 60_000)),))


def drafted(*sections: Section, level: Level = Level.BEGINNER) -> Draft:
    return Draft.of(make_workout(*sections, level=level))


def texts_on(draft: Draft) -> list[str]:
    return [each.text for each in remarks(draft, PREPARATION)]


def test_nothing_is_said_of_little() -> None:
    assert texts_on(drafted(WARM_UP, make_section(make_item(make_dose(make_reps(12)))))) == []


def test_what_it_lacks_comes_first_and_keeps_it_from_being_saved() -> None:
    draft = Draft("mine", "", Level.BEGINNER, Goal.HEALTH, "", (), 0)
    draft = changes.add_part(draft, SectionKind.MAIN).draft

    found = lacks(draft, PREPARATION)

    assert [each.text for each in found] == [
        "Nothing is in it yet: add an exercise from the list.",
        "It needs a name.",
    ]
    assert all(each.is_lack for each in found)
    assert texts_on(draft) == [each.text for each in found]


def test_a_workout_that_is_off_as_a_whole_is_none() -> None:
    draft = drafted(make_section())
    draft = changes.set_part_on(draft, draft.parts[0].key, is_on=False).draft

    assert texts_on(draft)[0] == "All of it is off: one part at least has to be on."


def test_there_is_a_longest_workout() -> None:
    long = make_section(make_item(make_dose(make_hold(3_600), sets=7, rest=30), HELD))

    assert texts_on(drafted(long))[0] == "It takes more than 6 hours, the most there can be."


@pytest.mark.parametrize(
    ("level", "count", "text"),
    [
        (Level.BEGINNER, 2, ""),
        (Level.BEGINNER, 3, "3 exercises are a lot to begin with: one or two do."),
        (Level.INTERMEDIATE, 4, ""),
        (Level.ADVANCED, 5, "5 exercises are more than a back needs in one go: two to four do."),
    ],
)
def test_a_level_needs_so_many_exercises(level: Level, count: int, text: str) -> None:
    items = [make_item(make_dose(make_reps(8)), make_exercise(f"No {n}")) for n in range(count)]

    assert texts_on(drafted(WARM_UP, make_section(*items), level=level)) == ([text] if text else [])


@pytest.mark.parametrize(
    ("level", "sets", "rounds", "text"),
    [
        (Level.BEGINNER, 2, 1, ""),
        (Level.BEGINNER, 1, 3, "Superman: 3 sets in all. To begin with, one or two do."),
        (Level.ADVANCED, 3, 1, ""),
        (Level.ADVANCED, 2, 2, "Superman: 4 sets in all. Two or three do."),
    ],
)
def test_a_level_needs_so_many_sets(level: Level, sets: int, rounds: int, text: str) -> None:
    item = make_item(make_dose(make_reps(8), sets=sets, rest=30))
    draft = drafted(WARM_UP, make_section(item, rounds=rounds), level=level)

    found = remarks(draft, PREPARATION)

    assert [each.text for each in found] == ([text] if text else [])
    assert all(each.key == draft.parts[1].entries[0].key for each in found)


def test_a_level_needs_so_many_reps_and_an_exercise_so_long_a_hold() -> None:
    counted = make_item(make_dose(make_reps(13)))
    held = make_item(make_dose(make_hold(65)), HELD)
    draft = drafted(WARM_UP, make_section(counted, held), level=Level.ADVANCED)

    assert texts_on(draft) == [
        "Superman: 12 reps are enough.",
        "Bridge: holding for 60 seconds is enough.",
    ]
    assert [each.text for each in doubts(draft, Level.BEGINNER)] == [
        "Bridge: holding for 60 seconds is enough."
    ]


def test_a_hold_of_what_has_no_such_dose_is_left_alone() -> None:
    strange = make_item(make_dose(make_hold(600)))

    assert texts_on(drafted(WARM_UP, make_section(strange))) == []


@pytest.mark.parametrize("is_on", [True, False])
def test_a_warm_up_belongs_to_every_workout(is_on: bool) -> None:
    draft = drafted(WARM_UP, make_section(make_item(make_dose(make_reps(12)))))
    draft = changes.set_part_on(draft, draft.parts[0].key, is_on=is_on).draft

    text = "There is no warm-up. A few easy minutes get a back ready."
    assert texts_on(draft) == ([] if is_on else [text])


def test_nothing_is_said_of_the_workouts_that_come_with_the_program() -> None:
    for workout in load_shipped(exercises_file(), images_dir(), "").workouts.values():
        assert remarks(Draft.of(workout), PREPARATION) == ()
