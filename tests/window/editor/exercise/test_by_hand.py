"""An exercise of one's own: made, put into a workout and started; changed, deleted, and back."""

from pathlib import Path

import pytest

from lowback_timer.core.editing.exercise_remarks import About
from lowback_timer.core.plan.dose import Hold, HoldRange
from lowback_timer.core.plan.exercise import Variation
from lowback_timer.program import Program
from lowback_timer.window.editor.exercise.page import ExerciseEditorPage
from lowback_timer.window.services.requests import ShowExercise, ShowExercises, ShowWorkouts
from tests.opening import Open
from tests.window.editor.hands import Key, Modifier, click, focused, press, tab_to, write
from tests.window.stage import settle


@pytest.fixture
def program(open_with: Open) -> Program:
    program = open_with()
    program.window.resize(1280, 800)
    program.window.activateWindow()
    settle()
    return program


def page_of(program: Program) -> ExerciseEditorPage:
    return program.navigation.exercise_editor.page


def test_a_name_and_done_is_enough(program: Program, tmp_path: Path) -> None:
    program.navigation.go(ShowExercises())
    settle()
    press(Key.Key_N, Modifier.ControlModifier)
    assert focused() is page_of(program).head.name

    write("Cat stretch")
    press(Key.Key_Escape)

    exercises = program.navigation.exercises
    assert exercises.exercise_page.isVisible()
    shown = exercises.exercise_page.exercise
    assert shown is not None
    assert (shown.id, shown.name) == ("cat-stretch", "Cat stretch")
    assert (tmp_path / "workouts" / "cat-stretch.yaml").exists()
    assert exercises.exercise_page.edit_button.text() == "Edit"
    press(Key.Key_Return)  # it can be done at once
    assert program.navigation.is_session_on


def test_made_for_a_workout_by_keyboard_and_started(program: Program) -> None:
    program.navigation.go(ShowWorkouts())
    settle()
    press(Key.Key_N, Modifier.ControlModifier)
    write("Morning")
    press(Key.Key_F, Modifier.ControlModifier)
    write("zzz hang")
    tab_to(program.navigation.editor.page.adding.new)
    press(Key.Key_Return)
    page = page_of(program)
    assert page.head.name.text() == "zzz hang"
    form = page.form
    assert form is not None
    tab_to(form.amount.doses["hold"].amount)
    write("20")
    tab_to(form.texts.fields[next(iter(form.texts.fields))].edit)
    write("Hang from a bar")
    press(Key.Key_Return)
    write("Feet off the floor")
    press(Key.Key_Escape)

    editor = program.navigation.editor.page
    assert editor.isVisible()
    assert editor.desk is not None
    assert [each.item.exercise.id for each in editor.desk.draft.parts[1].entries] == ["zzz-hang"]
    press(Key.Key_Escape)
    workout = program.services.library.current.workouts["morning"]
    (item,) = workout.sections[1].items
    assert item.exercise.set_up == ("Hang from a bar", "Feet off the floor")
    assert item.dose.work == Hold(20_000)
    press(Key.Key_Return)
    assert program.navigation.is_session_on


def test_without_anything_written_nothing_is_there_and_one_is_back(program: Program) -> None:
    program.navigation.go(ShowWorkouts())
    settle()
    press(Key.Key_N, Modifier.ControlModifier)
    click(program.navigation.editor.page.adding.new)
    press(Key.Key_Escape)

    assert program.navigation.editor.page.isVisible()
    assert not program.services.library.own_exercises


def test_what_has_no_name_stays_open_and_says_so(program: Program) -> None:
    program.navigation.go(ShowExercises())
    settle()
    click(program.navigation.exercises.page.new_button)
    page = page_of(program)
    assert page.form is not None
    click(page.form.amount.position.chips["prone"])
    assert page.named.sentence.text() == ""
    press(Key.Key_Escape)

    assert page.isVisible()
    assert page.named.sentence.text() == "It needs a name."
    assert focused() is page.head.name
    write("Sphinx")
    press(Key.Key_Escape)
    assert "sphinx" in program.services.library.own_exercises


def test_a_copy_of_a_built_in_one_is_yours_and_the_built_in_one_stays(program: Program) -> None:
    program.navigation.go(ShowExercise("bridge"))
    settle()
    click(program.navigation.exercises.exercise_page.edit_button)
    page = page_of(program)
    assert page.form is not None
    tab_to(page.form.amount.doses["hold"].amount)
    write("40")
    press(Key.Key_Escape)

    library = program.services.library
    copy = library.current.exercises["bridge-mine"]
    built_in = library.current.exercises["bridge"]
    held = copy.dose_option("hold").work
    assert isinstance(held, HoldRange)
    assert held.least_ms == 40_000
    assert (copy.movement, copy.picture) == (built_in.movement, built_in.picture)
    program.navigation.go(ShowExercises())
    settle()
    cards = program.navigation.exercises.page.listing.browser.grid.cards
    assert cards.card(cards.row_of("bridge-mine")).lines[-1].text.startswith("yours · ")
    assert not cards.card(cards.row_of("bridge")).lines[-1].text.startswith("yours · ")


def test_undo_takes_back_whatever_was_done_last(program: Program, tmp_path: Path) -> None:
    program.navigation.go(ShowExercises())
    settle()
    click(program.navigation.exercises.page.new_button)
    page = page_of(program)
    form = page.form
    assert form is not None
    write("Cat")
    click(form.amount.sides.chips["each"])
    edit = form.texts.fields[next(iter(form.texts.fields))].edit
    edit.setFocus()
    write("Kneel")
    press(Key.Key_Z, Modifier.ControlModifier)
    assert edit.toPlainText() == ""
    press(Key.Key_Z, Modifier.ControlModifier)
    assert form.amount.sides.chips["both"].isChecked()
    press(Key.Key_Y, Modifier.ControlModifier)
    assert form.amount.sides.chips["each"].isChecked()
    press(Key.Key_S, Modifier.ControlModifier)
    assert "sides: each" in (tmp_path / "workouts" / "cat.yaml").read_text("utf-8")


def test_names_variations_and_equipment_are_kept_in_the_file(program: Program) -> None:
    for name in ("Cat", "Cow"):
        program.navigation.go(ShowExercises())
        settle()
        press(Key.Key_N, Modifier.ControlModifier)
        write(name)
        page = page_of(program)
        form = page.form
        assert form is not None
        if name == "Cow":
            tab_to(form.texts.fields[About.OTHER_NAMES].edit)
            write("Swayback")
            field = form.variations.fields[About.EASIER]
            click(field.add)
            write("Round the back")
            tab_to(field.rows[0].link)
            write("Cat")  # another one of one's own
            click(form.things.needs_fold.line)
            click(form.things.usable.chips["rod"])
            click(form.variations.sources_fold.line)
            source = next(iter(form.variations.sources.chips))
            click(form.variations.sources.chips[source])
        press(Key.Key_Escape)

    cow = program.services.library.current.exercises["cow"]
    assert cow.other_names == ("Swayback",)
    assert cow.easier == (Variation("Round the back", "cat"),)
    assert (cow.optional, cow.sources) == (("rod",), (source,))
