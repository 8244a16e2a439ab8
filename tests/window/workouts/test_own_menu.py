"""What can be done with a whole workout."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.workouts.own_menu import OwnMenu
from tests.window.stage import show


@pytest.fixture
def menu(qtbot: QtBot, look: Look) -> OwnMenu:
    host = QWidget()
    anchor = QPushButton("More", host)
    anchor.setObjectName("anchor")
    anchor.move(600, 20)
    show(qtbot, host, 800, 600)
    return OwnMenu(look, host)


def open_menu(menu: OwnMenu, *, is_own: bool) -> None:
    host = menu.parentWidget()
    assert host is not None
    anchor = host.findChild(QPushButton, "anchor")
    assert anchor is not None
    menu.show_at(anchor, is_own=is_own)


def test_only_ones_own_can_be_deleted(menu: OwnMenu) -> None:
    open_menu(menu, is_own=True)
    assert menu.delete.isVisible()
    assert menu.rename.isVisible()
    menu.close_overlay()
    open_menu(menu, is_own=False)
    assert menu.duplicate.isVisible()
    assert menu.export.isVisible()
    assert not menu.delete.isVisible()
    assert not menu.rename.isVisible()


def test_it_is_closed_before_anything_is_done(qtbot: QtBot, menu: OwnMenu) -> None:
    seen: list[bool] = []
    for button, signal in (
        (menu.rename, menu.rename_clicked),
        (menu.duplicate, menu.duplicate_clicked),
        (menu.export, menu.export_clicked),
        (menu.folder, menu.folder_clicked),
        (menu.delete, menu.delete_clicked),
    ):
        open_menu(menu, is_own=True)
        signal.connect(lambda: seen.append(menu.isVisible()))
        with qtbot.waitSignal(signal):
            button.click()
    assert seen == [False] * 5
