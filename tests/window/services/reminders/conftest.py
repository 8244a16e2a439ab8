"""A person with a computer, for reminders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import RemindOn
from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.planning.plan import Plan
from lowback_timer.devices.notifications import Answer, Notification, Outcome
from lowback_timer.library.loader import load_all
from lowback_timer.library.model import Library
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.reminders.service import ReminderService
from lowback_timer.window.services.requests import Request

MONDAY = datetime(2026, 3, 2)  # noqa: DTZ001 - on the wall, wherever that is


@pytest.fixture
def british() -> Iterator[None]:
    """Times are written as in Britain, 18:00."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def shipped() -> Library:
    return load_all(exercises_file(), (), images=images_dir(), language="en").library


@dataclass
class FakeNotifier:
    """Keeps what is shown, and answers as the person does."""

    tell: Callable[[Answer], None]
    shown: dict[str, Notification] = field(default_factory=dict)
    count: int = 0
    works: bool = True
    is_closed: bool = False

    def show(self, notification: Notification) -> None:
        if not self.works:
            self.tell(Answer(notification.key, Outcome.LOST))
            return
        self.count += 1
        self.shown[notification.key] = notification

    def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)

    def close(self) -> None:
        self.shown.clear()
        self.is_closed = True

    def press(self, action: str, key: str = "training", token: str = "") -> None:
        self.shown.pop(key)
        self.tell(Answer(key, Outcome.CHOSEN, action, token))

    def put_away(self, key: str = "training") -> None:
        self.shown.pop(key)
        self.tell(Answer(key, Outcome.CLOSED))


class FakeSurroundings:
    """The rest of the program."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.plan: Plan | None = None
        self.is_session_on = False
        self.is_in_front = False
        self.last_day: Day | None = None
        self.answers = True
        self.went: list[tuple[Request, str]] = []

    def ask_last_day(self, answer: Callable[[Day | None], None]) -> None:
        if self.answers:
            answer(self.last_day)

    def go(self, request: Request, token: str) -> None:
        self.went.append((request, token))


class FakeAttention:
    """Says whether it is a good time."""

    def __init__(self) -> None:
        self.is_busy = False

    def ask(self, answer: Callable[[bool], None]) -> None:
        answer(self.is_busy)


class Person:
    """Lives through some time."""

    def __init__(self, preferences: Preferences, library: Library) -> None:
        self.preferences = preferences
        self.around = FakeSurroundings(library)
        self.attention = FakeAttention()
        self.now = MONDAY
        self.notifier = FakeNotifier(lambda _answer: None)
        self.start()

    def start(self) -> None:
        """Start the program, once more."""

        def make_notifier(tell: Callable[[Answer], None]) -> FakeNotifier:
            self.notifier.tell = tell
            return self.notifier

        self.service = ReminderService(
            self.preferences,
            self.around,
            make_notifier,
            self.attention,
            lambda: self.now,
            lambda job: job(),
        )

    def wait_until(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """Let the clock run until then; a computer that is awake looks every minute."""
        end = MONDAY + timedelta(days=days, hours=hour, minutes=minute)
        while self.now < end and self.service.timer.isActive():
            self.now += timedelta(minutes=1)
            self.service.look()
        self.now = end

    def sleep_until(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """Close the computer, and open it again."""
        self.now = MONDAY + timedelta(days=days, hours=hour, minutes=minute)
        self.service.look()

    @property
    def sees(self) -> set[str]:
        """What is on the screen."""
        return set(self.notifier.shown)


@pytest.fixture
def person(qtbot: QtBot, tmp_path: Path, preferences: Preferences, shipped: Library) -> Person:
    """Somebody who wants to be reminded on every day at six in the evening."""
    made = Person(preferences, shipped)
    preferences.set(Settings.reminder_days, tuple("1234567"))
    preferences.set(Settings.reminders, RemindOn.DAYS)
    return made
