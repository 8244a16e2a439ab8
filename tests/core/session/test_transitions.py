"""The table of the state machine."""

from lowback_timer.core.session.reading import State
from lowback_timer.core.session.transitions import TRANSITIONS, Trigger

CORRECTIONS = {Trigger.UNCOUNT_REP, Trigger.COUNT_ON}
"""Also of the count that has ended the last set."""


def triggers_in(state: State) -> set[Trigger]:
    return {trigger for origin, trigger in TRANSITIONS if origin is state}


def test_an_idle_session_can_only_begin_or_go_on_from_an_earlier_one() -> None:
    assert triggers_in(State.IDLE) == {Trigger.START, Trigger.GO_ON}


def test_only_taking_it_back_leads_out_of_the_end() -> None:
    assert triggers_in(State.ABANDONED) == {Trigger.REOPEN, Trigger.RATE_SET}
    assert triggers_in(State.FINISHED) == {Trigger.REOPEN, Trigger.RATE_SET, *CORRECTIONS}


def test_all_but_the_start_and_going_on_is_possible_while_running() -> None:
    assert triggers_in(State.RUNNING) == set(Trigger) - {
        Trigger.START,
        Trigger.GO_ON,
        Trigger.RESUME,
        Trigger.REOPEN,
    }


def test_nothing_is_counted_while_paused() -> None:
    assert triggers_in(State.PAUSED) == set(Trigger) - {
        Trigger.START,
        Trigger.GO_ON,
        Trigger.PAUSE,
        Trigger.COUNT_REP,
        *CORRECTIONS,
        Trigger.REOPEN,
    }


def test_the_same_trigger_leads_to_the_same_kind_of_place_from_anywhere() -> None:
    ends = {
        Trigger.LAST_STEP_OVER: State.FINISHED,
        Trigger.NOTHING_DONE: State.ABANDONED,
        Trigger.ABANDON: State.ABANDONED,
    }

    for (state, trigger), target in TRANSITIONS.items():
        if trigger in ends:
            assert target is ends[trigger]
        elif trigger in {
            Trigger.START,
            Trigger.GO_ON,
            Trigger.RESUME,
            Trigger.REOPEN,
            *CORRECTIONS,
        }:
            assert target is State.RUNNING
        elif trigger in {Trigger.PAUSE, Trigger.IT_HURTS}:
            assert target is State.PAUSED
        else:
            assert target is state, "moving between the steps neither pauses nor goes on"
