"""One set of one exercise, between two stretches of sitting."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import LevelChoice
from lowback_timer.core.coach.breaks import (
    BREAK,
    Break,
    BreakRule,
    break_for,
    break_workout,
    is_break,
)
from lowback_timer.core.coach.known import Person
from lowback_timer.core.plan.dose import Level, Sides
from lowback_timer.core.plan.exercise import Exercise, Load, Position
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.resources import exercises_file
from tests.fakes import (
    PREPARATION,
    make_break,
    make_dose,
    make_exercise,
    make_hold,
    make_reps,
    make_timeline,
    make_unequal_dose,
)

BOW = make_exercise("Bow", position=Position.STANDING)
HINGE = make_exercise("Hinge", position=Position.STANDING, needs=("rod",))
DOG = make_exercise("Dog", position=Position.KNEELING)
LYING = make_exercise("Lying")
SWING = make_exercise("Swing", position=Position.STANDING, load=Load.NEEDED)
HARD = make_exercise("Hard", position=Position.STANDING, level=Level.ADVANCED)
RULES = (BreakRule.KNEELING, BreakRule.NOT_YET)
ALL = (LYING, DOG, SWING, HARD, HINGE, BOW)


def chosen(
    exercises: tuple[Exercise, ...] = ALL,
    person: Person | None = None,
    last_done: dict[str, float] | None = None,
    **more: Any,
) -> str:
    found = break_for(exercises, person or Person(), last_done or {}, **more)
    return found.exercise.id if found else ""


def test_what_is_done_standing_comes_first() -> None:
    assert chosen() == "bow"


def test_nobody_lies_down_lifts_weights_or_does_what_is_too_hard() -> None:
    assert chosen((LYING, SWING, HARD)) == ""
    assert chosen((HARD,), Person(LevelChoice.ADVANCED)) == "hard"


def test_what_it_needs_is_at_hand() -> None:
    assert chosen((HINGE,)) == ""
    assert chosen((HINGE,), Person(equipment=frozenset({"rod"}))) == "hinge"


def test_every_exercise_has_its_turn() -> None:
    # GIVEN a break after the other, each done
    person, last_done = Person(equipment=frozenset({"rod"})), dict[str, float]()
    taken = []
    for at in range(6):
        taken.append(chosen(person=person, last_done=last_done))
        last_done[taken[-1]] = float(at)

    assert taken == ["hinge", "bow", "dog"] * 2


def test_what_has_hurt_today_is_over_for_today() -> None:
    assert chosen(hurt={"bow"}) == "dog"
    assert chosen(hurt={"bow", "dog"}) == ""


def test_early_in_the_day_nothing_bends() -> None:
    found = break_for(ALL, Person(), {}, is_early=True)

    assert found is not None
    assert found.exercise is DOG
    assert found.rules == (BreakRule.EARLY, BreakRule.KNEELING, BreakRule.NOT_YET)


def test_it_says_why() -> None:
    first = break_for([BOW], Person(), {})
    later = break_for([BOW], Person(), {"bow": 3.0})

    assert first is not None
    assert first.rules == (BreakRule.STANDING, BreakRule.NOT_YET)
    assert later is not None
    assert later.rules == (BreakRule.STANDING, BreakRule.LONGEST_AGO)


def test_every_rule_is_a_sentence_and_names_an_article_that_we_have() -> None:
    library = exercises_file().read_text(encoding="utf-8")
    for rule in BreakRule:
        assert rule.text.endswith(".")
        assert not rule.source or f"\n  {rule.source}:\n" in library


@given(
    st.lists(
        st.builds(
            make_exercise,
            st.sampled_from(["A", "B", "C", "D"]),
            position=st.sampled_from(Position),
            load=st.sampled_from(Load),
            level=st.sampled_from(Level),
            needs=st.sampled_from([(), ("rod",), ("ball", "bench")]),
        ),
        unique_by=lambda each: each.id,
    ),
    st.frozensets(st.sampled_from(["rod", "ball", "bench"])),
    st.dictionaries(st.sampled_from("abcd"), st.floats(0, 1e12)),
    st.frozensets(st.sampled_from("abcd")),
    st.booleans(),
)
def test_whatever_is_chosen_can_be_done_beside_a_chair(
    exercises: list[Exercise],
    equipment: frozenset[str],
    last_done: dict[str, float],
    hurt: frozenset[str],
    is_early: bool,
) -> None:
    person = Person(equipment=equipment)
    found = break_for(exercises, person, last_done, hurt, is_early=is_early)

    if found is not None:
        exercise = found.exercise
        assert exercise.position in {Position.STANDING, Position.KNEELING}
        assert exercise.load is Load.NONE
        assert equipment.issuperset(exercise.needs)
        assert exercise.id not in hurt


# The workout


def test_a_break_is_one_set_and_no_training() -> None:
    workout = break_workout(
        Break(DOG, RULES), make_dose(make_reps(12), sets=3, sides=Sides.EACH, rest=45)
    )

    timeline = compile_workout(workout, PREPARATION)
    sets = [step for step in timeline.steps if step.kind.is_work]
    assert [step.set_number for step in sets] == [1, 1]
    assert {step.section for step in sets} == {SectionKind.WARM_UP}
    assert workout.main_exercises == ()
    assert workout.id == f"{BREAK}dog"
    assert workout.name == "Movement break"


def test_one_reads_why_it_is_this_exercise() -> None:
    workout = break_workout(Break(DOG, RULES), make_dose())

    (item,) = workout.sections[0].items
    assert item.note is not None
    assert item.note.text == (
        "You do it on hands and knees, without lying down. You have not done it yet."
    )


def test_where_sets_differ_it_is_the_first() -> None:
    workout = break_workout(Break(BOW, RULES), make_unequal_dose(make_hold(20), make_hold(10)))

    (item,) = workout.sections[0].items
    assert item.dose.work == make_hold(20)
    assert item.dose.sets == 1


def test_a_break_is_told_from_a_workout() -> None:
    assert is_break(make_break().workout.id)
    assert not is_break(make_timeline(make_dose()).workout.id)
