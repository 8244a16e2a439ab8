"""Speech: what an event says, and to whom."""

import pytest

from lowback_timer.core.choices import Verbosity
from lowback_timer.core.cues.speech import utterances_of
from lowback_timer.core.cues.utterance import Kind, Utterance
from lowback_timer.core.plan.dose import RepPhase, Sides
from lowback_timer.core.session.events import (
    CountingOn,
    Event,
    Go,
    Halfway,
    LastSeconds,
    PhaseStarted,
    RepCounted,
    RepUncounted,
    SessionAbandoned,
    SessionFinished,
    TenSecondsLeft,
    WaitStarted,
)
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.core.text import english, use_translator
from tests.fakes import make_dose, make_hold, make_timeline


def counted(turn: int = 7, *, by_hand: bool = False) -> RepCounted:
    return RepCounted(9_000, rep=turn, reps=12, side=None, turn=turn, by_hand=by_hand)


def of(event: Event, verbosity: Verbosity = Verbosity.COACH, **others: bool) -> list[Utterance]:
    return [*utterances_of(event, make_timeline(), verbosity, **others)]


def test_halfway_and_ten_seconds_are_said_while_they_are_true_and_after_their_tune() -> None:
    assert of(Halfway(15_000)) == [Utterance("Halfway.", Kind.MOMENT, 16_440)]
    assert of(TenSecondsLeft(20_000)) == [Utterance("Ten seconds.", Kind.MOMENT, 21_000)]


def test_whoever_counts_on_is_told_so() -> None:
    step = make_timeline().steps[1]

    (told,) = of(CountingOn(9_000, step))

    assert told.text == "Keep counting. Hold a key down to end the set."
    assert told.shorter == ("Keep counting.",)
    assert (told.kind, told.expires_ms) == (Kind.MOMENT, 19_000)


def begun(rep: int, *, opens_rep: bool = True) -> PhaseStarted:
    return PhaseStarted(9_000, rep, None, rep, RepPhase.LIFT, opens_set=False, opens_rep=opens_rep)


@pytest.mark.parametrize("event", [begun(7), counted(7, by_hand=True)])
def test_the_number_of_a_rep_is_said_to_whoever_wants_it(event: Event) -> None:
    assert of(event) == []
    assert of(event, counts_aloud=True) == [Utterance("7", Kind.COUNT, 10_000)]
    assert of(event, Verbosity.NAMES, counts_aloud=True) == of(event, counts_aloud=True)


@pytest.mark.parametrize("event", [begun(7, opens_rep=False), counted(7, by_hand=False)])
def test_it_is_said_once_a_rep(event: Event) -> None:
    assert of(event, counts_aloud=True) == []


def test_the_end_is_said_and_how_it_came() -> None:
    finished, left = "Workout done. Well done.", "Workout ended early. What you have done is kept."

    assert of(SessionFinished(60_000)) == [Utterance(finished, Kind.END, 70_000)]
    assert of(SessionAbandoned(60_000)) == [Utterance(left, Kind.END, 70_000)]


def test_an_end_is_called_what_it_was() -> None:
    in_part = "That was the end of the workout. What you did is kept."
    nothing = "Workout ended. Nothing was done this time."

    assert [each.text for each in of(SessionFinished(1, is_whole=False))] == [in_part]
    assert [each.text for each in of(SessionAbandoned(1, anything_done=False))] == [nothing]


def test_who_ends_the_rest_is_told_so() -> None:
    (told,) = of(WaitStarted(30_000))

    assert told == Utterance("Press a key when you are ready.", Kind.NAME, 40_000)


def test_beeps_speak_for_themselves() -> None:
    assert of(LastSeconds(1_000, seconds_left=3)) == []
    assert of(Go(1_000, step=make_timeline().steps[1])) == []


def test_names_only_leaves_out_the_moments() -> None:
    assert of(Halfway(1), Verbosity.NAMES) == of(TenSecondsLeft(1), Verbosity.NAMES) == []
    assert of(SessionFinished(1), Verbosity.NAMES) != []


def test_nothing_is_said_when_it_is_off() -> None:
    timeline = make_timeline(make_dose(make_hold(30), sides=Sides.EACH, sets=2, rest=20))

    for event in rehearse(timeline):
        assert utterances_of(event, timeline, Verbosity.OFF, counts_aloud=True) == ()


def test_it_speaks_the_language_in_use_at_that_moment() -> None:
    use_translator(lambda _context, text, _disambiguation, _n: text.upper())
    try:
        assert of(Halfway(1))[0].text == "HALFWAY."
    finally:
        use_translator(english)


def test_a_hold_as_long_as_one_can_says_once_how_it_ends() -> None:
    # GIVEN two sets of such a hold, each on both sides
    dose = make_dose(make_hold(20, is_open=True), sets=2, sides=Sides.EACH, rest=9)
    holds = [step for step in make_timeline(dose).steps if step.kind.is_work]
    told = Utterance("Press any key when you have had enough.", Kind.MOMENT, 15_000)

    # THEN whoever begins is told, however little they want to hear
    assert of(Go(5_000, step=holds[0]), Verbosity.NAMES) == [told]
    assert [of(Go(5_000, step=each)) for each in holds] == [[told], [told], [], []]


@pytest.mark.parametrize(
    ("rep", "turn", "number"),
    [(8, 8, 7), (1, 1, 0), (4, 8, 4), (4, 7, 3), (1, 2, 1)],  # the last three take turns
)
def test_a_rep_that_was_taken_back_is_told_by_what_is_left(
    rep: int, turn: int, number: int
) -> None:
    event = RepUncounted(9_000, rep=rep, reps=12, side=None, turn=turn)

    assert of(event, Verbosity.NAMES) == [Utterance(f"Back to {number}.", Kind.COUNT, 19_000)]
