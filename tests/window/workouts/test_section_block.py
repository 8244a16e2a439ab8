"""A section of a workout."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.plan.workout import SectionKind, Workout
from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.item_row import ItemRow
from lowback_timer.window.workouts.section_block import SectionBlock
from tests.fakes import make_section, make_workout
from tests.window.stage import settle
from tests.window.workouts.making import PLANK, hosted, make_adjuster


def block_of(
    qtbot: QtBot, look: Look, adjuster: Adjuster, *, chooses_rounds: bool = True
) -> SectionBlock:
    """The first section of a workout."""
    rows = [ItemRow(look, adjuster, Place(0, 0), "1")]
    block = SectionBlock(look, adjuster, 0, rows, chooses_rounds=chooses_rounds)
    adjuster.changed.connect(block.refresh)
    hosted(qtbot, block)
    return block


@pytest.fixture
def adjuster() -> Adjuster:
    return make_adjuster()


@pytest.fixture
def block(qtbot: QtBot, look: Look, adjuster: Adjuster) -> SectionBlock:
    return block_of(qtbot, look, adjuster)


def texts_of(block: SectionBlock) -> list[str]:
    return [each.text() for each in block.findChildren(QLabel) if each.isVisible()]


def test_the_warm_up_is_left_out_with_a_word_on_why_it_is_there(
    block: SectionBlock, adjuster: Adjuster
) -> None:
    assert block.rounds is not None
    block.rounds.segments["0"].click()

    assert not adjuster.shown.is_done(PLANK)
    assert not block.rows[0].isVisible()
    assert any(text.startswith("Left out today.") for text in texts_of(block))


def test_the_warm_up_is_done_twice(block: SectionBlock, adjuster: Adjuster) -> None:
    assert block.rounds is not None
    block.rounds.segments["2"].click()

    assert adjuster.shown.sets(PLANK) == 2
    assert "Warm-up · 2 rounds" in texts_of(block)


def warm_up_of(rounds: int) -> Workout:
    warm_up = make_section(kind=SectionKind.WARM_UP, rounds=rounds)
    return make_workout(warm_up, make_section())


def test_more_rounds_than_two_can_be_kept(qtbot: QtBot, look: Look) -> None:
    block = block_of(qtbot, look, make_adjuster(warm_up_of(3)))

    assert block.rounds is not None
    assert list(block.rounds.segments) == ["0", "1", "2", "3"]
    assert block.rounds.value == "3"


def test_what_is_all_there_is_cannot_be_left_out(qtbot: QtBot, look: Look) -> None:
    workout = make_workout(make_section(kind=SectionKind.WARM_UP))

    block = block_of(qtbot, look, make_adjuster(workout))

    assert block.rounds is not None
    assert list(block.rounds.segments) == ["1", "2"]


def test_other_sections_are_gone_through_as_they_are(qtbot: QtBot, look: Look) -> None:
    block = block_of(qtbot, look, make_adjuster(), chooses_rounds=False)

    assert block.rounds is None


def test_what_is_off_and_has_no_choice_here_is_not_there(qtbot: QtBot, look: Look) -> None:
    cool_down = make_section(kind=SectionKind.COOL_DOWN)
    adjuster = make_adjuster(make_workout(cool_down, make_section()))
    block = block_of(qtbot, look, adjuster, chooses_rounds=False)
    place = QWidget()
    qtbot.addWidget(place)
    block.setParent(place)
    place.show()

    adjuster.set_on(SectionKind.COOL_DOWN, False)
    assert not block.isVisible()

    adjuster.set_on(SectionKind.COOL_DOWN, True)
    assert block.isVisible()


def test_the_choice_stands_below_where_there_is_too_little_room(block: SectionBlock) -> None:
    assert block.rounds is not None
    beside = block.rounds.x()

    block.resize(330, 400)
    settle()

    assert block.rounds.x() < beside
    assert block.rounds.geometry().right() <= block.width()
