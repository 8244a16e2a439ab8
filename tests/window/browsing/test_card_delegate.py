"""What is painted of a card."""

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.store.log.entries import LastDone
from lowback_timer.window.browsing.card_grid import CardGrid
from lowback_timer.window.browsing.workouts import WorkoutCatalogue
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK
from tests.window.browsing.catalogues import shipped
from tests.window.browsing.test_workouts import TODAY
from tests.window.stage import box_of, image_of, settle, show


@pytest.fixture
def grid(qtbot: QtBot, look: Look) -> CardGrid:
    made = CardGrid(look, 3)
    catalogue = WorkoutCatalogue(shipped())
    catalogue.set_last_done({"first-time": LastDone(TODAY, 16, 16)}, TODAY)
    made.cards.show(catalogue, catalogue.ids[:1])
    show(qtbot, made, 360, 300)
    qtbot.waitUntil(lambda: not box_of(image_of(made), "#E2583E").isEmpty())
    return made


def test_picture_name_and_lines_stand_above_each_other(grid: CardGrid, look: Look) -> None:
    image = image_of(grid.viewport())
    muscle = box_of(image, "#E2583E")
    done = box_of(image, look.palette.done)
    assert muscle.bottom() < 118
    assert done.top() > muscle.bottom()
    assert done.bottom() < grid.visualRect(grid.cards.index(0)).bottom() - 16


def test_it_follows_the_colours(grid: CardGrid, qtbot: QtBot, look: Look) -> None:
    look.set_palette(DARK)
    settle()
    qtbot.waitUntil(lambda: not box_of(image_of(grid), "#FF7A5E").isEmpty())
    assert not box_of(image_of(grid), DARK.card).isEmpty()


def test_a_card_grows_with_the_texts(grid: CardGrid, look: Look) -> None:
    before = grid.gridSize().height()
    look.set_text_scale(2)
    settle()
    assert grid.gridSize().height() > before
    look.set_text_scale(1)
