"""Whatever is pressed when: what a session says is heard, at its instant, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from lowback_timer.core.choices import Counting, CueGroup
from lowback_timer.core.cues.hearing import Hearing
from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.plan.dose import Milliseconds, Sides
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.devices.sound.cue_player import _SOFT, _WEIGHTS, SHORTEST_GAP_MS, CuePlayer
from lowback_timer.devices.sound.link import Link
from lowback_timer.devices.sound.orders import Kind, Order, Report, State
from lowback_timer.devices.sound.speaker import SpeakerPlayer
from lowback_timer.devices.sound.taker import BARELY_LATE_S
from tests.core.commands import COMMANDS
from tests.core.strategies import timelines
from tests.fakes import make_dose, make_hold, make_reps, make_timeline

BARELY_LATE_MS = round(BARELY_LATE_S * 1000)

MUTE = "mute"
"""The key that mutes and unmutes."""

Key = Trigger | str

ORIGIN_MS = 500_000
"""Where the clock of the speakers stands when the session begins: clocks have any origin."""


@dataclass
class Ears:
    """In the place of a sound process: what would be heard of all that is ordered, and when."""

    now_ms: Milliseconds = 0
    heard: list[tuple[Milliseconds, Sound]] = field(default_factory=list)
    report: Callable[[Report], None] = lambda _report: None
    unanswered: int = 0

    def go_to(self, now_ms: Milliseconds) -> None:
        """Let time pass, after every order has been answered: a process that is silent hangs."""
        answers, self.unanswered = self.unanswered, 0
        self.report(Report(State.OPEN))
        for _ in range(answers):
            self.report(Report(State.DONE))
        self.now_ms = now_ms

    def seconds(self) -> float:
        return (ORIGIN_MS + self.now_ms) / 1000

    def send(self, order: Order) -> None:
        self.unanswered += 1
        at_ms = round(order.at_s * 1000) - ORIGIN_MS + order.wait_ms
        if order.kind is Kind.STOP:
            self.heard = [each for each in self.heard if each[0] <= self.now_ms]
        elif order.kind is Kind.PLAY:
            beeps = (at_ms + turn * order.every_ms for turn in range(order.count))
            in_time = (beep for beep in beeps if beep >= self.now_ms - BARELY_LATE_MS)
            self.heard += [(beep, order.sound) for beep in in_time]

    def end(self) -> None: ...


@dataclass
class Said:
    """An event that sounds."""

    at_ms: Milliseconds
    sound: Sound
    is_muted: bool
    stretch: int
    """Counts the keys before it: what comes after one makes way for nothing before it."""


@dataclass
class Evening:
    """A session that is listened to, and the keys that are pressed in it."""

    timeline: Timeline
    counting: Counting
    ears: Ears = field(default_factory=Ears)
    said: list[Said] = field(default_factory=list)
    is_muted: bool = False
    stretch: int = 0
    hearing: Hearing = field(default_factory=Hearing)

    def __post_init__(self) -> None:
        def connect(report: Callable[[Report], None]) -> Link:
            self.ears.report = report
            return self.ears

        self.session = Session(self.timeline, self.counting)
        self.player = SpeakerPlayer(connect, "ears", clock=self.ears.seconds)
        self.cues = CuePlayer(self.player)
        self.cues.play_for(self.hearing)

    def run(self, keys: list[tuple[Milliseconds, Key]]) -> None:
        """From the start to the end, or to two minutes after the last key."""
        self.hear(self.session.start())
        for at_ms, key in sorted(keys, key=lambda press: press[0]):
            self.advance_to(at_ms)
            self.press(key)
        self.advance_to(self.ears.now_ms + 120_000)
        self.cues.stop()  # of a run that has just begun, nothing more
        self.player.close()

    def advance_to(self, now_ms: Milliseconds) -> None:
        """Look at the clock whenever something is due, as whoever drives a session does."""
        while (due_ms := self.session.next_due_ms) is not None and due_ms < now_ms:
            self.ears.go_to(due_ms)
            self.hear(self.session.advance_to(due_ms))
        self.ears.go_to(now_ms)
        self.hear(self.session.advance_to(now_ms))

    def press(self, key: Key) -> None:
        if key == MUTE:
            self.is_muted = not self.is_muted
            self.player.set_muted(self.is_muted)
        elif isinstance(key, Trigger) and self.session.allows(key):
            if key not in {Trigger.COUNT_REP, Trigger.COUNT_ON, Trigger.RATE_SET}:
                self.cues.stop()  # what was to come no longer holds
                self.stretch += 1
            self.hear(COMMANDS[key](self.session))

    def hear(self, events: tuple[Event, ...]) -> None:
        self.cues.handle(events)
        for event in events:
            if sound := self.hearing.sound_of(event):
                self.said.append(Said(event.at_ms, sound, self.is_muted, self.stretch))

    def is_heard(self, said: Said) -> bool:
        return (said.at_ms, said.sound) in self.ears.heard

    def beeps_before(self, go: Said) -> list[Milliseconds]:
        """How long before a go each of its beeps came, with no key between them and the go."""
        beeps = [
            go.at_ms - each.at_ms
            for each in self.said
            if each.sound is Sound.COUNTDOWN and each.stretch == go.stretch
        ]
        return [before_ms for before_ms in beeps if before_ms > 0][-3:]

    def makes_way(self, said: Said) -> bool:
        """Whether another sound that matters as much, or more, comes at nearly the same time."""
        return any(
            other.stretch == said.stretch
            and abs(other.at_ms - said.at_ms) < SHORTEST_GAP_MS
            and (said.sound in _SOFT or said.sound is other.sound)
            and _WEIGHTS[other.sound] >= _WEIGHTS[said.sound]
            and (other.is_muted or self.is_heard(other))
            for other in self.said
            if other is not said
        )


just_after_something = st.builds(
    lambda halves, ms: halves * 500 + ms, st.integers(0, 120), st.sampled_from([0, 0, 5, 50, 79])
)
keys = st.lists(
    st.tuples(
        st.integers(0, 60_000) | just_after_something,
        st.sampled_from([*COMMANDS, *[MUTE] * 3, *[Trigger.COUNT_REP] * 3]),
    ),
    max_size=12,
)


@settings(max_examples=400)
@given(
    timeline=timelines,
    counting=st.sampled_from(Counting),
    pressed=keys,
    unwanted=st.just(frozenset()) | st.frozensets(st.sampled_from(CueGroup)),
)
def test_all_that_is_wanted_is_heard_and_nothing_else_and_always_what_leads_to_a_go(
    timeline: Timeline,
    counting: Counting,
    pressed: list[tuple[Milliseconds, Key]],
    unwanted: frozenset[CueGroup],
) -> None:
    evening = Evening(timeline, counting, hearing=Hearing(unwanted))

    evening.run(pressed)

    for said in evening.said:
        assert said.is_muted or evening.is_heard(said) or evening.makes_way(said), said
    for said in evening.said:
        if said.sound is Sound.GO and evening.is_heard(said):
            assert evening.beeps_before(said) == [3_000, 2_000, 1_000], said
    for at_ms, sound in evening.ears.heard:
        assert any(said.sound is sound and said.at_ms == at_ms for said in evening.said), (
            f"{sound} at {at_ms} ms comes out of nowhere"
        )


def test_a_rep_that_is_counted_before_its_go_takes_the_beeps_to_it_along() -> None:
    # GIVEN a single rep on either side, counted by hand while its go is counted down
    timeline = make_timeline(make_dose(make_reps(1), sides=Sides.EACH))
    evening = Evening(timeline, Counting.BY_HAND)

    evening.run([(1_000, Trigger.SKIP), (1_500, Trigger.COUNT_REP)])

    # THEN the other two beeps are not heard, and all three to the next go are
    assert evening.ears.heard == [
        (600, Sound.GET_READY),
        (1_000, Sound.COUNTDOWN),
        (1_500, Sound.END),
        (2_100, Sound.SWITCH_SIDES),
        (2_500, Sound.COUNTDOWN),
        (3_500, Sound.COUNTDOWN),
        (4_500, Sound.COUNTDOWN),
        (5_500, Sound.GO),
    ]


def test_the_last_rep_of_all_takes_them_along_as_well() -> None:
    evening = Evening(make_timeline(make_dose(make_reps(1))), Counting.BY_HAND)

    evening.run([(1_000, Trigger.SKIP), (1_500, Trigger.COUNT_REP)])

    assert evening.ears.heard == [
        (600, Sound.GET_READY),
        (1_000, Sound.COUNTDOWN),
        (1_500, Sound.DONE),
    ]


def test_an_only_rep_that_is_counted_right_after_its_go_ends_the_set_to_be_heard() -> None:
    evening = Evening(make_timeline(make_dose(make_reps(1), sets=2, rest=9)), Counting.BY_HAND)

    evening.run([(5_050, Trigger.COUNT_REP)])

    assert (5_000, Sound.GO) in evening.ears.heard
    assert (5_050, Sound.END) in evening.ears.heard


def test_what_is_left_out_is_not_even_ordered() -> None:
    # GIVEN a hold with all its sounds, without those that a person can do without
    timeline = make_timeline(make_dose(make_hold(20)))
    evening = Evening(timeline, Counting.PACED, hearing=Hearing(frozenset(CueGroup)))

    evening.run([])

    assert [sound for _, sound in evening.ears.heard] == [
        *[Sound.COUNTDOWN] * 3,
        Sound.GO,
        Sound.DONE,
    ]


def test_sounds_that_are_wanted_later_keep_their_distances_to_each_other() -> None:
    timeline = make_timeline(make_dose(make_hold(20), sets=2, rest=10))
    usual, later = (
        Evening(timeline, Counting.PACED, hearing=Hearing(late_ms=late_ms)) for late_ms in (0, 240)
    )

    usual.run([])
    later.run([])

    assert len(usual.ears.heard) > 40
    assert later.ears.heard == [(at_ms + 240, sound) for at_ms, sound in usual.ears.heard]
