"""Which key of a keyboard was pressed, whatever its layout writes with it.

On a Latin layout a key is the letter it writes, wherever that lies: the M of a French keyboard is
M. A Cyrillic, Greek, Hebrew, Arabic, Georgian or Thai layout writes no Latin letters at all. There
a key is the Latin letter that is printed on it besides: the one in that place of a US keyboard.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_DIGITS = "1234567890"
_ROWS = {2: _DIGITS, 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
"""Of a US keyboard, by the code of a row's first key, which Windows and Linux's evdev share."""
_PLACES = {first + at: key for first, row in _ROWS.items() for at, key in enumerate(row)}
_X11_OFFSET = 8
"""X11, and Wayland after it, adds that to the codes of evdev."""
_MAC_PLACES = "ASDFHGZXCV BQWERYT123465 97 80 OU IP LJ K    NM"
"""By virtual key: macOS has no scan codes, and these are places."""
_HEBREW_W = Qt.Key.Key_Apostrophe
"""What the Hebrew layout writes where W is; no Latin one has it there."""
_ALSO_WITH_CTRL = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_FIRST_NAMED_KEY = Qt.Key.Key_Escape.value
"""Below it are the keys that write something."""
_LATIN_UP_TO = 0x250
"""Of the code points below, none is a letter of another script."""


def key_of(event: QKeyEvent, platform: str = "") -> int:
    """The key that was pressed, as a `Qt.Key` or the code of a letter that has none there.

    Args:
        event: The press or the release.
        platform: Qt's name of the window system; by default the one in use.
    """
    key = event.key()
    place = _place_of(event, platform)
    if place.isalpha() and (_is_foreign(event) or (place == "W" and key == _HEBREW_W)):
        return ord(place)
    return key


def digit_with_ctrl(event: QKeyEvent, platform: str = "") -> int | None:
    """The digit of a key that was pressed together with Ctrl; None when it was none.

    A French or a Czech keyboard writes digits with Shift alone; there the key is meant without it.
    """
    modifiers = event.modifiers()
    if not modifiers & Qt.KeyboardModifier.ControlModifier:
        return None
    others = modifiers & ~(Qt.KeyboardModifier.ControlModifier | _ALSO_WITH_CTRL)
    if others != Qt.KeyboardModifier.NoModifier:
        return None
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    place = _place_of(event, platform)
    if place in _DIGITS and place and not modifiers & Qt.KeyboardModifier.ShiftModifier:
        return int(place)
    return None


def digit_of(event: QKeyEvent, platform: str = "") -> int | None:
    """The digit of a key that was pressed alone; None when it was none.

    On a French keyboard a key is its digit with and without Shift.
    """
    if event.modifiers() & ~_ALSO_WITH_CTRL != Qt.KeyboardModifier.NoModifier:
        return None
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    place = _place_of(event, platform)
    is_plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return int(place) if place and place in _DIGITS and is_plain else None


def _place_of(event: QKeyEvent, platform: str) -> str:
    """What a US keyboard has in that place: a capital letter or a digit, or nothing of either."""
    platform = platform or QGuiApplication.platformName()
    if platform == "cocoa":
        return _MAC_PLACES[event.nativeVirtualKey() :][:1].strip()
    if platform == "windows":
        return _PLACES.get(event.nativeScanCode(), "")
    return _PLACES.get(event.nativeScanCode() - _X11_OFFSET, "")


def _is_foreign(event: QKeyEvent) -> bool:
    """Whether the key writes a letter, or a sign that belongs to one, of another script."""
    code = event.key()
    if code >= _FIRST_NAMED_KEY:
        return False
    # Of a character that Qt has no code for there is only the text.
    letter = event.text()[:1] or chr(code)
    if ord(letter) < _LATIN_UP_TO:
        return False
    is_letter = unicodedata.category(letter)[0] in "LM"
    return is_letter and not unicodedata.name(letter, "").startswith("LATIN")
