"""What everybody should know who trains their back alone, in words.

The facts come from `sources`; no figure is told that was not read there.
"""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.window.look.words import translate
from lowback_timer.window.safety.notice import points
from lowback_timer.window.services.red_flags import Advice


@dataclass(frozen=True, slots=True)
class PainBand:
    """A range of the scale of pain."""

    numbers: str
    title: str
    text: str


def ask_first() -> Advice:
    """Who should ask before they begin at all."""
    return Advice(
        translate("SafetyPage", "Ask first"),
        translate("SafetyPage", "Talk to a doctor before you begin, above all when"),
        (
            translate("SafetyPage", "your back hurts already"),
            translate(
                "SafetyPage", "it has just begun to hurt badly: keep moving, and train later"
            ),
            translate("SafetyPage", "your blood pressure is high"),
        ),
        translate(
            "SafetyPage",
            "Keep breathing, and breathe out as you lift: held breath drives blood pressure up.",
        ),
    )


def every_time() -> tuple[tuple[str, str], ...]:
    """The points of the notice that hold for every workout, each with its title."""
    return points()[2:4]


def pain_bands() -> tuple[PainBand, ...]:
    """What pain during an exercise asks for, from none to the worst."""
    return (
        PainBand(
            "0–3",
            translate("SafetyPage", "Go on"),
            translate("SafetyPage", "A little may be felt, as long as it does not grow."),
        ),
        PainBand(
            "4–5",
            translate("SafetyPage", "Make it easier"),
            translate(
                "SafetyPage",
                "Take the easier variation, or half as much. It should have settled a day later.",
            ),
        ),
        PainBand(
            "6–10",
            translate("SafetyPage", "Stop for today"),
            translate(
                "SafetyPage",
                "Leave this exercise. Do so as well when pain rises by two, or when something "
                "new is felt in a leg.",
            ),
        ),
    )


def pain_words() -> tuple[str, str, str]:
    """What stands above the bands, what below them, and how far they can be trusted."""
    return (
        translate("SafetyPage", "0 is no pain at all, 10 the worst that you can think of."),
        translate(
            "SafetyPage",
            "Pain that keeps growing always means stop. Worse the next morning: do less next time. "
            "Worse for days: see a physiotherapist or a doctor.",
        ),
        translate(
            "SafetyPage",
            "These steps were made for people with a physiotherapist beside them, most of them "
            "with sore tendons or knees. Nobody has tested them for training a back alone. A low "
            "number never means that all is well.",
        ),
    )


def sources() -> tuple[str, ...]:
    """What all this is based on: title, publisher, and author where one is named."""
    return _SOURCES


def anatomy_sources() -> tuple[str, ...]:
    """What is known of the back, besides what the library's own articles say."""
    return ("Anatomy, Back, Lumbar Vertebrae. StatPearls. J. A. Waxenbaum and others.",)


_SOURCES = tuple(
    """
Cauda equina syndrome. spinesurgeons.org.uk.
Red flags presented in current low back pain guidelines: a review. European Spine Journal, 2016.
 A. P. Verhagen and others.
International Framework for Red Flags for Potential Serious Spinal Pathologies.
 Journal of Orthopaedic & Sports Physical Therapy, 2020. L. M. Finucane and others.
Low back pain and sciatica in over 16s: assessment and management (NG59).
 National Institute for Health and Care Excellence, 2016.
Pain traffic light. Provide Community, physiotherapy (providephysiotherapy.org.uk).
Interpreting change scores for pain and functional status in low back pain. Spine, 2008.
 R. W. Ostelo and others.
Resistance exercise in individuals with and without cardiovascular disease: 2007 update.
 Circulation, 2007. M. A. Williams and others.
""".strip()
    .replace("\n ", " ")
    .splitlines()
)
"""One a line, or on several that begin with a space."""
