"""What the next session changes."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.coach.notch_rules import Means, NotchRule
from lowback_timer.core.coach.progress import Notch
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.next_time import NextTime
from tests.core.coach.practising import BRIDGE, HARDER, HELD, PLANK
from tests.window.services.test_progress_words import HOLD_30, a_change
from tests.window.stage import show

STAYING = Moved(PLANK, HOLD_30, HOLD_30)
REFUSED = Moved(BRIDGE, HOLD_30, HOLD_30, Notch(HELD, "s", NotchRule.EASY_TWICE, is_refused=True))


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    return QWidget()


@pytest.fixture
def block(qtbot: QtBot, look: Look, host: QWidget) -> NextTime:
    made = NextTime(look)
    QVBoxLayout(host).addWidget(made)
    show(qtbot, host, 520, 300)
    return made


def texts(block: NextTime) -> list[str]:
    return [each.text() for each in block.findChildren(QLabel) if each.isVisible()]


def test_it_is_not_there_while_nothing_is_known(block: NextTime) -> None:
    assert block.isHidden()
    block.show_changes([])
    assert block.isHidden()


def test_it_says_what_changes_why_and_what_stays(block: NextTime) -> None:
    block.show_changes([a_change(), STAYING])

    assert texts(block) == [
        "Next time",
        f"Bridge: 2 × 35 s hold (+5 s). {NotchRule.EASY_TWICE.text()}",
        "As before: Side plank.",
    ]


def test_all_of_it_can_be_left_as_it_is_and_wanted_after_all(block: NextTime) -> None:
    asked: list[tuple[tuple[Notch, ...], bool]] = []
    block.refused.connect(lambda notches, refused: asked.append((notches, refused)))
    change = a_change()

    block.show_changes([change, STAYING])
    assert block.leave.text() == "Leave it all as it is"
    block.leave.click()
    block.show_changes([REFUSED, STAYING])
    assert block.leave.text() == "Do it after all"
    assert texts(block)[1:] == ["As before: Bridge, Side plank."]
    block.leave.click()

    assert asked == [((change.notch,), True), ((REFUSED.notch,), False)]


def test_what_stays_needs_no_refusing(block: NextTime) -> None:
    block.show_changes([STAYING])

    assert not block.leave.isVisible()


def test_a_variation_is_advice_alone(block: NextTime) -> None:
    notch = Notch(HELD, "s", NotchRule.EASY_TWICE, Means.VARIATION)
    advice = replace(STAYING, exercise=BRIDGE, notch=notch, variation=HARDER)

    block.show_changes([advice])

    assert "a harder way: Lift one foot." in texts(block)[1]
    assert not block.leave.isVisible()
