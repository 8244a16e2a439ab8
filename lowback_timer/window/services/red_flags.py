"""Signs with which nobody should train on, in words.

The facts come from what the safety page names as its sources; no figure is told that was not read
there.
"""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.window.look.words import translate


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do, and when."""

    title: str
    what_to_do: str
    points: tuple[str, ...]
    meaning: str = ""


def emergency() -> Advice:
    """What cannot wait."""
    return Advice(
        translate("SafetyPage", "Get emergency help at once"),
        translate(
            "SafetyPage",
            "Call your emergency number (112 in Europe, 911 in North America) if one of these "
            "comes with pain in your back. Do not drive yourself.",
        ),
        (
            translate(
                "SafetyPage",
                "Numbness or tingling between your thighs, at your genitals or around your anus",
            ),
            translate(
                "SafetyPage", "Trouble passing or holding urine, or no longer feeling that you do"
            ),
            translate("SafetyPage", "Losing control of your bowels"),
            translate("SafetyPage", "Losing feeling or function during sex"),
            translate("SafetyPage", "Weakness or numbness in both legs"),
        ),
        translate(
            "SafetyPage",
            "The nerves at the lower end of your spine may be squeezed. Only a hospital can find "
            "out.",
        ),
    )


def doctor_first() -> Advice:
    """What a doctor should look at before anybody trains on."""
    return Advice(
        translate("SafetyPage", "See a doctor before you train on"),
        translate("SafetyPage", "Have back pain looked at soon when one of these is true for you:"),
        (
            translate("SafetyPage", "You have, or once had, cancer"),
            translate("SafetyPage", "You lose weight and do not know why"),
            translate("SafetyPage", "You have a fever or feel ill"),
            translate("SafetyPage", "You take strong steroids, or your immune system is weak"),
            translate("SafetyPage", "It began with a fall or a blow"),
            translate("SafetyPage", "It does not ease at night or while you rest"),
        ),
        translate(
            "SafetyPage",
            "Such signs often turn out to be harmless. Whether they are is not for you to guess, "
            "and not for a program.",
        ),
    )
