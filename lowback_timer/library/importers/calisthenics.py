"""CalisthenicsMemory: what it shares, exercises with programs made of them.

What is equal to its default is left out of the file. An exercise is known by its name together
with its type; one of one side at a time is done right, then left, in full on each.
"""

from __future__ import annotations

from collections.abc import Iterator

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.text import translate
from lowback_timer.library.importers.draft import (
    Counted,
    Draft,
    DraftExercise,
    DraftWorkout,
    Entry,
    Group,
    Rest,
    Timed,
    Work,
)
from lowback_timer.library.importers.errors import NotTakenError
from lowback_timer.library.importers.fields import Fields, on_one_line
from lowback_timer.library.importers.limits import (
    LONGEST_DESCRIPTION,
    MOST_EXERCISES,
    MOST_WORKOUTS,
)

PROGRAM = "CalisthenicsMemory"
_MOST = 999
_NUMBERS = range(_MOST + 1)
_DEFAULT_INTERVAL_S = 60
_TYPES = ("Dynamic", "Isometric")

_Key = tuple[str, str]
"""The name of an exercise and its type."""


def read(value: object) -> Draft | None:
    """What a shared file holds; None when it is none.

    Raises:
        NotTakenError: it is one, or a backup, and cannot be taken in.
    """
    if not isinstance(value, dict):
        return None
    if _is_backup(value):
        text = translate(
            "Import", "This is a backup of {program}; share the programs from it instead."
        )
        raise NotTakenError(text.format(program=PROGRAM))
    if value.get("exportType") != "share" or "formatVersion" not in value:
        return None
    top = Fields(PROGRAM, value)
    top.whole("formatVersion", range(1, 2))
    return _Reader(top.fields("data")).draft()


def _is_backup(value: dict[str, object]) -> bool:
    return "exportType" not in value and value.get("app") == PROGRAM and "version" in value


class _Reader:
    def __init__(self, data: Fields) -> None:
        self._data = data
        self._exercises: dict[_Key, Fields] = {}
        for each in data.items("exercises"):
            self._exercises.setdefault(_key_of(each, "name", "type"), each)
        if len(self._exercises) > MOST_EXERCISES:
            data.refuse("exercises")
        self._used: set[_Key] = set()
        self._is_right_first = False

    def draft(self) -> Draft:
        """All that is there."""
        programs = list(self._data.items("programs"))
        intervals = list(self._data.items("intervalPrograms"))
        if len(programs) + len(intervals) > MOST_WORKOUTS:
            self._data.refuse("programs")
        workouts = (*map(self._program, programs), *map(self._intervals, intervals))
        others = tuple(
            _exercise(fields) for key, fields in self._exercises.items() if key not in self._used
        )
        differs = (_right_first(),) if self._is_right_first else ()
        lost = (_groups_lost(),) if "groups" in self._data else ()
        return Draft(PROGRAM, workouts, others, differs, lost)

    def _program(self, fields: Fields) -> DraftWorkout:
        loops = {each.whole("id", range(2**63)): each for each in fields.items("loops")}
        inside: dict[int | None, list[Fields]] = {}
        for each in _in_order(fields.items("exercises")):
            key = each.whole("loopId", range(2**63)) if "loopId" in each else None
            if key is not None and key not in loops:
                each.refuse("loopId")
            inside.setdefault(key, []).append(each)
        placed = [(_order(each), self._alone(each)) for each in inside.get(None, [])]
        placed += [
            (_order(loop), self._loop(loop, inside[key]))
            for key, loop in loops.items()
            if key in inside
        ]
        groups = [group for _, group in sorted(placed, key=lambda each: each[0])]
        return DraftWorkout(fields.text("name"), tuple(groups), rests_at_end=False)

    def _alone(self, fields: Fields) -> Group:
        return Group(tuple(self._sets(fields)))

    def _loop(self, loop: Fields, exercises: list[Fields]) -> Group:
        """Rounds, with a rest after each that comes on top of that of its last set."""
        entries = [entry for each in exercises for entry in self._sets(each)]
        between_ms = loop.whole("restBetweenRounds", _NUMBERS, 0) * 1000
        return Group((*entries, Rest(between_ms)), loop.whole("rounds", range(1, _MOST + 1)))

    def _sets(self, fields: Fields) -> Iterator[Entry]:
        key = _key_of(fields, "exerciseName", "exerciseType")
        exercise = self._found(fields, key)
        amount = _amount(exercise, fields.whole("targetValue", _NUMBERS, 0))
        rest = Rest(fields.whole("intervalSeconds", _NUMBERS, _DEFAULT_INTERVAL_S) * 1000)
        for _ in range(fields.whole("sets", range(1, _MOST + 1), 1)):
            yield Work(key[0], amount, sides=self._sides(exercise))
            yield rest

    def _intervals(self, fields: Fields) -> DraftWorkout:
        work_ms = fields.whole("workSeconds", range(1, _MOST + 1)) * 1000
        rest_ms = fields.whole("restSeconds", _NUMBERS) * 1000
        between_ms = fields.whole("roundRestSeconds", _NUMBERS) * 1000
        entries: list[Entry] = []
        for each in _in_order(fields.items("exercises")):
            key = _key_of(each, "exerciseName", "exerciseType")
            self._found(each, key)
            entries += [Work(key[0], Timed(work_ms)), Rest(rest_ms)]
        if entries:
            entries[-1] = Rest(between_ms)
        rounds = fields.whole("rounds", range(1, _MOST + 1))
        group = Group(tuple(entries), rounds, skips_last_rest=True)
        return DraftWorkout(fields.text("name"), (group,))

    def _found(self, fields: Fields, key: _Key) -> Fields:
        if key not in self._exercises:
            fields.refuse("exerciseName")
        self._used.add(key)
        return self._exercises[key]

    def _sides(self, exercise: Fields) -> Sides:
        sides = _sides_of(exercise)
        self._is_right_first |= sides is Sides.EACH
        return sides


def _key_of(fields: Fields, name: str, kind: str) -> _Key:
    found = fields.text(kind)
    if found not in _TYPES:
        fields.refuse(kind)
    return fields.text(name), found


def _in_order(items: Iterator[Fields]) -> list[Fields]:
    return sorted(items, key=_order)


def _order(fields: Fields) -> int:
    return fields.whole("sortOrder", range(-(2**31), 2**31), 0)


def _sides_of(exercise: Fields) -> Sides:
    laterality = exercise.text("laterality", "Bilateral")
    if laterality not in {"Bilateral", "Unilateral"}:
        exercise.refuse("laterality")
    return Sides.EACH if laterality == "Unilateral" else Sides.BOTH


def _amount(exercise: Fields, target: int) -> Timed | Counted:
    """The amount of a set; without a target of its own the exercise has one, or it is open."""
    target = target or exercise.whole("targetValue", range(1, _MOST + 1), 1)
    if exercise.text("type") == "Isometric":
        return Timed(target * 1000)
    rep_s = exercise.whole("repDuration", range(1, _MOST + 1)) if "repDuration" in exercise else 0
    return Counted(target, rep_s * 1000 or None)


def _exercise(fields: Fields) -> DraftExercise:
    """One that no program uses."""
    rest_s = fields.whole("restInterval", _NUMBERS) if "restInterval" in fields else None
    description = fields.raw("description")
    return DraftExercise(
        fields.text("name"),
        _amount(fields, 0),
        _sides_of(fields),
        None if rest_s is None else rest_s * 1000,
        on_one_line(description, LONGEST_DESCRIPTION) if isinstance(description, str) else "",
    )


def _right_first() -> str:
    text = translate(
        "Import",
        "{program} begins with the right side and rests before the left one; here the left side "
        "comes first, and between the two there is time to turn over.",
    )
    return text.format(program=PROGRAM)


def _groups_lost() -> str:
    return translate("Import", "The groups into which the exercises are sorted.")
