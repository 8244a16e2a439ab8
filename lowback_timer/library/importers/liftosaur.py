"""Liftosaur: the part of its program text that says what is to be done, and for how long.

A line is an exercise, and what stands between its slashes its sets, timers and rules: `Plank / 3x1
60s|30s`. Days become workouts. Weights, efforts, warm-up sets and rules for progress are reported;
a line that only refers to another one is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lowback_timer.core.text import translate
from lowback_timer.library.importers.draft import (
    Counted,
    Draft,
    DraftWorkout,
    Entry,
    Group,
    Rest,
    Timed,
    Work,
)
from lowback_timer.library.importers.errors import malformed, too_much
from lowback_timer.library.importers.fields import on_one_line
from lowback_timer.library.importers.limits import (
    MOST_ENTRIES,
    MOST_ENTRIES_OF_FILE,
    MOST_REPS,
    MOST_SECONDS,
    MOST_WORKOUTS,
)

PROGRAM = "Liftosaur"
UNSAID_REST_S = 60
"""Where the text leaves the rest to a setting of the program."""
_LONGEST_LINE = 2_000
_SETS = re.compile(r"([0-9]{1,4})\s*x\s*([0-9]{1,6})(?:-([0-9]{1,6}))?(\+)?", re.ASCII)
_TIMERS = re.compile(r"([0-9]{1,6})s(\+)?\|(?:([0-9]{1,6})s|\?)", re.ASCII)
_REST = re.compile(r"([0-9]{1,6})s", re.ASCII)
_RULE = re.compile(r"\s*[a-z]+\s*:", re.ASCII)
_LABEL = re.compile(r"^[^\s:]+:\s+")
_WEEKS = re.compile(r"\[[^\]]*\]\s*$")
_SET_LABEL = re.compile(r"\([^)]*\)")
_IS_EXERCISE = re.compile(
    r"[^/#{\[<]+/(?:.*[/,])?[ \t]*[0-9]{1,4}x[0-9]{1,6}(?![0-9a-z])", re.ASCII
)


@dataclass(slots=True)
class _Timing:
    """What a part of a line says of times; None: nothing."""

    work_s: int | None = None
    is_open: bool = False
    rest_s: int | None = None


@dataclass(slots=True)
class _Reader:
    week: str = ""
    day: str = ""
    days: dict[tuple[str, str], list[Entry]] = field(default_factory=dict)
    differs: dict[str, None] = field(default_factory=dict)
    lost: dict[str, None] = field(default_factory=dict)

    def read(self, text: str) -> Draft:
        """The whole text."""
        for line in _without_scripts(text).splitlines():
            if len(line) > _LONGEST_LINE:
                raise malformed(PROGRAM, on_one_line(line))
            self._line(line.strip())
        if len(self.days) > MOST_WORKOUTS or self._count() > MOST_ENTRIES_OF_FILE:
            raise too_much(PROGRAM)
        has_weeks = len({week for week, _ in self.days}) > 1
        workouts = tuple(
            DraftWorkout(
                " · ".join(filter(None, (week if has_weeks or not day else "", day))),
                (Group(tuple(entries)),),
            )
            for (week, day), entries in self.days.items()
        )
        return Draft(PROGRAM, workouts, (), tuple(self.differs), tuple(self.lost))

    def _count(self) -> int:
        return sum(map(len, self.days.values()))

    def _line(self, line: str) -> None:
        if line.startswith("//"):
            if line.strip("/ "):
                self.lost[translate("Import", "The notes.")] = None
        elif line.startswith("##"):
            self.day = on_one_line(line.lstrip("# "))
        elif line.startswith("#"):
            self.week, self.day = on_one_line(line.lstrip("# ")), ""
        elif "/" in line:
            self._exercise(line)

    def _exercise(self, line: str) -> None:
        first, *parts = re.split(r"\s*/\s*", line)
        name = on_one_line(_WEEKS.sub("", _LABEL.sub("", first)))
        rules = [part for part in parts if _RULE.match(part)]
        plain = [part for part in parts if not _RULE.match(part)]
        sets = [part for part in plain if _SETS.match(part)]
        if not name or not sets or any(each.replace(" ", "") == "used:none" for each in rules):
            text = translate("Import", "This line: {line}")
            self.lost[text.format(line=on_one_line(line))] = None
            return
        for rule in rules:
            text = translate("Import", "The rule “{rule}” of “{exercise}”.")
            key = rule.partition(":")[0].strip()
            self.lost[text.format(rule=key, exercise=name)] = None
        common = _Timing()
        for part in plain:
            if part not in sets:
                self._times(part, name, common)
        entries = self.days.setdefault((self.week, self.day), [])
        for one in sets[0].split(","):
            entries += self._sets(one.strip(), name, common)
            if len(entries) > MOST_ENTRIES:
                raise too_much(PROGRAM)

    def _sets(self, text: str, name: str, common: _Timing) -> Iterator[Entry]:
        found = _SETS.match(text)
        if found is None:
            raise malformed(PROGRAM, on_one_line(text))
        count, reps = int(found[1]), int(found[2])
        if count > MOST_ENTRIES or not 0 < reps <= MOST_REPS:
            raise malformed(PROGRAM, on_one_line(text))
        timing = _Timing(common.work_s, common.is_open, common.rest_s)
        self._times(text[found.end() :], name, timing)
        self._tell_of_reps(name, found)
        work = self._work(name, reps, timing)
        rest_s = timing.rest_s
        if rest_s is None:
            rest_s = UNSAID_REST_S
            said = translate("Import", "Rests of which the text says nothing take {seconds} s.")
            self.differs[said.format(seconds=rest_s)] = None
        for _ in range(count):
            yield work
            yield Rest(rest_s * 1000)

    def _work(self, name: str, reps: int, timing: _Timing) -> Work:
        # "Good Morning, Barbell": the exercise, and what it is done with.
        plain, _, equipment = name.partition(",")
        others = (plain.strip(),) if equipment else ()
        if timing.work_s is None:
            return Work(name, Counted(reps), other_names=others)
        if reps == 1:
            amount = Timed(timing.work_s * 1000, timing.is_open)
            return Work(name, amount, other_names=others)
        text = translate("Import", "The {seconds} s for a set of “{exercise}”: its reps count.")
        self.lost[text.format(seconds=timing.work_s, exercise=name)] = None
        return Work(name, Counted(reps), other_names=others)

    def _tell_of_reps(self, name: str, found: re.Match[str]) -> None:
        if found[3]:
            text = translate("Import", "{least} to {most} reps of “{exercise}” are {least} here.")
            told = text.format(least=found[2], most=found[3], exercise=name)
            self.differs[told] = None
        if found[4]:
            text = translate("Import", "Sets of “{exercise}” with as many reps as one can end.")
            self.lost[text.format(exercise=name)] = None

    def _times(self, text: str, name: str, timing: _Timing) -> None:
        """Note what a part says of times; whatever else it says is reported."""
        for word in _SET_LABEL.sub(" ", text).split():
            if timers := _TIMERS.fullmatch(word):
                timing.work_s, timing.is_open = _seconds(timers[1]), bool(timers[2])
                timing.rest_s = _seconds(timers[3]) if timers[3] else timing.rest_s
            elif rest := _REST.fullmatch(word):
                timing.rest_s = _seconds(rest[1])
            elif word != "auto":
                lost = translate("Import", "“{words}” of “{exercise}”.")
                self.lost[lost.format(words=on_one_line(word), exercise=name)] = None


def _without_scripts(text: str) -> str:
    """The text without what stands between `{~` and `~}`, which may go over many lines."""
    kept = []
    for number, part in enumerate(text.split("{~")):
        _, end, rest = part.partition("~}")
        kept.append(part if number == 0 else rest if end else "")
    return " ".join(kept)


def _seconds(digits: str) -> int:
    if (seconds := int(digits)) > MOST_SECONDS:
        raise malformed(PROGRAM, f"{digits}s")
    return seconds


def read(text: str) -> Draft | None:
    """The days of a program; None when no line of the text is an exercise of one.

    Raises:
        NotTakenError: it is one, and something in it makes no sense.
    """
    lines = (line for line in text.splitlines() if len(line) <= _LONGEST_LINE)
    return _Reader().read(text) if any(map(_IS_EXERCISE.match, lines)) else None
