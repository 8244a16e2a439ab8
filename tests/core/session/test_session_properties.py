"""What holds for every workout, however the clock is looked at and whatever is pressed when."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, cycle, islice, pairwise, takewhile

from hypothesis import given, settings
from hypothesis import strategies as st

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Hold, Milliseconds, Sides
from lowback_timer.core.plan.workout import Item, Workout
from lowback_timer.core.session.events import Countdown, Event, Go, Paused, Resumed, SetFinished
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.session import IllegalCommandError, Session
from lowback_timer.core.session.timeline import LEAD_IN_MS, Timeline, compile_workout
from lowback_timer.core.session.transitions import Trigger
from tests.core.commands import COMMANDS, View, view
from tests.core.strategies import gaps, timelines, workouts

Press = tuple[Milliseconds, Trigger]


def ends_by_itself(timeline: Timeline) -> bool:
    """Whether no hold in it waits for the person to end it."""
    return not any(step.is_open for step in timeline.steps)


instants = st.integers(0, 60_000) | st.integers(0, 120).map(lambda halves: halves * 500)
presses = st.lists(st.tuples(instants, st.sampled_from([*COMMANDS])), max_size=8)
"""Keys pressed at some instants, sensible or not; many of them just when something happens."""


def looks(pattern: list[Milliseconds], until: Milliseconds) -> Iterator[Milliseconds]:
    """The instants of a pattern of gaps, gone through over and over, and `until` as the last."""
    instants = accumulate(cycle(pattern))
    yield from takewhile(lambda now: now < until, islice(instants, 3_000))
    yield until


def run(
    session: Session, pattern: list[Milliseconds], pressed: list[Press], *, polite: bool = False
) -> tuple[list[Event], View]:
    """Everything that a session says to some keys, looked at in some pattern, and how it ends.

    A polite person presses only what is allowed; others learn that nothing happens.
    """
    events = [*session.start()]
    until = 2 * session.timeline.duration_ms + 120_000
    marked: list[tuple[Milliseconds, Trigger | None]] = [
        *((now, None) for now in looks(pattern, until)),
        *pressed,
    ]
    for now, trigger in sorted(marked, key=lambda look: look[0]):
        events += session.advance_to(now)
        if trigger is None or (polite and not session.allows(trigger)):
            continue
        try:
            events += COMMANDS[trigger](session)
        except IllegalCommandError:
            assert not polite
    return events, view(session)


# The timeline


@settings(max_examples=60)
@given(timelines)
def test_the_sum_of_the_steps_is_the_timeline(timeline: Timeline) -> None:
    assert timeline.steps[0].start_ms == 0
    assert all(step.end_ms == later.start_ms for step, later in pairwise(timeline.steps))
    assert sum(step.duration_ms for step in timeline.steps) == timeline.duration_ms
    assert [step.index for step in timeline.steps] == [*range(len(timeline.steps))]
    assert timeline.steps[-1].kind.is_work


def work_ms(item: Item) -> Milliseconds:
    """How long the body works in an exercise, told from its dose alone."""
    dose = item.dose
    one_side = 0
    for work in dose.works or [dose.work] * dose.sets:
        if isinstance(work, Hold):
            one_side += work.duration_ms
        else:
            reps = work.count * (2 if dose.sides is Sides.ALTERNATE else 1)
            one_side += sum(work.tempo.rep_ms for _ in range(reps)) - work.tempo.wait_ms
    return one_side * (2 if dose.sides is Sides.EACH else 1)


@settings(max_examples=60)
@given(workouts())
def test_all_the_work_of_a_workout_is_in_its_timeline(workout: Workout) -> None:
    timeline = compile_workout(workout)

    asked = sum(
        section.rounds * sum(work_ms(item) for item in section.items)
        for section in workout.sections
    )
    assert sum(step.duration_ms for step in timeline.steps if step.kind.is_work) == asked


# Undisturbed


@settings(max_examples=60)
@given(timelines)
def test_undisturbed_every_set_is_done_and_ends_with_its_step(timeline: Timeline) -> None:
    session = Session(timeline)
    events = [*session.start()]
    for step in timeline.steps:
        events += session.advance_to(step.end_ms)
        if step.is_open:
            events += session.finish_set()

    ends = [(e.at_ms, e.records[0].step) for e in events if isinstance(e, SetFinished)]
    works = [step for step in timeline.steps if step.kind.is_work]
    assert ends == [(step.end_ms, step) for step in works]
    assert {record.outcome for record in session.records} == {Outcome.DONE}
    asked = [0 if each.step.is_open else each.done for each in session.records]
    assert [record.planned for record in session.records] == asked
    assert session.state is State.FINISHED
    assert session.reading().session_elapsed_ms == timeline.duration_ms


@settings(max_examples=60)
@given(timelines)
def test_three_two_one_lead_to_every_go(timeline: Timeline) -> None:
    events = rehearse(timeline)

    assert [e.at_ms for e in events if isinstance(e, Go)] == [
        step.start_ms for step in timeline.steps if step.kind.is_work
    ]
    assert {(e.at_ms, e.seconds_left) for e in events if isinstance(e, Countdown)} == {
        (step.start_ms - seconds * 1_000, seconds)
        for step in timeline.steps
        for seconds in (3, 2, 1)
        if step.kind.is_work
    }


# Ticks and keys


@settings(max_examples=60)
@given(timelines, gaps, gaps, st.sampled_from(Counting))
def test_it_makes_no_difference_how_the_clock_is_looked_at(
    timeline: Timeline, one: list[Milliseconds], other: list[Milliseconds], counting: Counting
) -> None:
    first = run(Session(timeline, counting), one, [])
    second = run(Session(timeline, counting), other, [])

    assert first == second


@settings(max_examples=60)
@given(timelines, gaps, gaps, presses, st.sampled_from(Counting))
def test_nor_when_keys_are_pressed_in_between(
    timeline: Timeline,
    one: list[Milliseconds],
    other: list[Milliseconds],
    pressed: list[Press],
    counting: Counting,
) -> None:
    first = run(Session(timeline, counting), one, pressed)
    second = run(Session(timeline, counting), other, pressed)

    assert first == second


@settings(max_examples=60)
@given(timelines, presses, st.sampled_from(Counting))
def test_what_is_refused_leaves_no_trace(
    timeline: Timeline, pressed: list[Press], counting: Counting
) -> None:
    rude = run(Session(timeline, counting), [1_000], pressed)
    polite = run(Session(timeline, counting), [1_000], pressed, polite=True)

    assert rude == polite


# Pauses


@settings(max_examples=100)
@given(timelines.filter(ends_by_itself), st.data())
def test_a_pause_at_any_instant_loses_no_millisecond(
    timeline: Timeline, data: st.DataObject
) -> None:
    # GIVEN an undisturbed run, and some instants of it, among them some at which things happen
    undisturbed = rehearse(timeline)
    end_ms = timeline.duration_ms
    busy = sorted({event.at_ms for event in undisturbed if event.at_ms < end_ms})
    moments = st.integers(0, end_ms - 1) | st.sampled_from(busy)
    moments = moments.filter(lambda moment: not is_counted_down(timeline, moment))
    pauses = sorted(data.draw(st.lists(moments, min_size=1, max_size=3)))

    # WHEN the session is paused at each of them for a while
    session = Session(timeline)
    heard = [*session.start()]
    lateness: dict[Milliseconds, Milliseconds] = {}  # of all that comes after an instant
    late = lead_ins = 0
    for moment in pauses:
        heard += session.advance_to(moment + late)
        length = data.draw(st.integers(0, 5_000))
        lead_in = LEAD_IN_MS if session.step.kind.is_work else 0
        disturbance = pause(session, length, lead_in)

        # THEN it goes on at once, and before work after exactly one lead-in
        assert disturbance == going_on(session, moment + late, length, lead_in)
        late += length + lead_in
        lead_ins += lead_in
        lateness[moment] = late

    # THEN every event comes as it would have, later by the pauses and lead-ins before it
    heard += session.advance_to(end_ms + late)
    assert heard == [
        replace(event, at_ms=event.at_ms + late_by(lateness, event.at_ms)) for event in undisturbed
    ]
    assert session.state is State.FINISHED
    assert session.reading().session_elapsed_ms == end_ms + lead_ins


def is_counted_down(timeline: Timeline, at_ms: Milliseconds) -> bool:
    """Whether an undisturbed session beeps to a go then: a pause has that begin anew."""
    works = (step for step in timeline.steps if step.kind.is_work)
    return any(work.start_ms - LEAD_IN_MS <= at_ms < work.start_ms for work in works)


def pause(session: Session, length: Milliseconds, lead_in: Milliseconds) -> list[Event]:
    """Pause for a while and go on, until the lead-in is over."""
    paused = session.pause()
    again = paused[0].at_ms + length
    return [
        *paused,
        *session.advance_to(again),
        *session.resume(),
        *session.advance_to(again + lead_in),
    ]


def going_on(
    session: Session, at: Milliseconds, length: Milliseconds, lead_in: Milliseconds
) -> list[Event]:
    """What a pause sounds like, told from the design."""
    again = at + length
    counted: list[Event] = [
        *(Countdown(again + (3 - seconds) * 1_000, seconds) for seconds in (3, 2, 1)),
        Go(again + lead_in, session.step),
    ]
    return [Paused(at), Resumed(again, lead_in), *(counted if lead_in else [])]


def late_by(lateness: dict[Milliseconds, Milliseconds], at: Milliseconds) -> Milliseconds:
    """How late an event is: what happens at the very instant of a pause still happens in time."""
    return max((late for moment, late in lateness.items() if moment < at), default=0)
