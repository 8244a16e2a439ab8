"""Going on in the background when the window closes."""

import pytest

from lowback_timer.program import Program
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.shell.staying import StayingNotice, stay
from tests.doubles.player import RecordingPlayer
from tests.opening import Open
from tests.window.stage import settle


@pytest.fixture
def program(open_with: Open) -> Program:
    return open_with()


def notices(program: Program) -> list[StayingNotice]:
    found = program.window.findChildren(StayingNotice)
    return [each for each in found if each.isVisible()]


def test_the_first_time_it_is_said_what_that_means(program: Program) -> None:
    stay(program.window, program.services)

    (notice,) = notices(program)
    assert "turn this off in the settings" in notice.accessibleDescription()
    assert program.window.isVisible()

    notice.button.click()
    settle()
    assert not program.window.isVisible()

    # AND never again
    program.window.show()
    stay(program.window, program.services)
    assert not program.window.isVisible()


def test_where_there_is_an_icon_its_menu_is_told_of(program: Program) -> None:
    program.services.preferences.set(Settings.shows_tray, value=True)

    stay(program.window, program.services)

    (notice,) = notices(program)
    assert "tray, ends it" in notice.accessibleDescription()
    notice.close_overlay()


def test_the_loudspeakers_are_let_go_of_until_the_window_is_back(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.services.preferences.set(Settings.told_of_staying, value=True)
    player = program.services.loudspeakers.player = RecordingPlayer()
    opened: list[bool] = []
    monkeypatch.setattr(program.services.loudspeakers, "open", lambda: opened.append(True))

    stay(program.window, program.services)
    assert player.calls[-1][0] == "close"
    assert opened == []

    program.window.show()
    program.window.hide()
    program.window.show()
    assert opened == [True]
