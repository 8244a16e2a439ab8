"""What is not allowed raises, and changes nothing."""

from collections.abc import Callable

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.session import IllegalCommandError, Session
from lowback_timer.core.session.transitions import Trigger
from tests.core.commands import COMMANDS, view
from tests.core.script import instant, script
from tests.fakes import make_dose, make_hold, make_reps, make_section, make_session, make_timeline


def at(clock: str, counting: Counting = Counting.PACED) -> Session:
    """A session at some instant, ten seconds a step or less.

    0:00 get ready, 0:05 hold, 0:15 rest, 0:25 hold, 0:35 rest; 0:45 get ready, 0:50 reps until 0:59
    """
    session = make_session(
        make_section(make_dose(make_hold(10), sets=2, rest=10), kind=SectionKind.WARM_UP),
        make_section(make_dose(make_reps(2))),
        counting=counting,
    )
    session.advance_to(instant(clock))
    return session


def idle() -> Session:
    return Session(make_timeline())


def paused(clock: str, counting: Counting = Counting.PACED) -> Session:
    session = at(clock, counting)
    session.pause()
    return session


def counted(reps: int) -> Session:
    """A session after some of the two reps of its last set, counted by hand; a hold is left out."""
    session = at("0:08", BY_HAND)
    session.skip_section()
    session.advance_to(instant("0:20"))
    for _ in range(reps):
        session.count_rep()
    return session


def counting_on() -> Session:
    session = counted(1)
    session.count_on()
    return session


def before_cool_down() -> Session:
    session = make_session(
        make_section(make_dose(make_hold(10))),
        make_section(make_dose(), kind=SectionKind.COOL_DOWN),
    )
    session.advance_to(instant("0:01"))
    return session


def finished_in_part() -> Session:
    session = at("0:52")
    session.skip()
    assert session.state is State.FINISHED
    return session


def abandoned() -> Session:
    session = at("0:07")
    session.abandon()
    return session


BY_HAND = Counting.BY_HAND
WAITING = Counting.PACED_WAITING
CORRECTIONS = {Trigger.UNCOUNT_REP, Trigger.COUNT_ON}
RUNNING = set(COMMANDS) - {
    *(Trigger.START, Trigger.GO_ON, Trigger.RESUME, Trigger.REOPEN),
    Trigger.SKIP_TO_COOL_DOWN,  # there is none
}
PAUSED = RUNNING - {Trigger.PAUSE, Trigger.COUNT_REP, *CORRECTIONS} | {Trigger.RESUME}
ON_TIME = {Trigger.COUNT_REP, *CORRECTIONS}  # the clock counts
NO_SET = {Trigger.FINISH_SET, Trigger.IT_HURTS, *ON_TIME}
NONE_YET = {Trigger.RATE_SET}  # no set is over
LAST_SECTION = {Trigger.SKIP_SECTION}

SITUATIONS: dict[str, tuple[Callable[[], Session], set[Trigger]]] = {
    "idle": (idle, {Trigger.START, Trigger.GO_ON}),
    "getting ready": (lambda: at("0:01"), RUNNING - NO_SET - NONE_YET),
    "in a hold": (lambda: at("0:07"), RUNNING - ON_TIME - NONE_YET),
    "in a hold, counting by hand": (lambda: at("0:07", BY_HAND), RUNNING - ON_TIME - NONE_YET),
    "resting": (lambda: at("0:17"), RUNNING - NO_SET),
    "resting, counting by hand": (lambda: at("0:17", BY_HAND), RUNNING - NO_SET),
    "resting, before waiting": (lambda: at("0:17", WAITING), RUNNING - NO_SET),
    "waiting": (lambda: at("0:27", WAITING), RUNNING - NO_SET - {Trigger.ADD_TIME}),
    "in reps": (lambda: at("0:52"), RUNNING - ON_TIME - LAST_SECTION - {Trigger.ADD_TIME}),
    "in reps by hand": (
        lambda: at("0:52", BY_HAND),
        RUNNING - LAST_SECTION - {Trigger.ADD_TIME, Trigger.UNCOUNT_REP},
    ),
    "one rep done by hand": (
        lambda: counted(1),
        RUNNING - LAST_SECTION - NONE_YET - {Trigger.ADD_TIME},
    ),
    "counting on": (
        counting_on,
        RUNNING - LAST_SECTION - NONE_YET - {Trigger.ADD_TIME, Trigger.COUNT_ON},
    ),
    "finished by a count": (
        lambda: counted(2),
        {*CORRECTIONS, Trigger.REOPEN, Trigger.RATE_SET},
    ),
    "before a cool-down": (
        before_cool_down,
        RUNNING - NO_SET - NONE_YET | {Trigger.SKIP_TO_COOL_DOWN},
    ),
    "paused getting ready": (lambda: paused("0:01"), PAUSED - NO_SET - NONE_YET),
    "paused in a hold": (lambda: paused("0:07"), PAUSED - NONE_YET),
    "paused resting": (lambda: paused("0:17"), PAUSED - NO_SET),
    "paused waiting": (lambda: paused("0:27", WAITING), PAUSED - NO_SET - {Trigger.ADD_TIME}),
    "paused in reps by hand": (
        lambda: paused("0:52", BY_HAND),
        PAUSED - LAST_SECTION - {Trigger.ADD_TIME},
    ),
    "finished": (lambda: at("0:59"), {Trigger.RATE_SET}),
    "finished in part": (finished_in_part, {Trigger.REOPEN}),
    "abandoned": (abandoned, {Trigger.REOPEN, Trigger.RATE_SET}),
}


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("trigger", COMMANDS)
def test_a_command_is_carried_out_or_refused_without_a_trace(
    situation: str, trigger: Trigger
) -> None:
    # GIVEN a session in some situation
    make, allowed = SITUATIONS[situation]
    session = make()
    before = view(session)

    # WHEN a command comes that is allowed there
    if trigger in allowed:
        # THEN it is carried out
        assert session.allows(trigger)
        assert COMMANDS[trigger](session)
        return

    # WHEN one comes that is not
    assert not session.allows(trigger)
    with pytest.raises(IllegalCommandError):
        COMMANDS[trigger](session)

    # THEN nothing has changed, neither now nor in what is still to come
    assert view(session) == before
    untouched = make()
    assert script(session.advance_to(999_000)) == script(untouched.advance_to(999_000))
    assert view(session) == view(untouched)


@pytest.mark.parametrize(
    ("session", "trigger", "reason"),
    [
        (idle(), Trigger.PAUSE, "pause is not possible while the session is idle"),
        (at("0:59"), Trigger.BACK, "back is not possible while the session is finished"),
        (at("0:52"), Trigger.COUNT_REP, "only reps that are counted by hand can be counted"),
        (at("0:17"), Trigger.FINISH_SET, "there is no set to finish in this step"),
        (at("0:17"), Trigger.IT_HURTS, "there is no set to finish in this step"),
        (at("0:07"), Trigger.RATE_SET, "no set was done that could be told of"),
        (at("0:52"), Trigger.ADD_TIME, "a set of reps has no clock that could be changed"),
        (
            at("0:27", WAITING),
            Trigger.ADD_TIME,
            "the rest is over, and whoever is ready can skip to the next set",
        ),
        (at("0:52"), Trigger.SKIP_SECTION, "no section follows"),
        (at("0:52"), Trigger.SKIP_TO_COOL_DOWN, "no cool-down lies ahead"),
        (
            at("0:52", BY_HAND),
            Trigger.UNCOUNT_REP,
            "no rep was counted by hand that could be taken back",
        ),
        (at("0:52"), Trigger.COUNT_ON, "only a set that is counted by hand can go on"),
        (counting_on(), Trigger.COUNT_ON, "the set goes on already"),
        (at("0:59"), Trigger.UNCOUNT_REP, "the set was not ended by a count"),
        (at("0:59"), Trigger.REOPEN, "every set was done in full"),
    ],
)
def test_the_refusal_says_why(session: Session, trigger: Trigger, reason: str) -> None:
    with pytest.raises(IllegalCommandError, match=f"^{reason}$"):
        COMMANDS[trigger](session)


def test_the_end_of_the_last_step_is_no_command() -> None:
    assert set(Trigger) - set(COMMANDS) == {Trigger.LAST_STEP_OVER, Trigger.NOTHING_DONE}


@pytest.mark.parametrize("state", State)
def test_the_situations_cover_every_state(state: State) -> None:
    assert state in {make().state for make, _ in SITUATIONS.values()}
