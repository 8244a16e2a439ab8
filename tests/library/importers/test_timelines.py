"""Every sample gives the timeline that its own program would run, or the report says why not."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from lowback_timer.core.plan.dose import Hold, Sides
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.library.importers.feeel import KNOWN
from lowback_timer.library.problems import ProblemList
from lowback_timer.library.yaml.document import Document
from tests.library.importers import other_programs
from tests.library.importers.other_programs import Rest, Step, Work, gone_through
from tests.library.importers.samples import DATA, imported, sample, steps_of


def from_json(name: str) -> Any:
    return json.loads(sample(name).decode("utf-8"))


def called(steps: list[Step], names: dict[str, str]) -> list[Step]:
    """The same steps by the names that we have for them."""
    return [
        replace(each, name=names.get(each.name, each.name)) if isinstance(each, Work) else each
        for each in steps
    ]


def test_an_export_of_jawt() -> None:
    # GIVEN an export with letters that are bytes of their own
    data = json.loads(sample("jawt-export.json").decode("latin-1"))
    theirs = other_programs.jawt(data["workouts"][0], {"Pause", "Erholung"})

    # WHEN it is read
    found = imported("jawt-export.json")

    # THEN everything is done in the same order for the same time, by our names
    [workout] = found.workouts
    names = {"Unterarmstütz": "Front plank", "Brücke": "Bridge"}
    assert workout.name == "Rücken am Abend"
    assert steps_of(workout) == called(gone_through(theirs), names)
    assert [section.rounds for section in workout.sections] == [3, 1]
    assert [each.name for each in found.exercises] == ["Katzenbuckel"]
    assert "damages letters" in " ".join(found.report.differs)


def test_a_shared_workout_of_jawt_has_its_sides_joined() -> None:
    found = imported("jawt-share.json")
    [workout] = found.workouts

    sides = [("left", 25.0), ("right", 25.0)]
    plank: list[Step] = [Work("Side plank", seconds, 0, side) for side, seconds in sides]
    rest: list[Step] = [Rest(20)]
    stretch = Work("Get up slowly", 45)
    stretches: list[Step] = [stretch]
    for _ in range(3):
        stretches += [Rest(5), stretch]
    assert steps_of(workout) == [*plank, *rest, *plank, *rest, *stretches]
    told = " ".join(found.report.differs)
    assert "The 10 s between the sides of “Side plank” are the time to turn over" in told
    assert "“Rest”, “Short break”" in told
    assert found.report.lost == ("The rest of 5 s at the end of “Both sides”.",)


@pytest.mark.parametrize("name", ["openhiit.json", "openhiit-strings.txt"])
def test_timers_of_openhiit(name: str) -> None:
    [timer] = from_json(name)
    times = timer["timeSettings"]
    times = json.loads(times) if isinstance(times, str) else times

    found = imported(name)

    [workout] = found.workouts
    assert steps_of(workout) == gone_through(other_programs.openhiit(timer, times))
    kinds = list(dict.fromkeys(section.kind for section in workout.sections))
    assert kinds == ([*SectionKind] if times["warmupTime"] else [SectionKind.MAIN])
    assert found.report.lost == ("OpenHIIT’s sounds and colours.",)


def test_workouts_of_openhiit_before_1_5() -> None:
    found = imported("openhiit-1.4.json")
    for old, workout in zip(from_json("openhiit-1.4.json"), found.workouts, strict=True):
        timer = {
            "activities": json.loads(old["exercises"] or "[]"),
            "activeIntervals": old["numExercises"],
        }
        keys = ("warmupTime", "restTime", "breakTime", "cooldownTime")
        times = {key: old[key] for key in keys}
        times |= {"workTime": old["exerciseTime"], "restarts": old["iterations"] - 1}
        assert steps_of(workout) == gone_through(other_programs.openhiit(timer, times))
        assert workout.name == old["title"]
    assert found.report.lost[1:] == (
        "The 5 s to change sides in the middle of an exercise in “Older”.",
    )


def test_programs_of_calisthenics_memory() -> None:
    # GIVEN a program with a loop, one side at a time in it
    data = from_json("calisthenics.json")["data"]
    theirs = gone_through(other_programs.calisthenics(data["programs"][0], data["exercises"]))

    # WHEN it is read
    found = imported("calisthenics.json")

    # THEN it is the same but for the order of the sides, and for the rest between them
    workout = found.workouts[0]
    expected: list[Step] = []
    steps = iter(theirs)
    for step in steps:
        if isinstance(step, Work) and step.side == "right":
            assert isinstance(next(steps), Rest)
            expected += [replace(step, side="left"), replace(step, side="right")]
            assert isinstance(next(steps), Work)
        else:
            expected.append(step)
    assert steps_of(workout) == expected
    assert "begins with the right side" in " ".join(found.report.differs)


def test_intervals_of_calisthenics_memory() -> None:
    found = imported("calisthenics.json")
    workout = found.workouts[1]
    body, push = Work("Hollow body", 20), Work("Push-up", 20)
    one_round: list[Step] = [body, Rest(10), push]
    assert steps_of(workout) == [*one_round, Rest(60)] * 3 + one_round
    assert "The groups into which the exercises are sorted." in found.report.lost


def test_an_exercise_of_calisthenics_memory_that_no_program_uses() -> None:
    found = imported("calisthenics.json")
    lunge = next(each for each in found.exercises if each.name == "Lunge")
    [dose] = lunge.doses
    assert (dose.kind, dose.sides, dose.rest_ms) == ("reps", Sides.EACH, 45_000)
    assert lunge.movement == ("Knee over the foot.",)
    assert lunge.cues == ()


def test_blocks_of_qintervals() -> None:
    text = sample("qintervals.yaml").decode("utf-8")
    data: Any = Document(text, ProblemList(DATA)).data
    entries = [_with_numbers(each) for each in data["intervals"]]

    found = imported("qintervals.yaml")

    [workout] = found.workouts
    theirs = gone_through(other_programs.qintervals(entries))
    assert steps_of(workout) == called(theirs, {"Plank": "Front plank"})
    assert workout.sections[0].kind is SectionKind.WARM_UP
    assert workout.sections[-1].kind is SectionKind.COOL_DOWN


def _with_numbers(entry: dict[str, Any]) -> dict[str, Any]:
    """The words that YAML reads as yes and no as such."""
    if block := entry.get("block"):
        skips = block.get("skip_last_rest")
        inside = [_with_numbers(each) for each in block["intervals"]]
        changes = {"intervals": inside, "skip_last_rest": skips is not None}
        return {"block": {**block, **changes}}
    return entry


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("exercise-timer.json", "Wall sit"),
        ("exercise-timer-gsettings.txt", "Judy's wall sit"),
        ("exercise-timer-dconf.ini", "Wall sit"),
        ("exercise-timer-keyfile", "Wall sit"),
    ],
)
def test_trainings_of_exercise_timer(name: str, title: str) -> None:
    trainings = from_json("exercise-timer.json")
    trainings[1]["name"] = title
    found = imported(name)
    for training, workout in zip(trainings, found.workouts, strict=True):
        theirs = gone_through(other_programs.exercise_timer(training))
        assert steps_of(workout) == called(theirs, {"Plank": "Front plank"})
    assert [each.name for each in found.workouts] == ["Plank", title]


def test_a_workout_of_feeel() -> None:
    whole = from_json("feeel.feeel")["fullWorkout"]
    names = {345: "Exercise 345", **{key: each.name for key, each in KNOWN.items()}}

    found = imported("feeel.feeel")

    [workout] = found.workouts
    ours = {"Plank": "Front plank", "Glute bridge": "Bridge"}
    assert steps_of(workout) == called(gone_through(other_programs.feeel(whole, names)), ours)
    assert found.report.lost == ("The name of “Exercise 345”: the file has its number alone.",)


def test_exercises_of_workrave_take_as_long_as_there() -> None:
    found = imported("workrave.xml")
    turn, look, shrug = found.exercises

    # 24 seconds are four times the two pictures, once for each side
    reps = turn.doses[0].work
    assert turn.doses[0].sides is Sides.ALTERNATE
    assert (reps.least, reps.tempo.set_ms(2 * reps.least)) == (4, 24_000)  # type: ignore[union-attr]
    assert look.doses[0].work.most_ms == 15_000  # type: ignore[union-attr]
    reps = shrug.doses[0].work
    assert (reps.least, reps.tempo.set_ms(reps.least)) == (4, 12_000)  # type: ignore[union-attr]
    assert not found.workouts
    assert (turn.name, turn.other_names, turn.movement) == ("Turn", ("Drehen",), ("Slowly.",))


def test_days_of_liftosaur() -> None:
    found = imported("liftosaur.txt")
    one, two = found.workouts

    plank, crab, hollow = Work("Front plank", 60), Work("Crab walk", 30), Work("Hollow body", 20)
    steps: list[Step] = []
    for work, rest in ((plank, 30), (plank, 30), (plank, 30), (crab, 60), (crab, 60), (crab, 45)):
        steps += [work, Rest(rest)]
    assert steps_of(one) == [*steps, hollow, Rest(10), hollow]
    assert [item.dose.work for item in one.sections[0].items][2] == Hold(30_000, is_open=True)
    bug = Work("Dead bug", 8 * 5 - 1, 8)
    assert steps_of(two) == [bug, Rest(45), bug, Rest(45), bug]
    assert (one.name, two.name) == ("Day 1", "Day 2")
    assert found.report.lost == (
        "The notes.",
        "The rule “progress” of “Hollow body”.",
        "“5kg” of “Hollow body”.",
        "The rule “progress” of “Dead bug”.",
        "This line: Squat / ...Dead bug",
        "The rest of 10 s at the end of “Day 1”.",
        "The rest of 45 s at the end of “Day 2”.",
    )
    told = " ".join(found.report.differs)
    assert "8 to 12 reps of “Dead bug” are 8 here." in told
    assert "The file has no tempo; “Dead bug” takes 5 s a rep here." in told
