"""What every page owes to those who use it by keyboard or with a screen reader."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.far_view import FarView
from lowback_timer.window.session.page import SessionPage
from tests.window.every_page import PAGES, make_session_page, open_page, stops_of
from tests.window.stage import settle, show

UNTOLD = {QAccessible.Role.Client, QAccessible.Role.NoRole}
"""What Qt says of a widget of which it knows nothing."""


@pytest.fixture(params=list(PAGES))
def page(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Iterator[QWidget]:
    """Each page in turn, as the only thing in an active window."""
    made, host = open_page(request.param, qtbot, look)
    yield made
    if isinstance(made, SessionPage):
        made.end()
    host.hide()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def heard_of(widget: QWidget) -> tuple[QAccessible.Role, str]:
    heard = QAccessible.queryAccessibleInterface(widget)
    return heard.role(), heard.text(QAccessible.Text.Name)


def test_every_control_has_a_name_and_a_role(page: QWidget) -> None:
    stops = stops_of(page)

    assert stops
    for stop in stops:
        role, name = heard_of(stop)
        assert name, stop
        assert role not in UNTOLD, stop


def test_whatever_has_a_name_has_a_role(page: QWidget) -> None:
    for part in (page, *page.findChildren(QWidget)):
        if part.accessibleName():
            assert heard_of(part)[0] not in UNTOLD, part


def test_no_two_controls_sound_the_same(page: QWidget) -> None:
    heard = []
    for stop in stops_of(page):
        told = QAccessible.queryAccessibleInterface(stop).text(QAccessible.Text.Description)
        heard.append((*heard_of(stop), told))

    assert len(set(heard)) == len(heard)


def test_tab_leads_everywhere_and_back(page: QWidget) -> None:
    stops = stops_of(page)
    reached = [focused()]

    for _ in stops:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        reached.append(focused())

    assert reached[0] is reached[-1]
    assert set(reached) == set(stops)


def test_of_every_choice_tab_leads_to_what_is_chosen(page: QWidget) -> None:
    for stop in stops_of(page):
        if isinstance(stop, Choice) and stop.autoExclusive():
            group = stop.parentWidget()
            assert group is not None
            chosen = [each for each in group.findChildren(Choice) if each.isChecked()]
            assert chosen in ([], [stop])


def test_the_far_view_has_a_role_and_a_name(qtbot: QtBot, look: Look) -> None:
    page = make_session_page(look, QWidget())
    assert isinstance(page, SessionPage)
    show(qtbot, page, 1280, 800)
    page.show_far(True)
    settle()

    far = page.findChild(FarView)

    assert far is not None
    role, name = heard_of(far)
    assert role not in UNTOLD
    assert name
    page.end()
