"""The rules of progress in words."""

import pytest

from lowback_timer.core.coach.notch_rules import Means, NotchRule


@pytest.mark.parametrize("rule", NotchRule)
@pytest.mark.parametrize("means", Means)
def test_every_rule_says_why_and_where_it_comes_from(rule: NotchRule, means: Means) -> None:
    assert rule.text().endswith(".")
    assert rule.source(means).endswith(".")


def test_how_much_heavier_has_a_source_of_its_own() -> None:
    assert "Ratamess" in NotchRule.EASY_TWICE.source(Means.LOAD)
    assert "Ratamess" not in NotchRule.EASY_TWICE.source(Means.AMOUNT)


def test_only_two_for_two_leads_to_more_and_only_a_sore_morning_is_for_once() -> None:
    assert [rule for rule in NotchRule if rule.raises] == [NotchRule.EASY_TWICE]
    assert [rule for rule in NotchRule if rule.is_for_once] == [NotchRule.SORE_MORNING]
