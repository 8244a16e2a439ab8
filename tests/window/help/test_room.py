"""The room of the handbook, with the real one and with a small one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.help import HelpRoom
from lowback_timer.window.help import room as room_module
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import GoBack
from tests.doubles.services import make_services
from tests.window.help.conftest import texts_in
from tests.window.stage import settle, show


@pytest.fixture
def told() -> list[str]:
    """What the person was told in a notice."""
    return []


@pytest.fixture
def room(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    folder: Path,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> HelpRoom:
    monkeypatch.setattr(room_module, "documents_dir", lambda: folder)
    host = QWidget()
    show(qtbot, host, 1280, 800)
    made = HelpRoom(make_services(host, look, preferences, log, notify=told.append))
    made.page.setParent(host)
    made.page.resize(host.size())
    made.page.show()
    made.open()
    settle()
    return made


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the system."""
    urls: list[str] = []

    def open_url(url: QUrl) -> bool:
        urls.append(url.toString())
        return "example" in url.toString()

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return urls


@pytest.fixture
def in_german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def title_of(room: HelpRoom) -> str:
    return room.page.reader.toPlainText().splitlines()[0]


def scrolled(room: HelpRoom) -> int:
    return room.page.reader.verticalScrollBar().value()


def test_it_opens_at_its_first_page(room: HelpRoom) -> None:
    assert title_of(room) == "A page"
    (here,) = (each for each in room.page.contents.targets if each.isChecked())
    assert here.text() == "A page"


def test_it_opens_at_the_page_that_is_named_and_else_where_one_was(room: HelpRoom) -> None:
    room.open("other")
    assert title_of(room) == "Another"

    room.open()
    assert title_of(room) == "Another"


def test_a_link_leads_to_the_heading_of_another_page_and_back(room: HelpRoom) -> None:
    room.page.reader.followed.emit("other.md#below")
    settle()
    assert title_of(room) == "Another"
    there = scrolled(room)
    assert there > 0
    assert room.page.on.isEnabled() is False

    room.page.back.click()
    assert title_of(room) == "A page"
    assert scrolled(room) == 0

    room.page.on.click()
    assert title_of(room) == "Another"
    assert scrolled(room) == there


def test_a_link_within_a_page_scrolls(room: HelpRoom) -> None:
    room.open("other")
    room.page.reader.followed.emit("#below")

    assert scrolled(room) > 0
    assert title_of(room) == "Another"


def test_back_from_the_first_page_leaves(qtbot: QtBot, room: HelpRoom) -> None:
    with qtbot.waitSignal(room.go) as asked:
        room.page.back.click()
    assert asked.args == [GoBack()]

    with qtbot.waitSignal(room.go) as asked:
        room.page.escape()
    assert asked.args == [GoBack()]


def test_the_contents_lead_to_every_page(room: HelpRoom) -> None:
    _, other = room.page.contents.targets
    other.click()

    assert title_of(room) == "Another"


def test_a_search_shows_where_it_is_said_and_marks_it(room: HelpRoom) -> None:
    room.page.search.edit.setText("at last")
    hits = room.page.hits
    assert hits is not None
    ((place, target),) = hits.targets.items()
    assert (place.text(), target.anchor) == ("Below", "below")

    place.click()
    settle()
    assert title_of(room) == "Another"
    marked = [each.cursor.selectedText() for each in room.page.reader.extraSelections()]
    assert sorted(marked) == ["at", "last"]

    room.page.search.clear()
    assert room.page.hits is None
    assert room.page.reader.extraSelections() == []


def test_a_misspelt_word_is_found_and_marked_as_it_is_written(room: HelpRoom) -> None:
    room.page.search.edit.setText("lsat")
    hits = room.page.hits
    assert hits is not None

    next(iter(hits.targets)).click()

    assert [each.cursor.selectedText() for each in room.page.reader.extraSelections()] == ["last"]


def test_one_letter_is_not_searched_for(room: HelpRoom) -> None:
    room.page.search.edit.setText("a")

    assert room.page.hits is None


def test_the_web_is_opened_when_somebody_wants_it(room: HelpRoom, opened: list[str]) -> None:
    room.page.reader.followed.emit("https://example.org/there")

    assert opened == ["https://example.org/there"]
    assert title_of(room) == "A page"


def test_a_file_is_opened_by_the_system_or_else_named(
    room: HelpRoom, opened: list[str], told: list[str], folder: Path
) -> None:
    room.page.reader.followed.emit("../table.json")

    assert opened == [QUrl.fromLocalFile(str(folder / "table.json")).toString()]
    (sentence,) = told
    assert sentence.startswith("Nothing here can open ")


def test_whoever_reads_another_language_is_told_that_it_is_in_english(
    in_german: None, room: HelpRoom
) -> None:
    assert "The handbook is in English." in texts_in(room.page)


def test_whoever_reads_english_is_not(room: HelpRoom) -> None:
    assert "The handbook is in English." not in texts_in(room.page)


def test_the_handbook_of_the_program_is_there(
    qtbot: QtBot, look: Look, preferences: Preferences, log: BackgroundLog
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    room = HelpRoom(make_services(host, look, preferences, log))
    qtbot.addWidget(room.page)

    for target in room.page.contents.targets.values():
        room.page.went.emit(target)
        assert room.page.reader.toPlainText()
