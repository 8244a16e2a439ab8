"""Gathers what another program says was done, and makes sessions of ours from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from hashlib import sha256

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.core.text import translate
from lowback_timer.exchange.found import Found, Problems
from lowback_timer.exchange.histories.cells import CellProblem
from lowback_timer.exchange.names import NameBook
from lowback_timer.store.log.copies import BROUGHT, Instant, LogCopy, SessionCopy, SetCopy
from lowback_timer.store.log.rows import from_ms, offset_min_of, storable, to_ms

GRAMS_A_POUND = Decimal("453.59237")
"""By definition, since 1959."""
GRAMS_A_KILOGRAM = Decimal(1000)
_MOST_REPS = 1000
_FIRST_YEAR = 2000
"""Nobody kept such things before; and reps as above, as Liftosaur judges what it takes in."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Amount:
    """How much of an exercise was done, and on which side."""

    kind: StepKind
    done: int
    """Reps, or milliseconds held."""
    side: Side | None = None
    planned: int | None = None
    """None: nobody knows, so all of it was."""


@dataclass(slots=True)
class DraftSession:
    """A session that is being gathered."""

    uid: str
    name: str
    started: datetime
    duration: timedelta | None
    notes: dict[str, None] = field(default_factory=dict)
    """Each once, in order."""
    sets: list[SetCopy] = field(default_factory=list)
    counts: dict[tuple[str, Side | None], int] = field(default_factory=dict)

    def note(self, text: str, about: str = "") -> None:
        """Keep what somebody has written."""
        if text:
            self.notes[f"{about}: {text}" if about else text] = None


class HistoryDraft:
    """What a file of another program holds, as far as it has been read.

    Args:
        program: Its name.
        book: Finds exercises.
        now: The time on the wall.
        zone: What the clock on the wall went by; None: what the system goes by.
    """

    def __init__(self, program: str, book: NameBook, now: datetime, zone: tzinfo | None) -> None:
        self.program = program
        self.problems = Problems()
        self.asks_for_unit = False
        self._book = book
        self._now = now
        self._zone = zone
        self._sessions: dict[str, DraftSession] = {}
        self._matched: dict[str, str] = {}
        self._others: dict[str, None] = {}
        self._doubted: set[str] = set()

    def session(
        self,
        line: int,
        key: str,
        name: str,
        started: datetime,
        duration: timedelta | None = None,
    ) -> DraftSession:
        """The session with a key, which is the same in every file that tells of it."""
        known = self._sessions.get(key)
        if known is not None:
            known.started = min(known.started, started, key=self._instant)
            return known
        digest = sha256(key.encode("utf-8", "replace")).hexdigest()[:24]
        uid = f"{self.program.lower()}-{digest}"
        made = DraftSession(uid, name or self.program, started, duration)
        self._sessions[key] = made
        if started.year < _FIRST_YEAR or self._instant(started).ms > to_ms(self._now + _DAY):
            text = translate("Exchange", "{date} is a strange day for a workout; it is taken in.")
            self.problems.doubt(line, text.format(date=started.date().isoformat()))
        return made

    def add(
        self,
        line: int,
        session: DraftSession,
        exercise: str,
        amount: Amount,
        *,
        load_g: Decimal = Decimal(0),
        is_warm_up: bool = False,
    ) -> None:
        """A set of a session.

        Raises:
            CellProblem: it has no exercise.
        """
        if not exercise:
            raise CellProblem(translate("Exchange", "No exercise is named; it is left out."))
        if amount.kind is StepKind.REPS and amount.done > _MOST_REPS:
            text = translate("Exchange", "{reps} reps are a lot; they are taken in.")
            self.problems.doubt(line, text.format(reps=amount.done))
        if load_g < 0:
            text = translate(
                "Exchange", "A weight below zero cannot be kept; the set is, without it."
            )
            self.problems.doubt(line, text)
        named = self._book.find(exercise)
        if named.is_ours:
            self._matched[exercise] = named.exercise_id
        else:
            self._others[exercise] = None
        side = amount.side or named.side
        counted = (named.exercise_id, side)
        number = session.counts[counted] = session.counts.get(counted, 0) + 1
        planned = amount.done if amount.planned is None else amount.planned
        session.sets.append(
            SetCopy(
                len(session.sets),
                side,
                SectionKind.WARM_UP if is_warm_up else SectionKind.MAIN,
                storable(named.exercise_id),
                storable(exercise),
                number,
                amount.kind,
                planned,
                amount.done,
                _outcome(planned, amount.done),
                Instant(0, None),
                load_g=int(load_g.to_integral_value()) if load_g > 0 else None,
            )
        )

    def found(self) -> Found:
        """All of it."""
        sessions = (self._finished(each) for each in self._sessions.values() if each.sets)
        return Found(
            self.program,
            LogCopy(tuple(sessions)),
            self.problems,
            dict(self._matched),
            tuple(self._others),
            self.asks_for_unit,
        )

    def _finished(self, draft: DraftSession) -> SessionCopy:
        started = self._instant(draft.started)
        length = 0 if draft.duration is None else draft.duration // timedelta(milliseconds=1)
        sets: dict[tuple[str, int], list[Outcome]] = {}
        for each in draft.sets:
            sets.setdefault((each.exercise_id, each.set_number), []).append(each.outcome)
        done = sum(all(each is Outcome.DONE for each in sides) for sides in sets.values())
        begun = sum(any(each is not Outcome.SKIPPED for each in sides) for sides in sets.values())
        return SessionCopy(
            uid=draft.uid,
            changed_ms=started.ms,
            workout_id=f"{BROUGHT}{self.program.lower()}",
            workout_name=storable(draft.name),
            started=started,
            planned_ms=length,
            state=State.FINISHED,
            ended=Instant(started.ms + length, started.offset_min),
            active_ms=length if draft.duration is not None else None,
            sets_planned=len(sets),
            sets_done=done,
            sets_early=begun - done,
            source=self.program,
            answers=Answers(note=storable("\n".join(draft.notes))),
            sets=tuple(
                SetCopy(
                    each.step_index,
                    each.side,
                    each.section,
                    each.exercise_id,
                    each.exercise_name,
                    each.set_number,
                    each.kind,
                    each.planned,
                    each.done,
                    each.outcome,
                    started,
                    load_g=each.load_g,
                )
                for each in draft.sets
            ),
        )

    def _instant(self, moment: datetime) -> Instant:
        if moment.tzinfo is None:
            if self._zone is not None:
                moment = moment.replace(tzinfo=self._zone)
            else:
                try:
                    moment = moment.astimezone()
                except (OSError, OverflowError, ValueError):  # before 1970, on Windows
                    moment = moment.replace(tzinfo=from_ms(0).tzinfo)
        return Instant(to_ms(moment), offset_min_of(moment))


def whole_reps(reps: Decimal) -> int:
    """Reps as they are counted: half a one is none."""
    return max(0, int(reps))


def amount_of(reps: Decimal, held_ms: int, distance: Decimal) -> Amount:
    """How much was done: reps if there are any, else a hold.

    Raises:
        CellProblem: it was neither.
    """
    if whole_reps(reps):
        return Amount(StepKind.REPS, whole_reps(reps))
    if distance > 0:
        text = translate("Exchange", "Distances cannot be kept here; it is left out.")
        raise CellProblem(text)
    if held_ms > 0:
        return Amount(StepKind.HOLD, held_ms)
    raise CellProblem(translate("Exchange", "There are neither reps nor a time; it is left out."))


def _outcome(planned: int, done: int) -> Outcome:
    if not done:
        return Outcome.SKIPPED
    return Outcome.DONE if done >= planned else Outcome.ENDED_EARLY
