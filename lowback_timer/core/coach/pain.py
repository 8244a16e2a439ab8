"""What pain asks for: the traffic light, with its rules in words and where each comes from.

Pain is a whole number of `SCALE`. No rule says what is wrong with a back, and none that all is well
with it. The bands are those that a provider of physiotherapy gives lay people; they were made for
people who have somebody beside them, so where sources differ the stricter one holds: pain that
grows, or anything new in a leg, means stop.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum, auto
from itertools import pairwise

from lowback_timer.core.session.records import SetRecord
from lowback_timer.core.text import Text, translate

LITTLE = 3
"""Up to here one can go on."""
SOME = 5
"""Up to here it has to be easier; above, it is too much."""
RISE = 2
"""So much more than before is a change that matters: Ostelo et al., Spine 2008;33:90-94."""
OVERNIGHT = 1
"""A back that hurts by more than that more the next morning was asked too much."""
RISES_IN_A_ROW = 3


class Light(IntEnum):
    """What becomes of an exercise, from green to red."""

    GO_ON = 0
    EASIER = 1
    OVER = 2
    """It is over for today."""


class PainRule(StrEnum):
    """What decides on that."""

    LITTLE = auto()
    SOME = auto()
    MUCH = auto()
    RISEN = auto()
    GROWING = auto()
    LEG = auto()

    @property
    def light(self) -> Light:
        """What it asks for."""
        return _LIGHTS.get(self, Light.OVER)

    @property
    def text(self) -> str:
        """The rule, as a person reads it."""
        return str(_RULES[self])

    @property
    def source(self) -> str:
        """Title and publisher of what it comes from; empty: it is a convention of our own."""
        return _SOURCES.get(self, "")


_LIGHTS = {PainRule.LITTLE: Light.GO_ON, PainRule.SOME: Light.EASIER}
_TRAFFIC_LIGHT = "Pain traffic light. Provide Community, physiotherapy."
_SOURCES = {
    PainRule.LITTLE: _TRAFFIC_LIGHT,
    PainRule.SOME: _TRAFFIC_LIGHT,
    PainRule.MUCH: _TRAFFIC_LIGHT,
    PainRule.RISEN: "Interpreting change scores for pain. Spine, 2008. R. W. Ostelo and others.",
}
_RULES = {
    PainRule.LITTLE: Text("Pain", "0 to 3 may be felt, as long as it does not grow."),
    PainRule.SOME: Text("Pain", "At 4 or 5 it has to be easier."),
    PainRule.MUCH: Text("Pain", "6 and more is too much."),
    PainRule.RISEN: Text("Pain", "It hurts at least two more than before."),
    PainRule.GROWING: Text("Pain", "Pain that grows always means stop."),
    PainRule.LEG: Text("Pain", "Something new in a leg means stop."),
}


@dataclass(frozen=True, slots=True)
class Hurt:
    """What is said of a set that hurt."""

    pain: int
    before: int | None = None
    """How much it hurt before the workout; None: nobody has said so."""
    earlier: tuple[int, ...] = ()
    """What was said of earlier sets of this workout that hurt, in order."""
    in_leg: bool = False
    """Whether something new is felt in a leg."""


def rule_of(hurt: Hurt) -> PainRule:
    """The rule that decides: of those that hold, the one that asks for most."""
    if hurt.in_leg:
        return PainRule.LEG
    if hurt.pain > SOME:
        return PainRule.MUCH
    if hurt.before is not None and hurt.pain >= hurt.before + RISE:
        return PainRule.RISEN
    if hurt.earlier and hurt.pain > hurt.earlier[-1]:
        return PainRule.GROWING
    return PainRule.SOME if hurt.pain > LITTLE else PainRule.LITTLE


def earlier_pains(records: Iterable[SetRecord], step_index: int) -> tuple[int, ...]:
    """What was said of the pain in sets before a step, in order; once a set."""
    said = {
        (record.step.block, record.step.set_number): record.pain
        for record in records
        if record.step.index < step_index and record.pain is not None
    }
    return tuple(said.values())


class Way(StrEnum):
    """What is done about it now."""

    GO_ON = auto()
    SWAP = auto()
    """The easier variation takes the place of what is left."""
    HALF = auto()
    NOTHING_LEFT = auto()
    """It would be easier, or over, but nothing of it is left anyway."""
    OVER = auto()
    END = auto()
    """It is over, and nothing else is left of the workout."""


def way_of(light: Light, *, is_left: bool, has_easier: bool) -> Way:
    """What is done about an exercise of which something is left, or not."""
    if light is Light.GO_ON:
        return Way.GO_ON
    if not is_left:
        return Way.NOTHING_LEFT
    if light is Light.OVER:
        return Way.OVER
    return Way.SWAP if has_easier else Way.HALF


def way_text(way: Way, exercise: str, easier: str = "") -> str:
    """What is done now, in one sentence, with the names of the exercises."""
    return str(_WAYS[way]).format(exercise=exercise, easier=easier)


_WAYS = {
    Way.GO_ON: Text("Pain", "You can go on. If it grows, say so again."),
    Way.SWAP: Text("Pain", "{easier} takes the place of {exercise} for today."),
    Way.HALF: Text("Pain", "From here on it is half as much of {exercise} today."),
    Way.NOTHING_LEFT: Text("Pain", "That was the last of {exercise} for today; the rest goes on."),
    Way.OVER: Text("Pain", "{exercise} is over for today; the rest of the workout goes on."),
    Way.END: Text("Pain", "{exercise} is over for today, and with it the workout."),
}


# Before, after, and the next morning


def asks_for_rest(before: int) -> bool:
    """Whether a back that hurts so much before a workout should have a gentle day, or none."""
    return before > SOME


def is_worse_after(before: int | None, after: int) -> bool:
    """Whether a workout has left a back with too much pain, or with clearly more than before."""
    return after > SOME or (before is not None and after >= before + RISE)


def is_worse_overnight(before: int | None, next_morning: int) -> bool:
    """Whether the next session should be one notch easier."""
    return before is not None and next_morning > before + OVERNIGHT


def keeps_rising(pains: Sequence[int]) -> bool:
    """Whether pain has risen three times in a row by now, and a clinician should have a look.

    Args:
        pains: What was said before one session after the other, or on the mornings after them.
    """
    latest = pains[-RISES_IN_A_ROW - 1 :]
    return len(latest) > RISES_IN_A_ROW and all(one < other for one, other in pairwise(latest))


def rest_words() -> str:
    """For a back that hurts much before a workout."""
    return translate(
        "Pain",
        "That is a lot. A gentle day suits today better: a walk, or nothing at all. If one of the "
        "warning signs is true for you, have it looked at first.",
    )


def worse_words() -> str:
    """For a back that hurts much after a workout, or more than before."""
    return translate(
        "Pain",
        "Leave it at that for today. It should have settled by tomorrow; if it has not, or if it "
        "grows, have it looked at.",
    )


def overnight_words() -> str:
    """For a back that hurts more the next morning."""
    return translate("Pain", "That is more than before the last session: do less this time.")


def clinician_words() -> str:
    """For pain that has kept rising."""
    return translate(
        "Pain",
        "It has risen three times in a row. Let a physiotherapist or a doctor have a look before "
        "you train on.",
    )
