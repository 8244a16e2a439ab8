"""Starting with the desktop, asked and changed in a thread."""

from threading import get_ident

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lowback_timer.devices.autostart import AutostartError
from lowback_timer.window.services import late
from lowback_timer.window.services.autostart_keeper import AutostartKeeper
from tests.doubles.autostart import FakeAutostart, keeper_of


@pytest.fixture
def notices() -> list[str]:
    return []


@pytest.mark.parametrize("is_on", [True, False])
def test_what_the_system_says_is_told(is_on: bool, notices: list[str]) -> None:
    keeper, told = keeper_of(FakeAutostart(is_on=is_on), notices.append), list[bool]()
    keeper.told.connect(told.append)

    keeper.ask()

    assert told == [is_on]
    assert notices == []


def test_it_is_changed_and_what_came_of_it_is_told(notices: list[str]) -> None:
    autostart = FakeAutostart()
    keeper, told = keeper_of(autostart, notices.append), list[bool]()
    keeper.told.connect(told.append)

    keeper.turn(True)
    keeper.turn(False)

    assert told == [True, False]
    assert not autostart.state


def test_trouble_is_told_and_what_holds_all_the_same(notices: list[str]) -> None:
    keeper = keeper_of(FakeAutostart(trouble="the disk is full"), notices.append)
    told = list[bool]()
    keeper.told.connect(told.append)

    keeper.turn(True)

    assert told == [False]
    assert notices == ["Starting when you log in does not work: the disk is full."]


def test_what_nobody_can_read_is_told_once(
    notices: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> bool:
        raise AutostartError("no one knows")

    autostart = FakeAutostart(trouble="no one knows")
    monkeypatch.setattr(autostart, "is_on", fail)
    keeper, told = keeper_of(autostart, notices.append), list[bool]()
    keeper.told.connect(told.append)

    keeper.ask()
    assert len(notices) == 1
    keeper.turn(True)
    assert len(notices) == 2
    assert told == [False, False]


def test_the_window_does_not_wait_for_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    # GIVEN the keeper of the program, on a system that takes note of who asks
    threads: list[int] = []

    def make(_folder: object, _data_dir: object) -> FakeAutostart:
        threads.append(get_ident())
        return FakeAutostart(is_on=True)

    monkeypatch.setattr("lowback_timer.devices.autostart.autostart", make)
    host, told = QObject(), list[tuple[bool, int]]()
    keeper: AutostartKeeper = late.autostart(None, None, host, pytest.fail)  # type: ignore[arg-type]
    keeper.told.connect(lambda is_on: told.append((is_on, get_ident())))

    keeper.ask()

    qtbot.waitUntil(lambda: bool(told))
    assert told == [(True, get_ident())]
    assert threads != [get_ident()]
    host.deleteLater()
