"""Which key was pressed, on keyboards of all kinds."""

# ruff: noqa: RUF001 - letters of all alphabets, some of which look alike

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from lowback_timer.window.controls.keyboard import digit_with_ctrl, key_of

PLAIN = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
EVDEV = {"Q": 16, "W": 17, "R": 19, "P": 25, "A": 30, "F": 33, "H": 35, "L": 38, "V": 47, "M": 50}
MAC = {"Q": 12, "W": 13, "R": 15, "P": 35, "A": 0, "F": 3, "H": 4, "L": 37, "V": 9, "M": 46}
ON_KEYS = {
    "Russian": "ЙЦКЗФАРДМЬ",
    "Greek": "\x00ΣΡΠΑΦΗΛΩΜ",
    "Hebrew": "\x00\x00רפשכיךהצ",
    "Arabic": "ضصقحشبامرى",
    "Georgian": "ქწრპაფჰლვმ",
    "Thai": "\x00\x00พยฟดร\x00อท",
}
"""What is written where Q, W, R, P, A, F, H, L, V and M are."""


def press(
    key: int,
    text: str = "",
    modifiers: Qt.KeyboardModifier = PLAIN,
    code: int = 0,
    virtual: int = 0,
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, virtual, 0, text)


def on(platform: str, letter: str, key: int, text: str = "") -> QKeyEvent:
    """A press of the key in the place of `letter`, which writes something else."""
    if platform == "cocoa":
        return press(key, text, virtual=MAC[letter])
    offset = 0 if platform == "windows" else 8
    return press(key, text, code=EVDEV[letter] + offset)


@pytest.mark.parametrize("platform", ["xcb", "wayland", "windows", "cocoa"])
@pytest.mark.parametrize("layout", ON_KEYS)
def test_where_no_latin_letter_is_written_the_place_counts(platform: str, layout: str) -> None:
    for place, written in zip(EVDEV, ON_KEYS[layout], strict=True):
        if written == "\x00":
            continue
        # Qt may know the letter's code, or hand on its text alone.
        for event in (
            on(platform, place, ord(written.upper()), written.lower()),
            on(platform, place, ord(written)),
            on(platform, place, 0, written.lower()),
        ):
            assert key_of(event, platform) == ord(place), (layout, place)


@pytest.mark.parametrize(
    ("place", "written"),
    [
        ("M", ","),  # French
        ("W", "Z"),
        ("P", "L"),  # Dvorak
        ("V", "K"),
        ("W", ","),
        ("R", "P"),
        ("P", "Ö"),
        ("L", "Ł"),
        ("M", "µ"),
        ("A", "ẽ"),
    ],
)
def test_on_a_latin_keyboard_the_letter_counts(place: str, written: str) -> None:
    event = on("xcb", place, ord(written), written.lower())

    assert key_of(event, "xcb") == ord(written)


def test_the_hebrew_apostrophe_is_where_w_is() -> None:
    assert key_of(on("xcb", "W", Qt.Key.Key_Apostrophe, "'"), "xcb") == Qt.Key.Key_W
    assert key_of(on("xcb", "Q", Qt.Key.Key_Apostrophe, "'"), "xcb") == Qt.Key.Key_Apostrophe


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Escape, Qt.Key.Key_Dead_Acute])
def test_what_writes_nothing_is_itself(key: Qt.Key) -> None:
    assert key_of(press(key, code=58), "xcb") == key


def test_a_letter_from_nowhere_is_itself() -> None:
    for platform in ("xcb", "windows"):
        assert key_of(press(0x416, "ж"), platform) == 0x416
    assert key_of(press(0x416, "ж", virtual=500), "cocoa") == 0x416


@pytest.mark.parametrize(
    ("platform", "event", "digit"),
    [
        ("xcb", press(Qt.Key.Key_7, modifiers=CTRL, code=16), 7),
        ("xcb", press(Qt.Key.Key_1, modifiers=CTRL | SHIFT, code=10), 1),  # French, with Shift
        ("xcb", press(Qt.Key.Key_Ampersand, modifiers=CTRL, code=10), 1),  # and without
        ("xcb", press(Qt.Key.Key_Egrave, modifiers=CTRL, code=16), 7),
        ("wayland", press(Qt.Key.Key_Minus, modifiers=CTRL, code=15), 6),
        ("windows", press(Qt.Key.Key_Ampersand, modifiers=CTRL, code=2), 1),
        ("cocoa", press(Qt.Key.Key_Egrave, modifiers=CTRL, virtual=26), 7),
        ("xcb", press(Qt.Key.Key_Ampersand, modifiers=CTRL | SHIFT, code=16), None),
        ("xcb", press(Qt.Key.Key_7, code=16), None),
        ("xcb", press(Qt.Key.Key_7, modifiers=CTRL | ALT, code=16), None),
        ("xcb", press(Qt.Key.Key_Q, modifiers=CTRL, code=24), None),
        ("cocoa", press(Qt.Key.Key_Space, modifiers=CTRL, virtual=10), None),
    ],
)
def test_a_digit_needs_no_shift_where_others_do(
    platform: str, event: QKeyEvent, digit: int | None
) -> None:
    assert digit_with_ctrl(event, platform) == digit
