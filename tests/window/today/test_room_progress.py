"""The first page of somebody who comes further, has days of their own, and gets up early."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lowback_timer.core.choices import LevelChoice
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.notch_note import NotchNote
from lowback_timer.window.services.requests import Request, StartWorkout
from lowback_timer.window.services.services import Services
from lowback_timer.window.today import TodayRoom
from tests.store.log.practising import EASY
from tests.window.stage import HandClock, settle
from tests.window.today.conftest import NOW, Train, focused, name_shown, reason_shown, texts


class TestHowFarOneHasCome:
    """A bridge that is held was too easy twice; see `tests.store.log.practising`."""

    @pytest.fixture
    def easy_twice(self, services: Services, kept: WorkoutLog, clock: HandClock) -> None:
        clock.wall_offset_ms = NOW.timestamp() * 1000 - clock.ms
        for days in (6, 3):
            at = NOW - timedelta(days=days)
            session = kept.begin_session("first-time", "First time", at, 900_000, 2)
            kept.add_sets(session, EASY, at, Tally(2, 2, 0))
            kept.end_session(session, State.FINISHED, at, 60_000)
        services.preferences.set(Settings.looked_back, NOW.toordinal())

    def test_the_card_shows_it_and_says_why(self, room: TodayRoom, easy_twice: None) -> None:
        room.ask_what_was_done()
        settle()

        assert name_shown(room) == "Beginner · floor only"
        assert "Bridge 2 × 35 s" in room.page.card._contents.text().replace("\u00a0", " ")
        assert reason_shown(room).startswith("Bridge +5 s. You did every set in full")

    def test_what_is_started_is_what_is_shown(
        self, room: TodayRoom, easy_twice: None, asked: list[Request]
    ) -> None:
        room.ask_what_was_done()
        settle()

        room.page.card.start.click()

        (start,) = asked
        assert isinstance(start, StartWorkout)
        holds = [each for each in start.timeline.steps if each.exercise.id == "bridge"]
        assert [each.duration_ms for each in holds if each.kind is StepKind.HOLD] == [35_000] * 2

    def test_it_can_be_left_as_it_is_and_that_is_kept(
        self, room: TodayRoom, easy_twice: None
    ) -> None:
        room.ask_what_was_done()
        settle()
        room.page.card.why.click()
        (note,) = room.why.findChildren(NotchNote)
        note.leave.click()
        settle()

        assert not reason_shown(room).startswith("Bridge")
        assert "Bridge 2 × 30 s" in room.page.card._contents.text().replace("\u00a0", " ")
        notes = [each for each in room.why.findChildren(NotchNote) if each.isVisible()]
        assert [each.leave.text() for each in notes] == ["Do it after all"]

    def test_the_key_that_refuses_it_takes_that_back(
        self, room: TodayRoom, easy_twice: None
    ) -> None:
        room.ask_what_was_done()
        settle()
        room.page.card.why.click()
        room.why.notes[0].leave.setFocus()

        QTest.keyClick(focused(), Qt.Key.Key_Space)
        settle()

        assert focused() is room.why.notes[0].leave
        QTest.keyClick(focused(), Qt.Key.Key_Space)
        settle()
        assert room.advice.changes[0].notch is not None
        assert not room.advice.changes[0].notch.is_refused

    def test_a_back_that_recovers_is_told_of_first(
        self, room: TodayRoom, easy_twice: None, train: Train
    ) -> None:
        train(1, "first-time")

        room.ask_what_was_done()
        settle()

        assert reason_shown(room).startswith("Your back is still recovering")


def test_a_day_that_is_none_of_theirs_is_told_of_kindly(
    room: TodayRoom, services: Services, train: Train
) -> None:
    train(3, "first-time")
    services.preferences.set(Settings.training_days, ("1", "6"))

    room.ask_what_was_done()
    settle()

    standing = [each for each in texts(room) if each.startswith("Last session")]
    assert standing[0].endswith("Today is not one of your days; the next one is Saturday.")


def test_early_in_the_day_nothing_bends_under_load(room: TodayRoom, services: Services) -> None:
    everything = tuple(services.library.current.equipment)
    services.preferences.set(Settings.equipment, everything)
    services.preferences.set(Settings.level, LevelChoice.ADVANCED)
    assert "hinge-and-pull" in {each.workout.id for each in room.advice.all}

    room.advice.renew(NOW.replace(hour=7, minute=30))
    assert "hinge-and-pull" in {each.workout.id for each in room.advice.all}  # nobody has said
    services.preferences.set(Settings.gets_up_min, 420)
    room.advice.renew(NOW.replace(hour=7, minute=30))

    assert "hinge-and-pull" not in {each.workout.id for each in room.advice.all}
    assert room.advice.all
