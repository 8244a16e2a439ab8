"""What may happen in which state of a session: the one table of its state machine."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from lowback_timer.core.session.reading import State


class Trigger(StrEnum):
    """What can change a session: the commands, and the end of the last step.

    A session whose last step is over with nothing done was not finished, but given up.
    """

    START = "start"
    GO_ON = "go_on"
    PAUSE = "pause"
    RESUME = "resume"
    SKIP = "skip"
    SKIP_SECTION = "skip_section"
    BACK = "back"
    RESTART_STEP = "restart_step"
    ADD_TIME = "add_time"
    JUMP_TO = "jump_to"
    SKIP_TO_COOL_DOWN = "skip_to_cool_down"
    REPLAN = "replan"
    COUNT_REP = "count_rep"
    UNCOUNT_REP = "uncount_rep"
    COUNT_ON = "count_on"
    FINISH_SET = "finish_set"
    IT_HURTS = "it_hurts"
    RATE_SET = "rate_set"
    ABANDON = "abandon"
    REOPEN = "reopen"
    LAST_STEP_OVER = "last_step_over"
    NOTHING_DONE = "nothing_done"


_WITHIN_STEPS = (
    Trigger.SKIP,
    Trigger.SKIP_SECTION,
    Trigger.BACK,
    Trigger.RESTART_STEP,
    Trigger.ADD_TIME,
    Trigger.FINISH_SET,
    Trigger.JUMP_TO,
    Trigger.SKIP_TO_COOL_DOWN,
    Trigger.REPLAN,
)
_RATED_IN = (State.RUNNING, State.PAUSED, State.FINISHED, State.ABANDONED)
_BY_HAND = (Trigger.COUNT_REP, Trigger.UNCOUNT_REP, Trigger.COUNT_ON)

TRANSITIONS: Mapping[tuple[State, Trigger], State] = {
    (State.IDLE, Trigger.START): State.RUNNING,
    (State.IDLE, Trigger.GO_ON): State.RUNNING,
    (State.RUNNING, Trigger.PAUSE): State.PAUSED,
    (State.PAUSED, Trigger.RESUME): State.RUNNING,
    **{(State.RUNNING, trigger): State.RUNNING for trigger in _WITHIN_STEPS},
    **{(State.PAUSED, trigger): State.PAUSED for trigger in _WITHIN_STEPS},
    **{(State.RUNNING, trigger): State.RUNNING for trigger in _BY_HAND},
    (State.RUNNING, Trigger.IT_HURTS): State.PAUSED,
    (State.PAUSED, Trigger.IT_HURTS): State.PAUSED,
    **{(state, Trigger.RATE_SET): state for state in _RATED_IN},
    (State.RUNNING, Trigger.LAST_STEP_OVER): State.FINISHED,
    (State.PAUSED, Trigger.LAST_STEP_OVER): State.FINISHED,
    (State.RUNNING, Trigger.NOTHING_DONE): State.ABANDONED,
    (State.PAUSED, Trigger.NOTHING_DONE): State.ABANDONED,
    (State.RUNNING, Trigger.ABANDON): State.ABANDONED,
    (State.PAUSED, Trigger.ABANDON): State.ABANDONED,
    (State.FINISHED, Trigger.UNCOUNT_REP): State.RUNNING,
    (State.FINISHED, Trigger.COUNT_ON): State.RUNNING,
    (State.FINISHED, Trigger.REOPEN): State.RUNNING,
    (State.ABANDONED, Trigger.REOPEN): State.RUNNING,
}
