"""The rules by which an exercise becomes a notch more or less: their words, and their sources."""

from __future__ import annotations

from enum import StrEnum, auto

from lowback_timer.core.text import Text, translate


class Means(StrEnum):
    """What a notch changes."""

    AMOUNT = auto()
    """A rep, or some seconds of a hold."""
    LOAD = auto()
    """The weight."""
    VARIATION = auto()
    """Nothing that could be counted: another way to do the exercise is advised."""


class NotchRule(StrEnum):
    """Why an exercise becomes a notch more or less."""

    EASY_TWICE = auto()
    TOO_HARD = auto()
    SHORT_TWICE = auto()
    TIME_OFF = auto()
    SORE_MORNING = auto()

    @property
    def raises(self) -> bool:
        """Whether it leads to more."""
        return self is NotchRule.EASY_TWICE

    @property
    def is_for_once(self) -> bool:
        """Whether it holds for the next session alone, and then all is as it was before."""
        return self is NotchRule.SORE_MORNING

    def text(self) -> str:
        """Why, as a sentence under the name of the exercise."""
        return str(_WHY[self])

    def source(self, means: Means) -> str:
        """Where it comes from, as a sentence."""
        if self is NotchRule.EASY_TWICE and means is Means.LOAD:
            return translate(
                "Progress",
                "From Baechle and Earle, Essentials of Strength Training and Conditioning; that "
                "it is 2.5 to 10% at a time, also from Ratamess et al., Med Sci Sports Exerc "
                "2009;41:687–708.",
            )
        return str(_SOURCES[self])


_WHY = {
    NotchRule.EASY_TWICE: Text(
        "Progress", "You did every set in full and called it too easy, two sessions running."
    ),
    NotchRule.TOO_HARD: Text("Progress", "You called a set too hard the last time."),
    NotchRule.SHORT_TWICE: Text(
        "Progress", "The sets were not done in full, two sessions running."
    ),
    NotchRule.TIME_OFF: Text(
        "Progress", "More than two weeks have gone by without a session: begin a little lower."
    ),
    NotchRule.SORE_MORNING: Text(
        "Progress",
        "On the morning after the last session your back hurt more than before it, so this one is "
        "easier.",
    ),
}
_OWN = Text("Progress", "A convention of this program.")
_SOURCES = {
    NotchRule.EASY_TWICE: Text(
        "Progress",
        "From Baechle and Earle, Essentials of Strength Training and Conditioning; that it is one "
        "rep or 5 s at a time is a convention of this program.",
    ),
    NotchRule.TOO_HARD: _OWN,
    NotchRule.SHORT_TWICE: _OWN,
    NotchRule.TIME_OFF: _OWN,
    NotchRule.SORE_MORNING: Text(
        "Progress",
        "After the pain traffic light of Provide Community, physiotherapy: what hurts has to "
        "settle within a day. That more than one point counts is a convention of this program.",
    ),
}
