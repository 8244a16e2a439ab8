"""Workouts: what is refused, and what a workout can tell about itself."""

from dataclasses import replace

import pytest

from lowback_timer.core.plan.workout import Note, Section, SectionKind, Workout
from lowback_timer.core.session.timeline import compile_workout
from tests.fakes import make_exercise, make_item, make_section, make_workout


def test_a_section_has_at_least_one_exercise() -> None:
    with pytest.raises(ValueError, match="at least one exercise"):
        Section(SectionKind.MAIN, ())


def test_a_section_has_at_least_one_round() -> None:
    with pytest.raises(ValueError, match="one round"):
        Section(SectionKind.MAIN, (make_item(),), rounds=0)


def test_a_workout_has_at_least_one_section() -> None:
    with pytest.raises(ValueError, match="at least one section"):
        make_workout(sections=())


@pytest.mark.parametrize("changes", [{"id": ""}, {"name": " "}])
def test_a_workout_can_be_named(changes: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="an id and a name"):
        make_workout(**changes)


def test_every_exercise_is_named_once_in_order_of_first_appearance() -> None:
    plank, bird_dog = make_exercise("Plank"), make_exercise("Bird dog")
    workout = make_workout(
        make_section(make_item(exercise=plank), make_item(exercise=bird_dog), rounds=2),
        make_section(make_item(exercise=plank)),
    )

    assert workout.exercises == (plank, bird_dog)


def test_what_it_is_there_for_is_neither_its_warm_up_nor_its_cool_down() -> None:
    plank, bird_dog, bridge = map(make_exercise, ("Plank", "Bird dog", "Bridge"))
    workout = make_workout(
        make_section(make_item(exercise=plank), kind=SectionKind.WARM_UP),
        make_section(make_item(exercise=bird_dog), rounds=2),
        make_section(make_item(exercise=bridge), kind=SectionKind.COOL_DOWN),
    )

    assert workout.main_exercises == (bird_dog,)


def test_needed_equipment_is_named_once_and_optional_equipment_is_not() -> None:
    row = make_exercise("Row", needs=("barbell",), optional=("mat",))
    rack_pull = make_exercise("Rack pull", needs=("rack", "barbell"))

    workout = make_workout(make_item(exercise=row), make_item(exercise=rack_pull))

    assert workout.needs == ("barbell", "rack")


def test_every_kind_of_section_has_a_name_for_people() -> None:
    assert [kind.label for kind in SectionKind] == ["Warm-up", "Main part", "Cool-down"]


@pytest.mark.parametrize("changes", [{"id": ""}, {"name": " "}])
def test_a_workout_can_be_chosen(changes: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="id and a name"):
        make_workout(**changes)


# Sections on and off

WARM_UP = make_section(make_item(exercise=make_exercise("Plank")), kind=SectionKind.WARM_UP)
MAIN = make_section(make_item(exercise=make_exercise("Row", needs=("barbell",))))
COOL_DOWN = replace(
    make_section(make_item(exercise=make_exercise("Bridge")), kind=SectionKind.COOL_DOWN),
    is_on=False,
)
WORKOUT = make_workout(WARM_UP, MAIN, COOL_DOWN)


def names_in(workout: Workout) -> list[str]:
    """The exercises that are gone through, round after round."""
    steps = compile_workout(workout).steps
    return [step.exercise.name for step in steps if step.kind.is_work]


def test_what_is_off_is_not_gone_through() -> None:
    assert names_in(WORKOUT) == ["Plank", "Row"]
    assert [exercise.name for exercise in WORKOUT.exercises] == ["Plank", "Row"]


@pytest.mark.parametrize(
    ("kind", "rounds", "names"),
    [
        (SectionKind.WARM_UP, 0, ["Row"]),
        (SectionKind.WARM_UP, 1, ["Plank", "Row"]),
        (SectionKind.WARM_UP, 2, ["Plank", "Plank", "Row"]),
        (SectionKind.COOL_DOWN, 1, ["Plank", "Row", "Bridge"]),
        (SectionKind.COOL_DOWN, 0, ["Plank", "Row"]),
    ],
)
def test_sections_of_a_kind_are_gone_through_as_often_as_one_wants(
    kind: SectionKind, rounds: int, names: list[str]
) -> None:
    workout = WORKOUT.with_rounds(kind, rounds)

    assert names_in(workout) == names
    assert workout.rounds_of(kind) == rounds


def test_switched_off_and_on_again_it_is_as_before() -> None:
    assert (
        WORKOUT.with_rounds(SectionKind.WARM_UP, 0).with_rounds(SectionKind.WARM_UP, 1) == WORKOUT
    )


def test_a_kind_that_there_is_none_of_is_gone_through_never() -> None:
    assert make_workout(MAIN).rounds_of(SectionKind.WARM_UP) == 0
    assert make_workout(MAIN).with_rounds(SectionKind.WARM_UP, 2) == make_workout(MAIN)


def test_something_has_to_stay_on() -> None:
    with pytest.raises(ValueError, match="at least one section that is on"):
        make_workout(MAIN).with_rounds(SectionKind.MAIN, 0)


def test_nothing_is_gone_through_less_than_never() -> None:
    with pytest.raises(ValueError, match="one round"):
        WORKOUT.with_rounds(SectionKind.WARM_UP, -1)


def test_a_section_keeps_its_place_whatever_is_off_before_it() -> None:
    steps = compile_workout(WORKOUT.with_rounds(SectionKind.WARM_UP, 0)).steps

    assert {step.section_index for step in steps} == {1}


def test_a_note_says_something() -> None:
    with pytest.raises(ValueError, match="says something"):
        Note(" ")


def test_a_note_holds_until_its_last_day() -> None:
    note = Note("No further than 30°", until=739_000)
    assert (note.holds_on(739_000), note.holds_on(739_001)) == (True, False)
    assert Note("Slowly").holds_on(739_001)


def test_the_steps_of_an_exercise_carry_its_note() -> None:
    item = replace(make_item(), note=Note("Slowly"))
    timeline = compile_workout(make_workout(item, make_item()))
    assert [step.note for step in timeline.steps] == [item.note, item.note, None, None]
