"""The ways to make an exercise easier or harder, as rows."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.core.plan.exercise import Variation
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.variations_field import VariationsField
from lowback_timer.window.look.look import Look
from tests.window.browsing.catalogues import shipped
from tests.window.editor.hands import Key, click, press, write
from tests.window.stage import settle


@pytest.fixture
def desk() -> ExerciseDesk:
    return ExerciseDesk(replace(ExerciseDraft("cat"), name="Cat"))


@pytest.fixture
def field(qtbot: QtBot, look: Look, desk: ExerciseDesk) -> VariationsField:
    made = VariationsField(look, desk, "easier", shipped().exercises)
    qtbot.addWidget(made)
    desk.changed.connect(made.refresh)
    made.refresh()
    made.activateWindow()
    with qtbot.waitActive(made):
        made.show()
    settle()
    return made


def test_by_keyboard_one_is_written_and_leads_to_an_exercise(
    field: VariationsField, desk: ExerciseDesk
) -> None:
    field.add.setFocus()
    press(Key.Key_Space)
    assert QApplication.focusWidget() is field.rows[0].text
    assert field.rows[0].text.accessibleName() == "Easier, 1"
    write("On the knees")
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is field.rows[0].link
    write("Side")
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is field.rows[0].remove
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is field.add
    assert desk.draft.easier == (Variation("On the knees", "side-plank"),)
    desk.undo()  # all letters by which it was looked for
    assert desk.draft.easier == (Variation("On the knees"),)


def test_what_is_taken_away_leaves_the_keyboard_and_comes_back(
    field: VariationsField, desk: ExerciseDesk
) -> None:
    for text in ("One", "Two"):
        click(field.add)
        write(text)
    field.rows[0].remove.setFocus()
    press(Key.Key_Space)
    assert [row.text.text() for row in field.rows] == ["Two"]
    assert QApplication.focusWidget() is field.rows[0].remove
    press(Key.Key_Space)
    assert QApplication.focusWidget() is field.add
    assert not desk.draft.easier

    for shown in (["Two"], ["One", "Two"], ["One", ""], ["One"], [""], []):
        desk.undo()
        assert [row.text.text() for row in field.rows] == shown


def test_an_exercise_that_is_gone_stays_where_it_leads(
    field: VariationsField, desk: ExerciseDesk
) -> None:
    desk.draft = replace(desk.draft, easier=(Variation("One", "gone"),))
    field.refresh()
    assert field.rows[0].link.value == "gone"
    field.rows[0].text.setFocus()
    write("x")
    assert desk.draft.easier == (Variation("xOne", "gone"),)


def test_it_leads_to_others_alone_and_there_is_an_end(qtbot: QtBot, look: Look) -> None:
    exercises = shipped().exercises
    desk = ExerciseDesk(ExerciseDraft.of(exercises["bridge"]))
    field = VariationsField(look, desk, "harder", exercises)
    qtbot.addWidget(field)
    desk.changed.connect(field.refresh)
    field.refresh()
    assert field.rows
    assert field.rows[0].link.findData("bridge") < 0
    assert field.rows[0].link.findData("bird-dog") > 0
    while field.add.isEnabled():
        field.add.click()
    assert len(field.rows) == 20
