"""What every page owes to those who use it by keyboard or with a screen reader."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.session import Session
from lowback_timer.library.loader import load_all
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.window.controls.choice import Choice
from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.question import Question
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.page import FinishedPage
from lowback_timer.window.safety.notice import SafetyNotice
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.session.far_view import FarView
from lowback_timer.window.session.keys_sheet import KeysSheet
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.settings.page import SettingsPage
from lowback_timer.window.settings.sound_check import SoundCheck
from lowback_timer.window.today.page import HomePage
from tests.fakes import make_dose, make_hold, make_timeline
from tests.window.stage import HandClock, make_driver, settle, show

Make = Callable[[Look, QWidget], QWidget]
UNTOLD = {QAccessible.Role.Client, QAccessible.Role.NoRole}
"""What Qt says of a widget of which it knows nothing."""


def make_home(look: Look, _host: QWidget) -> QWidget:
    home = HomePage(look)
    library = load_all(exercises_file(), (), images=images_dir()).library
    home.show_library(library)
    return home


def make_session_page(look: Look, _host: QWidget) -> QWidget:
    page = SessionPage(look)
    page.begin(make_driver(HandClock(), make_dose(make_hold(20))))
    return page


def make_finished(look: Look, _host: QWidget) -> QWidget:
    timeline = make_timeline(make_dose(make_hold(20)))
    session = Session(timeline)
    session.start()
    session.advance_to(timeline.duration_ms)
    page = FinishedPage(look)
    page.show_result(timeline, session.records, timeline.duration_ms, session.state)
    return page


def make_settings(look: Look, _host: QWidget) -> QWidget:
    folder = Path("somewhere")
    preferences = Preferences(SettingsFile(folder / "settings.json"), Settings(), print)
    return SettingsPage(look, preferences, "1.0", folder)


def make_question(look: Look, host: QWidget) -> QWidget:
    return Question(look, host, title="Leave?", text="It is kept.", yes="Leave", no="Stay")


PAGES: dict[str, Make] = {
    "home": make_home,
    "session": make_session_page,
    "finished": make_finished,
    "settings": make_settings,
    "safety": SafetyNotice,
    "keys": KeysSheet,
    "question": make_question,
    "sound check": SoundCheck,
}


@pytest.fixture(params=list(PAGES))
def page(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> Iterator[QWidget]:
    """Each page in turn, as the only thing in an active window."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 800)
    made = PAGES[request.param](look, host)
    if not isinstance(made, Overlay):
        made.setParent(host)
        made.resize(host.size())
    host.activateWindow()
    with qtbot.waitActive(host):
        host.show()
    if isinstance(made, Overlay):
        made.open()
    elif isinstance(made, Page):
        made.first_focus().setFocus()
    settle()
    yield made
    if isinstance(made, SessionPage):
        made.end()
    host.hide()


def stops_of(page: QWidget) -> list[QWidget]:
    """All that Tab has to lead to."""
    parts = [page, *page.findChildren(QWidget)]
    return [
        each
        for each in parts
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.isEnabled()
        and each.focusProxy() is None
    ]


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
        if isinstance(stop, Choice):
            assert stop.isChecked()


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
