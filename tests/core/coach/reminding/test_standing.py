"""What becomes of reminders."""

from collections import Counter
from collections.abc import Callable
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.reminding.standing import (
    BREAK,
    HOUR,
    RETRY,
    TRAINING,
    Manners,
    Standing,
    due,
    held_back,
    later,
    lost,
    not_today,
    passed_over,
    refused,
    settled,
    shown,
    upcoming,
)
from lowback_timer.core.coach.reminding.times import (
    DAY_MIN,
    Every,
    OnWeekdays,
    Timetable,
    day_of,
    moment,
)
from tests.core.coach.reminding.test_times import MONDAY, SIX, tables

MONDAYS_AT_SIX = OnWeekdays(frozenset({1}), SIX)
DAILY_AT_SIX = OnWeekdays(frozenset(range(1, 8)), SIX)
HOURLY = Every(frozenset(range(1, 8)), HOUR, 9 * HOUR, 17 * HOUR)
AT_SIX = moment(MONDAY, SIX)


def due_at(
    now: int, standing: Standing | None = None, table: Timetable = DAILY_AT_SIX
) -> int | None:
    """What is due on looking at the clock, with the manners of training."""
    return due(table, TRAINING, settled(standing or Standing(), TRAINING, now), now)


def on_screen(now: int = AT_SIX) -> Standing:
    """A reminder of six o'clock that is shown."""
    return shown(Standing(), now, now)


# When it is due


def test_it_is_due_at_its_time_and_not_before() -> None:
    assert due_at(AT_SIX - 1) is None
    assert due_at(AT_SIX) == AT_SIX
    assert due_at(AT_SIX, table=OnWeekdays(frozenset({2}), SIX)) is None


def test_after_a_sleep_it_is_shown_late_but_not_much_too_late() -> None:
    assert due_at(AT_SIX + TRAINING.late - 1) == AT_SIX
    assert due_at(AT_SIX + TRAINING.late) is None


def test_what_was_missed_does_not_come_after_midnight() -> None:
    table = OnWeekdays(frozenset({1}), 23 * HOUR + 30)

    assert due_at(moment(MONDAY, DAY_MIN - 1), table=table) == moment(MONDAY, 23 * HOUR + 30)
    assert due_at(moment(MONDAY + 1), table=table) is None


def test_it_is_shown_once() -> None:
    standing = on_screen()

    assert due_at(AT_SIX, standing) is None
    assert due_at(AT_SIX + 59, standing) is None


def test_a_time_that_is_shown_twice_when_clocks_are_put_back_is_one() -> None:
    half_past_two = moment(MONDAY, 150)
    table = OnWeekdays(frozenset({1}), 150)
    standing = passed_over(shown(Standing(), half_past_two, half_past_two), half_past_two)

    assert due_at(half_past_two - 30, standing, table) is None
    assert due_at(half_past_two, standing, table) is None


def test_a_time_that_is_left_out_when_clocks_are_put_forward_has_passed() -> None:
    table = OnWeekdays(frozenset({1}), 150)

    assert due_at(moment(MONDAY, 119), table=table) is None
    assert due_at(moment(MONDAY, 180), table=table) == moment(MONDAY, 150)


def test_when_it_is_no_good_time_it_is_tried_again_a_little_later() -> None:
    standing = held_back(Standing(), AT_SIX)

    assert due_at(AT_SIX + RETRY - 1, standing) is None
    assert due_at(AT_SIX + RETRY, standing) == AT_SIX


def test_waiting_for_a_good_time_has_an_end() -> None:
    now, standing = AT_SIX, Standing()
    while due_at(now, standing) is not None:
        standing = held_back(standing, now)
        now += RETRY

    assert now == AT_SIX + TRAINING.late


def test_a_clock_that_is_put_back_does_not_prolong_the_waiting() -> None:
    standing = held_back(Standing(), AT_SIX + HOUR)

    assert due_at(AT_SIX, standing) == AT_SIX


# What becomes of it


def test_in_an_hour_it_comes_again() -> None:
    standing = later(on_screen(), AT_SIX + 10)

    assert due_at(AT_SIX + 69, standing) is None
    assert due_at(AT_SIX + 70, standing) == AT_SIX + 70


def test_who_asks_for_an_hour_gets_it_after_midnight_too() -> None:
    late = moment(MONDAY, 23 * HOUR + 30)
    standing = later(on_screen(late), late)

    assert due_at(late + HOUR, standing) == late + HOUR
    assert due_at(late + HOUR + TRAINING.late, standing) is None


def test_not_today_keeps_the_day_quiet_and_the_next_one_not() -> None:
    standing = not_today(on_screen())

    assert due_at(AT_SIX + HOUR, standing) is None
    assert due_at(AT_SIX + HOUR, standing, OnWeekdays(frozenset({1}), SIX + 30)) is None
    assert due_at(AT_SIX + DAY_MIN, standing) == AT_SIX + DAY_MIN


def test_not_today_after_midnight_means_the_day_it_came_from() -> None:
    late = moment(MONDAY, 23 * HOUR + 30)
    again = shown(later(on_screen(late), late), late + HOUR, late + HOUR)

    standing = not_today(again)

    assert due_at(AT_SIX + DAY_MIN, standing) == AT_SIX + DAY_MIN


def test_a_first_refusal_has_it_offered_once_more() -> None:
    standing = refused(on_screen(), TRAINING, AT_SIX + 5)

    assert due_at(AT_SIX + 64, standing) is None
    assert due_at(AT_SIX + 65, standing) == AT_SIX + 65


def test_two_refusals_in_a_row_keep_the_day_quiet() -> None:
    once = refused(on_screen(), TRAINING, AT_SIX)
    again = shown(once, AT_SIX + HOUR, AT_SIX + HOUR)

    twice = refused(again, TRAINING, AT_SIX + HOUR)

    assert due_at(AT_SIX + 2 * HOUR, twice) is None
    assert twice == not_today(again)


def test_an_answer_in_between_makes_them_two_of_their_own() -> None:
    once = refused(on_screen(), TRAINING, AT_SIX)
    answered = later(shown(once, AT_SIX + HOUR, AT_SIX + HOUR), AT_SIX + HOUR)
    third = shown(answered, AT_SIX + 2 * HOUR, AT_SIX + 2 * HOUR)

    assert refused(third, TRAINING, AT_SIX + 2 * HOUR).again == AT_SIX + 3 * HOUR


def test_refusals_of_another_day_do_not_count() -> None:
    once = refused(on_screen(), TRAINING, AT_SIX)
    next_day = AT_SIX + DAY_MIN

    standing = shown(settled(once, TRAINING, next_day), next_day, next_day)

    assert standing.refusals == 0


def test_an_hour_without_an_answer_is_a_refusal() -> None:
    standing = settled(on_screen(), TRAINING, AT_SIX + HOUR)

    assert standing == refused(on_screen(), TRAINING, AT_SIX + HOUR)
    assert settled(on_screen(), TRAINING, AT_SIX + HOUR - 1) == on_screen()


def test_a_break_that_is_refused_comes_at_its_next_time_and_two_are_enough() -> None:
    ten = moment(MONDAY, 10 * HOUR)
    first = refused(shown(Standing(), ten, ten), BREAK, ten + 1)
    assert due(HOURLY, BREAK, first, ten + 30) is None
    assert due(HOURLY, BREAK, first, ten + HOUR) == ten + HOUR

    second = refused(shown(first, ten + HOUR, ten + HOUR), BREAK, ten + HOUR)

    assert due(HOURLY, BREAK, second, ten + 2 * HOUR) is None
    assert due(HOURLY, BREAK, second, ten + DAY_MIN) == ten + DAY_MIN


def test_a_break_that_was_missed_is_soon_given_up() -> None:
    ten = moment(MONDAY, 10 * HOUR)

    assert due(HOURLY, BREAK, Standing(), ten + BREAK.late - 1) == ten
    assert due(HOURLY, BREAK, Standing(), ten + BREAK.late) is None


def test_what_the_desktop_lost_is_shown_again() -> None:
    standing = lost(on_screen(), AT_SIX + 3)

    assert due_at(AT_SIX + 3, standing) is None
    assert due_at(AT_SIX + 3 + RETRY, standing) == AT_SIX


def test_what_is_lost_again_and_again_is_given_up() -> None:
    now, standing, times = AT_SIX, Standing(), 0
    while now < AT_SIX + DAY_MIN - HOUR:
        standing = settled(standing, TRAINING, now)
        since = due(DAILY_AT_SIX, TRAINING, standing, now)
        if since is not None:
            standing, times = lost(shown(standing, since, now), now), times + 1
        now += 1

    assert times == TRAINING.late // RETRY


def test_what_was_to_come_again_and_is_lost_is_still_what_was_asked_for() -> None:
    late = moment(MONDAY, 23 * HOUR + 30)
    asked = later(on_screen(late), late)

    standing = lost(shown(asked, late + HOUR, late + HOUR), late + HOUR)

    assert due_at(late + HOUR + RETRY, standing) == late + HOUR


def test_who_has_begun_by_themselves_is_left_alone() -> None:
    standing = passed_over(on_screen(), AT_SIX + 5)

    assert due_at(AT_SIX + 2 * HOUR, standing) is None
    assert due_at(AT_SIX + DAY_MIN, standing) == AT_SIX + DAY_MIN


def test_what_was_kept_of_years_to_come_is_forgotten() -> None:
    standing = not_today(on_screen(AT_SIX + 1_000 * DAY_MIN))

    assert due_at(AT_SIX, standing) == AT_SIX


# What comes next


def test_the_next_one_is_told() -> None:
    assert upcoming(MONDAYS_AT_SIX, Standing(), AT_SIX - 5, None) == AT_SIX
    assert upcoming(MONDAYS_AT_SIX, Standing(), AT_SIX, None) == AT_SIX + 7 * DAY_MIN
    assert upcoming(OnWeekdays(frozenset(), SIX), Standing(), AT_SIX, None) is None


def test_the_next_one_may_be_one_that_comes_again() -> None:
    standing = later(on_screen(), AT_SIX)

    assert upcoming(DAILY_AT_SIX, standing, AT_SIX + 1, None) == AT_SIX + HOUR


def test_the_next_one_is_none_of_a_quiet_day_or_while_the_back_rests() -> None:
    now = moment(MONDAY, 9 * HOUR)
    quiet = Standing(quiet=MONDAY)

    assert upcoming(DAILY_AT_SIX, quiet, now, None) == AT_SIX + DAY_MIN
    assert upcoming(DAILY_AT_SIX, Standing(), now, MONDAY) == AT_SIX + 2 * DAY_MIN
    assert upcoming(DAILY_AT_SIX, Standing(), now, MONDAY - 1) == AT_SIX + DAY_MIN
    assert upcoming(DAILY_AT_SIX, Standing(), now, MONDAY - 2) == AT_SIX


# Whatever happens


def test_it_is_kept_as_plain_numbers_in_the_order_of_its_fields() -> None:
    numbers = range(1, len(fields(Standing)) + 1)

    assert Standing(*numbers).values == tuple(numbers)
    assert Standing.of(tuple(numbers)) == Standing(*numbers)


def test_what_another_version_has_kept_is_forgotten() -> None:
    assert Standing.of(()) == Standing.of((1, 2, 3)) == Standing()


ANSWERS: tuple[Callable[[Standing, Manners, int], Standing], ...] = (
    lambda standing, _manners, now: later(standing, now),
    lambda standing, _manners, _now: not_today(standing),
    refused,
    lambda standing, _manners, now: passed_over(standing, now),
    lambda standing, _manners, now: lost(standing, now),
    lambda standing, _manners, _now: standing,  # left alone
)
LATER, LOST = 0, 4

moves = st.lists(
    st.tuples(st.integers(1, 600), st.sampled_from(range(6)), st.booleans()), max_size=60
)


@pytest.mark.parametrize("manners", [TRAINING, BREAK])
@given(table=tables, moves=moves, begin=st.integers(0, DAY_MIN))
def test_it_never_pesters(
    manners: Manners, table: Timetable, moves: list[tuple[int, int, bool]], begin: int
) -> None:
    """However somebody answers, and however rarely the clock is looked at."""
    now, standing, is_wanted = moment(MONDAY, begin), Standing(), False
    quiet_days: set[int] = set()
    shows: Counter[int] = Counter()
    may_be: Counter[int] = Counter()
    for minutes, answer, is_bad_time in moves:
        now += minutes
        standing = settled(standing, manners, now)
        quiet_days.add(standing.quiet)
        since = due(table, manners, standing, now)
        if since is None:
            continue
        # Never early, never much too late, and uninvited on a day and at a time that was chosen.
        assert 0 <= now - since < manners.late
        is_wanted = is_wanted and bool(standing.again)
        assert is_wanted or day_of(since) == day_of(now)
        assert standing.again or since % DAY_MIN in table.minutes_on(day_of(since))
        if is_bad_time:
            standing = held_back(standing, now)
            assert due(table, manners, standing, now) is None
            continue
        standing = shown(standing, since, now)
        day = day_of(standing.over)
        shows[day] += 1
        assert day not in quiet_days
        assert due(table, manners, standing, now) is None
        standing = ANSWERS[answer](standing, manners, now)
        is_wanted = answer == LATER
        may_be[day] += {LATER: 2, LOST: 1}.get(answer, 0)
        # Once, and once more after a refusal; beyond that only as somebody asked for it.
        assert len(table.minutes_on(day)) > 1 or shows[day] <= 2 + may_be[day]


@given(tables, st.integers(0, DAY_MIN), st.lists(st.integers(1, 90), min_size=1, max_size=40))
def test_to_look_more_often_shows_the_same(table: Timetable, begin: int, steps: list[int]) -> None:
    def run(every: int) -> set[int]:
        """The occasions that are shown, of which each is taken up at once."""
        found, standing = set(), Standing()
        for now in range(moment(MONDAY, begin), moment(MONDAY, begin) + sum(steps), every):
            standing = settled(standing, TRAINING, now)
            since = due(table, TRAINING, standing, now)
            if since is not None:
                found.add(since)
                standing = passed_over(shown(standing, since, now), since)
        return found

    assert run(5) <= run(1)
