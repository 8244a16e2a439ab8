"""When an exercise becomes more, when less, and when it stays as it is."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.notch_rules import Means, NotchRule
from lowback_timer.core.coach.progress import (
    Notch,
    Past,
    Practised,
    SoreMorning,
    Way,
    has_been_off,
    is_worse,
    judged,
    progress_of,
    way_of,
)
from tests.core.coach.builders import THURSDAY
from tests.core.coach.practising import (
    BRIDGE,
    COUNTED,
    EXERCISES,
    HELD,
    LIFTED,
    easy,
    exercise_of,
    histories,
    practised,
    progress,
    rule_of,
)
from tests.fakes import make_dose, make_hold, make_reps


def test_a_dose_is_in_reps_or_held() -> None:
    assert way_of(BRIDGE, make_dose(make_hold(30))) == HELD
    assert way_of(BRIDGE, make_dose(make_reps(12))) == COUNTED


# Two for two


def test_done_in_full_and_too_easy_in_two_sessions_running_is_one_notch_more() -> None:
    found = progress(easy(3), easy())

    assert found.notch_for(HELD) == Notch(HELD, "s0", NotchRule.EASY_TWICE)
    assert (found.due[HELD].step, found.standing) == (1, {HELD: 0})


@pytest.mark.parametrize(
    ("before", "last"),
    [
        (None, easy()),
        (practised(3), easy()),
        (easy(3), practised()),
        (easy(3), easy(is_full=False)),
        (easy(3, is_full=None), easy()),
    ],
    ids=["once", "right before", "right now", "ended early", "nobody knows"],
)
def test_less_than_two_for_two_stays_as_it_is(before: Practised | None, last: Practised) -> None:
    past = (last,) if before is None else (before, last)

    assert rule_of(progress(*past)) is None


def test_sessions_that_have_spoken_for_a_notch_count_for_no_other_one() -> None:
    raised = Notch(HELD, "s3", NotchRule.EASY_TWICE)

    found = progress(easy(3), easy(), notches=(raised,))

    assert (rule_of(found), found.standing) == (None, {HELD: 1})


def test_a_notch_that_was_refused_is_not_proposed_again_at_once() -> None:
    refused = Notch(HELD, "s3", NotchRule.EASY_TWICE, is_refused=True)

    found = progress(easy(3), easy(), notches=(refused,))

    assert (rule_of(found), found.standing) == (None, {HELD: 0})


def test_every_notch_can_be_refused() -> None:
    refused = Notch(HELD, "s0", NotchRule.EASY_TWICE, is_refused=True)

    notch = progress(easy(3), easy(), notches=(refused,)).notch_for(HELD)

    assert notch is not None
    assert (notch.is_refused, notch.step) == (True, 0)


def test_reps_go_up_to_the_top_of_the_range_and_then_the_load_or_a_harder_variation() -> None:
    def means(most: int, load_g: int | None = None, way: Way = COUNTED) -> Means | None:
        done = [easy(ago, least=most, most=most, load_g=load_g) for ago in (3, 0)]
        notch = progress(*done, way=way).notch_for(way)
        return None if notch is None else notch.means

    assert means(15) is Means.AMOUNT
    assert means(16) is Means.VARIATION
    assert means(15, 20_000, LIFTED) is Means.AMOUNT
    assert means(16, 20_000, LIFTED) is Means.LOAD
    assert means(16, None, LIFTED) is Means.VARIATION
    assert means(16, 4_000, LIFTED) is Means.VARIATION  # no plate is small enough


def test_holds_go_up_to_the_longest_and_then_to_a_harder_variation() -> None:
    for most, means in ((55_000, Means.AMOUNT), (60_000, Means.VARIATION)):
        notch = progress(easy(3, most=most), easy(most=most)).notch_for(HELD)
        assert notch is not None
        assert (notch.means, notch.rule) == (means, NotchRule.EASY_TWICE)


# Less


def test_too_hard_is_one_notch_less() -> None:
    notch = progress(practised(is_hard=True, least=40_000, most=40_000)).notch_for(HELD)

    assert notch is not None
    assert (notch.rule, notch.step) == (NotchRule.TOO_HARD, -1)


def test_not_done_in_full_twice_running_is_one_notch_less() -> None:
    short = practised(3, is_full=False), practised(is_full=False)

    assert rule_of(progress(*short)) is NotchRule.SHORT_TWICE
    assert rule_of(progress(practised(3), short[1])) is None
    assert rule_of(progress(replace(short[0], is_full=None), short[1])) is None
    assert rule_of(progress(short[1])) is None


def test_what_cannot_be_less_gets_a_lighter_weight_or_an_easier_variation() -> None:
    def means(least: int, load_g: int | None) -> Means:
        done = practised(is_hard=True, least=least, most=least, load_g=load_g)
        notch = progress(done, way=LIFTED).notch_for(LIFTED)
        assert notch is not None
        return notch.means

    assert means(9, 20_000) is Means.AMOUNT
    assert means(8, 20_000) is Means.LOAD
    assert means(8, None) is Means.VARIATION


def test_more_than_fourteen_days_off_are_one_notch_less() -> None:
    assert rule_of(progress(easy(17), easy(15))) is NotchRule.TIME_OFF
    assert rule_of(progress(easy(16), easy(14))) is NotchRule.EASY_TWICE


def test_time_off_is_one_notch_less_only_once() -> None:
    gone = Notch(HELD, "s20", NotchRule.TIME_OFF)

    found = progress(easy(20), practised(), notches=(gone,))

    assert (rule_of(found), found.standing) == (None, {HELD: -1})


def test_other_exercises_meanwhile_are_no_time_off() -> None:
    assert not has_been_off(THURSDAY - 20, [THURSDAY - 14, THURSDAY - 2], THURSDAY)
    assert has_been_off(THURSDAY - 40, [THURSDAY - 14, THURSDAY - 2], THURSDAY)
    assert not has_been_off(THURSDAY + 1, [THURSDAY + 1], THURSDAY)  # one has travelled west


# Pain


def test_pain_has_risen_by_so_much() -> None:
    assert is_worse(2, 4, by=2)
    assert not is_worse(2, 3, by=2)
    assert is_worse(None, 2, by=2)
    assert not is_worse(3, None, by=1)


def test_nothing_becomes_more_after_it_has_hurt() -> None:
    assert rule_of(progress(easy(3), easy(has_hurt=True))) is None
    assert rule_of(progress(easy(3, has_hurt=True), easy())) is None
    assert rule_of(progress(easy(3), easy(), has_hurt=True)) is None  # in a session of others


def test_after_a_morning_that_was_worse_the_next_session_is_one_notch_easier() -> None:
    found = progress(easy(3), easy(), sore=SoreMorning("s0"))

    notch = found.notch_for(HELD)

    assert notch == Notch(HELD, "s0", NotchRule.SORE_MORNING)
    assert notch.step == -1
    assert found.standing == {HELD: 0}  # for once: nothing is left of it
    assert found.notch_for(Way("good-morning", "reps")) is not None  # all of the session


def test_after_a_morning_that_was_worse_it_can_stay_as_it_is() -> None:
    sore = SoreMorning("s0", frozenset({HELD}))

    notch = progress(practised(), sore=sore).notch_for(HELD)

    assert notch is not None
    assert notch.is_refused


def test_what_was_too_hard_is_one_notch_less_and_not_two_after_a_worse_morning() -> None:
    hard = practised(is_hard=True, most=40_000, least=40_000)

    assert rule_of(progress(hard, sore=SoreMorning("s0"))) is NotchRule.TOO_HARD


# What the library has changed meanwhile


def test_what_is_not_in_the_library_any_more_stays_as_it_is() -> None:
    gone, other_way = Way("gone", "reps"), Way("side-plank", "reps")

    for way in (gone, other_way):
        assert rule_of(progress(easy(3), easy(), way=way), way) is None


def test_the_weight_that_was_lifted_last_is_known() -> None:
    pasts = {LIFTED: Past(practised(load_g=20_000)), HELD: Past(practised())}

    assert progress_of(pasts, EXERCISES, [], THURSDAY).loads == {"deadlift": 20_000}


# All histories


@given(histories(), st.sampled_from([0, 3, 20]))
def test_no_history_breaks_a_rule(history: tuple[Way, list[Practised]], days_since: int) -> None:
    """Gone through session by session, with every notch accepted."""
    way, sessions = history
    exercise = exercise_of(way)
    notches: list[Notch] = []
    training_days = [each.day for each in sessions]
    for number, last in enumerate(sessions):
        before = sessions[number - 1] if number else None
        is_latest = last is sessions[-1]
        today = last.day + days_since if is_latest else sessions[number + 1].day
        past = Past(last, before, tuple(notches))
        notch = judged(past, way, exercise, training_days[: number + 1], today)
        if notch is None:
            continue
        notches.append(notch)
        if notch.rule is NotchRule.EASY_TWICE:
            assert before is not None
            assert last.is_easy
            assert before.is_easy
            assert last.is_full
            assert before.is_full
            assert not last.has_hurt
            assert not before.has_hurt
            assert today - last.day <= 14
        else:
            assert notch.step <= 0
    spoken = [each.session for each in notches]
    assert len(spoken) == len(set(spoken))  # one notch a session at most


@given(histories(), st.booleans(), st.booleans())
def test_after_pain_no_history_leads_to_more(
    history: tuple[Way, list[Practised]], is_sore: bool, is_refused: bool
) -> None:
    way, sessions = history
    refused = frozenset({way} if is_refused else set())
    sore = SoreMorning(sessions[-1].session, refused) if is_sore else None

    found = progress(*sessions[-2:], way=way, sore=sore, has_hurt=True)

    notch = found.notch_for(way)
    assert notch is None or notch.step <= 0
