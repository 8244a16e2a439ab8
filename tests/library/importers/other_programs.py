"""What the other programs themselves would go through, told by their own rules and nothing of ours.

A step is a rest of so many seconds, or work: a name with its seconds, or with its reps.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Rest:
    seconds: float


@dataclass(frozen=True)
class Work:
    name: str
    seconds: float
    reps: int = 0
    side: str = ""


Step = Rest | Work


def jawt(workout: dict[str, Any], rests: set[str]) -> Iterator[Step]:
    """Every exercise of every set, as often as the set says; none is skipped."""
    for group in workout["sets"]:
        for _ in range(group["repetitions"]):
            for each in group["exercises"]:
                seconds = each["duration"]
                yield Rest(seconds) if each["name"] in rests else Work(each["name"], seconds)


def openhiit(timer: dict[str, Any], times: dict[str, int]) -> Iterator[Step]:
    """Warm-up and one rest; rounds with a break in between; cool-down at once after the last."""
    if times["warmupTime"]:
        yield Work("Warm-up", times["warmupTime"])
        yield Rest(times["restTime"])
    names, count = timer["activities"], timer["activeIntervals"]
    for number in range(times["restarts"] + 1):
        if number:
            yield Rest(times["breakTime"] or times["restTime"])
        for index in range(count):
            if index:
                yield Rest(times["restTime"])
            yield Work(names[index] if index < len(names) else "Work", times["workTime"])
    if times["cooldownTime"]:
        yield Work("Cool-down", times["cooldownTime"])


def calisthenics_sets(
    entry: dict[str, Any], exercises: dict[tuple[str, str], dict[str, Any]]
) -> Iterator[Step]:
    """Sets with a rest after each, of one side after the other where the exercise has sides."""
    exercise = exercises[entry["exerciseName"], entry["exerciseType"]]
    target = entry.get("targetValue", 0)
    sides = ("right", "left") if exercise.get("laterality") == "Unilateral" else ("",)
    for _ in range(entry.get("sets", 1)):
        for side in sides:
            if entry["exerciseType"] == "Isometric":
                yield Work(exercise["name"], target, 0, side)
            else:
                yield Work(exercise["name"], target * exercise["repDuration"], target, side)
            yield Rest(entry.get("intervalSeconds", 60))


def calisthenics(program: dict[str, Any], listed: list[dict[str, Any]]) -> Iterator[Step]:
    """Loops and what stands alone, in their order."""
    exercises = {(each["name"], each["type"]): each for each in listed}
    alone = [each for each in program["exercises"] if "loopId" not in each]
    for part in sorted([*alone, *program["loops"]], key=lambda each: each["sortOrder"]):
        if "rounds" not in part:
            yield from calisthenics_sets(part, exercises)
            continue
        inside = [each for each in program["exercises"] if each.get("loopId") == part["id"]]
        for _ in range(part["rounds"]):
            for each in sorted(inside, key=lambda one: one["sortOrder"]):
                yield from calisthenics_sets(each, exercises)
            yield Rest(part["restBetweenRounds"])


def qintervals(entries: list[dict[str, Any]]) -> Iterator[Step]:
    """Intervals, and blocks of them that are repeated."""
    for entry in entries:
        if block := entry.get("block"):
            steps = [*qintervals(block["intervals"])] * block["repeats"]
            yield from steps[:-1] if block.get("skip_last_rest") else steps
            continue
        length = entry["length"]
        seconds = float(length[:-1]) * (60 if length[-1] == "m" else 1)
        yield Rest(seconds) if entry["type"] == "rest" else Work(entry["name"], seconds)


def exercise_timer(training: dict[str, Any]) -> Iterator[Step]:
    """Sets with rests in between: sets × (work + rest) − rest."""

    def value(*keys: str) -> Any:
        return next(training[key] for key in keys if key in training)

    for number in range(value("Sets", "sets")):
        if number:
            yield Rest(value("RestSec", "rest_s"))
        yield Work(value("Title", "name"), value("ExerciseSec", "exercise_s"))


def feeel(whole: dict[str, Any], names: dict[int, str]) -> Iterator[Step]:
    """A break before every exercise but the first."""
    workout = whole["workout"]
    listed = sorted(whole["workoutExercises"], key=lambda each: each["orderPosition"])
    for number, each in enumerate(listed):

        def value(key: str, each: dict[str, Any] = each) -> Any:
            return workout[key] if each[key] is None else each[key]

        if number:
            yield Rest(value("breakDuration"))
        yield Work(names[each["exercise"]], value("exerciseDuration"))


def gone_through(steps: Iterator[Step]) -> list[Step]:
    """The same with rests in a row as one, and none after all work."""
    found: list[Step] = []
    for step in steps:
        if isinstance(step, Rest) and found and isinstance(last := found[-1], Rest):
            found[-1] = Rest(last.seconds + step.seconds)
        elif not (isinstance(step, Rest) and step.seconds == 0):
            found.append(step)
    while found and isinstance(found[-1], Rest):
        found.pop()
    return found
