"""What an empty list says."""

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.facet import Facet
from lowback_timer.window.browsing.nothing_left import NothingLeft
from lowback_timer.window.browsing.selection import Remedy
from lowback_timer.window.look.look import Look
from tests.window.stage import show

LEVEL = Facet(
    "Level", "Any level", {"advanced": "advanced"}, Settings.workout_levels, lambda _: frozenset()
)
CHOSEN = Settings(workout_levels=("advanced",))


@pytest.mark.parametrize(
    ("remedy", "advice", "button"),
    [
        (Remedy((LEVEL,), False, 4), "Without “Level: advanced”, there are 4.", "Any level"),
        (Remedy((), True, 7), "Without what you search for, there are 7.", "Clear the search"),
        (Remedy((LEVEL,), True, 9), "Several filters together leave none of 9.", "Show all"),
    ],
)
def test_it_names_the_way_out(
    qtbot: QtBot, look: Look, remedy: Remedy, advice: str, button: str
) -> None:
    panel = NothingLeft(look)
    show(qtbot, panel, 700, 400)
    panel.show_remedy("No workout is left.", remedy, CHOSEN)

    assert panel.advice.text() == advice
    assert panel.button.text() == button
    with qtbot.waitSignal(panel.loosened) as loosened:
        panel.button.click()
    assert loosened.args == [remedy]
