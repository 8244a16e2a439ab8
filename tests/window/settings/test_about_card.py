"""What the program is."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.library.model import Source
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.about_card import AboutCard
from tests.window.stage import show


@pytest.fixture
def card(qtbot: QtBot, look: Look, preferences: Preferences) -> AboutCard:
    made = AboutCard(look, preferences, "1.2.3", Path("kept") / "here")
    show(qtbot, made, 800, 400)
    return made


def test_it_tells_its_version_and_where_things_are_kept(card: AboutCard) -> None:
    texts = [text.text() for text in card.findChildren(QLabel)]

    assert "Lowback Timer 1.2.3" in texts
    assert str(Path("kept") / "here") in card.folder.text()
    assert card.folder.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_the_sources_are_named(card: AboutCard) -> None:
    card.show_sources([Source("Nine Lifts", "A Paper", "A. Writer"), Source("Ten", "B", "C")])

    assert card.credits.text().splitlines()[1:] == [
        "“Nine Lifts”, A Paper, by A. Writer",
        "“Ten”, B, by C",
    ]


def test_without_sources_there_is_no_heading_for_them(card: AboutCard) -> None:
    card.show_sources([])

    assert card.credits.text() == ""


def test_the_safety_notice_is_within_reach(qtbot: QtBot, card: AboutCard) -> None:
    with qtbot.waitSignal(card.safety_requested, timeout=0):
        QTest.mouseClick(card.safety, Qt.MouseButton.LeftButton)
