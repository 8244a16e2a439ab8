"""Why a plan looks as it does: its rules, in words, and where each comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal
from lowback_timer.core.text import Text, translate


class PlanRule(StrEnum):
    """A rule by which a plan is made. The values stand in files."""

    # Of the whole plan
    DAYS = "days"
    DAYS_APART = "days_apart"
    OTHER_DAYS = "other_days"
    WARM_UP = "warm_up"
    AMOUNT = "amount"
    MISSING = "missing"
    MINUTES = "minutes"
    ORDER = "order"
    RESTS = "rests"
    # Of one exercise
    FOR_GOAL = "for_goal"
    FOR_BACK = "for_back"
    VARIETY = "variety"
    NOT_YET = "not_yet"
    ONLY_ONE = "only_one"
    BY_HAND = "by_hand"


_VERYWELL, _BARBEND = "verywell", "barbend"
_SOURCES = {
    PlanRule.DAYS: _VERYWELL,
    PlanRule.OTHER_DAYS: _VERYWELL,
    PlanRule.AMOUNT: _VERYWELL,
    PlanRule.RESTS: _VERYWELL,
    PlanRule.VARIETY: _VERYWELL,
    PlanRule.WARM_UP: _BARBEND,
    PlanRule.ORDER: _BARBEND,
    PlanRule.FOR_GOAL: _BARBEND,
}


@dataclass(frozen=True, slots=True)
class PlanReason:
    """A rule, and what it was applied to. Only what the rule speaks of is filled in."""

    rule: PlanRule
    level: Level | None = None
    goal: Goal | None = None
    count: int = 0
    """Sessions a week, or minutes."""
    names: tuple[str, ...] = ()
    """Of equipment, or of days of the week."""

    @property
    def source(self) -> str:
        """The id of the article that it comes from; empty: it is a convention of our own."""
        return "" if self.goal is Goal.HEALTH else _SOURCES.get(self.rule, "")

    def text(self) -> str:
        """The reason as a person reads it: a short sentence."""
        match self.rule:
            case PlanRule.AMOUNT:
                assert self.level is not None
                return str(_AMOUNTS[self.level])
            case PlanRule.ORDER:
                return str(_ORDERS[self.goal or Goal.HEALTH])
            case PlanRule.FOR_GOAL:
                assert self.goal is not None
                return str(_FOR_GOALS[self.goal])
            case PlanRule.DAYS:
                return translate(
                    "Plan",
                    "%n day(s) a week, with time to recover in between.",
                    None,
                    self.count,
                )
            case PlanRule.DAYS_APART:
                text = translate(
                    "Plan", "Nothing on {days}: your back needs a whole day between two sessions."
                )
                return text.format(days=", ".join(self.names))
            case PlanRule.MISSING:
                text = translate("Plan", "Nothing with this, which you do not have: {things}.")
                return text.format(things=", ".join(self.names))
            case PlanRule.MINUTES:
                return translate("Plan", "Every session fits into %n minute(s).", None, self.count)
            case _:
                return str(_PLAIN[self.rule])


_PLAIN = {
    PlanRule.OTHER_DAYS: Text(
        "Plan", "On the other days walking, cycling or stretching does the back good."
    ),
    PlanRule.WARM_UP: Text("Plan", "The warm-up comes first, every time."),
    PlanRule.RESTS: Text("Plan", "A rest after every set."),
    PlanRule.FOR_BACK: Text("Plan", "So that the muscles along the spine have their share."),
    PlanRule.VARIETY: Text("Plan", "It was done longest ago, so it is its turn."),
    PlanRule.NOT_YET: Text("Plan", "Something new, for variety."),
    PlanRule.ONLY_ONE: Text("Plan", "What you have leaves no other choice."),
    PlanRule.BY_HAND: Text("Plan", "Your own choice."),
}
_AMOUNTS = {
    Level.BEGINNER: Text(
        "Plan", "One or two exercises in one or two sets: that is plenty to begin with."
    ),
    Level.INTERMEDIATE: Text("Plan", "Two to four exercises in two or three sets, for your level."),
    Level.ADVANCED: Text("Plan", "Two to four exercises in two or three sets, for your level."),
}
_ORDERS = {
    Goal.HEALTH: Text("Plan", "What works the back in different ways, one after the other."),
    Goal.STRENGTH: Text("Plan", "For strength, what moves most weight comes first."),
    Goal.HYPERTROPHY: Text("Plan", "For muscle, what keeps it working longest comes first."),
    Goal.ENDURANCE: Text("Plan", "For endurance, holds come first."),
}
_FOR_GOALS = {
    Goal.STRENGTH: Text("Plan", "For strength: your back holds while hips and legs move a weight."),
    Goal.HYPERTROPHY: Text("Plan", "For muscle: in reps, a long time under tension."),
    Goal.ENDURANCE: Text("Plan", "For endurance: a hold, time under tension."),
}
