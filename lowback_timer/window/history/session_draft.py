"""A session while it is being edited. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.records import outcome_of

if TYPE_CHECKING:
    from lowback_timer.store.log.entries import LoggedSet

Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class SessionDraft:
    """What a session was; every change gives a new one."""

    started_at: datetime
    answers: Answers
    sets: tuple[LoggedSet, ...]

    @property
    def blocks(self) -> tuple[tuple[int, ...], ...]:
        """Which sets belong together: those of one exercise, as they follow each other."""
        indexes = groupby(range(len(self.sets)), key=lambda index: _block(self.sets[index]))
        return tuple(tuple(each) for _, each in indexes)

    def with_done(self, index: int, done: int) -> SessionDraft:
        """So much was done of a set, in reps or milliseconds."""
        each = self.sets[index]
        return self._with(index, replace(each, done=done, outcome=outcome_of(each.planned, done)))

    def with_felt(self, index: int, felt: Felt | None) -> SessionDraft:
        """A set was like that; the number of a pain goes with the word."""
        each = self.sets[index]
        pain = each.pain if felt is Felt.HURT else None
        return self._with(index, replace(each, felt=felt, pain=pain))

    def with_load(self, index: int, load_g: int) -> SessionDraft:
        """So much was lifted in a set; 0: no weight."""
        return self._with(index, replace(self.sets[index], load_g=load_g or None))

    def without(self, index: int) -> SessionDraft:
        """A set was never done."""
        return replace(self, sets=self.sets[:index] + self.sets[index + 1 :])

    def with_another(self, block: tuple[int, ...]) -> SessionDraft:
        """One set more of an exercise was done, like its last one, on each side."""
        last = self.sets[block[-1]].set_number
        more = tuple(
            replace(
                each,
                done=each.planned or each.done,
                outcome=outcome_of(each.planned, each.planned or each.done),
                step_index=each.step_index + 1,
                set_number=last + 1,
                felt=None,
                pain=None,
            )
            for each in (self.sets[index] for index in block)
            if each.set_number == last
        )
        end = block[-1] + 1
        return replace(self, sets=(*self.sets[:end], *more, *self.sets[end:]))

    def _with(self, index: int, changed: LoggedSet) -> SessionDraft:
        return replace(self, sets=(*self.sets[:index], changed, *self.sets[index + 1 :]))


def _block(each: LoggedSet) -> Key:
    return each.section, each.exercise_id, each.kind
