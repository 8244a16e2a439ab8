"""A calendar into which a plan is imported again and again has every session once."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from lowback_timer.core.coach.known import Lately
from lowback_timer.core.coach.planning.making import continued
from lowback_timer.core.coach.planning.plan import Plan, PlanError, Wants
from lowback_timer.exchange.calendar import CalendarSession, calendar_of
from lowback_timer.window.plan.words import session_key
from tests.core.coach.planning.builders import (
    MONDAY,
    all_wants,
    day_maker,
    exercises,
    few,
    plan_for,
)

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)


@dataclass
class OnesCalendar:
    """What a calendar makes of files: an entry for each UID, as the latest file has it."""

    days: dict[str, date] = field(default_factory=dict)

    def import_(self, plan: Plan) -> None:
        """Take a file of a plan in."""
        sessions = [
            CalendarSession(session_key(each), date.fromordinal(each.day), 15, "", "")
            for each in plan.days
        ]
        file = Calendar.from_ical(calendar_of(sessions, time(18), "UTC", NOW, "Plan"))
        events = file.walk("VEVENT")
        assert len({str(each["uid"]) for each in events}) == len(plan.days)
        for each in events:
            self.days[str(each["uid"])] = each.decoded("dtstart").date()


@few
@given(all_wants, st.data())
def test_what_is_moved_is_moved_there_too(wanted: Wants, data: st.DataObject) -> None:
    fits = day_maker(wanted.person).fits
    plan, today, calendar = plan_for(wanted), MONDAY, OnesCalendar()
    calendar.import_(plan)
    for _ in range(data.draw(st.integers(1, 4))):
        is_move: bool = data.draw(st.booleans())
        if plan.days and is_move:
            day = data.draw(st.sampled_from([each.day for each in plan.days]))
            # Into any week; not from a day to come to before it, which forgets it once it is over.
            to = data.draw(st.integers(day, day + 15))
            try:
                plan = plan.moved(day, to)
            except PlanError:
                continue
        else:
            today += data.draw(st.integers(0, 9))
            plan = continued(plan, exercises(), Lately(), today, fits)
        calendar.import_(plan)

        # Of what is to come, the calendar has what the plan has, and nothing else.
        coming = sorted(each.toordinal() for each in calendar.days.values())
        assert [each for each in coming if each >= today] == [each.day for each in plan.days]
