"""Every command of a session by its trigger, for tests that try them all."""

from collections.abc import Callable

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.progress import Progress
from lowback_timer.core.session.reading import Reading
from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.transitions import Trigger

COMMANDS: dict[Trigger, Callable[[Session], tuple[Event, ...]]] = {
    Trigger.START: Session.start,
    Trigger.GO_ON: lambda session: session.go_on(Progress(0, 0)),
    Trigger.PAUSE: Session.pause,
    Trigger.RESUME: Session.resume,
    Trigger.SKIP: Session.skip,
    Trigger.SKIP_SECTION: Session.skip_section,
    Trigger.BACK: Session.back,
    Trigger.RESTART_STEP: Session.restart_step,
    Trigger.ADD_TIME: lambda session: session.add_time(10_000),
    Trigger.JUMP_TO: lambda session: session.jump_to(0),
    Trigger.SKIP_TO_COOL_DOWN: Session.skip_to_cool_down,
    Trigger.REPLAN: lambda session: session.replan(session.timeline),
    Trigger.COUNT_REP: Session.count_rep,
    Trigger.UNCOUNT_REP: Session.uncount_rep,
    Trigger.COUNT_ON: Session.count_on,
    Trigger.FINISH_SET: Session.finish_set,
    Trigger.IT_HURTS: Session.it_hurts,
    Trigger.RATE_SET: lambda session: session.rate_set(Felt.TOO_HARD),
    Trigger.ABANDON: Session.abandon,
    Trigger.REOPEN: Session.reopen,
}

View = tuple[Reading, tuple[SetRecord, ...], Milliseconds | None]


def view(session: Session) -> View:
    """All that can be seen of a session at an instant."""
    return session.reading(), session.records, session.next_due_ms
