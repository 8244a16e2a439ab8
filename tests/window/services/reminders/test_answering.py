"""What becomes of a reminder that is answered, or left alone."""

from __future__ import annotations

from lowback_timer.devices.notifications import OPEN
from lowback_timer.window.services.requests import ShowToday, StartToday
from tests.window.services.reminders.conftest import MONDAY, Person


def test_start_begins_what_today_suggests(person: Person) -> None:
    person.wait_until(18)
    person.notifier.press("start", token="a-token")

    assert person.around.went == [(StartToday(), "a-token")]
    person.wait_until(23)
    assert person.notifier.count == 1


def test_the_words_themselves_lead_to_the_first_page(person: Person) -> None:
    person.wait_until(18)
    person.notifier.press(OPEN)

    assert person.around.went == [(ShowToday(), "")]


def test_in_an_hour_means_in_an_hour(person: Person) -> None:
    person.wait_until(18, 10)
    person.notifier.press("later")

    person.wait_until(19, 9)
    assert person.sees == set()
    person.wait_until(19, 10)

    assert person.sees == {"training"}
    assert person.around.went == []


def test_not_today_means_tomorrow(person: Person) -> None:
    person.wait_until(18)
    person.notifier.press("not_today")

    person.wait_until(23)
    assert person.sees == set()
    person.wait_until(18, days=1)

    assert person.sees == {"training"}


def test_closed_twice_it_leaves_one_alone_for_the_day(person: Person) -> None:
    person.wait_until(18)
    person.notifier.put_away()
    person.wait_until(19)
    assert person.sees == {"training"}
    person.notifier.put_away()

    person.wait_until(23, 59)
    assert person.notifier.count == 2
    person.wait_until(18, days=1)

    assert person.notifier.count == 3


def test_left_alone_it_goes_away_and_comes_once_more(person: Person) -> None:
    person.wait_until(18, 59)
    assert person.sees == {"training"}
    person.wait_until(19)
    assert person.sees == set()
    person.wait_until(20)
    assert person.sees == {"training"}

    person.wait_until(23, 59)

    assert (person.sees, person.notifier.count) == (set(), 2)


def test_a_late_answer_still_counts(person: Person) -> None:
    person.wait_until(18)
    shown = dict(person.notifier.shown)
    person.notifier.put_away()
    person.notifier.shown = shown  # as in the list that a desktop keeps

    person.notifier.press("start")
    person.wait_until(23)

    assert person.around.went == [(StartToday(), "")]
    assert person.notifier.count == 1


def test_who_has_begun_by_themselves_is_not_bothered_any_more(person: Person) -> None:
    person.wait_until(18, 5)
    assert person.sees == {"training"}
    person.around.is_session_on = True

    person.wait_until(18, 6)
    assert person.sees == set()
    person.around.is_session_on, person.around.last_day = False, MONDAY.toordinal()
    person.wait_until(23)

    assert person.notifier.count == 1


def test_without_anything_to_show_it_on_it_tries_again_for_a_while(person: Person) -> None:
    person.notifier.works = False
    person.wait_until(18, 30)
    person.notifier.works = True

    person.wait_until(18, 35)

    assert person.sees == {"training"}
