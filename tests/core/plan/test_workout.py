"""Workouts: what is refused, and what a workout can tell about itself."""

import pytest

from lowback_timer.core.plan.workout import Section, SectionKind
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
