"""Joins stretches of work in a row that are sets, or the two sides, of one exercise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from lowback_timer.core.plan.dose import Milliseconds, Side, Sides
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.text import translate
from lowback_timer.library.importers.draft import Counted, Timed
from lowback_timer.library.importers.report import ReportDraft, seconds


@dataclass(frozen=True, slots=True)
class Piece:
    """Sets of one exercise in a row."""

    key: str
    """Which exercise it is."""
    name: str
    """What the other program calls it, without its side."""
    full_name: str
    works: tuple[Timed | Counted, ...]
    """What every set asks for."""
    side: Side | None
    """The one side that works; None: not one alone."""
    sides: Sides | None
    kind: SectionKind
    rest_ms: Milliseconds = 0
    """Between the sets; with one set, after it."""
    rest_after_ms: Milliseconds = 0


def joined(pieces: Iterable[Piece], report: ReportDraft) -> list[Piece]:
    """The same with sets in a row, and then sides, put together."""
    sets = _paired(pieces, _as_sets)
    sides = _paired(sets, lambda first, second: _as_sides(first, second, report))
    return _paired(sides, _as_sets)


def _paired(pieces: Iterable[Piece], join: Callable[[Piece, Piece], Piece | None]) -> list[Piece]:
    found: list[Piece] = []
    for piece in pieces:
        if found and (both := join(found[-1], piece)):
            found[-1] = both
        else:
            found.append(piece)
    return found


def _as_sets(first: Piece, second: Piece) -> Piece | None:
    """The two as sets of one exercise, if they are and the rests between them are all the same."""
    same = replace(second, works=(), rest_ms=0, rest_after_ms=0, full_name="")
    if same != replace(first, works=(), rest_ms=0, rest_after_ms=0, full_name=""):
        return None
    rests = {first.rest_after_ms}
    rests |= {each.rest_ms for each in (first, second) if len(each.works) > 1}
    works = (*first.works, *second.works)
    if len(rests) > 1 or not _go_together(works):
        return None
    return replace(
        first, works=works, rest_ms=first.rest_after_ms, rest_after_ms=second.rest_after_ms
    )


def _go_together(works: Sequence[Timed | Counted]) -> bool:
    """Whether one dose can ask for all of them: those that differ are no open ones."""
    if len(set(works)) == 1:
        return True
    is_open = any(isinstance(each, Timed) and each.is_open for each in works)
    return len(set(map(type, works))) == 1 and not is_open


def _as_sides(first: Piece, second: Piece, report: ReportDraft) -> Piece | None:
    """The two as one exercise on each side, if they are."""
    is_pair = first.side is not None and second.side is first.side.other
    if not is_pair or first.key != second.key or first.works != second.works:
        return None
    if first.kind is not second.kind or (len(first.works) > 1 and first.rest_ms != second.rest_ms):
        return None
    _tell_of_sides(first, report)
    return replace(
        second,
        side=None,
        sides=Sides.EACH,
        rest_ms=second.rest_ms if len(second.works) > 1 else second.rest_after_ms,
    )


def _tell_of_sides(first: Piece, report: ReportDraft) -> None:
    if len(first.works) > 1:
        text = translate(
            "Import", "All sets of “{exercise}” on one side came first; here the sides take turns."
        )
        report.differ(text.format(exercise=first.name))
    elif first.rest_after_ms:
        text = translate(
            "Import",
            "The {time} between the sides of “{exercise}” are the time to turn over, as you have "
            "set it.",
        )
        report.differ(text.format(time=seconds(first.rest_after_ms), exercise=first.name))
    else:
        text = translate("Import", "Between the sides of “{exercise}” there is time to turn over.")
        report.differ(text.format(exercise=first.name))
    if first.side is Side.RIGHT:
        text = translate("Import", "“{exercise}” begins with the left side here.")
        report.differ(text.format(exercise=first.name))
