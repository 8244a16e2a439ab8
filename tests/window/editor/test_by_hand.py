"""A workout of one's own, made, saved and started by keyboard alone and by mouse alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from lowback_timer.core.plan.dose import Hold
from lowback_timer.core.plan.workout import SectionKind, Workout
from lowback_timer.program import Program
from lowback_timer.window.editor.page import EditorPage
from lowback_timer.window.services.requests import ShowWorkouts
from tests.opening import Open
from tests.window.editor.hands import LEFT, Key, Modifier, click, focused, press, tab_to, write
from tests.window.stage import settle


@pytest.fixture
def program(open_with: Open) -> Program:
    program = open_with()
    program.window.resize(1280, 800)
    program.window.activateWindow()
    program.navigation.go(ShowWorkouts())
    settle()
    return program


def click_plus(widget: QWidget) -> None:
    """Click on the plus of a number."""
    click(widget, QPoint(widget.width() - 8, widget.height() // 2))


def page_of(program: Program) -> EditorPage:
    return program.navigation.editor.page


def kept(program: Program, workout_id: str) -> Workout:
    return program.services.library.current.workouts[workout_id]


def names_in(workout: Workout, kind: SectionKind) -> list[str]:
    return [
        item.exercise.id
        for section in workout.sections
        if section.kind is kind
        for item in section.items
    ]


def is_under_way(program: Program) -> bool:
    return program.navigation.is_session_on


def test_by_keyboard_alone(program: Program, tmp_path: Path) -> None:
    workouts = program.navigation.workouts.page
    tab_to(workouts.new_button)
    press(Key.Key_Return)
    page = page_of(program)

    assert focused() is page.head.name
    write("Tuesday")
    press(Key.Key_F, Modifier.ControlModifier)
    for word in ("bird", "side pl", "bridge"):
        write(word)
        press(Key.Key_Return)
    main = list(page.card.heads.values())[1]
    tab_to(main.alike)
    press(Key.Key_Return)
    write("30")  # on the amount of all
    press(Key.Key_Tab, times=2)
    write("10")  # on their rest
    press(Key.Key_Escape)
    rows = list(page.card.rows.values())
    tab_to(rows[-1].head)
    press(Key.Key_Up, Modifier.AltModifier)
    press(Key.Key_Escape)

    workout = kept(program, "tuesday")
    assert names_in(workout, SectionKind.MAIN) == ["bird-dog", "bridge", "side-plank"]
    main_items = workout.sections[1].items
    assert all(item.dose.last_rest_ms == 10_000 for item in main_items)
    assert main_items[2].dose.work == Hold(30_000)
    assert (tmp_path / "workouts" / "tuesday.yaml").exists()

    press(Key.Key_Return)
    assert is_under_way(program)


def drag(start: QWidget, place: QPoint, end: QWidget, target: QPoint) -> None:
    """Press, move in a few steps to a place in another widget, and let go."""
    QTest.mousePress(start, LEFT, pos=place)
    goal = start.mapFromGlobal(end.mapToGlobal(target))
    for step in (0.2, 0.6, 1.0):
        QTest.mouseMove(start, place + (goal - place) * step)
        settle()
    QTest.mouseRelease(start, LEFT, pos=goal)
    settle()


def test_by_mouse_alone(program: Program, tmp_path: Path) -> None:
    click(program.navigation.workouts.page.new_button)
    page = page_of(program)
    view = page.adding.list.viewport()

    def place_of(exercise: str) -> QPoint:
        row = page.adding.list.cards.row_of(exercise)
        index = page.adding.list.cards.index(row)
        page.adding.list.scrollTo(index)
        settle()
        return page.adding.list.visualRect(index).center()

    plus = QPoint(view.width() - 22, 0)
    click(view, QPoint(plus.x(), place_of("front-plank").y()))
    click(view, QPoint(plus.x(), place_of("bridge").y()))
    first = next(row for row in page.card.rows.values() if row.head.text() == "Bridge")
    drag(view, place_of("superman"), first, QPoint(40, 4))
    rows = {row.head.text(): row for row in list(page.card.rows.values())[4:]}
    assert list(rows) == ["Front plank", "Superman", "Bridge"]
    drag(rows["Bridge"].head, QPoint(12, 20), rows["Front plank"], QPoint(40, 4))
    click_plus(rows["Bridge"].sets)
    click(page.head.done)

    workout = kept(program, "my-workout")
    assert names_in(workout, SectionKind.MAIN) == ["bridge", "front-plank", "superman"]
    written = workout.sections[1].items[0]
    assert written.dose.sets == written.exercise.doses[0].prescribe(workout.level).sets + 1
    assert (tmp_path / "workouts" / "my-workout.yaml").exists()

    click(program.navigation.workouts.presenter.page.sidebar.start)
    assert is_under_way(program)
