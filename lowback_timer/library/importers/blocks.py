"""Lays a workout's groups out so that every rest follows some work, as our workouts have it.

A rest before the first work of a round belongs behind the last work of the round before; a rest
that only some rounds end with parts the last round from the others. Of one exercise alone rounds
are sets, so they are written out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.library.importers.draft import Entry, Group, Rest, Timed, Work
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
        builder.add(group)
    return builder.layout()


def _takes_time(entry: Entry) -> bool:
    if isinstance(entry, Rest):
        return entry.duration_ms > 0
    return not isinstance(entry.amount, Timed) or entry.amount.duration_ms > 0


def _last_round(group: Group) -> tuple[Entry, ...]:
    skips = group.skips_last_rest and group.entries and isinstance(group.entries[-1], Rest)
    return group.entries[:-1] if skips else group.entries


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
        full = [each for each in group.entries if _takes_time(each)]
        final = [each for each in _last_round(group) if _takes_time(each)]
        works = [each for each in full if isinstance(each, Work)]
        if group.rounds < 2 or not works or _are_one_exercise(works):
            entries = full * (group.rounds - 1) + final if group.rounds else []
            self._add_run(_merged(entries))
            return
        first = full.index(works[0])
        before = full[:first]
        self._add_rest(sum(each.duration_ms for each in before if isinstance(each, Rest)))
        usual, last = _merged([*full[first:], *before]), _merged(final[first:])
        if usual == last:
            self._blocks.append(Block(usual, group.rounds))
        else:
            self._blocks.append(Block(usual, group.rounds - 1))
            self._blocks.append(Block(last))

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
        if entries and isinstance(first := entries[0], Rest):
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
