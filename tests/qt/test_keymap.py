from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from lowback_timer.qt.keymap import Action, action_of

PLAIN = Qt.KeyboardModifier.NoModifier


def press(key: int, modifiers: Qt.KeyboardModifier = PLAIN, *, repeated: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", repeated)


@pytest.mark.parametrize("action", Action)
def test_every_key_does_what_the_table_says(action: Action) -> None:
    assert action.value.keys
    for key in action.value.keys:
        assert action_of(press(key)) is action


def test_no_key_does_two_things() -> None:
    keys = Counter(key for action in Action for key in action.value.keys)

    assert [key for key, uses in keys.items() if uses > 1] == []


def test_every_action_is_explained_once() -> None:
    written = [action.value.written for action in Action]
    meanings = [action.value.meaning for action in Action]

    assert all(written)
    assert all(meanings)
    assert len(set(written)) == len(set(meanings)) == len(Action)


@pytest.mark.parametrize("action", Action)
def test_what_is_written_is_the_first_of_its_keys(action: Action) -> None:
    names = {"Space": " ", "Esc": "\x1b", "←": "left", "→": "right", "−": "-"}
    codes = {" ": Qt.Key.Key_Space, "\x1b": Qt.Key.Key_Escape}
    codes |= {"left": Qt.Key.Key_Left, "right": Qt.Key.Key_Right}
    text = names.get(action.value.written, action.value.written)

    assert action.value.keys[0] == codes.get(text, ord(text[0]))


@pytest.mark.parametrize("action", Action)
def test_a_key_that_is_held_down_acts_once(action: Action) -> None:
    for key in action.value.keys:
        assert action_of(press(key, repeated=True)) is None


@pytest.mark.parametrize(
    "modifier",
    [
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    ],
)
def test_shortcuts_of_the_system_are_left_alone(modifier: Qt.KeyboardModifier) -> None:
    assert action_of(press(Qt.Key.Key_P, modifier)) is None
    assert action_of(press(Qt.Key.Key_Space, modifier)) is None


def test_shift_and_the_keypad_make_no_difference() -> None:
    shift, keypad = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier

    assert action_of(press(Qt.Key.Key_Question, shift)) is Action.KEYS
    assert action_of(press(Qt.Key.Key_Plus, keypad)) is Action.MORE_TIME
    assert action_of(press(Qt.Key.Key_Minus, keypad)) is Action.LESS_TIME


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_Return, 0x416, 0])
def test_all_other_keys_do_nothing(key: int) -> None:
    # 0x416 is a letter of the Cyrillic alphabet: Qt hands on whatever the keyboard has.
    assert action_of(press(key)) is None
