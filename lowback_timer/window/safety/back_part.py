"""The parts of the back that are spoken of: what they are called and do, and what trains them."""

from __future__ import annotations

from enum import StrEnum

from lowback_timer.window.look.words import translate


class BackPart(StrEnum):
    """A part of the drawing; the muscles are named as their groups in it are."""

    LUMBAR = "lumbar"
    SPINALIS = "spinalis"
    LONGISSIMUS = "longissimus"
    ILIOCOSTALIS = "iliocostalis"


VERTEBRAE = ("L1", "L2", "L3", "L4", "L5")
"""The lumbar vertebrae, as they and their groups in the drawing are named."""

MUSCLES = (BackPart.SPINALIS, BackPart.LONGISSIMUS, BackPart.ILIOCOSTALIS)
"""From the spine outwards."""

EXERCISES: dict[BackPart, tuple[str, ...]] = {
    BackPart.LUMBAR: ("bird-dog", "bridge"),
    BackPart.SPINALIS: ("superman",),
    BackPart.LONGISSIMUS: ("back-extension", "good-morning"),
    BackPart.ILIOCOSTALIS: ("side-plank",),
}
"""Ids of exercises in which a part has much to do."""


def groups_of(part: BackPart) -> tuple[str, ...]:
    """The groups of the drawing that show a part."""
    return VERTEBRAE if part is BackPart.LUMBAR else (part.value,)


def title_of(part: BackPart) -> str:
    """What a part is called."""
    return {
        BackPart.LUMBAR: translate("Anatomy", "Lumbar vertebrae, L1 to L5"),
        BackPart.SPINALIS: translate("Anatomy", "Spinalis"),
        BackPart.LONGISSIMUS: translate("Anatomy", "Longissimus"),
        BackPart.ILIOCOSTALIS: translate("Anatomy", "Iliocostalis"),
    }[part]


def text_of(part: BackPart) -> str:
    """What a part is and does."""
    return {
        BackPart.LUMBAR: translate(
            "Anatomy",
            "Five vertebrae, counted from above. They bear the whole upper body, and so are the "
            "largest there are; together they curve gently inwards. You bend forwards, backwards "
            "and sideways in them, but hardly turn.",
        ),
        BackPart.SPINALIS: translate(
            "Anatomy",
            "The smallest, right beside the spine. It helps you turn to either side, and steadies "
            "your head when you look up.",
        ),
        BackPart.LONGISSIMUS: translate(
            "Anatomy",
            "The one in the middle, and the largest. It straightens your spine, bends it "
            "sideways, and has a part in turning your head.",
        ),
        BackPart.ILIOCOSTALIS: translate(
            "Anatomy",
            "The outermost. It rises from the sacrum and the hip bone along your ribs, straightens "
            "your spine and bends it sideways.",
        ),
    }[part]


def why() -> tuple[str, str]:
    """Why a strong lower back helps, and what its muscles are."""
    return (
        translate(
            "Anatomy",
            "Whatever you lift, carry or reach for, the lower back holds the frame. When it is "
            "strong you stand and sit upright with less effort, move heavier things with a "
            "straight spine, and tire later. Perhaps it also aches less often from everyday work; "
            "that is no promise.",
        ),
        translate(
            "Anatomy",
            "At either side of the spine three long muscles rise from the sacrum and the hips as "
            "far as the neck: the erector spinae, which keeps you upright. They work together; no "
            "exercise trains one of them alone.",
        ),
    )


def picture_description() -> str:
    """The drawing in words."""
    return translate(
        "Anatomy",
        "The back seen from behind. The five lumbar vertebrae lie between the ribs and the pelvis. "
        "Over the right side run three muscles: the spinalis beside the spine, the longissimus "
        "next to it, and the iliocostalis farthest out.",
    )
