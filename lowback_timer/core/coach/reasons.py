"""Why something is suggested: the rules of the coach, in words, and where each comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, auto

from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal
from lowback_timer.core.text import Text, translate


class Rule(StrEnum):
    """A rule by which a workout is chosen, or by which something is said of it."""

    PLANNED = auto()
    FIRST_TIME = auto()
    RECOVERING = auto()
    RESTED = auto()
    WEEK_DONE = auto()
    LEVEL = auto()
    EASIER = auto()
    HARDER = auto()
    GOAL = auto()
    OTHER_GOAL = auto()
    EQUIPMENT = auto()
    MINUTES = auto()
    TOO_LONG = auto()
    NOT_YET = auto()
    NOT_LATELY = auto()
    LONGEST_AGO = auto()
    JUST_DONE = auto()
    FRESH = auto()
    EARLY = auto()

    @property
    def is_of_the_day(self) -> bool:
        """Whether it speaks of the day, whatever the workout is."""
        return self in {Rule.RECOVERING, Rule.WEEK_DONE}


_VERYWELL, _BARBEND = "verywell", "barbend"
_SOURCES = {
    **dict.fromkeys((Rule.FIRST_TIME, Rule.LEVEL), _VERYWELL),
    **dict.fromkeys((Rule.RECOVERING, Rule.RESTED, Rule.WEEK_DONE), _VERYWELL),
    **dict.fromkeys((Rule.NOT_YET, Rule.NOT_LATELY, Rule.LONGEST_AGO, Rule.FRESH), _VERYWELL),
    Rule.GOAL: _BARBEND,
}


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule, and what it was applied to. Only what the rule speaks of is filled in."""

    rule: Rule
    days: int = 0
    """Since something was done."""
    sessions: int = 0
    """In this week."""
    minutes: int = 0
    """What is at hand."""
    level: Level | None = None
    goal: Goal | None = None
    exercise: str = ""
    """What it is called."""

    @property
    def source(self) -> str:
        """The id of the article that it comes from; empty: it is a convention of our own."""
        return "" if self.goal is Goal.HEALTH else _SOURCES.get(self.rule, "")

    @property
    def study(self) -> str:
        """What else it comes from, as a person looks it up; empty: nothing."""
        is_early = self.rule is Rule.EARLY
        return "Snook SH and others. Spine, 1998;23:2601–2607." if is_early else ""

    def text(self) -> str:
        """The reason as a person reads it: one or two whole sentences."""
        if self.level is not None:
            return str(_BY_LEVEL[self.rule]).format(level=self.level.label)
        if self.goal is not None:
            return str((_GOALS if self.rule is Rule.GOAL else _OTHER_GOALS)[self.goal])
        return _text_in_numbers(self)


def _text_in_numbers(reason: Reason) -> str:
    match reason.rule:
        case Rule.RECOVERING if reason.days > 0:
            return translate(
                "Coach",
                "Your back is still recovering since yesterday: today suits cardio or stretching. "
                "This is here all the same.",
            )
        case Rule.RECOVERING:
            return translate(
                "Coach",
                "You have trained today, and your back is recovering. If you want more, this is "
                "here all the same.",
            )
        case Rule.RESTED:
            return translate(
                "Coach",
                "Your back has had %n day(s) of rest since the last session.",
                None,
                reason.days,
            )
        case Rule.WEEK_DONE:
            return translate(
                "Coach",
                "%n session(s) this week: that is plenty. The other days are for cardio and "
                "stretching; this is here all the same.",
                None,
                reason.sessions,
            )
        case Rule.MINUTES:
            return translate("Coach", "It fits into %n minute(s).", None, reason.minutes)
        case Rule.TOO_LONG:
            return translate(
                "Coach",
                "Nothing that suits you fits into %n minute(s); this is the shortest.",
                None,
                reason.minutes,
            )
        case Rule.LONGEST_AGO:
            return translate(
                "Coach", "You last did it %n day(s) ago, so it is its turn.", None, reason.days
            )
        case Rule.JUST_DONE if reason.days > 0:
            return translate("Coach", "You last did it %n day(s) ago.", None, reason.days)
        case Rule.FRESH:
            text = translate("Coach", "{exercise} has not had its turn for a while.")
            return text.format(exercise=reason.exercise)
        case _:
            return str(_PLAIN[reason.rule])


_PLAIN = {
    Rule.PLANNED: Text("Coach", "It is what your plan has for today."),
    Rule.FIRST_TIME: Text(
        "Coach", "A short one to begin with: one or two exercises and few sets are enough at first."
    ),
    Rule.EQUIPMENT: Text("Coach", "You have all that it needs."),
    Rule.NOT_YET: Text("Coach", "You have not done this one yet."),
    Rule.NOT_LATELY: Text("Coach", "You have not done this one for many weeks."),
    Rule.JUST_DONE: Text("Coach", "You have done it today."),
    Rule.EARLY: Text(
        "Coach",
        "You have not been up for two hours: until then nothing is suggested that bends under "
        "load.",
    ),
}
_BY_LEVEL = {
    Rule.LEVEL: Text("Coach", "Its exercises, sets and reps suit your level: {level}."),
    Rule.EASIER: Text("Coach", "It is easier than your level, for a change: {level}."),
    Rule.HARDER: Text(
        "Coach",
        "All that you have the equipment for is harder than your level. Take it slowly: {level}.",
    ),
}
_GOALS = {
    Goal.HEALTH: Text("Coach", "It is for a back that stays well, which is what you train for."),
    Goal.STRENGTH: Text("Coach", "It is for strength, which is what you train for."),
    Goal.HYPERTROPHY: Text("Coach", "It is for muscle, which is what you train for."),
    Goal.ENDURANCE: Text("Coach", "It is for endurance, which is what you train for."),
}
_OTHER_GOALS = {
    Goal.HEALTH: Text("Coach", "It is for a back that stays well, for a change."),
    Goal.STRENGTH: Text("Coach", "It is for strength, for a change."),
    Goal.HYPERTROPHY: Text("Coach", "It is for muscle, for a change."),
    Goal.ENDURANCE: Text("Coach", "It is for endurance, for a change."),
}
