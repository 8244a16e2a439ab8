"""What becomes of a workout in which something hurts."""

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.pain import Hurt, Light, PainRule, Way
from lowback_timer.core.coach.remedy import Remedy, remedy_for
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind, Timeline
from tests.core.strategies import timelines
from tests.fakes import make_dose, make_exercise, make_hold, make_item, make_reps, make_timeline

PLANK, BRIDGE, EASIER = (make_exercise(name) for name in ("Plank", "Bridge", "Kneeling plank"))


def hurting(timeline: Timeline, work: int = 0) -> Session:
    """A session in which it hurts at the end of one of its sets, counted from 0."""
    session = Session(timeline)
    session.start()
    steps = [step for step in timeline.steps if step.kind.is_work]
    target = steps[min(work, len(steps) - 1)]
    while session.step is not target:
        session.skip()
    session.it_hurts()
    return session


def remedy(session: Session, hurt: Hurt, easier: Exercise | None = None) -> Remedy:
    exercise = session.last_set[0].step.exercise
    return remedy_for(session.timeline, session.step, session.records, hurt, exercise, easier)


def take(session: Session, made: Remedy) -> None:
    """Go on as it says."""
    if made.way is Way.END:
        session.abandon()
        return
    if made.timeline is not None:
        session.replan(made.timeline)
    if made.go_to is not None:
        session.jump_to(made.go_to)


TWO = (
    make_item(make_dose(make_reps(10), sets=2, rest=30), PLANK),
    make_item(make_dose(make_reps(8), rest=30), BRIDGE),
)


def test_a_little_changes_nothing() -> None:
    made = remedy(hurting(make_timeline(*TWO)), Hurt(2), EASIER)

    assert (made.way, made.timeline, made.go_to) == (Way.GO_ON, None, None)
    assert made.text == "You can go on. If it grows, say so again."


def test_some_is_answered_with_the_easier_variation() -> None:
    session = hurting(make_timeline(*TWO))

    made = remedy(session, Hurt(4), EASIER)
    take(session, made)

    assert made.text == "Kneeling plank takes the place of Plank for today."
    assert session.timeline.workout.exercises == (PLANK, EASIER, BRIDGE)


def test_without_one_with_half() -> None:
    made = remedy(hurting(make_timeline(*TWO)), Hurt(5))

    assert made.way is Way.HALF
    assert made.timeline is not None


def test_much_ends_the_exercise_and_not_the_workout() -> None:
    session = hurting(make_timeline(*TWO))

    made = remedy(session, Hurt(6), EASIER)
    take(session, made)

    assert (made.rule, made.way) == (PainRule.MUCH, Way.OVER)
    assert [record.step.exercise for record in session.records] == [PLANK]
    session.resume()
    session.advance_to(1_000_000)
    assert [record.step.exercise for record in session.records] == [PLANK, BRIDGE]


def test_where_nothing_else_is_left_the_workout_is_over() -> None:
    made = remedy(hurting(make_timeline(TWO[0])), Hurt(8))

    assert made.way is Way.END
    assert "with it the workout" in made.text


def test_after_its_last_set_the_rest_goes_on() -> None:
    made = remedy(hurting(make_timeline(*TWO), work=1), Hurt(8))

    assert (made.way, made.timeline, made.go_to) == (Way.NOTHING_LEFT, None, None)


def test_the_other_side_is_left_out() -> None:
    dose = make_dose(make_hold(10), sets=2, sides=Sides.EACH, rest=30)
    session = hurting(make_timeline(make_item(dose, PLANK), TWO[1]))

    take(session, remedy(session, Hurt(4)))

    assert session.step.kind is StepKind.REST
    assert [record.outcome for record in session.records][1:] == [Outcome.SKIPPED]


def test_the_other_side_of_the_last_set_ends_the_workout() -> None:
    dose = make_dose(make_hold(10), sides=Sides.EACH)

    assert remedy(hurting(make_timeline(make_item(dose, PLANK))), Hurt(4)).way is Way.END


def test_a_single_rep_that_is_left_has_no_half() -> None:
    item = make_item(make_dose(make_reps(1), sets=2, rest=30), PLANK)

    assert remedy(hurting(make_timeline(item, TWO[1])), Hurt(4)).way is Way.OVER


def test_what_was_done_later_stays_where_it_is() -> None:
    # GIVEN somebody who began with the bridge, and came back
    session = Session(make_timeline(*TWO))
    session.start()
    bridge = next(step for step in session.timeline.steps if step.exercise is BRIDGE)
    session.jump_to(bridge.index)
    session.advance_to(session.now_ms + 30_000)
    session.jump_to(0)
    session.skip()
    session.it_hurts()

    made = remedy(session, Hurt(9))
    take(session, made)

    assert (made.way, made.timeline) == (Way.OVER, None)
    assert session.step.exercise is BRIDGE
    assert session.records[-1].done > 0


@given(
    timelines,
    st.integers(0, 12),
    st.builds(
        Hurt,
        pain=st.integers(0, 10),
        before=st.none() | st.integers(0, 10),
        earlier=st.lists(st.integers(0, 10), max_size=2).map(tuple),
        in_leg=st.booleans(),
    ),
    st.booleans(),
)
def test_no_workout_goes_on_against_a_rule(
    timeline: Timeline, work: int, hurt: Hurt, has_easier: bool
) -> None:
    session = hurting(timeline, work)
    if session.state.is_over:
        return
    exercise = session.last_set[0].step.exercise

    made = remedy(session, hurt, EASIER if has_easier else None)
    take(session, made)

    ahead = session.timeline.steps[session.step.index :]
    left = [step for step in ahead if step.kind.is_work and step.exercise.id == exercise.id]
    if session.state.is_over:
        assert made.way is Way.END
    elif made.rule.light is Light.OVER or (has_easier and made.rule.light is Light.EASIER):
        assert not left
    else:
        assert session.next_due_ms is None, "it is still paused"
