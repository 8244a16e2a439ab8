"""What was planned and what was done."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.summary import Ending
from lowback_timer.window.controls.button import Link
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.result import ResultRow
from lowback_timer.window.result.result_table import ResultTable
from lowback_timer.window.services.set_words import SetResult
from tests.window.stage import settle

DONE = (SetResult("12", Ending.DONE),)
PLANK = ResultRow(SectionKind.WARM_UP, "front-plank", "Front plank", "", "30 s hold", DONE)
LEFT = ResultRow(SectionKind.MAIN, "bird-dog", "Bird dog", "left arm", "2 × 12 reps", DONE)
RIGHT = ResultRow(SectionKind.MAIN, "bird-dog", "Bird dog", "right arm", "2 × 12 reps", DONE)


@pytest.fixture
def table(qtbot: QtBot, look: Look) -> ResultTable:
    made = ResultTable(look)
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def content_of(table: ResultTable) -> QWidget:
    content = table.widget()
    assert content is not None
    return content


def texts_of(table: ResultTable) -> list[str]:
    parts = content_of(table).findChildren(QWidget)
    return [part.text() for part in parts if isinstance(part, QLabel | Link) and part.text()]


def test_sides_stand_under_their_exercise_and_exercises_under_their_section(
    table: ResultTable,
) -> None:
    table.show_rows((PLANK, LEFT, RIGHT))

    headings = ["Planned", "Done per set"]
    assert texts_of(table) == [
        *("Warm-up", *headings),
        *("Front plank", "30 s hold"),
        *("Main part", *headings),
        "Bird dog",
        *("left arm", "2 × 12 reps"),
        *("right arm", "2 × 12 reps"),
    ]


def test_two_sections_of_a_kind_have_a_heading_each(table: ResultTable) -> None:
    table.show_rows((LEFT, replace(LEFT, section_index=1)))

    assert texts_of(table).count("Main part") == 2


def test_a_screen_reader_hears_whole_rows(table: ResultTable) -> None:
    table.show_rows((PLANK, LEFT))

    assert [chips.accessibleName() for chips in table.chips] == [PLANK.spoken, LEFT.spoken]


def test_other_rows_take_the_place_of_the_first(table: ResultTable) -> None:
    table.show_rows((PLANK,))

    table.show_rows((LEFT,))

    assert "Front plank" not in texts_of(table)
    assert len(table.chips) == 1


def test_many_sets_wrap_instead_of_being_cut_off(table: ResultTable) -> None:
    early = SetResult("9 of 12, early", Ending.EARLY)
    table.show_rows(
        (ResultRow(SectionKind.MAIN, "superman", "Superman", "", "9 × 12 reps", (early,) * 9),)
    )

    settle()

    (chips,) = table.chips
    assert content_of(table).width() <= table.viewport().width()
    assert chips.height() >= chips.heightForWidth(chips.width())


def test_it_grows_with_the_scale(table: ResultTable, look: Look) -> None:
    table.show_rows((PLANK,))
    settle()
    small = content_of(table).sizeHint().height()

    look.set_scale(2)
    settle()
    assert content_of(table).sizeHint().height() > 1.7 * small

    table.show_rows((PLANK,))
    settle()
    assert content_of(table).sizeHint().height() > 1.7 * small


def test_the_name_of_an_exercise_leads_to_it(table: ResultTable) -> None:
    asked: list[str] = []
    table.exercise_asked.connect(asked.append)
    table.show_rows((PLANK, LEFT, RIGHT))

    for link in content_of(table).findChildren(Link):
        link.click()

    assert asked == ["front-plank", "bird-dog"]
