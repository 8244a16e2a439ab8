"""A machine that presses anything at any time, and a plain model of what must then hold."""

from dataclasses import replace
from itertools import count, pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Milliseconds, Side
from lowback_timer.core.plan.workout import Item, SectionKind, Workout
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.events import (
    Countdown,
    CountingOn,
    Event,
    Go,
    Halfway,
    LastSeconds,
    Paused,
    PhaseStarted,
    RepCounted,
    SecondHeld,
    SessionAbandoned,
    SessionFinished,
    SetFinished,
    SetRated,
    SetReopened,
    StepStarted,
    TenSecondsLeft,
    WaitStarted,
)
from lowback_timer.core.session.presence import LEFT_ALONE_AFTER_MS
from lowback_timer.core.session.progress import Progress
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.session import IllegalCommandError, Session
from lowback_timer.core.session.timeline import (
    LEAD_IN_MS,
    Preparation,
    Step,
    StepKind,
    Timeline,
    compile_workout,
)
from lowback_timer.core.session.transitions import Trigger
from tests.core.commands import COMMANDS, view
from tests.core.strategies import items, preparations, workouts


def swap(workout: Workout, number: int, item: Item) -> Workout:
    """The workout with another exercise in the place of one of them, counted from 0."""
    places = count()
    sections = tuple(
        replace(
            section,
            items=tuple(item if next(places) == number else each for each in section.items),
        )
        for section in workout.sections
    )
    return replace(workout, sections=sections)


Log = dict[tuple[int, Side | None], SetRecord]


def is_same(step: Step, other: Step) -> bool:
    """Whether the same is to be done, maybe of a dose, or in rounds, with others after it."""
    alike = step.work == other.work and step.alternates == other.alternates
    return alike and step == replace(
        other,
        dose=step.dose,
        section_index=step.section_index,
        round_number=step.round_number,
        rounds=step.rounds,
    )


def rebased(log: Log, timeline: Timeline) -> Log:
    """The records of the sets that are in another timeline as well, as records of it."""
    steps = timeline.steps
    return {
        (index, side): replace(record, step=steps[index])
        for (index, side), record in log.items()
        if index < len(steps) and is_same(steps[index], record.step)
    }


UNDER_WAY = {State.RUNNING, State.PAUSED}


def sides_of(step: Step) -> list[Side | None]:
    """The sides that a set is logged for."""
    return [Side.LEFT, Side.RIGHT] if step.alternates else [step.side]


def worth(record: SetRecord) -> tuple[bool, int, bool]:
    """How much a try at a set counts."""
    outcome = record.outcome
    return outcome is Outcome.DONE, record.done, outcome is Outcome.ENDED_EARLY


class SessionMachine(RuleBasedStateMachine):
    """The model knows no clocks of steps: only the state, the running time and the log."""

    @initialize(
        workout=workouts(),
        preparation=preparations,
        counting=st.sampled_from(Counting),
        now=st.integers(0, 5_000),
    )
    def begin(
        self, workout: Workout, preparation: Preparation, counting: Counting, now: Milliseconds
    ) -> None:
        timeline = compile_workout(workout, preparation)
        self.preparation = preparation
        self.session = Session(timeline, counting)
        self.now = now
        assert self.session.advance_to(now) == ()
        self.state = State.IDLE
        self.step = timeline.steps[0]
        self.ran_ms = 0
        self.heard = now
        self.log: Log = {}
        self.is_at_work = False
        self.is_waiting = False
        self.is_counting_on = False
        self.is_counted_out = False
        self.log_before = self.log
        self.said: dict[tuple[int, Side | None], SetRecord] = {}
        self.beeps: list[tuple[Milliseconds, int]] = []  # since the last key or go

    # What can be done

    @rule(by=st.integers(0, 4_000) | st.sampled_from([0, 1, 500, 1_000, 3_000, 20_000, 310_000]))
    def wait(self, by: Milliseconds) -> None:
        self.let_pass(self.now + by)

    @precondition(lambda self: self.session.next_due_ms is not None)
    @rule()
    def wait_for_what_is_due(self) -> None:
        due = self.session.next_due_ms
        assert due is not None
        assert self.let_pass(due), "what is due does happen"

    @precondition(lambda self: self.session.next_due_ms is not None)
    @rule()
    def wait_until_just_before(self) -> None:
        due = self.session.next_due_ms
        assert due is not None
        assert not self.let_pass(due - 1), "nothing happens a millisecond early"

    @rule(back_by=st.integers(1, 5_000))
    def turn_back_the_clock(self, back_by: Milliseconds) -> None:
        before = view(self.session)
        with pytest.raises(ValueError, match="only runs forward"):
            self.session.advance_to(self.now - back_by)
        assert view(self.session) == before

    @rule(trigger=st.sampled_from([*COMMANDS]))
    def press(self, trigger: Trigger) -> None:
        if not self.is_legal(trigger):
            self.try_in_vain(trigger)
            return
        self.take(trigger, COMMANDS[trigger](self.session))

    @precondition(lambda self: self.is_legal(Trigger.ADD_TIME))
    @rule(by=st.sampled_from([-60_000, -5_000, -1_000, -1, 0, 1, 1_000, 30_000]))
    def change_the_time(self, by: Milliseconds) -> None:
        self.take(Trigger.ADD_TIME, self.session.add_time(by))

    @precondition(lambda self: self.state in UNDER_WAY)
    @rule(data=st.data())
    def jump(self, data: st.DataObject) -> None:
        steps = self.session.timeline.steps
        index = data.draw(st.integers(0, len(steps) - 1))
        before = self.step
        self.take(Trigger.JUMP_TO, self.session.jump_to(index))
        assert not self.step.kind.is_work, "there is time to be in position"
        assert self.step.index <= index
        between = steps[self.step.index + 1 : index]
        assert not any(step.kind.is_work for step in between), "it leads right to it"
        if self.step.index > before.index:
            self.every_set_behind_is_in_the_log()

    @precondition(lambda self: self.state in UNDER_WAY)
    @rule(data=st.data())
    def plan_something_else(self, data: st.DataObject) -> None:
        session, index = self.session, self.step.block
        old = session.timeline
        places = sum(len(each.items) for each in old.workout.sections)
        swapped = data.draw(st.integers(0, places - 1))
        preparation = data.draw(st.sampled_from([self.preparation, Preparation()]))
        new = compile_workout(swap(old.workout, swapped, data.draw(items)), preparation)
        before = view(session)
        try:
            events = session.replan(new)
        except IllegalCommandError:
            assert view(session) == before
            assert session.timeline is old
            return
        now = self.step.index
        assert all(is_same(*pair) for pair in zip(new.steps[:now], old.steps[:now], strict=True))
        is_other = not is_same(new.steps[now], self.step)
        assert not is_other or self.step.kind is StepKind.GET_READY
        assert session.timeline is new
        assert self.step.block == index
        done = {key for key, record in self.log.items() if record.done}
        self.log, self.log_before = (rebased(log, new) for log in (self.log, self.log_before))
        self.said = rebased(self.said, new)
        assert done <= self.log.keys(), "nothing that was done is lost"
        self.step = new.steps[now]
        was_waiting, was_at_work = self.is_waiting, self.is_at_work
        self.take(Trigger.REPLAN, events)
        if not is_other:
            assert (self.is_waiting, self.is_at_work) == (was_waiting, was_at_work)

    @precondition(lambda self: self.state in {State.IDLE, State.PAUSED})
    @rule()
    def go_on(self) -> None:
        self.press(Trigger.START if self.state is State.IDLE else Trigger.RESUME)

    @precondition(lambda self: self.state in {*UNDER_WAY, State.ABANDONED})
    @rule()
    def be_cut_off_and_go_on(self) -> None:
        """All that another program knows: the step, the time, and the records of sets over."""
        cut = self.session
        progress = Progress(cut.step.index, cut.reading().session_elapsed_ms, cut.records)
        self.session = Session(cut.timeline, cut.counting)
        assert self.session.advance_to(self.now) == ()
        before = self.step
        self.is_counting_on = False  # nobody has told that the set goes on
        self.take(Trigger.GO_ON, self.session.go_on(progress))
        assert not self.step.kind.is_work, "there is time to be in position"
        assert self.step.index == before.index - before.kind.is_work
        self.log_before = self.log

    # How the model follows

    def is_legal(self, trigger: Trigger) -> bool:
        """What the design allows, told without the table."""
        match trigger:
            case Trigger.START | Trigger.GO_ON:
                return self.state is State.IDLE
            case Trigger.PAUSE:
                return self.state is State.RUNNING
            case Trigger.RESUME:
                return self.state is State.PAUSED
            case Trigger.COUNT_REP | Trigger.UNCOUNT_REP | Trigger.COUNT_ON:
                return self.is_legal_by_hand(trigger)
            case Trigger.RATE_SET:
                return self.state is not State.IDLE and bool(self.told_of)
            case Trigger.FINISH_SET | Trigger.IT_HURTS:
                return self.state in UNDER_WAY and self.step.kind.is_work
            case Trigger.ADD_TIME:
                has_a_clock = self.step.kind is not StepKind.REPS and not self.is_waiting
                has_a_clock = has_a_clock and not self.step.is_open
                return self.state in UNDER_WAY and has_a_clock
            case Trigger.REOPEN:
                return self.state.is_over and not self.is_full
            case Trigger.SKIP_SECTION | Trigger.SKIP_TO_COOL_DOWN:
                return self.state in UNDER_WAY and self.lies_ahead(trigger)
            case _:
                return self.state in UNDER_WAY

    def is_legal_by_hand(self, trigger: Trigger) -> bool:
        """What counting by hand allows."""
        counts = self.session.counting is Counting.BY_HAND and self.step.kind is StepKind.REPS
        in_reps = counts and self.state is State.RUNNING
        if trigger is Trigger.COUNT_REP:
            return in_reps
        if trigger is Trigger.UNCOUNT_REP:
            return self.can_take_up or (in_reps and self.session.reading().turns_done > 0)
        return self.can_take_up or (in_reps and not self.is_counting_on)

    def lies_ahead(self, trigger: Trigger) -> bool:
        """Whether there is a section to skip to."""
        steps = self.session.timeline.steps
        if trigger is Trigger.SKIP_SECTION:
            return self.step.section_index != steps[-1].section_index
        ahead = {step.section for step in steps[self.step.index :]}
        return self.step.section is not SectionKind.COOL_DOWN and SectionKind.COOL_DOWN in ahead

    @property
    def can_take_up(self) -> bool:
        """Whether a count has just ended a set, and nothing has begun since but what follows it."""
        return self.is_counted_out and self.state in {State.RUNNING, State.FINISHED}

    @property
    def told_of(self) -> list[SetRecord]:
        """What is logged of the set that was over last, unless it was left out."""
        until = self.step.index + self.state.is_over
        works = [step for step in self.session.timeline.steps[:until] if step.kind.is_work]
        return [
            record
            for record in self.log.values()
            for last in works[-1:]
            if (record.step.block, record.step.set_number) == (last.block, last.set_number)
            if record.step.index <= last.index
            if record.done or record.outcome is not Outcome.SKIPPED
        ]

    @precondition(lambda self: self.is_legal(Trigger.RATE_SET))
    @rule(felt=st.sampled_from(Felt))
    def say_how_it_was(self, felt: Felt) -> None:
        before = self.session.reading(), self.session.next_due_ms
        events = self.session.rate_set(felt)
        assert (self.session.reading(), self.session.next_due_ms) == before, "time goes on"
        self.take(Trigger.RATE_SET, events)
        (event,) = events
        assert isinstance(event, SetRated)
        last = max(self.told_of, key=lambda record: record.step.index)
        assert last.step in [record.step for record in event.records]
        assert {record.felt for record in event.records} == {felt}

    def try_in_vain(self, trigger: Trigger) -> None:
        before = view(self.session)
        assert not self.session.allows(trigger)
        with pytest.raises(IllegalCommandError):
            COMMANDS[trigger](self.session)
        assert view(self.session) == before

    def take(self, trigger: Trigger, events: tuple[Event, ...]) -> None:
        """Follow a command, which takes no time."""
        self.heard = self.now
        assert {event.at_ms for event in events} == {self.now}
        if trigger not in {Trigger.COUNT_REP, Trigger.RATE_SET}:
            self.beeps.clear()  # a key silences what is sounding
        going = {Trigger.START, Trigger.GO_ON, Trigger.RESUME, Trigger.REOPEN}
        if trigger in {*going, Trigger.UNCOUNT_REP, Trigger.COUNT_ON}:
            self.state = State.RUNNING
        elif trigger in {Trigger.PAUSE, Trigger.IT_HURTS}:
            self.state = State.PAUSED
        self.follow(events)
        if trigger is Trigger.COUNT_REP:
            self.is_counted_out = any(isinstance(event, SetFinished) for event in events)

    def let_pass(self, now: Milliseconds) -> tuple[Event, ...]:
        """Let time pass, and follow what happens meanwhile."""
        before, self.now = self.now, now
        was_running = self.state is State.RUNNING
        events = self.session.advance_to(now)
        assert all(before < event.at_ms <= now for event in events)
        if self.waits_in(self.step):
            assert not any(isinstance(event, StepStarted) for event in events)
        self.follow(events)
        if was_running:
            ends = [event.at_ms for event in events if isinstance(event, SessionFinished)]
            until = ends[0] if ends else now
            if self.waits_for_the_person:
                until = max(before, min(until, self.heard + LEFT_ALONE_AFTER_MS))
            self.ran_ms += until - before
        return events

    @property
    def waits_for_the_person(self) -> bool:
        by_hand = self.session.counting is Counting.BY_HAND
        counts = by_hand and self.step.kind is StepKind.REPS and self.is_at_work
        return self.state is State.RUNNING and (self.is_waiting or counts)

    @property
    def is_whole(self) -> bool:
        """Whether something was done, on purpose, of every set."""
        works = [step for step in self.session.timeline.steps if step.kind.is_work]
        logged = [self.log.get((step.index, side)) for step in works for side in sides_of(step)]
        return all(r and r.done and r.outcome is not Outcome.SKIPPED for r in logged)

    def waits_in(self, step: Step) -> bool:
        return self.session.counting is Counting.PACED_WAITING and step.kind is StepKind.REST

    def follow(self, events: tuple[Event, ...]) -> None:  # noqa: C901 - a case an event
        assert all(one.at_ms <= other.at_ms for one, other in pairwise(events))
        for event in events:
            self.heard = event.at_ms
            self.it_fits(event)
            match event:
                case StepStarted(step=step):
                    self.step = step
                    self.is_at_work = self.is_waiting = False
                    self.is_counting_on = self.is_counted_out = False
                case SetReopened(step=step):
                    assert step is self.step
                    self.is_at_work = True
                    self.log = self.log_before
                case CountingOn():
                    self.is_counting_on = True
                case SetRated(records=records):
                    self.said |= {(each.step.index, each.side): each for each in records}
                case Paused():
                    self.is_at_work = False
                case Go():
                    self.is_at_work = True
                case WaitStarted():
                    self.is_waiting = True
                case SetFinished(records=records):
                    self.write_down(records)
                case SessionFinished() | SessionAbandoned():
                    self.end(event)

    def end(self, event: SessionFinished | SessionAbandoned) -> None:
        """The session is over, and is called what it was."""
        if isinstance(event, SessionFinished):
            self.state = State.FINISHED
            assert event.is_whole is self.is_whole
            assert self.anything_done
        else:
            self.state = State.ABANDONED
            assert event.anything_done is self.anything_done

    def it_fits(self, event: Event) -> None:
        match event:
            case Countdown(at_ms=at_ms, seconds_left=seconds):
                assert not self.waits_in(self.step), "nothing is about to begin"
                self.beeps.append((at_ms, seconds))
            case Go(at_ms=at_ms):
                assert self.step.kind.is_work
                expected = [(at_ms - seconds * 1_000, seconds) for seconds in (3, 2, 1)]
                assert self.beeps == expected, "every go has its beeps, a second apart"
                self.beeps.clear()
            case WaitStarted():
                assert self.waits_in(self.step)
                assert not self.is_waiting
            case LastSeconds() | Halfway() | TenSecondsLeft() if self.step.is_open:
                raise AssertionError("a hold as long as one can has neither middle nor end")
            case PhaseStarted() | SecondHeld() | LastSeconds() | Halfway():
                assert self.is_at_work, "nobody works before the go"
            case RepCounted(by_hand=by_hand):
                assert by_hand is (self.session.counting is Counting.BY_HAND)
                assert by_hand or self.is_at_work

    def write_down(self, records: tuple[SetRecord, ...]) -> None:
        """Of two tries at a set the better one counts: done, or else as much as possible."""
        assert [record.side for record in records] == sides_of(records[0].step)
        self.log_before = dict(self.log)
        for record in records:
            key = record.step.index, record.side
            before = self.log.get(key)
            if before is None or worth(record) >= worth(before):
                self.log[key] = record

    @property
    def is_full(self) -> bool:
        """Whether every set was done in full."""
        works = [step for step in self.session.timeline.steps if step.kind.is_work]
        logged = [self.log.get((step.index, side)) for step in works for side in sides_of(step)]
        return all(r and r.outcome is Outcome.DONE for r in logged)

    @property
    def anything_done(self) -> bool:
        return any(record.done for record in self.log.values())

    # What holds at every instant

    @invariant()
    def the_session_is_where_the_model_is(self) -> None:
        reading = self.session.reading()
        assert reading.state is self.session.state is self.state
        assert reading.step is self.session.step is self.step
        assert reading.is_waiting is (self.is_waiting and not self.state.is_over)

    @invariant()
    def the_session_runs_only_while_it_is_running(self) -> None:
        assert self.session.reading().session_elapsed_ms == self.ran_ms

    @invariant()
    def no_clock_is_negative(self) -> None:
        reading = self.session.reading()
        assert reading.elapsed_ms >= 0
        assert reading.left_ms >= 0
        assert reading.duration_ms == reading.elapsed_ms + reading.left_ms
        assert reading.is_counting_on is (self.is_counting_on and not self.state.is_over)
        assert reading.turns_done >= 0
        assert self.is_counting_on or reading.turns_done <= self.step.turns

    @invariant()
    def what_is_left_fits_the_timeline(self) -> None:
        reading = self.session.reading()
        later = sum(step.duration_ms for step in self.session.timeline.steps[self.step.index + 1 :])
        left = 0 if self.state.is_over else reading.lead_in_ms + reading.left_ms + later
        assert reading.session_left_ms == left

    @invariant()
    def a_lead_in_only_ever_leads_to_work(self) -> None:
        lead_in_ms = self.session.reading().lead_in_ms
        assert 0 <= lead_in_ms <= LEAD_IN_MS
        if lead_in_ms:
            assert self.state is State.RUNNING
            assert self.step.kind.is_work
            assert not self.is_at_work
        elif self.state is State.RUNNING and self.step.kind.is_work:
            assert self.is_at_work

    @invariant()
    def what_is_due_lies_ahead(self) -> None:
        due = self.session.next_due_ms
        if self.state is not State.RUNNING:
            assert due is None
        elif due is None:
            by_hand = self.session.counting is Counting.BY_HAND
            assert self.is_waiting or (by_hand and self.step.kind is StepKind.REPS)
        else:
            assert due > self.now

    @invariant()
    def the_log_is_what_the_events_told(self) -> None:
        keys = [(record.step.index, record.side) for record in self.session.records]
        assert dict(zip(keys, self.session.records, strict=True)) == {
            key: replace(record, felt=said.felt) if (said := self.said.get(key)) else record
            for key, record in self.log.items()
        }
        assert [index for index, _ in keys] == sorted(index for index, _ in keys)

    @invariant()
    def every_set_behind_is_in_the_log(self) -> None:
        behind = self.session.timeline.steps[: self.step.index]
        if self.state is State.FINISHED:
            behind = self.session.timeline.steps
        for step in behind:
            if step.kind.is_work:
                assert all((step.index, side) in self.log for side in sides_of(step))

    @invariant()
    def every_record_makes_sense(self) -> None:
        for record in self.session.records:
            assert record.step.kind.is_work
            assert record.done >= 0
            if record.outcome is Outcome.DONE:
                assert record.done >= record.planned
            elif record.outcome is Outcome.ENDED_EARLY:
                assert record.done < max(record.planned, 1)

    def teardown(self) -> None:
        """Whatever was pressed, whoever goes on comes to the end."""
        if not hasattr(self, "session"):
            return
        if self.state is State.PAUSED:
            self.press(Trigger.RESUME)
        while self.state is State.RUNNING:
            due = self.session.next_due_ms
            if due is not None:
                self.let_pass(due)
            else:
                ends = Trigger.FINISH_SET if self.is_counting_on else Trigger.COUNT_REP
                trigger = Trigger.SKIP if self.is_waiting else ends
                self.take(trigger, COMMANDS[trigger](self.session))
        self.every_set_behind_is_in_the_log()
        # Only an end after which nothing is left to do cannot be taken back.
        if self.state.is_over:
            assert self.session.allows(Trigger.REOPEN) is not self.is_full


SessionMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=40)
TestSessionMachine = SessionMachine.TestCase
