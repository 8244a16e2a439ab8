import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.exercise import Variation
from lowback_timer.window.exercises.variations import Variations
from lowback_timer.window.look.look import Look
from tests.window.exercises.conftest import BRIDGE, LIBRARY
from tests.window.stage import settle, show


@pytest.fixture
def variations(qtbot: QtBot, look: Look) -> Variations:
    made = Variations(look, "Easier")
    show(qtbot, made, 300, 300)
    made.show_variations(BRIDGE.easier, LIBRARY)
    settle()
    return made


def test_only_those_that_are_exercises_lead_there(qtbot: QtBot, variations: Variations) -> None:
    texts = [label.text() for label in variations.findChildren(QLabel)]
    (button,) = variations.buttons

    assert texts == ["Easier", "Lift half as high"]
    assert button.accessibleName() == "Without a lift"
    assert button.toolTip() == button.accessibleDescription() == "Shows Superman"
    with qtbot.waitSignal(variations.opened, timeout=0) as opened:
        button.click()
    assert opened.args == ["superman"]


def test_an_exercise_that_is_not_in_the_library_is_no_link(variations: Variations) -> None:
    variations.show_variations([Variation("Something else", "swimming")], LIBRARY)

    assert variations.buttons == []


def test_without_any_there_is_nothing(variations: Variations) -> None:
    variations.show_variations((), LIBRARY)

    assert variations.isHidden()


def test_a_long_one_has_room_for_all_its_lines(variations: Variations) -> None:
    variations.show_variations([Variation("So many words " * 8, "superman")], LIBRARY)
    settle()

    (button,) = variations.buttons
    assert button.height() >= button.heightForWidth(button.width()) > button.sizeHint().height()
