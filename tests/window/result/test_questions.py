"""What is asked at the end, on the real page, and what becomes of the answers."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.answers import Answers, Felt
from lowback_timer.core.session.session import Session
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.store.log.entries import LoggedSession
from lowback_timer.store.log.session_logger import SessionLogger
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.room import SETTLED_AFTER_MS, ResultRoom
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request, ShowToday
from lowback_timer.window.services.session_answers import SessionAnswers
from tests.doubles.services import make_services
from tests.fakes import make_dose, make_hold, make_timeline
from tests.window.stage import HandClock, fill, settle


@pytest.fixture
def session() -> Session:
    return Session(make_timeline(make_dose(make_hold(10), sets=2, rest=20)))


@pytest.fixture
def answers(log: BackgroundLog, session: Session) -> SessionAnswers:
    """Those of a session that is over."""
    logger = SessionLogger(log, session, lambda at_ms: 1_800_000_000_000 + at_ms)
    logger.handle(session.start())
    logger.handle(session.advance_to(60_000))
    return SessionAnswers(log, logger, lambda: datetime(2026, 3, 3, 20, tzinfo=UTC))


@pytest.fixture
def room(
    qtbot: QtBot,
    look: Look,
    preferences: Preferences,
    log: BackgroundLog,
    clock: HandClock,
    session: Session,
    answers: SessionAnswers,
) -> Iterator[ResultRoom]:
    """The room, which has been entered a while ago."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 800)
    made = ResultRoom(make_services(host, look, preferences, log, clock=clock))
    fill(host, made.page)
    host.activateWindow()
    with qtbot.waitActive(host):
        host.show()
    made.open(session, answers)
    made.page.first_focus().setFocus()
    clock.ms += SETTLED_AFTER_MS
    settle()
    yield made
    host.hide()


@pytest.fixture
def asked(room: ResultRoom) -> list[Request]:
    asked: list[Request] = []
    room.go.connect(asked.append)
    return asked


def only(kept: WorkoutLog) -> LoggedSession:
    (logged,) = kept.sessions(10)
    return logged


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    settle()


def test_nothing_has_to_be_answered(room: ResultRoom, asked: list[Request]) -> None:
    press(Qt.Key.Key_Return)

    assert asked == [ShowToday()]


def test_answers_are_kept_as_they_are_given(room: ResultRoom, kept: WorkoutLog) -> None:
    questions = room.page.questions
    questions.effort.marks[4].click()
    assert only(kept).answers == Answers(effort=4)

    questions.pain.marks[2].click()
    QTest.keyClicks(questions.note.edit, "Fine.")

    assert only(kept).answers == Answers(effort=4, pain_after=2, note="Fine.")


def test_the_keyboard_alone_will_do(
    room: ResultRoom, kept: WorkoutLog, asked: list[Request]
) -> None:
    questions = room.page.questions
    questions.effort.focus_mark.setFocus()

    press(Qt.Key.Key_6, Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_1, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is questions.note.edit
    QTest.keyClicks(questions.note.edit, "aha")
    assert only(kept).answers == Answers(effort=7, pain_after=1, note="aha")

    press(Qt.Key.Key_Escape)
    assert asked == [ShowToday()]


def test_tab_leads_from_done_through_all_of_it(room: ResultRoom) -> None:
    questions = room.page.questions
    reached = []
    for _ in range(5):
        press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    assert reached == [
        questions.felt.chips[Felt.TOO_EASY],
        questions.effort.marks[0],
        questions.pain.marks[0],
        questions.note.edit,
        room.page.table.sheet,
    ]


def test_enter_on_a_scale_is_done_and_left_moves_along_it(
    room: ResultRoom, asked: list[Request]
) -> None:
    room.page.questions.effort.marks[5].click()
    room.page.questions.effort.focus_mark.setFocus()

    press(Qt.Key.Key_Left)
    assert room.page.questions.effort.value == 4
    press(Qt.Key.Key_Return)

    assert asked == [ShowToday()]


def test_the_last_set_can_be_told_of_by_its_keys(
    room: ResultRoom, kept: WorkoutLog, session: Session
) -> None:
    assert room.page.questions.felt.isVisible()

    press(Qt.Key.Key_3)

    assert [each.felt for each in kept.sets_of(only(kept).id)] == [None, Felt.TOO_HARD]
    assert room.page.questions.felt.chips[Felt.TOO_HARD].isChecked()
    assert "How it was: too hard." in room.page.table.chips[0].accessibleName()


def test_what_was_said_before_stands_beside_it(
    room: ResultRoom, answers: SessionAnswers, session: Session
) -> None:
    answers.say_pain_before(2)
    room.page.ask(answers.current)

    assert room.page.questions.pain._most.text() == "the worst you can think of · before: 2"
    assert not room.page.questions.advice.isVisible()


@pytest.mark.parametrize(
    ("before", "after", "is_worse"), [(2, 4, True), (None, 6, True), (2, 3, False)]
)
def test_a_back_that_is_worse_gets_words_and_the_warning_signs(
    room: ResultRoom, answers: SessionAnswers, before: int | None, after: int, is_worse: bool
) -> None:
    answers.say_pain_before(before)
    room.page.ask(answers.current)

    room.page.questions.pain.marks[after].click()

    assert room.page.questions.advice.isVisible() is is_worse
    assert room.page.questions.signs.isVisible() is is_worse
    if is_worse:
        room.page.questions.signs.click()
        assert room.signs.isVisible()


def test_whoever_comes_back_finds_the_answers(
    room: ResultRoom, answers: SessionAnswers, session: Session
) -> None:
    room.page.questions.effort.marks[8].click()

    session.rate_set(Felt.RIGHT)  # something else is to be shown
    room.open(session, answers)

    assert room.page.questions.effort.value == 8


def test_whoever_does_not_want_to_be_asked_is_not(room: ResultRoom, session: Session) -> None:
    session.rate_set(Felt.RIGHT)
    room.open(session, None)

    assert not room.page.questions.isVisible()


@pytest.mark.parametrize("text_scale", [1, 2])
@pytest.mark.parametrize(("width", "height"), [(1024, 640), (1280, 800)])
def test_nothing_is_cut_off(
    room: ResultRoom, look: Look, text_scale: int, width: int, height: int
) -> None:
    look.set_text_scale(text_scale)
    room.page.window().resize(width, height)
    settle()

    questions = room.page.questions
    for part in (questions.felt, questions.effort, questions.pain, questions.note):
        assert part.geometry().right() < questions.width()
        assert part.height() >= part.minimumSizeHint().height()
