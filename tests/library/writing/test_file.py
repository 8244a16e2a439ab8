"""A file that somebody wrote by hand survives being changed."""

from dataclasses import replace
from pathlib import Path

import pytest

from lowback_timer.core.plan.dose import Hold, Level, Reps
from lowback_timer.core.plan.workout import Item, Workout
from lowback_timer.library.model import Library
from lowback_timer.library.writing import ChangedOutsideError, LibraryFile, WritingError
from tests.library.writing.samples import BY_HAND, builtin, differing, loaded


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "mine.yaml"
    file.write_bytes(BY_HAND.encode())
    return file


@pytest.fixture
def library(path: Path) -> Library:
    return loaded(path)


def with_items(workout: Workout, *items: Item, section: int = 1) -> Workout:
    sections = list(workout.sections)
    sections[section] = replace(sections[section], items=items)
    return replace(workout, sections=tuple(sections))


def saved(path: Path, workout: Workout) -> str:
    file = LibraryFile(path)
    file.put_workout(workout)
    file.save()
    assert loaded(path).workouts[workout.id] == workout
    return path.read_bytes().decode()


def test_what_has_not_changed_is_not_written(path: Path, library: Library) -> None:
    file = LibraryFile(path)
    for workout in library.workouts.values():
        if workout.id in {"mornings", "evenings"}:
            file.put_workout(workout)
    assert file.text() == BY_HAND


def test_only_the_edited_line_changes(path: Path, library: Library) -> None:
    # GIVEN a hand-written workout with comments
    mornings = library.workouts["mornings"]
    bird_dog, bridge, superman = mornings.sections[1].items

    # WHEN the hold is made shorter, the reps of another fewer, and the name another
    shorter = replace(bridge, dose=replace(bridge.dose, work=Hold(25_000)))
    assert isinstance(bird_dog.dose.work, Reps)
    nine = replace(bird_dog.dose.work, count=9)
    fewer = replace(bird_dog, dose=replace(bird_dog.dose, work=nine))
    changed = with_items(replace(mornings, name="Early"), fewer, shorter, superman)

    # THEN these lines change, with their comments, spaces and quotes
    assert differing(BY_HAND, saved(path, changed)) == (
        [
            'name:  "Mornings"            # short, before work',
            "- { exercise: bird-dog,  reps: 12,   sets: 2 }   # other knee first",
            "hold: 30",
        ],
        [
            'name:  "Early"            # short, before work',
            "- { exercise: bird-dog,  reps: 9,   sets: 2 }   # other knee first",
            "hold: 25",
        ],
    )


def test_an_item_that_moves_takes_its_comments_along(path: Path, library: Library) -> None:
    mornings = library.workouts["mornings"]
    bird_dog, bridge, superman = mornings.sections[1].items

    text = saved(path, with_items(mornings, bridge, superman, bird_dog))

    assert text.count("\n") == BY_HAND.count("\n")
    assert (
        """\
      exercises:
      -   exercise: bridge
          # he said 30, 45 hurts
          hold: 30
          rest:   20     # no less
      - {exercise: superman, reps: [8, 6],  rest: 30}
      # slowly!
      - { exercise: bird-dog,  reps: 12,   sets: 2 }   # other knee first
"""
        in text
    )


def test_a_new_item_stands_in_its_place(path: Path, library: Library) -> None:
    mornings = library.workouts["mornings"]
    bird_dog, bridge, superman = mornings.sections[1].items
    extra = Item(
        library.exercises["back-extension"],
        library.exercises["back-extension"].dose_option().prescribe(Level.BEGINNER),
    )

    text = saved(path, with_items(mornings, bird_dog, extra, bridge, superman))

    assert differing(BY_HAND, text) == ([], ["- {exercise: back-extension, reps: 12}"])


def test_what_stands_elsewhere_in_the_file_stays(path: Path, library: Library) -> None:
    file = LibraryFile(path)
    file.remove_workout("mornings")

    assert (
        file.text()
        == BY_HAND[: BY_HAND.index("  # as the physio")]
        + (BY_HAND[BY_HAND.index("# ---- for the evenings") :])
    )


def test_the_last_workout_takes_its_key_along(path: Path) -> None:
    file = LibraryFile(path)
    file.remove_workout("mornings")
    file.remove_workout("evenings")
    file.remove_workout("nobody-knows-it")
    file.save()

    assert path.read_text().splitlines()[:2] == BY_HAND.splitlines()[:2]
    assert not loaded(path).workouts.keys() - builtin().workouts.keys()


def test_a_new_file_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "mine.yaml"
    workout = replace(builtin().workouts["beginner-floor"], id="my-floor", name="Mine: the floor")

    text = saved(path, workout)

    assert text.startswith("""\
format: 1

workouts:
  - id: my-floor
    name: 'Mine: the floor'
""")
    assert "      - standard-warm-up\n" in text


def test_a_file_that_has_changed_meanwhile_is_left_alone(path: Path, library: Library) -> None:
    # GIVEN a workout that is being changed
    file = LibraryFile(path)
    file.put_workout(replace(library.workouts["mornings"], name="Early"))

    # WHEN somebody else changes the file
    path.write_text(BY_HAND + "# more\n")

    # THEN theirs stays, and ours can still be put into it
    with pytest.raises(ChangedOutsideError, match=r"mine\.yaml has been changed"):
        file.save()
    assert path.read_text() == BY_HAND + "# more\n"
    text = saved(path, replace(library.workouts["mornings"], name="Early"))
    assert text.endswith("# more\n")
    assert '"Early"' in text


def test_what_no_file_can_say_is_refused(path: Path, library: Library) -> None:
    file = LibraryFile(path)
    mornings = library.workouts["mornings"]
    bird_dog, bridge, superman = mornings.sections[1].items
    odd = replace(bridge, dose=replace(bridge.dose, work=Hold(25_500)))

    with pytest.raises(WritingError, match="whole seconds"):
        file.put_workout(with_items(mornings, bird_dog, odd, superman))
    with pytest.raises(WritingError, match=r"name: .*80"):
        file.put_workout(replace(mornings, name="x" * 81))
    assert file.text() == BY_HAND


def test_many_are_added_and_changed_at_once(tmp_path: Path) -> None:
    # GIVEN a file with one of two exercises
    exercises = builtin().exercises
    first, second = exercises["bridge"], exercises["superman"]
    one_by_one = LibraryFile(tmp_path / "a.yaml")
    at_once = LibraryFile(tmp_path / "b.yaml")
    for file in (one_by_one, at_once):
        file.put_exercise(first)

    # WHEN both are put, one of them changed
    changed = replace(first, why="For another reason.")
    for each in (changed, second):
        one_by_one.put_exercise(each)
    at_once.put_exercises([changed, second])

    # THEN the text is the same as when each is put by itself
    assert at_once.text() == one_by_one.text()
    at_once.put_workouts([])
    assert at_once.text() == one_by_one.text()
