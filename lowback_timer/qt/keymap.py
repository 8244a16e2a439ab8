"""Which key does what while a session runs: one table, for the page and for the sheet of keys."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Binding(NamedTuple):
    """An action's keys, how they are written, and what it does."""

    keys: tuple[Qt.Key, ...]
    written: str
    meaning: str


class Action(Enum):
    """What a key can do in a session."""

    PAUSE_OR_COUNT = Binding(
        (Qt.Key.Key_Space,), "Space", "Pause and go on; counting by hand: count a rep"
    )
    PAUSE = Binding((Qt.Key.Key_P,), "P", "Pause and go on, however reps are counted")
    BACK = Binding((Qt.Key.Key_Left,), "←", "Back to the start of this step, or to the one before")
    SKIP = Binding((Qt.Key.Key_Right,), "→", "Skip to the next step")
    MORE_TIME = Binding((Qt.Key.Key_Plus, Qt.Key.Key_Equal), "+", "15 seconds more")
    LESS_TIME = Binding((Qt.Key.Key_Minus,), "−", "15 seconds less")
    RESTART_STEP = Binding((Qt.Key.Key_R,), "R", "Begin this step again")
    FINISH_SET = Binding((Qt.Key.Key_H,), "H", "End this set here; what you did is kept")
    SKIP_WARM_UP = Binding((Qt.Key.Key_W,), "W", "Skip the rest of the warm-up")
    MUTE = Binding((Qt.Key.Key_M,), "M", "Sound off and on")
    FULL_SCREEN = Binding((Qt.Key.Key_F, Qt.Key.Key_F11), "F", "Full screen and back")
    LEAVE = Binding((Qt.Key.Key_Escape,), "Esc", "Leave the workout (asks first)")
    KEYS = Binding((Qt.Key.Key_Question, Qt.Key.Key_F1), "?", "This sheet")


_ACTIONS = {key: action for action in Action for key in action.value.keys}
_UNMODIFIED = (
    Qt.KeyboardModifier.NoModifier
    | Qt.KeyboardModifier.ShiftModifier  # "+" and "?" need it on many keyboards
    | Qt.KeyboardModifier.KeypadModifier
)


def action_of(event: QKeyEvent) -> Action | None:
    """The action of a key press; a key that is held down acts once."""
    if event.isAutoRepeat() or event.modifiers() & ~_UNMODIFIED:
        return None
    return _ACTIONS.get(Qt.Key(event.key()))
