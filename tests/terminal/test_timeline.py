import json
from pathlib import Path
from typing import Any

import pytest

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.library.model import Library
from lowback_timer.terminal import timeline
from lowback_timer.terminal.output import RefusalError
from tests.fakes import (
    make_dose,
    make_hold,
    make_reps,
    make_section,
    make_timeline,
    make_unequal_dose,
    make_workout,
)

# Ready 5 s, two reps of 4 s with a pause of 1 s, rest 10 s; ready 5 s, 12 s left, over 4 s, 12 s.
TIMELINE = make_timeline(
    make_section(make_dose(make_reps(2), rest=10), kind=SectionKind.WARM_UP),
    make_section(make_dose(make_hold(12), sides=Sides.EACH)),
)


def as_object() -> dict[str, Any]:
    return json.loads(json.dumps(timeline.as_object(TIMELINE)))  # type: ignore[no-any-return]


def test_the_whole_is_named_and_measured() -> None:
    found = as_object()

    assert list(found) == ["workout", "name", "duration_ms", "steps", "cues"]
    assert (found["workout"], found["name"]) == ("short", "A short workout")
    assert found["duration_ms"] == 57_000


def test_every_step_follows_the_one_before() -> None:
    steps = as_object()["steps"]

    assert [step["index"] for step in steps] == list(range(7))
    assert [step["kind"] for step in steps] == [
        *("get_ready", "reps", "rest"),
        *("get_ready", "hold", "switch_sides", "hold"),
    ]
    ends = [step["start_ms"] + step["duration_ms"] for step in steps]
    assert [step["start_ms"] for step in steps] == [0, *ends[:-1]]
    assert ends == [5_000, 14_000, 24_000, 29_000, 41_000, 45_000, 57_000]


def test_a_step_tells_all_about_itself() -> None:
    steps = as_object()["steps"]

    assert steps[1] == {
        "index": 1,
        "kind": "reps",
        "section": "warm-up",
        "section_index": 0,
        "round": 1,
        "rounds": 1,
        "exercise": "superman",
        "side": None,
        "set": 1,
        "sets": 1,
        "reps": 2,
        "hold_ms": None,
        "is_open": False,
        "start_ms": 5_000,
        "duration_ms": 9_000,
    }
    assert (steps[4]["section"], steps[4]["hold_ms"], steps[4]["reps"]) == ("main", 12_000, None)


def test_only_work_has_an_amount() -> None:
    steps = as_object()["steps"]

    assert sum(step["reps"] or 0 for step in steps) == 2
    assert sum(step["hold_ms"] or 0 for step in steps) == 24_000


def test_sides_are_named() -> None:
    assert [step["side"] for step in as_object()["steps"][3:]] == ["left", "left", "right", "right"]
    alternating = timeline.as_object(make_timeline(make_dose(sides=Sides.ALTERNATE)))
    assert [step["side"] for step in alternating["steps"]] == ["alternate"] * 2  # type: ignore[attr-defined]


def test_every_beep_and_sentence_has_an_entry_of_its_own() -> None:
    cues = as_object()["cues"]

    assert [(cue["at_ms"], cue["sound"]) for cue in cues if cue["at_ms"] <= 5_000] == [
        (600, "get_ready"),
        (2_000, "countdown"),
        (3_000, "countdown"),
        (4_000, "countdown"),
        (5_000, "go"),
    ]
    assert cues[0]["say"].startswith("Superman. 2 reps.")
    assert cues[1] == {"at_ms": 2_000, "sound": "countdown", "say": None}
    assert (cues[-1]["at_ms"], cues[-1]["sound"]) == (57_000, "done")
    instants = [cue["at_ms"] for cue in cues]
    assert instants == sorted(instants)


def test_json_is_printed_for_a_workout_by_its_id(
    own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert timeline.run("own", [own_file], as_json=True) == 0

    found = json.loads(capsys.readouterr().out)
    assert found["workout"] == "own"
    work = [step for step in found["steps"] if step["reps"] or step["hold_ms"]]
    assert [(step["exercise"], step["side"]) for step in work] == [
        ("bird-dog", "alternate"),
        ("side-plank", "left"),
        ("side-plank", "right"),
    ]


def test_people_get_a_line_for_each_step(
    own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert timeline.run("own", [own_file], as_json=False) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "My own · short (own), 0:58"
    assert lines[2] == "Warm-up"
    assert " ".join(lines[3].split()) == "0:00 0:17 get ready Bird dog set 1 of 1 alternate sides"
    assert lines[4].split()[:3] == ["0:17", "0:08", "reps"]
    assert "2 reps per side" in lines[4]
    assert lines[6] == "Main part"
    assert [line.split()[2] for line in lines[7:11]] == ["get", "hold", "switch", "hold"]
    assert lines[-1] == "6 steps, 3 of them work: 0:16 of work, 0:42 to rest and get ready"


def test_people_read_no_side_beside_a_rest(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dose = make_dose(make_hold(12), sets=2, sides=Sides.EACH, rest=30)
    workout = make_workout(dose)
    monkeypatch.setattr(timeline, "open_library", lambda _files: Library({}, {"x": workout}))

    timeline.run("x", [], as_json=False)

    (rest,) = (line for line in capsys.readouterr().out.splitlines() if " rest  " in line)
    assert rest.endswith("Superman  set 1 of 2")


def test_people_read_what_is_left_out(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    easy = make_section(make_dose(make_hold(12)), kind=SectionKind.COOL_DOWN)
    workout = make_workout(make_section(), easy).with_rounds(SectionKind.COOL_DOWN, 0)
    monkeypatch.setattr(timeline, "open_library", lambda _files: Library({}, {"x": workout}))

    timeline.run("x", [], as_json=False)

    lines = capsys.readouterr().out.splitlines()
    assert "Cool-down, left out unless it is switched on in the window: Superman" in lines
    assert not any(" hold  " in line for line in lines)


def test_sets_that_differ_are_told_each_by_itself(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    workout = make_workout(make_unequal_dose(make_reps(8), make_reps(4), rest=20))
    monkeypatch.setattr(timeline, "open_library", lambda _files: Library({}, {"x": workout}))

    timeline.run("x", [], as_json=False)

    reps = [line for line in capsys.readouterr().out.splitlines() if " reps  " in line]
    assert [line.rsplit("  ", 1)[1] for line in reps] == ["8 reps", "4 reps"]


def test_an_unknown_workout_is_refused() -> None:
    with pytest.raises(RefusalError, match="nonsense"):
        timeline.run("nonsense", [], as_json=True)


def test_rounds_are_told_where_there_are_several(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    workout = make_workout(make_section(make_dose(make_hold(10)), rounds=2))
    monkeypatch.setattr(timeline, "open_library", lambda _files: Library({}, {"x": workout}))

    timeline.run("x", [], as_json=False)

    holds = [line for line in capsys.readouterr().out.splitlines() if " hold  " in line]
    assert ["1 of 1, round 1 of 2" in holds[0], "1 of 1, round 2 of 2" in holds[1]] == [True] * 2
