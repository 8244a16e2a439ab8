"""The steps of a workout."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.steps_card import StepsCard
from tests.fakes import make_section, make_workout
from tests.window.stage import settle
from tests.window.workouts.making import BRIDGE, hosted, make_adjustable, make_adjuster


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> StepsCard:
    made = StepsCard(look)
    hosted(qtbot, made)
    return made


def test_it_shows_every_exercise_under_a_name_of_its_own(card: StepsCard) -> None:
    card.show_workout(make_adjuster(), 0)
    card.refresh()

    assert card.title.text() == "A short workout"
    assert card.total.text() == "7 min"
    assert [row.link.text() for row in card.rows.values()] == ["Plank", "Bird dog", "Bridge"]
    told = {row.link.accessibleDescription() for row in card.rows.values()}
    assert told == {"Warm-up, 1 of 3", "Main part, 2 of 3", "Main part, 3 of 3"}


def test_another_workout_takes_the_place_of_the_one_before(card: StepsCard) -> None:
    card.show_workout(make_adjuster(), 0)
    card.show_workout(make_adjuster(make_workout(make_section())), 0)

    assert [row.link.text() for row in card.rows.values()] == ["Superman"]
    assert len(card.blocks()) == 1


def test_of_several_warm_ups_the_first_one_asks_for_all(card: StepsCard) -> None:
    warm_up = make_section(kind=SectionKind.WARM_UP)

    card.show_workout(make_adjuster(make_workout(warm_up, warm_up, make_section())), 0)

    assert [block.rounds is not None for block in card.blocks()] == [True, False, False]


def test_what_its_rows_ask_for_is_passed_on(qtbot: QtBot, card: StepsCard) -> None:
    card.show_workout(make_adjuster(), 0)
    row = card.rows[BRIDGE]

    with qtbot.waitSignal(card.exercise_clicked, timeout=0) as asked:
        row.link.click()
    assert asked.args == [row]
    with qtbot.waitSignal(card.details_toggled, timeout=0):
        row.more.click()
    assert row.details is not None
    with qtbot.waitSignal(card.swap_clicked, timeout=0):
        row.details.swap.click()


def test_a_workout_is_shown_at_the_spot_where_it_was_left(card: StepsCard) -> None:
    sections = make_adjustable().sections
    long = make_workout(*sections, *sections, *sections)
    card.resize(640, 300)
    card.show_workout(make_adjuster(long), 120)
    settle()

    assert card.spot == 120


def test_what_is_opened_comes_into_view(card: StepsCard) -> None:
    # GIVEN a window in which the last exercise is just in view
    card.resize(640, 300)
    card.show_workout(make_adjuster(), 0)
    settle()
    row = card.rows[BRIDGE]
    card.area.ensureWidgetVisible(row, 0, 0)

    # WHEN what is seldom changed about it is opened
    row.more.click()
    settle()
    settle()

    # THEN the last of it is in view
    assert row.details is not None
    assert not row.details.swap.visibleRegion().isEmpty()
    # AND closed again it still is
    row.more.click()
    settle()
    assert not row.more.visibleRegion().isEmpty()


def test_something_else_can_be_scrolled_below(card: StepsCard) -> None:
    card.show_workout(make_adjuster(), 0)
    below = QPushButton("below")

    card.put_below(below)
    settle()

    assert below.y() > card.blocks()[-1].y()
