"""What the ways of counting reps are called, and what each of them means."""

from __future__ import annotations

from lowback_timer.core.choices import Counting
from lowback_timer.window.look.words import translate


def counting_title() -> str:
    """What there is to choose."""
    return translate("Counting", "Counting reps")


def counting_names() -> dict[str, str]:
    """The choices and their names."""
    return {
        Counting.PACED.value: translate("Counting", "Paced"),
        Counting.PACED_WAITING.value: translate("Counting", "Wait for me"),
        Counting.BY_HAND.value: translate("Counting", "By hand"),
    }


def counting_meaning(counting: Counting) -> str:
    """What a choice means, in a sentence."""
    if counting is Counting.BY_HAND:
        return translate("Counting", "Press Space or click for every rep, at your own pace.")
    if counting is Counting.PACED_WAITING:
        return translate("Counting", "The timer counts, and each rest lasts until you press a key.")
    return translate("Counting", "The timer sets the pace and counts every rep.")
