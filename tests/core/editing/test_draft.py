"""A workout under way."""

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.draft import Draft, Spot
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal, SectionKind
from lowback_timer.core.session.timeline import compile_workout
from tests.core.editing.scripts import EXERCISES
from tests.fakes import PREPARATION, make_exercise, make_item, make_section, make_workout


def empty() -> Draft:
    draft = Draft("mine", "", Level.BEGINNER, Goal.HEALTH, "", (), 0)
    return changes.add_part(draft, SectionKind.MAIN).draft


def test_what_lacks_something_is_no_workout_yet() -> None:
    draft = empty()
    assert draft.workout() is None
    assert draft.length_ms(PREPARATION) == 0

    draft = changes.add(draft, EXERCISES[0], Spot(0, 0)).draft
    assert draft.workout() is None
    assert draft.length_ms(PREPARATION) > 0  # a name takes no time

    workout = changes.rename(draft, " Mine ").draft.workout()
    assert workout is not None
    assert workout.name == "Mine"
    assert draft.length_ms(PREPARATION) == compile_workout(workout, PREPARATION).duration_ms


def test_empty_parts_are_left_out() -> None:
    draft = changes.rename(empty(), "Mine").draft
    draft = changes.add(draft, EXERCISES[0], Spot(0, 0)).draft
    draft = changes.add_part(draft, SectionKind.WARM_UP).draft

    workout = draft.workout()

    assert workout is not None
    assert [each.kind for each in workout.sections] == [SectionKind.MAIN]


def test_its_exercises_say_what_it_is_until_somebody_does() -> None:
    warm_up = make_section(make_item(exercise=make_exercise("Plank")), kind=SectionKind.WARM_UP)
    main = make_section(*(make_item(exercise=each) for each in EXERCISES[:2]))
    made = make_workout(warm_up, main, summary="Bridge, Bird dog")

    draft = Draft.of(made)
    assert draft.summary == ""
    assert draft.workout() == made

    key = draft.parts[1].entries[0].key
    fewer = changes.remove(draft, key).draft.workout()
    assert fewer is not None
    assert fewer.summary == "Bird dog"

    said = changes.describe(draft, "By heart").draft.workout()
    assert said is not None
    assert said.summary == "By heart"


def test_what_it_is_stays_one_line() -> None:
    long = make_section(*(make_item(exercise=make_exercise(f"{n} {'x' * 70}")) for n in range(9)))

    draft = Draft.of(make_workout(long))
    workout = changes.describe(draft, "").draft.workout()

    assert workout is not None
    assert len(workout.summary) < 300
    assert workout.summary.endswith("x")
