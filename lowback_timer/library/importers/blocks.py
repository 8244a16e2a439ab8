"""Lays a workout's groups out so that every rest follows some work, as our workouts have it.

A rest before the first work of a round belongs behind the last work of the round before; a rest
that only some rounds end with parts the last round from the others. Of one exercise alone rounds
are sets, so they are written out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.library.importers.draft import Entry, Group, Rest, Timed, Work, unrolled
from lowback_timer.library.importers.names import without_side


@dataclass(slots=True)
class Block:
    """Stretches that begin with work, gone through `rounds` times."""

    entries: list[Entry]
    rounds: int = 1


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of a workout, and what has no place in any of them."""

    blocks: tuple[Block, ...]
    first_rest_ms: Milliseconds = 0
    """Before any work."""
    last_rest_ms: Milliseconds = 0
    """After all work."""


def laid_out(groups: Iterable[Group]) -> Layout:
    """The blocks of some groups; what takes no time is left out."""
    builder = _Builder()
    for group in groups:
        entries = tuple(_merged(each for each in group.entries if _takes_time(each)))
        if entries and group.rounds:
            builder.add(Group(entries, group.rounds, group.skips_last_rest))
    return builder.layout()


def _takes_time(entry: Entry) -> bool:
    if isinstance(entry, Rest):
        return entry.duration_ms > 0
    return not isinstance(entry.amount, Timed) or entry.amount.duration_ms > 0


def _merged(entries: Iterable[Entry]) -> list[Entry]:
    """The same with one rest in the place of several in a row."""
    found: list[Entry] = []
    for entry in entries:
        if isinstance(entry, Rest) and found and isinstance(last := found[-1], Rest):
            found[-1] = Rest(last.duration_ms + entry.duration_ms)
        else:
            found.append(entry)
    return found


class _Builder:
    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._first_rest_ms = 0

    def add(self, group: Group) -> None:
        """Lay out one more group."""
        works = [each for each in group.entries if isinstance(each, Work)]
        if group.rounds == 1 or not works or _are_one_exercise(works):
            self._add_run(_merged(unrolled(group)))
            return
        first, *rest = group.entries
        lead = [first] if isinstance(first, Rest) else []
        body = rest if lead else list(group.entries)
        final = body[:-1] if group.skips_last_rest and isinstance(body[-1], Rest) else body
        self._add_rest(sum(each.duration_ms for each in lead))
        rounds = _merged([*body, *lead])
        if rounds == final:
            self._blocks.append(Block(rounds, group.rounds))
        else:
            self._blocks.append(Block(rounds, group.rounds - 1))
            self._blocks.append(Block(list(final)))

    def layout(self) -> Layout:
        """All of it; nobody waits after the last work, so its rest parts no rounds."""
        blocks = self._blocks
        last_rest_ms = 0
        if blocks and isinstance(last := blocks[-1].entries[-1], Rest):
            last_rest_ms = last.duration_ms
        if len(blocks) > 1 and blocks[-1].rounds == 1 and _is_same_but_rest(blocks[-2:]):
            blocks[-2].rounds += 1
            blocks.pop()
        return Layout(tuple(blocks), self._first_rest_ms, last_rest_ms)

    def _add_run(self, entries: Sequence[Entry]) -> None:
        """Add what is gone through once."""
        if isinstance(first := entries[0], Rest):
            self._add_rest(first.duration_ms)
            entries = entries[1:]
        if not entries:
            return
        if self._blocks and self._blocks[-1].rounds == 1:
            self._blocks[-1].entries.extend(entries)
        else:
            self._blocks.append(Block(list(entries)))

    def _add_rest(self, duration_ms: Milliseconds) -> None:
        """Rest after all that is there so far, and that once."""
        if not duration_ms:
            return
        if not self._blocks:
            self._first_rest_ms += duration_ms
            return
        last = self._blocks[-1]
        if last.rounds > 1:
            last.rounds -= 1
            last = Block(list(last.entries))
            self._blocks.append(last)
        last.entries[:] = _merged([*last.entries, Rest(duration_ms)])


def _are_one_exercise(works: Sequence[Work]) -> bool:
    """Whether they are all of one exercise, whatever their sides."""
    return len({without_side(each.name).name.casefold() for each in works}) == 1


def _is_same_but_rest(blocks: Sequence[Block]) -> bool:
    before, last = (each.entries for each in blocks)
    return before[:-1] == last and isinstance(before[-1], Rest)
