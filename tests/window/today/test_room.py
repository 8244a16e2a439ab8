"""The first page: what it suggests, and where it leads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from lowback_timer.core.choices import Counting
from lowback_timer.core.coach.known import Person
from lowback_timer.core.coach.planning.plan import Plan, PlannedDay, PlannedExercise, Wants
from lowback_timer.core.coach.planning.rules import PlanReason, PlanRule
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.go_on_card import GoOnCard
from lowback_timer.window.services.requests import (
    GoOnWithWorkout,
    Request,
    ShowKeys,
    ShowPlan,
    ShowWorkout,
    StartWorkout,
)
from lowback_timer.window.services.services import Services
from lowback_timer.window.today import TodayRoom
from lowback_timer.window.today.offers import Offer
from tests.window.cut_short import cut_short
from tests.window.stage import settle
from tests.window.today.conftest import NOW, Train, name_shown, reason_shown, texts


def test_the_first_time_it_greets_and_suggests_a_short_one(room: TodayRoom) -> None:
    room.ask_what_was_done()
    settle()

    assert {"Good evening", "Two sessions a week are enough.", "0 of 2 this week"} <= {*texts(room)}
    assert name_shown(room) == "First time · one exercise"
    assert reason_shown(room).startswith("A short one to begin with")
    assert room.page.asking.isVisible()


def test_before_the_log_has_answered_no_reason_is_made_up(room: TodayRoom) -> None:
    assert reason_shown(room) == ""
    assert not room.page.asking.isVisible()
    assert room.page.card.has_suggestion


def test_it_knows_what_was_done(room: TodayRoom, train: Train) -> None:
    train(3, "first-time")

    room.ask_what_was_done()
    settle()

    assert "Last session on Monday. Your back has had 2 days of rest." in texts(room)
    assert "1 of 2 this week" in texts(room)
    assert "Monday" in room.page.week.accessibleName()
    assert name_shown(room) == "Beginner · floor only"
    assert not room.page.asking.isVisible()


def test_a_back_that_recovers_is_told_of_and_nothing_is_forbidden(
    room: TodayRoom, train: Train, asked: list[Request]
) -> None:
    train(1, "beginner-floor")

    room.ask_what_was_done()
    settle()

    assert reason_shown(room).startswith("Your back is still recovering since yesterday")
    room.page.card.start.click()
    assert isinstance(asked[0], StartWorkout)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_starts_what_is_shown(
    room: TodayRoom, services: Services, asked: list[Request], key: Qt.Key
) -> None:
    services.preferences.set(Settings.counting, Counting.BY_HAND)
    room.page.first_focus().setFocus()

    QTest.keyClick(room.page.first_focus(), key)

    (start,) = asked
    assert isinstance(start, StartWorkout)
    assert start.timeline.workout.id == "first-time"
    assert start.counting is Counting.BY_HAND


def test_a_workout_is_compiled_as_the_settings_are_by_now(
    room: TodayRoom, services: Services, asked: list[Request]
) -> None:
    room.start("between-meetings", Counting.PACED)
    longer = services.preferences.current.get_ready_ms + 10_000
    services.preferences.set(Settings.get_ready_ms, longer)
    room.start("between-meetings", Counting.BY_HAND)

    one, other = asked
    assert isinstance(one, StartWorkout)
    assert isinstance(other, StartWorkout)
    assert other.timeline.duration_ms > one.timeline.duration_ms


def test_something_else_comes_with_its_own_reason(room: TodayRoom, train: Train) -> None:
    train(1, "first-time")
    room.ask_what_was_done()
    first = name_shown(room), reason_shown(room)

    room.page.card.other.click()
    assert name_shown(room) != first[0]
    assert reason_shown(room) != first[1]

    for _ in range(len(room.advice.all) - 1):
        room.page.card.other.click()
    assert (name_shown(room), reason_shown(room)) == first


def test_change_leads_to_the_workout(room: TodayRoom, asked: list[Request]) -> None:
    room.page.card.change.click()

    assert asked == [ShowWorkout("first-time")]


def test_a_plan_that_is_kept_while_the_page_is_there_comes_first_at_once(
    room: TodayRoom, services: Services, asked: list[Request]
) -> None:
    bridge = PlannedExercise("bridge", "reps", PlanReason(PlanRule.BY_HAND))
    day = PlannedDay(NOW.toordinal(), (bridge,))
    room.open()

    services.plans.keep(Plan(Wants(Person(), frozenset({4})), (day,)))

    assert room.advice.is_planned
    assert (name_shown(room), reason_shown(room)) == (
        "Bridge",
        "It is what your plan has for today.",
    )
    room.page.card.change.click()
    assert asked == [ShowPlan()]
    services.plans.forget()
    assert name_shown(room) == "First time · one exercise"


def test_the_keys_are_in_reach(room: TodayRoom, asked: list[Request]) -> None:
    room.page.keys.click()

    assert asked == [ShowKeys()]


def test_why_tells_all_reasons_with_their_sources(room: TodayRoom, services: Services) -> None:
    room.ask_what_was_done()

    room.page.card.why.click()
    settle()

    told = [each.text() for each in room.why.findChildren(QLabel) if each.isVisible()]
    assert "First time · one exercise" in told
    assert any("9 Great Lower Back Exercises" in text for text in told)
    assert "A convention of this program." in told


def test_a_room_without_a_page_asks_the_log_nothing(services: Services) -> None:
    room = TodayRoom(services, lambda: NOW)

    room.ask_what_was_done()

    assert not room.is_built


class TestWhatWasCutShort:
    def test_is_offered_above_the_suggestion(
        self, room: TodayRoom, services: Services, kept: WorkoutLog
    ) -> None:
        cut_short(services, kept)

        room.ask_what_was_done()
        settle()

        assert {
            "Go on at Bird dog, set 2",
            "Beginner · floor only · Cut short 20 minutes ago · 5 of 8 sets done",
        } <= {*texts(room)}
        assert room.page.offers.shown is Offer.GO_ON

    def test_takes_nothing_away_from_enter(
        self, room: TodayRoom, services: Services, kept: WorkoutLog, asked: list[Request]
    ) -> None:
        cut_short(services, kept)
        room.ask_what_was_done()
        settle()

        QTest.keyClick(room.page, Qt.Key.Key_Return)

        (request,) = asked
        assert isinstance(request, StartWorkout)

    @pytest.mark.parametrize("by", ["click", "key"])
    def test_goes_on(
        self,
        room: TodayRoom,
        services: Services,
        kept: WorkoutLog,
        asked: list[Request],
        by: str,
    ) -> None:
        uid = cut_short(services, kept)
        room.ask_what_was_done()
        settle()

        if by == "key":
            QTest.keyClick(room.page, Qt.Key.Key_G)
        else:
            go_on_card(room).go_on.click()

        (request,) = asked
        assert isinstance(request, GoOnWithWorkout)
        assert request.continuation.uid == uid

    def test_is_not_offered_again_after_not_now_but_stays_on_its_card(
        self, room: TodayRoom, services: Services, kept: WorkoutLog, asked: list[Request]
    ) -> None:
        cut_short(services, kept)
        room.ask_what_was_done()
        settle()

        go_on_card(room).not_now.click()
        room.open()
        settle()

        assert room.page.offers.shown is not Offer.GO_ON
        assert room.page.window().focusWidget() is room.page.card.start
        QTest.keyClick(room.page, Qt.Key.Key_G)
        assert asked == []
        browser = room.page.workouts
        assert browser is not None
        card = browser._workouts.card("beginner-floor")
        assert card.lines[-1].text.startswith("Go on at Bird dog, set 2")

    def test_is_withdrawn_when_it_is_gone(
        self, room: TodayRoom, services: Services, kept: WorkoutLog, asked: list[Request]
    ) -> None:
        # GIVEN a session that is deleted, in another window maybe, while it is offered
        cut_short(services, kept)
        room.ask_what_was_done()
        settle()
        kept.bin.delete(1, NOW)
        told: list[str] = []
        object.__setattr__(services.going_on, "_notify", told.append)

        # WHEN it is to go on
        go_on_card(room).go_on.click()
        settle()

        # THEN that is told, and nothing else happens
        assert len(told) == 1
        assert asked == []
        assert room.page.offers.shown is not Offer.GO_ON

    def test_stays_where_it_is_while_it_is_the_same(
        self, room: TodayRoom, services: Services, kept: WorkoutLog
    ) -> None:
        cut_short(services, kept)
        room.ask_what_was_done()
        settle()
        card = go_on_card(room)

        room.ask_what_was_done()
        settle()

        assert go_on_card(room) is card


def go_on_card(room: TodayRoom) -> GoOnCard:
    (found,) = (each for each in room.page.findChildren(GoOnCard) if each.isVisible())
    return found
