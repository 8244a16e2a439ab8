"""The process with its window, and what later starts ask of it."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.single import Amounts
from lowback_timer.core.text import english, use_translator
from lowback_timer.instance.claim import Outcome, claim, claim_or_ask
from lowback_timer.instance.place import Place
from lowback_timer.instance.wish import Wish, encoded
from lowback_timer.options import Single, WindowOptions
from lowback_timer.program import Program
from lowback_timer.resident import Resident
from tests.opening import QUIET
from tests.window.stage import settle

Start = Callable[..., None]

pytestmark = pytest.mark.qt_log_ignore("does not support raise")
"""Qt's platform without a screen has no windows one above the other."""


@pytest.fixture
def resident(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Resident]:
    """A program whose window is open, and which later starts find."""
    locale, palette = QLocale(), qapp.palette()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    (tmp_path / "settings.json").write_text(json.dumps(QUIET), encoding="utf-8")
    made = Resident(qapp, WindowOptions(data_dir=tmp_path), claim(Place(tmp_path)))
    with qtbot.waitSignal(made.program.window.ready):
        made.open()
    settle()
    yield made
    made.program.navigation.abandon()
    made.quit()
    made.end_listening()
    made.deleteLater()
    settle()
    QLocale.setDefault(locale)
    use_translator(english)
    qapp.setPalette(palette)


@pytest.fixture
def program(resident: Resident) -> Program:
    return resident.program


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, resident: Resident) -> Start:
    """Starts the program once more, as far as it comes: the first one does what is wanted."""

    def start_it(**options: object) -> None:
        place, outcomes = Place(tmp_path), list[object]()
        line = encoded(Wish(place.data, WindowOptions(**options)))  # type: ignore[arg-type]
        thread = Thread(target=lambda: outcomes.append(claim_or_ask(place, lambda: line)))
        thread.start()
        qtbot.waitUntil(lambda: bool(outcomes))
        thread.join(10)
        assert outcomes == [Outcome.TAKEN]
        settle()

    return start_it


def test_a_plain_start_shows_the_window(program: Program, start: Start) -> None:
    program.window.showMinimized()
    assert program.window.isMinimized()

    start()

    assert not program.window.isMinimized()
    assert program.window.isVisible()


def test_a_start_in_the_background_asks_for_nothing(program: Program, start: Start) -> None:
    program.window.showMinimized()

    start(in_background=True)

    assert program.window.isMinimized()


def test_a_workout_is_shown_or_begun(program: Program, start: Start) -> None:
    start(workout="beginner-floor")
    assert program.navigation.workouts.page.isVisible()
    assert not program.navigation.is_session_on

    start(workout="beginner-floor", start=True)
    assert program.navigation.is_session_on


def test_one_exercise_is_shown_with_its_amounts(program: Program, start: Start) -> None:
    start(single=Single("bridge", Amounts(hold_ms=40_000)))

    page = program.navigation.exercises.exercise_page
    assert page.isVisible()
    assert page.single.choice.dose.work.duration_ms == 40_000  # type: ignore[union-attr]


@pytest.mark.parametrize("option", ["start", "takes_break"])
def test_today_s_workout_or_a_break_begins(
    qtbot: QtBot, program: Program, start: Start, option: str
) -> None:
    start(**{option: True})

    qtbot.waitUntil(lambda: program.navigation.is_session_on)


def test_a_file_is_opened(
    program: Program, start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(program.navigation.workouts, "open_file", opened.append)

    start(file=tmp_path / "given.yaml")

    assert opened == [tmp_path / "given.yaml"]


@pytest.mark.parametrize(
    "options", [{"workout": "bosu-balance", "start": True}, {"single": Single("bridge", Amounts())}]
)
def test_a_workout_that_is_under_way_is_not_disturbed(
    program: Program, start: Start, options: dict[str, object]
) -> None:
    program.navigation.today.start("between-meetings", Counting.PACED)
    driver = program.navigation.session.driver

    start(**options)

    assert program.navigation.session.driver is driver
    assert program.navigation.session.page.isVisible()
    told = program.window.notices.text.text()
    assert told == "Another workout can be opened when this one is over."


def test_what_is_not_known_is_told(program: Program, start: Start) -> None:
    start(workout="nonsense")

    assert "nonsense" in program.window.notices.text.text()


def test_once_it_listens_no_more_the_next_start_is_the_first(
    resident: Resident, tmp_path: Path
) -> None:
    resident.end_listening()

    following = claim(Place(tmp_path))
    assert following is not None
    following.give_up()
