"""A plan is proposed, kept, and changed by hand."""

from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.core.coach.planning.plan import Plan
from lowback_timer.window.plan.room import PlanRoom
from lowback_timer.window.services.requests import GoBack, Request, ShowExercise, StartWorkout
from lowback_timer.window.services.services import Services


def shown(room: PlanRoom) -> Plan:
    plan = room.desk.plan
    assert plan is not None
    return plan


def ids(room: PlanRoom) -> list[tuple[str, ...]]:
    return [tuple(one.exercise_id for one in each.exercises) for each in shown(room).days]


def test_a_plan_is_proposed_and_not_kept(room: PlanRoom, services: Services) -> None:
    assert [card.contents.planned.day for card in room.page.cards] == [
        each.day for each in shown(room).days[:2]
    ]
    assert services.plans.kept is None
    assert room.page.keep.isVisible()
    assert not room.page.forget.isVisible()


def test_another_one_is_another_one(room: PlanRoom) -> None:
    before = ids(room)

    room.page.another.click()

    assert ids(room) != before


def test_a_plan_that_is_kept_is_there_again(room: PlanRoom, services: Services) -> None:
    room.page.another.click()
    room.page.keep.click()

    later = PlanRoom(services)
    later.open()

    assert later.desk.plan == shown(room) == services.plans.kept
    assert not later.page.keep.isVisibleTo(later.page)


def test_a_plan_can_be_forgotten(room: PlanRoom, services: Services) -> None:
    room.page.keep.click()

    room.page.forget.click()

    assert services.plans.kept is None
    assert room.page.keep.isVisible()


def test_what_is_wanted_changes_the_proposal_and_not_what_is_kept(
    room: PlanRoom, services: Services
) -> None:
    room.page.keep.click()
    kept = services.plans.kept

    room.page.wants.goal.segments["endurance"].click()
    room.page.wants.level.segments["advanced"].click()

    assert services.preferences.current.goal is GoalChoice.ENDURANCE
    assert services.preferences.current.level is LevelChoice.ADVANCED
    assert shown(room).days[0].exercises[0].kind == "hold"
    assert services.plans.kept == kept
    assert room.page.keep.isVisible()


def test_days_are_chosen(room: PlanRoom, services: Services) -> None:
    room.page.wants.days.days[4].click()
    room.page.wants.days.days[6].click()

    assert services.preferences.current.training_days == ("1", "6")
    assert [card.day % 7 for card in room.page.cards] == [1, 6]


def test_days_next_to_each_other_are_told(room: PlanRoom) -> None:
    room.page.wants.days.days[2].click()

    assert [card.day % 7 for card in room.page.cards] == [1, 4]
    assert any(each.text().startswith("Nothing on Tuesday") for each in room.desk.reasons())


def test_a_day_is_left_out_and_taken_in_again(room: PlanRoom, services: Services) -> None:
    room.page.keep.click()

    room.page.cards[0].leave_out.click()

    kept = services.plans.kept
    assert kept is not None
    assert kept.days[0].is_left_out
    assert not room.page.cards[0].swaps

    room.page.cards[0].leave_out.click()

    assert room.page.cards[0].swaps


def test_a_day_is_moved(room: PlanRoom, services: Services) -> None:
    room.page.keep.click()
    button = room.page.cards[1].move_button
    assert button is not None
    button.click()

    assert [each.text() for each in room.move_popup.choices] == [
        "Wednesday, 2 December",
        "Friday, 4 December",
        "Saturday, 5 December",
    ]
    QTest.keyClick(room.move_popup.choices[1], Qt.Key.Key_Return)

    assert [card.day % 7 for card in room.page.cards] == [1, 5]
    assert services.plans.kept == shown(room)


def test_an_exercise_is_swapped_and_the_rest_stays(room: PlanRoom) -> None:
    before = ids(room)
    room.page.cards[0].swaps[1].click()

    room.swap_sheet.choices[0].click()

    after = ids(room)
    assert after[0][0] == before[0][0]
    assert after[0][1] != before[0][1]
    assert after[1:] == before[1:]


def test_a_later_week_is_looked_at(room: PlanRoom) -> None:
    room.page.weeks.rows[2].click()

    assert room.page.cards[0].day == shown(room).days[4].day
    assert room.page.weeks.rows[2].hasFocus()


def test_what_is_for_today_is_started_as_it_is_shown(room: PlanRoom, asked: list[Request]) -> None:
    start = room.page.cards[0].start
    assert start is not None
    assert room.page.cards[1].start is None

    start.click()

    (request,) = asked
    assert isinstance(request, StartWorkout)
    assert request.timeline.workout == room.page.cards[0].contents.workout


def test_an_exercise_leads_to_its_page(room: PlanRoom, asked: list[Request]) -> None:
    room.page.cards[0].links[0].click()

    assert asked == [ShowExercise(ids(room)[0][0])]


def test_escape_leads_back(room: PlanRoom, asked: list[Request]) -> None:
    QTest.keyClick(room.page, Qt.Key.Key_Escape)

    assert asked == [GoBack()]


def test_with_nothing_possible_it_says_so(room: PlanRoom, services: Services) -> None:
    library = services.library.current
    services.library.current = type(library)(exercises={"deadlift": library.exercises["deadlift"]})

    room.page.wants.level.segments["advanced"].click()

    assert not room.page.cards
    assert not room.page.weeks.isVisible()


def test_it_is_written_for_a_calendar(
    room: PlanRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    file = tmp_path / "plan"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    room.page.cards[0].leave_out.click()

    room.page.weeks.save.click()

    assert told[0].startswith("Saved as plan.ics.")

    calendar = Calendar.from_ical((tmp_path / "plan.ics").read_bytes())
    assert isinstance(calendar, Calendar)
    events = calendar.walk("VEVENT")
    assert len(events) == len(shown(room).days)
    assert [str(each["status"]) for each in events[:2]] == ["CANCELLED", "CONFIRMED"]
    assert str(events[1]["uid"]) == f"{date.fromordinal(shown(room).days[1].day)}@lowback-timer"
    assert events[1].decoded("dtstart").hour == 18


def test_the_time_in_the_calendar_is_kept(room: PlanRoom, services: Services) -> None:
    room.page.weeks.time.triggerAction(room.page.weeks.time.SliderAction.SliderSingleStepAdd)

    assert services.preferences.current.training_time_min == 18 * 60 + 15


def test_a_folder_that_cannot_be_written_to_is_told(
    room: PlanRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    gone = tmp_path / "gone" / "x.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(gone), ""))

    room.save_calendar()

    assert told == ["x.ics cannot be written there (No such file or directory)."]
