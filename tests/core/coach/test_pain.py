"""The traffic light: every rule of it, and that no answer breaks one."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.coach.pain import (
    Hurt,
    Light,
    PainRule,
    Way,
    asks_for_rest,
    clinician_words,
    earlier_pains,
    is_worse_after,
    is_worse_overnight,
    keeps_rising,
    overnight_words,
    rest_words,
    rule_of,
    way_of,
    way_text,
    worse_words,
)
from lowback_timer.core.session.answers import SCALE, Felt
from lowback_timer.core.session.session import Session
from tests.fakes import make_dose, make_hold, make_timeline

pains = st.sampled_from(SCALE)
hurts = st.builds(
    Hurt,
    pain=pains,
    before=st.none() | pains,
    earlier=st.lists(pains, max_size=3).map(tuple),
    in_leg=st.booleans(),
)


# Each rule by its name


@pytest.mark.parametrize("pain", [0, 1, 2, 3])
def test_zero_to_three_goes_on(pain: int) -> None:
    assert rule_of(Hurt(pain)) is PainRule.LITTLE
    assert PainRule.LITTLE.light is Light.GO_ON


@pytest.mark.parametrize("pain", [4, 5])
def test_four_and_five_are_made_easier(pain: int) -> None:
    assert rule_of(Hurt(pain)) is PainRule.SOME
    assert PainRule.SOME.light is Light.EASIER


@pytest.mark.parametrize("pain", [6, 7, 10])
def test_six_and_more_is_over_for_today(pain: int) -> None:
    assert rule_of(Hurt(pain)) is PainRule.MUCH
    assert PainRule.MUCH.light is Light.OVER


def test_two_more_than_before_is_over_for_today() -> None:
    assert rule_of(Hurt(3, before=1)) is PainRule.RISEN
    assert rule_of(Hurt(2, before=1)) is PainRule.LITTLE
    assert rule_of(Hurt(5, before=4)) is PainRule.SOME
    assert PainRule.RISEN.light is Light.OVER


def test_a_new_feeling_in_the_leg_is_over_for_today() -> None:
    assert rule_of(Hurt(0, in_leg=True)) is PainRule.LEG
    assert PainRule.LEG.light is Light.OVER


def test_growing_pain_always_means_stop() -> None:
    assert rule_of(Hurt(2, earlier=(1,))) is PainRule.GROWING
    assert rule_of(Hurt(2, earlier=(4, 2))) is PainRule.LITTLE
    assert PainRule.GROWING.light is Light.OVER


def test_six_and_more_before_asks_for_a_gentle_day() -> None:
    assert [pain for pain in SCALE if asks_for_rest(pain)] == [6, 7, 8, 9, 10]
    assert "warning signs" in rest_words()


def test_much_or_clearly_more_after_is_worse() -> None:
    assert is_worse_after(None, 6)
    assert is_worse_after(2, 4)
    assert not is_worse_after(2, 3)
    assert not is_worse_after(None, 5)
    assert "tomorrow" in worse_words()


def test_more_than_one_above_before_on_the_next_morning_is_worse() -> None:
    assert is_worse_overnight(2, 4)
    assert not is_worse_overnight(2, 3)
    assert not is_worse_overnight(None, 10)
    assert "do less" in overnight_words()


def test_three_rises_in_a_row_are_for_a_clinician() -> None:
    assert keeps_rising([1, 2, 3, 4])
    assert keeps_rising([9, 0, 1, 2, 3])
    assert not keeps_rising([1, 2, 3])
    assert not keeps_rising([1, 2, 2, 3])
    assert not keeps_rising([0, 1, 2, 3, 3])
    assert "doctor" in clinician_words()


# Over all there can be


@given(hurts)
def test_no_answer_breaks_a_rule(hurt: Hurt) -> None:
    light = rule_of(hurt).light

    if hurt.pain >= 6 or hurt.in_leg:
        assert light is Light.OVER
    if hurt.before is not None and hurt.pain - hurt.before >= 2:
        assert light is Light.OVER
    if hurt.earlier and hurt.pain > hurt.earlier[-1]:
        assert light is Light.OVER
    if hurt.pain in {4, 5}:
        assert light >= Light.EASIER
    if light is Light.GO_ON:
        assert hurt.pain <= 3


@given(hurts)
def test_more_pain_never_asks_for_less_care(hurt: Hurt) -> None:
    lights = [
        rule_of(Hurt(pain, hurt.before, hurt.earlier, in_leg=hurt.in_leg)).light for pain in SCALE
    ]

    assert all(one <= other for one, other in pairwise(lights))


@given(st.lists(pains, max_size=12))
def test_a_clinician_is_named_exactly_after_three_rises(history: list[int]) -> None:
    rises = [one < other for one, other in pairwise(history)]

    assert keeps_rising(history) is (rises[-3:] == [True] * 3)


# What is done


@pytest.mark.parametrize(
    ("light", "is_left", "has_easier", "way"),
    [
        (Light.GO_ON, True, True, Way.GO_ON),
        (Light.EASIER, True, True, Way.SWAP),
        (Light.EASIER, True, False, Way.HALF),
        (Light.EASIER, False, True, Way.NOTHING_LEFT),
        (Light.OVER, True, True, Way.OVER),
        (Light.OVER, False, False, Way.NOTHING_LEFT),
    ],
)
def test_what_is_done(light: Light, is_left: bool, has_easier: bool, way: Way) -> None:
    assert way_of(light, is_left=is_left, has_easier=has_easier) is way


@pytest.mark.parametrize("way", Way)
def test_what_is_done_is_one_sentence_with_names(way: Way) -> None:
    text = way_text(way, "Superman", "Bird dog")

    assert text.endswith(".")
    assert "{" not in text
    assert ("Superman" in text) is (way is not Way.GO_ON)
    assert ("Bird dog" in text) is (way is Way.SWAP)


@pytest.mark.parametrize("rule", PainRule)
def test_every_rule_has_words_and_is_honest_on_where_it_comes_from(rule: PainRule) -> None:
    assert rule.text.endswith(".")
    is_our_own = rule in {PainRule.LEG, PainRule.GROWING}
    assert (rule.source == "") is is_our_own
    assert "Borg" not in rule.text + rule.source


def test_earlier_pains_are_those_of_sets_before_each_once() -> None:
    session = Session(make_timeline(make_dose(make_hold(10), sets=4, rest=10)))
    session.start()
    for pain in (3, 2, 5):
        session.advance_to(session.now_ms + 8_000)
        while not session.step.kind.is_work:
            session.skip()
        session.it_hurts()
        session.rate_set(Felt.HURT, pain)
        session.resume()

    last = session.last_set[0].step.index
    assert earlier_pains(session.records, last) == (3, 2)
