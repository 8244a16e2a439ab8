from pathlib import Path

import pytest

from lowback_timer import resources
from lowback_timer.core.choices import GET_READY_MS, MOVE_MS
from lowback_timer.core.plan.dose import HoldRange
from lowback_timer.core.plan.exercise import Position
from lowback_timer.core.plan.single import Amounts
from lowback_timer.library.model import Library
from lowback_timer.options import Single
from lowback_timer.terminal.libraries import (
    find_exercise,
    find_workout,
    open_library,
    timeline_of,
)
from lowback_timer.terminal.output import RefusalError
from tests.fakes import make_dose_option, make_exercise, make_workout

LIBRARY = Library(workouts={"bird-dog-only": make_workout(id="bird-dog-only")})


def test_own_workouts_come_on_top_of_the_built_in_ones(
    own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    built_in = open_library([])

    library = open_library([own_file])

    assert set(library.workouts) - set(built_in.workouts) == {"own"}
    assert capsys.readouterr() == ("", "")


def test_a_broken_file_is_told_and_left_out(
    own_file: Path, broken_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = open_library([broken_file, own_file])

    assert "own" in library.workouts
    out, err = capsys.readouterr()
    assert out == ""
    assert f"{broken_file}:2:1: " in err
    assert f"{broken_file}:3:1: " in err
    assert f"lowback-timer: {broken_file} was left out" in err


def test_several_broken_files_are_named_once_each(
    tmp_path: Path, broken_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing.yaml"

    open_library([broken_file, missing])

    last = capsys.readouterr().err.splitlines()[-1]
    assert f"{broken_file}, {missing} were left out" in last


def test_a_broken_installation_is_told_in_one_sentence(
    broken_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "exercises_file", lambda: broken_file)

    with pytest.raises(RefusalError, match=r"install it again.*broken\.yaml:2:1: ") as caught:
        open_library([])

    assert "\n" not in str(caught.value)


def test_a_workout_is_found_by_its_id() -> None:
    assert find_workout(LIBRARY, "bird-dog-only").id == "bird-dog-only"


def test_a_near_miss_is_answered_with_what_was_meant() -> None:
    with pytest.raises(RefusalError) as caught:
        find_workout(LIBRARY, "brid-dog-only")

    assert "`brid-dog-only`, did you mean `bird-dog-only`? `lowback-timer list`" in str(
        caught.value
    )


def test_an_unknown_workout_is_answered_with_how_to_list_them() -> None:
    with pytest.raises(RefusalError) as caught:
        find_workout(LIBRARY, "swimming\n")

    assert "did you mean" not in str(caught.value)
    assert "`lowback-timer list`" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_warning_goes_to_stderr_and_leaves_nothing_out(
    own_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = own_file.read_text("utf-8").replace("My own · short", "Set #1")
    own_file.write_text(text, "utf-8")

    assert "own" in open_library([own_file]).workouts

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{own_file}:4:11: warning: ")
    assert err.count("\n") == 1


HOLD = make_dose_option(HoldRange(30_000, 60_000), rest=45)
BRIDGE = make_exercise("Bridge", doses=(make_dose_option(), HOLD), position=Position.SUPINE)
ONE = Library(exercises={"bridge": BRIDGE})


@pytest.mark.parametrize("text", ["bridge", "Bridge", " BRIDGE "])
def test_an_exercise_is_found_by_its_id_and_by_its_name(text: str) -> None:
    assert find_exercise(ONE, text) is BRIDGE


def test_an_unknown_exercise_is_answered_with_what_may_have_been_meant() -> None:
    with pytest.raises(RefusalError, match=r"`brigde`, did you mean `bridge`\? .*--exercises"):
        find_exercise(ONE, "brigde")
    with pytest.raises(RefusalError, match="`lowback-timer list --exercises` shows them all"):
        find_exercise(ONE, "swimming")


def test_one_exercise_is_gone_through_as_it_was_asked_for() -> None:
    timeline = timeline_of(ONE, Single("bridge", Amounts(hold_ms=30_000, sets=2)))

    assert timeline.workout.name == "Bridge"
    lengths = [step.duration_ms for step in timeline.steps]
    assert lengths == [GET_READY_MS + MOVE_MS, 30_000, 45_000, 30_000]
    ready = timeline_of(ONE, Single("bridge", Amounts(get_ready_ms=4_000))).steps[0]
    assert ready.duration_ms == 4_000


def test_amounts_that_make_no_sense_for_it_are_refused() -> None:
    with pytest.raises(RefusalError, match="at least 5 seconds"):
        timeline_of(ONE, Single("bridge", Amounts(sets=2, rest_ms=0)))
