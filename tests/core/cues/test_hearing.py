"""Which sounds a person can do without."""

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import CueGroup
from lowback_timer.core.cues.hearing import SAMPLES, Hearing, group_of
from lowback_timer.core.cues.tones import Sound, sound_of
from lowback_timer.core.session.events import (
    Countdown,
    Event,
    Halfway,
    LastSeconds,
    PhaseStarted,
    SecondHeld,
    SessionFinished,
    WaitStarted,
)
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.session.timeline import Timeline
from tests.core.strategies import timelines
from tests.fakes import make_dose, make_hold, make_reps, make_tempo, make_timeline

NOTHING = Hearing(frozenset(CueGroup))


def sounds(events: tuple[Event, ...], hearing: Hearing) -> list[Sound]:
    return [sound for event in events if (sound := hearing.sound_of(event))]


def test_by_default_everything_is_heard() -> None:
    events = rehearse(make_timeline(make_dose(make_hold(20))))

    assert sounds(events, Hearing()) == [sound for event in events if (sound := sound_of(event))]


def test_a_second_belongs_to_the_hold_or_to_the_rep_in_which_it_is_held() -> None:
    rep = make_reps(1, make_tempo(lift=1, hold=2, lower=1, pause=1))
    groups = {
        kind: {group_of(event) for event in rehearse(timeline) if isinstance(event, SecondHeld)}
        for kind, timeline in (
            ("hold", make_timeline(make_dose(make_hold(9)))),
            ("rep", make_timeline(make_dose(rep))),
        )
    }

    assert groups == {"hold": {CueGroup.SECONDS}, "rep": {CueGroup.REPS}}


def test_every_group_has_a_sound_of_its_own_events() -> None:
    rep = make_reps(2, make_tempo(lift=1, hold=2, lower=1, pause=1))
    events = rehearse(make_timeline(make_dose(make_hold(30)), make_dose(rep)))

    for group, sample in SAMPLES.items():
        heard = {sound_of(event) for event in events if group_of(event) is group}
        assert sample in heard, group


def test_the_end_of_a_rest_that_waits_is_always_heard() -> None:
    assert NOTHING.sound_of(WaitStarted(0)) is Sound.GET_READY


@given(timelines, st.frozensets(st.sampled_from(CueGroup)))
def test_without_some_everything_else_is_still_heard(
    timeline: Timeline, unwanted: frozenset[CueGroup]
) -> None:
    optional = (Halfway, LastSeconds, PhaseStarted, SecondHeld)
    for event in rehearse(timeline):
        heard = Hearing(unwanted).sound_of(event)
        assert heard in {None, sound_of(event)}
        if heard is not sound_of(event):
            assert group_of(event) in unwanted
        if isinstance(event, Countdown | SessionFinished):
            assert heard is not None
        if isinstance(event, optional):
            assert group_of(event) is not None
