"""What was done comes in and goes out, with real files."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from lowback_timer.exchange.writing import write_file
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.copies import LogCopy
from lowback_timer.store.log.copying import Copying
from lowback_timer.window.history.exchange_desk import TABLE, WHOLE, CalledOffError, ExchangeDesk
from lowback_timer.window.history.room import HistoryRoom
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from tests.doubles.services import make_services
from tests.window.history.conftest import train
from tests.window.history.samples import EVENING
from tests.window.stage import HandClock, fill, settle

LATER = EVENING + timedelta(days=20)
DATA = Path(__file__).parents[2] / "exchange" / "data"


@pytest.fixture
def told() -> list[str]:
    """What the person was told."""
    return []


@pytest.fixture
def room(
    host: QWidget,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    clock: HandClock,
    told: list[str],
) -> HistoryRoom:
    """The room, in a program that says what it has to say."""
    clock.wall_offset_ms = LATER.timestamp() * 1000 - clock.ms
    services = make_services(host, look, preferences, log, clock=clock, notify=told.append)
    services.library.load("en")
    room = HistoryRoom(services)
    fill(host, room.page)
    room.open()
    return room


@pytest.fixture
def desk(room: HistoryRoom) -> Iterator[ExchangeDesk]:
    yield room.exchange
    assert not room.exchange.sheet.isVisible()


def whole(log: BackgroundLog) -> LogCopy:
    found: list[LogCopy] = []
    log.ask(lambda log: log.copying.read(), found.append)
    return found[0]


def choose(desk: ExchangeDesk, path: Path | str) -> None:
    desk._ask = lambda _host: str(path)
    desk._ask_place = lambda _host, _name: str(path)


def test_the_button_in_the_head_opens_what_there_is_to_choose(
    room: HistoryRoom, desk: ExchangeDesk
) -> None:
    room.page.exchange.setFocus()
    QTest.keyClick(room.page.exchange, Qt.Key.Key_Return)

    assert desk.menu.isVisible()
    assert room.page.window().focusWidget() is desk.menu.bring_in
    QTest.keyClick(desk.menu.bring_in, Qt.Key.Key_Escape)
    assert room.page.window().focusWidget() is room.page.exchange


def test_a_history_is_shown_before_anything_of_it_is_taken_in(
    room: HistoryRoom, desk: ExchangeDesk, log: BackgroundLog
) -> None:
    choose(desk, DATA / "hevy.csv")
    room.page.exchange.click()
    desk.menu.bring_in.click()

    sheet = desk.sheet
    assert sheet.summary.text() == "Hevy: 2 sessions with 5 sets, 02/03/2026 to 13/03/2026."
    assert sheet.changes.lines.text() == "2 sessions will be added"
    assert "Plank" in sheet.matched.lines.text()
    assert sheet.others.lines.text() == "Bench Press (Barbell)"
    assert sheet.problems.lines.text().splitlines()[0].startswith("Line 10: Distances")
    assert room.page.window().focusWidget() is sheet.button
    assert whole(log) == LogCopy()

    QTest.keyClick(sheet.button, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert whole(log) == LogCopy()


def test_what_is_taken_in_is_in_the_history_and_a_second_time_nothing_is_new(
    room: HistoryRoom, desk: ExchangeDesk, log: BackgroundLog, told: list[str]
) -> None:
    desk.show_file(DATA / "hevy.csv")
    QTest.keyClick(desk.sheet.button, Qt.Key.Key_Return)

    assert len(whole(log).sessions) == 2
    assert told[-1].startswith("Taken in.")
    assert "1 session" in room.page.calendar.days[1].accessibleName()  # the second of March

    desk.show_file(DATA / "hevy.csv")
    assert "there already" in desk.sheet.changes.lines.text()
    assert desk.sheet.button.isHidden()
    assert room.page.window().focusWidget() is desk.sheet.cancel
    desk.sheet.cancel.click()


def test_weights_whose_unit_is_not_named_can_be_pounds(
    desk: ExchangeDesk, log: BackgroundLog
) -> None:
    desk.show_file(DATA / "hevy.csv")
    assert desk.sheet.pounds.isHidden()

    desk.show_file(DATA / "strong.csv")
    assert not desk.sheet.pounds.isHidden()
    desk.sheet.pounds.click()
    assert desk.sheet.pounds.isChecked()
    desk.sheet.button.click()

    (session,) = whole(log).sessions
    assert session.sets[1].load_g == 45_359


def test_what_is_no_history_is_told_in_the_sheet(desk: ExchangeDesk, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Milk, eggs")

    desk.show_file(other)

    assert desk.sheet.summary.text().startswith("This is none of the files")
    assert desk.sheet.button.isHidden()
    desk.show_file(tmp_path / "gone.csv")
    assert "gone.csv cannot be read: No such file" in desk.sheet.summary.text()
    desk.sheet.cancel.click()


def test_many_problems_are_counted(desk: ExchangeDesk, tmp_path: Path) -> None:
    head = (DATA / "fitnotes.csv").read_text("utf-8").splitlines()[0]
    bad = tmp_path / "bad.csv"
    bad.write_text("\n".join([head, *["2026-02-31,Plank,Core,,,9,,,,"] * 500]))

    desk.show_file(bad)

    assert desk.sheet.problems.lines.text().splitlines()[-1] == "And 488 more."
    assert desk.sheet.summary.text() == "There are no sessions in this file of FitNotes."
    desk.sheet.cancel.click()


def test_what_was_called_off_while_it_was_taken_in_leaves_the_log_as_it_was(
    desk: ExchangeDesk, log: BackgroundLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.show_file(DATA / "hevy.csv")
    take_in = Copying.take_in

    def closed_meanwhile(
        self: Copying, copy: LogCopy, progress: Callable[[int, int], None]
    ) -> object:
        desk.sheet.cancel.click()
        return take_in(self, copy, progress)

    monkeypatch.setattr(Copying, "take_in", closed_meanwhile)
    desk.sheet.button.click()

    assert whole(log) == LogCopy()


def test_how_far_it_has_come_is_told(desk: ExchangeDesk) -> None:
    desk.show_file(DATA / "hevy.csv")

    desk._tell_progress(desk._stop, 500, 5000)
    settle()

    assert desk.sheet.summary.text() == "Taking it in: 500 of 5000 sessions…"
    desk.sheet.cancel.click()
    with pytest.raises(CalledOffError):
        desk._tell_progress(desk._stop, 1000, 5000)


def test_a_log_that_cannot_be_written_closes_the_sheet(
    desk: ExchangeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[bool] = []
    desk.show_file(DATA / "hevy.csv")

    def fail(_question: object, _answer: object, fail: Callable[[], None]) -> None:
        failed.append(True)
        fail()

    monkeypatch.setattr(desk._services.log, "ask", fail)

    desk.sheet.button.click()

    assert failed == [True]


@pytest.mark.parametrize("form", [WHOLE, TABLE])
def test_what_was_done_goes_out_and_comes_back(
    desk: ExchangeDesk, log: BackgroundLog, told: list[str], tmp_path: Path, form: str
) -> None:
    train(log, EVENING - timedelta(hours=1), 30, 21)
    file = tmp_path / "out"
    choose(desk, file)

    (desk.menu.as_whole if form == WHOLE else desk.menu.as_table).click()

    assert told == [f"Saved as out{form}."]
    desk.show_file(tmp_path / f"out{form}")
    assert desk.sheet.changes.lines.text().splitlines()[0] == "1 session there already"
    desk.sheet.cancel.click()


def test_a_place_where_nothing_can_be_written_is_told(
    desk: ExchangeDesk, told: list[str], tmp_path: Path
) -> None:
    choose(desk, tmp_path / "none" / "out.json")

    desk.export(WHOLE)

    assert told == ["out.json cannot be written there (No such file or directory)."]


def test_a_log_from_another_computer(
    desk: ExchangeDesk, log: BackgroundLog, tmp_path: Path
) -> None:
    train(log, EVENING - timedelta(hours=1), 30, 21)
    write_file(tmp_path / "laptop.json", whole(log))
    train(log, EVENING - timedelta(days=1))

    desk.show_file(tmp_path / "laptop.json")

    assert desk.sheet.summary.text().startswith("Lowback Timer, JSON: 1 session with 2 sets")
    desk.sheet.cancel.click()


def test_nothing_happens_when_no_file_is_chosen(desk: ExchangeDesk, told: list[str]) -> None:
    choose(desk, "")

    desk.choose()
    desk.export(WHOLE)

    assert told == []
