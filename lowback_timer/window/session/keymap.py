"""Which key does what while a session runs: one table, for the page and for the sheet of keys."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from lowback_timer.core.text import Text
from lowback_timer.window.controls.keyboard import digit_of, key_of


class Binding(NamedTuple):
    """An action's keys, how the first of them is written, and what it does."""

    keys: tuple[Qt.Key, ...]
    written: Text
    meaning: Text


class Action(Enum):
    """What a key can do in a session."""

    PAUSE_OR_COUNT = Binding(
        (
            Qt.Key.Key_Space,
            Qt.Key.Key_MediaTogglePlayPause,
            Qt.Key.Key_MediaPlay,
            Qt.Key.Key_MediaPause,
        ),
        Text("Keys", "Space"),
        Text(
            "Keys",
            "Pause or go on; count a rep, or end a hold as long as you can. Any other key or a "
            "click does the same",
        ),
    )
    PAUSE = Binding(
        (Qt.Key.Key_P,),
        Text("Keys", "P"),
        Text("Keys", "Pause or go on, whoever counts"),
    )
    BACK = Binding(
        (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_MediaPrevious),
        Text("Keys", "←"),
        Text("Keys", "Back to the start of this step, or to the one before (Page Up)"),
    )
    SKIP = Binding(
        (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_MediaNext),
        Text("Keys", "→"),
        Text("Keys", "Skip to the next step (Page Down)"),
    )
    MORE_TIME = Binding(
        (Qt.Key.Key_Plus, Qt.Key.Key_Equal),
        Text("Keys", "+"),
        Text("Keys", "15 seconds more"),
    )
    LESS_TIME = Binding(
        (Qt.Key.Key_Minus,),
        Text("Keys", "−"),
        Text("Keys", "15 seconds less"),
    )
    RESTART_STEP = Binding(
        (Qt.Key.Key_R,),
        Text("Keys", "R"),
        Text("Keys", "Begin this step again"),
    )
    FINISH_SET = Binding(
        (Qt.Key.Key_H,),
        Text("Keys", "H"),
        Text(
            "Keys",
            "End this set here; so does Space, or a click, held for a second",
        ),
    )
    TOO_EASY = Binding(
        (Qt.Key.Key_1,),
        Text("Keys", "1"),
        Text("Keys", "After a set: it was too easy"),
    )
    RIGHT = Binding(
        (Qt.Key.Key_2,),
        Text("Keys", "2"),
        Text("Keys", "After a set: it was just right"),
    )
    TOO_HARD = Binding(
        (Qt.Key.Key_3,),
        Text("Keys", "3"),
        Text("Keys", "After a set: it was too hard"),
    )
    HURT = Binding(
        (Qt.Key.Key_4,),
        Text("Keys", "4"),
        Text("Keys", "It hurts: ends the set and pauses; after a set: it hurt"),
    )
    UNCOUNT = Binding(
        (Qt.Key.Key_Backspace,),
        Text("Keys", "Backspace"),
        Text("Keys", "If you count: take a rep back, even the last one of a set"),
    )
    COUNT_ON = Binding(
        (Qt.Key.Key_N,),
        Text("Keys", "N"),
        Text("Keys", "If you count: one more than planned, and more, until you end the set"),
    )
    STEPS = Binding(
        (Qt.Key.Key_L,),
        Text("Keys", "L"),
        Text("Keys", "The whole workout, to go to any set of it; pauses"),
    )
    SWAP = Binding(
        (Qt.Key.Key_X,),
        Text("Keys", "X"),
        Text("Keys", "Another exercise in place of the next one, today only; pauses"),
    )
    COOL_DOWN = Binding(
        (Qt.Key.Key_C,),
        Text("Keys", "C"),
        Text("Keys", "Straight to the cool-down (asks first)"),
    )
    SKIP_WARM_UP = Binding(
        (Qt.Key.Key_W,),
        Text("Keys", "W"),
        Text("Keys", "Skip the rest of the warm-up"),
    )
    MUTE = Binding(
        (Qt.Key.Key_M,),
        Text("Keys", "M"),
        Text("Keys", "Sound off and on"),
    )
    FAR_VIEW = Binding(
        (Qt.Key.Key_V,),
        Text("Keys", "V"),
        Text("Keys", "Far view and back: one number, read across the room"),
    )
    FULL_SCREEN = Binding(
        (Qt.Key.Key_F, Qt.Key.Key_F11),
        Text("Keys", "F"),
        Text("Keys", "Full screen with the far view, and back"),
    )
    HOW_TO = Binding(
        (Qt.Key.Key_I,),
        Text("Keys", "I"),
        Text("Keys", "How this exercise is done; pauses"),
    )
    LEAVE = Binding(
        (Qt.Key.Key_Escape, Qt.Key.Key_MediaStop),
        Text("Keys", "Esc"),
        Text("Keys", "Leave the workout (asks first)"),
    )
    KEYS = Binding(
        (Qt.Key.Key_Question, Qt.Key.Key_F1),
        Text("Keys", "?"),
        Text("Keys", "This sheet"),
    )


_ACTIONS = {key.value: action for action in Action for key in action.value.keys}
_BY_DIGIT = dict(enumerate((Action.TOO_EASY, Action.RIGHT, Action.TOO_HARD, Action.HURT), start=1))
"""Also where a keyboard writes digits with Shift alone."""
_UNMODIFIED = (
    Qt.KeyboardModifier.NoModifier
    | Qt.KeyboardModifier.ShiftModifier  # "+" and "?" need it on many keyboards
    | Qt.KeyboardModifier.KeypadModifier
)

_FIRST_NAMED_KEY = Qt.Key.Key_Escape.value
"""Below it are the keys that write something."""

_PLAIN_NAMED_KEYS = {
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Insert,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Pause,
    Qt.Key.Key_Clear,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Select,
}
"""Keys that write nothing and that nobody else needs. Modifiers, Tab, function keys, dead keys and
those of input methods are not among them, nor what belongs to the system: brightness, volume,
printing the screen."""


def action_of(event: QKeyEvent) -> Action | None:
    """The action of a key press; a key that is held down acts once.

    A key without a meaning of its own is part of the big target, as Space is.
    """
    if event.isAutoRepeat() or event.modifiers() & ~_UNMODIFIED:
        return None
    action = _ACTIONS.get(key_of(event)) or _BY_DIGIT.get(digit_of(event) or 0)
    return Action.PAUSE_OR_COUNT if action is None and _is_plain(event) else action


def _is_plain(event: QKeyEvent) -> bool:
    """Whether the key writes something, or is one of the few others that nobody needs."""
    key, text = event.key(), event.text()
    # A character that Qt has no code for comes with the code 0.
    writes = 0 < key < _FIRST_NAMED_KEY or (key == 0 and bool(text) and text.isprintable())
    return writes or key in _PLAIN_NAMED_KEYS
