"""What a sound file becomes, and how files are laid over each other."""

from __future__ import annotations

import contextlib
import gc
from pathlib import Path
from typing import Any

import pytest

from lowback_timer.core.plan.dose import (
    Dose,
    DoseOption,
    Hold,
    HoldRange,
    Level,
    Reps,
    RepsRange,
    Sides,
    Tempo,
)
from lowback_timer.core.plan.exercise import Load, Muscle, Position, SideNames, Variation
from lowback_timer.core.plan.workout import Goal, SectionKind
from lowback_timer.library import loader
from lowback_timer.library.layer import Layer
from lowback_timer.library.loader import check_file, load_all
from lowback_timer.library.model import Library, Source
from lowback_timer.library.problems import LibraryError
from tests.library.samples import IMAGES, SAMPLE, load, mistakes, spoil

# Replaces an exercise of the sample and adds one; names things that only the sample defines.
OWN = """\
format: 1
exercises:
  - id: plank
    name: My plank
    level: beginner
    position: prone
    optional: [ball]
    muscles: {primary: [abdominals]}
    why: I like it.
    set_up: [Lie on your front]
    movement: [Rise]
    cues: [One, Two, Three]
    harder: [{do: Turn over, exercise: bridge}]
    doses:
      - hold: [10, 20]
        rest: 15
        sets: {beginner: 1, intermediate: 2, advanced: 3}
    picture: side-plank.svg
    sources: [web]
workouts:
  - id: mine
    name: Mine
    level: advanced
    goal: endurance
    summary: What I do
    sections:
      - kind: main
        exercises:
          - exercise: plank
          - exercise: bridge
"""


@pytest.fixture
def base(tmp_path: Path) -> Library:
    return load(tmp_path / "base.yaml", SAMPLE)


def test_an_exercise_in_milliseconds(base: Library) -> None:
    bridge = base.exercises["bridge"]
    assert (bridge.name, bridge.level, bridge.position) == (
        "Bridge",
        Level.BEGINNER,
        Position.SUPINE,
    )
    assert (bridge.primary, bridge.secondary) == ((Muscle.GLUTES,), (Muscle.HAMSTRINGS,))
    assert (bridge.needs, bridge.optional, bridge.load) == ((), ("ball",), Load.NONE)
    assert (bridge.other_names, bridge.avoid, bridge.sources) == (
        ("Hip lift",),
        ("Arching",),
        ("web",),
    )
    assert (bridge.set_up, bridge.movement) == (("Lie down",), ("Lift the hips", "Lower them"))
    assert (bridge.why, bridge.cues) == (
        "It is good for you.",
        ("Hips high", "Knees apart", "Breathe"),
    )
    assert bridge.easier == (Variation("Do less"),)
    assert bridge.harder == (Variation("Do it in front", "plank"),)
    assert bridge.side_names == SideNames("left leg", "right leg")
    assert bridge.picture == str(IMAGES / "bridge.svg")
    assert bridge.doses == (
        DoseOption(RepsRange(8, 16, Tempo(2000, 1000, 3000, 1000)), Sides.EACH, 45_000, 1, 2, 3),
        DoseOption(HoldRange(30_000, 61_000), Sides.BOTH, 40_000, 1, 2, 2),
    )


def test_what_may_be_left_out(base: Library) -> None:
    plank = base.exercises["plank"]
    assert (plank.other_names, plank.needs, plank.optional, plank.sources) == ((), (), (), ())
    assert (plank.avoid, plank.easier, plank.harder, plank.secondary) == ((), (), (), ())
    assert (plank.load, plank.side_names) == (Load.NONE, SideNames())


def test_a_workout_with_its_doses(base: Library) -> None:
    workout = base.workouts["short"]
    assert (workout.name, workout.level, workout.goal) == (
        "Short",
        Level.INTERMEDIATE,
        Goal.HEALTH,
    )
    warm_up, main = workout.sections
    assert (warm_up.kind, warm_up.rounds) == (SectionKind.WARM_UP, 1)
    assert (main.kind, main.rounds) == (SectionKind.MAIN, 2)
    assert [item.dose for item in (*warm_up.items, *main.items)] == [
        Dose(Hold(25_000), 1, Sides.BOTH, 0),
        Dose(Reps(8, Tempo(2000, 1000, 3000, 1000)), 2, Sides.EACH, 45_000),
        Dose(Reps(12, Tempo(1000, 0, 1000, 0)), 2, Sides.EACH, 45_000),
    ]
    assert main.items[0].exercise is base.exercises["bridge"]


def test_equipment_and_sources(base: Library) -> None:
    assert base.equipment == {"ball": "exercise ball"}
    assert base.sources == {"web": Source("A title", "A site", "Somebody")}


def test_a_file_with_nothing_but_its_format_is_an_empty_library(tmp_path: Path) -> None:
    library = load(tmp_path / "mine.yaml", "\ufeffformat: 1\r\n")
    assert (library.exercises, library.workouts) == ({}, {})


def test_space_around_text_is_no_part_of_it(tmp_path: Path) -> None:
    text = spoil("name: Bridge", "name: ' Bridge '")
    text = spoil("picture: bridge.svg", "picture: ' bridge.svg '", text)
    bridge = load(tmp_path / "mine.yaml", text).exercises["bridge"]
    assert (bridge.name, bridge.picture) == ("Bridge", str(IMAGES / "bridge.svg"))


def test_an_alias_repeats_a_value(tmp_path: Path) -> None:
    text = spoil(
        "sets: {beginner: 1, intermediate: 2, advanced: 3}",
        "sets: &sets {beginner: 1, intermediate: 2, advanced: 3}",
    )
    text = spoil("sets: {beginner: 1, intermediate: 2, advanced: 2}", "sets: *sets", text)
    doses = load(tmp_path / "mine.yaml", text).exercises["bridge"].doses
    assert [dose.advanced_sets for dose in doses] == [3, 3]


def test_an_own_file_adds_and_replaces_by_id(tmp_path: Path, base: Library) -> None:
    both = load(tmp_path / "mine.yaml", OWN, base)
    assert list(both.exercises) == ["bridge", "plank"]
    assert list(both.workouts) == ["short", "mine"]
    assert both.exercises["plank"].name == "My plank"
    assert both.equipment == base.equipment
    assert both.sources == base.sources
    assert [item.exercise.name for item in both.workouts["mine"].sections[0].items] == [
        "My plank",
        "Bridge",
    ]
    assert base.exercises["plank"].name == "Plank", "the base stays as it was"


def test_earlier_workouts_use_a_replaced_exercise_with_its_new_dose(
    tmp_path: Path, base: Library
) -> None:
    again = spoil("hold: 25, sets: 1, rest: 0", "sets: 1")
    older = load(tmp_path / "base.yaml", again)
    both = load(tmp_path / "mine.yaml", OWN, older)
    item = both.workouts["short"].sections[0].items[0]
    assert item.exercise is both.exercises["plank"]
    assert item.dose == Dose(Hold(15_000), 1, Sides.BOTH, 15_000)


def test_a_replaced_exercise_must_still_fit_earlier_workouts(tmp_path: Path, base: Library) -> None:
    text = spoil("      - hold: [10, 20]", "      - reps: [10, 20]", OWN)
    (found,) = mistakes(tmp_path / "mine.yaml", text, base)
    assert found == (
        "15:7: the earlier workout `short` asks for a dose that this exercise does not offer any "
        "more; add a dose of that kind, or replace the workout as well"
    )
    text = spoil("id: mine", "id: short", text)
    assert list(load(tmp_path / "mine.yaml", text, base).workouts) == ["short"]


def test_nothing_is_said_about_doses_of_a_broken_exercise_that_replaces_another(
    tmp_path: Path, base: Library
) -> None:
    text = spoil("      - hold: [10, 20]", "      - rpes: [10, 20]", OWN)
    text = spoil("          - exercise: plank", "          - {exercise: plank, reps: 10}", text)
    assert mistakes(tmp_path / "mine.yaml", text, base) == [
        "15:9: unknown key `rpes`; did you mean `reps`?"
    ]


def test_three_layers(tmp_path: Path) -> None:
    for name, text in (
        ("a", SAMPLE),
        ("b", OWN),
        ("c", spoil("name: My plank", "name: Third", OWN)),
    ):
        (tmp_path / f"{name}.yaml").write_text(text)
    paths = [tmp_path / f"{name}.yaml" for name in "abc"]
    library = load_all(paths[0], paths[1:], images=IMAGES).library
    names = [item.exercise.name for item in library.workouts["mine"].sections[0].items]
    assert names == ["Third", "Bridge"]


def test_a_base_made_by_hand_keeps_its_workouts(tmp_path: Path, base: Library) -> None:
    plain = Library(base.exercises, base.workouts, base.equipment, base.sources)
    both = load(tmp_path / "mine.yaml", OWN, plain)
    assert both.workouts["short"] is base.workouts["short"]


def test_load_all_leaves_broken_files_out_and_tells(tmp_path: Path) -> None:
    builtin, own, broken = (tmp_path / name for name in ("b.yaml", "own.yaml", "broken.yaml"))
    builtin.write_text(SAMPLE)
    own.write_text(OWN)
    broken.write_text(spoil("name: Bridge", "nmae: Bridge"))
    loaded = load_all(builtin, [broken, tmp_path / "gone.yaml", own], images=IMAGES)
    assert list(loaded.library.workouts) == ["short", "mine"]
    assert loaded.library.exercises["bridge"].name == "Bridge"
    assert [(problem.path, problem.line) for problem in loaded.problems] == [
        (broken, 7),
        (broken, 8),
        (tmp_path / "gone.yaml", 1),
    ]


def test_a_file_that_we_stumble_over_takes_no_other_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builtin, odd, own = (tmp_path / name for name in ("b.yaml", "odd.yaml", "own.yaml"))
    builtin.write_text(SAMPLE)
    odd.write_text(OWN)
    own.write_text(OWN)

    def stumble(path: Path, *rest: Any) -> Layer:
        if path == odd:
            raise KeyError("bird-dog")
        return Layer(path, *rest)

    monkeypatch.setattr(loader, "Layer", stumble)

    loaded = load_all(builtin, [odd, own], images=IMAGES)

    assert "mine" in loaded.library.workouts
    assert [str(problem) for problem in loaded.problems] == [
        (
            f"{odd}:1:1: this file brings the program into trouble (KeyError('bird-dog')); "
            "please report it"
        )
    ]


def test_load_all_needs_the_built_in_file(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="there is no such file"):
        load_all(tmp_path / "gone.yaml", [], images=IMAGES)


@pytest.mark.parametrize("text", [SAMPLE, "format: ["])
def test_the_garbage_collector_is_left_as_it_was(tmp_path: Path, text: str) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text)
    for enabled in (False, True):
        (gc.enable if enabled else gc.disable)()
        try:
            with contextlib.suppress(LibraryError):
                check_file(path, images=IMAGES)
            assert gc.isenabled() is enabled
        finally:
            gc.disable()  # as it is for all tests


def test_a_movement_that_starts_at_the_top_is_lowered_first_at_any_tempo(tmp_path: Path) -> None:
    """The exercise says where it starts; a workout that brings its own tempo does not undo it."""
    text = spoil("    position: supine\n", "    position: supine\n    starts: top\n")

    library = load(tmp_path / "mine.yaml", text)

    option = library.exercises["bridge"].dose_option("reps")
    assert isinstance(option.work, RepsRange)
    assert option.work.tempo == Tempo(2000, 1000, 3000, 1000, from_top=True)
    own_tempo = library.workouts["short"].sections[1].items[1].dose.work
    assert isinstance(own_tempo, Reps)
    assert own_tempo.tempo == Tempo(1000, 0, 1000, 0, from_top=True)


def test_ids_that_are_quoted_with_space_around_them_are_the_same_ids(tmp_path: Path) -> None:
    """Taken for others, they left the exercise that a later check looks for out of reach."""
    text = spoil("- id: plank", '- id: " plank"', spoil("optional: [ball]", "optional: [' ball ']"))
    text = spoil("{exercise: plank,", "{exercise: ' plank ',", text)
    base = load(tmp_path / "base.yaml", text)
    assert list(base.exercises) == ["bridge", "plank"]
    assert base.exercises["bridge"].optional == ("ball",)

    (found,) = mistakes(
        tmp_path / "mine.yaml",
        OWN.replace("id: plank", 'id: " plank"').replace("- hold: [10, 20]", "- reps: [10, 20]"),
        base,
    )

    assert found.startswith("15:7: the earlier workout `short` asks for a dose")


def test_earlier_workouts_that_an_exercise_no_longer_fits_are_told_of_once(tmp_path: Path) -> None:
    again = SAMPLE[SAMPLE.index("  - id: short") :]
    base = load(tmp_path / "base.yaml", SAMPLE + again.replace("id: short", "id: again"))

    (found,) = mistakes(
        tmp_path / "mine.yaml", spoil("- hold: [10, 20]", "- reps: [10, 20]", OWN), base
    )

    assert found.startswith("15:7: the earlier workout `short` (and 1 more) asks for a dose")


def test_a_file_may_refer_to_what_a_later_one_holds(tmp_path: Path) -> None:
    exercise, workout = tmp_path / "z-exercise.yaml", tmp_path / "a-workout.yaml"
    head, workouts = OWN.split("workouts:\n")
    exercise.write_text(head, "utf-8")
    text = f"format: 1\nworkouts:\n{workouts}".replace("exercise: plank", "exercise: my-plank")
    workout.write_text(text, "utf-8")
    exercise.write_text(head.replace("id: plank", "id: my-plank"), "utf-8")
    broken = tmp_path / "b-broken.yaml"
    broken.write_text(text.replace("id: mine", "id: more").replace("my-plank", "gone"), "utf-8")
    builtin = tmp_path / "built" / "in.yaml"
    builtin.parent.mkdir()
    builtin.write_text(SAMPLE, "utf-8")

    loaded = load_all(builtin, [workout, broken, exercise], images=IMAGES)

    assert loaded.library.workouts["mine"].exercises[0].id == "my-plank"
    assert {problem.path for problem in loaded.problems} == {broken}
