"""An exercise of a workout on one line: `bridge 30s`, `bird-dog 12`, `side-plank 3x20s`.

A line says the id, and then an amount or nothing. What it says is done, no more: one set, unless
it is `3x`. Seconds need their `s`, so a number alone is of reps; and where an exercise can be both
held and counted, a number alone is refused, since nobody can know which of the two is meant.
Whatever else stands on a line is a mistake.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.text import translate
from lowback_timer.library.format.durations import seconds_in
from lowback_timer.library.format.resolve import DoseError
from lowback_timer.library.yaml.scalars import shown

_ID = r"[a-z0-9][a-z0-9-]*"
PATTERN = rf"^{_ID}( +(([0-9]{{1,2}} ?[x×] ?)?[0-9]{{1,4}}( ?(s|sec|min|reps?))?|max))?$"
"""For editors; `keys_of` says what the parts mean."""
_LINE = re.compile(
    rf"({_ID})(?: +(?:(?:([0-9]{{1,2}}) ?[x×] ?)?([0-9]{{1,4}})(?: ?(s|sec|min|reps?))?|(max)))?"
)
_SECONDS = {"s": 1, "sec": 1, "min": 60}
_COUNTED = re.compile(r"([0-9]{1,4}) ?(?:wdh|reps?|mal|veces)\.?", re.IGNORECASE)
_NAME = re.compile(r"(?=.*[a-z]{3})" + _ID)
"""An id that is surely none of the other parts."""
_SETS_FIRST = re.compile(r"(?:([0-9]{1,2}) ?[x×*] ?)?(.+)", re.IGNORECASE)
_BREAKS = re.compile(r"[,:]\s")


def keys_of(line: str) -> dict[str, object] | None:
    """What a line says, with keys; None: nothing that can be told from a mistake."""
    found = _LINE.fullmatch(line.strip())
    if found is None:
        return None
    name, sets, amount, unit, longest = found.groups()
    keys: dict[str, object] = {"exercise": name}
    if longest:
        return {**keys, "hold": "max", "sets": 1}
    if amount is None:
        return keys
    if unit in _SECONDS:
        keys["hold"] = int(amount) * _SECONDS[unit]
    else:
        keys["reps"] = int(amount)
    return {**keys, "sets": int(sets or 1)}


def line_of(keys: Mapping[str, object], exercise: Exercise) -> str | None:
    """The line that says the same as keys; None when they say more than a line can."""
    if keys.keys() == {"exercise"}:
        return exercise.id
    kind = "hold" if "hold" in keys else "reps"
    amount = keys.get(kind)
    if keys.keys() - {"exercise", kind, "sets"} or "sets" not in keys or isinstance(amount, list):
        return None
    sets = "" if keys["sets"] == 1 else f"{keys['sets']}x"
    if amount == "max":
        return None if sets else f"{exercise.id} max"
    unit = "s" if kind == "hold" else " reps" if _is_either(exercise) else ""
    return f"{exercise.id} {sets}{amount}{unit}"


def refuse_doubt(line: str, exercise: Exercise) -> None:
    """Let a line pass that can mean one thing only.

    Raises:
        DoseError: nobody can know how its exercise is meant to be done.
    """
    found = _LINE.fullmatch(line.strip())
    if found is None or found[3] is None or found[4] or not _is_either(exercise):
        return
    sets = f"{found[2]}x" if found[2] else ""
    text = translate("Library", "{exercise} can be held or counted; write {held} or {counted}")
    ways = (shown(f"{exercise.id} {sets}{found[3]}{unit}") for unit in ("s", " reps"))
    held, counted = ways
    raise DoseError(text.format(exercise=shown(exercise.id), held=held, counted=counted), "")


def mistake_in(line: str) -> str:
    """The sentence on a line that is none."""
    if right := _meant_by(line):
        text = translate(
            "Library", "an exercise on one line is its id and an amount; write {right}"
        )
        return text.format(right=shown(right))
    text = translate(
        "Library",
        "an exercise on one line is its id and an amount, such as `bridge 30s` or "
        "`bird-dog 2x12`; for more than that write keys with values, such as `exercise: bridge`; "
        "here is {line}",
    )
    return text.format(line=shown(line))


def _is_either(exercise: Exercise) -> bool:
    return len({option.kind for option in exercise.doses}) > 1


def _meant_by(line: str) -> str | None:
    """The line as it is to be written, if that is clear: id and amount in their order."""
    words = _BREAKS.sub(" ", f"{line} ").split()
    for name, amount in (words[0], words[1:]), (words[-1], words[:-1]):
        right = _amount_meant_by(" ".join(amount)) if _NAME.fullmatch(name.lower()) else None
        if right:
            return f"{name.lower()} {right}"
    return None


def _amount_meant_by(text: str) -> str | None:
    found = _SETS_FIRST.fullmatch(text)
    if found is None:
        return None
    sets, amount = f"{found[1]}x" if found[1] else "", found[2]
    if re.fullmatch(r"[0-9]{1,4}", amount):
        return sets + amount
    if counted := re.fullmatch(
        r"([0-9]{1,4}) ?(?:wdh\.?|reps?\.?|mal|rep\.|veces)", amount.lower()
    ):
        return f"{sets}{counted[1]} reps"
    seconds = seconds_in(amount)
    return None if seconds is None else f"{sets}{seconds}s"
