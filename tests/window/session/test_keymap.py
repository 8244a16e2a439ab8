import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from lowback_timer.window.session.keymap import Action, action_of

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
    written = [str(action.value.written) for action in Action]
    meanings = [str(action.value.meaning) for action in Action]

    assert all(written)
    assert all(meanings)
    assert len(set(written)) == len(set(meanings)) == len(Action)


@pytest.mark.parametrize("action", Action)
def test_what_is_written_is_the_first_of_its_keys(action: Action) -> None:
    names = {"Space": " ", "Esc": "\x1b", "←": "left", "→": "right", "−": "-"}
    names |= {"Backspace": "\b"}
    codes = {" ": Qt.Key.Key_Space, "\x1b": Qt.Key.Key_Escape, "\b": Qt.Key.Key_Backspace}
    codes |= {"left": Qt.Key.Key_Left, "right": Qt.Key.Key_Right}
    text = names.get(str(action.value.written), str(action.value.written))

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


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_A,
        Qt.Key.Key_7,
        Qt.Key.Key_Return,
        Qt.Key.Key_Up,
        Qt.Key.Key_Delete,
        0x416,  # a Cyrillic letter from nowhere: Qt hands on whatever the keyboard has
    ],
)
def test_any_other_key_is_part_of_the_big_target(key: int) -> None:
    assert action_of(press(key)) is Action.PAUSE_OR_COUNT
    assert action_of(press(key, repeated=True)) is None
    assert action_of(press(key, Qt.KeyboardModifier.ControlModifier)) is None


def test_a_character_without_a_code_is_part_of_it_too() -> None:
    written = QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, "中")
    silent = QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, "")

    assert action_of(written) is Action.PAUSE_OR_COUNT
    assert action_of(silent) is None


@pytest.mark.parametrize(
    "key",
    [
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_F2,
        Qt.Key.Key_F12,
        Qt.Key.Key_VolumeUp,
        Qt.Key.Key_MonBrightnessDown,
        Qt.Key.Key_Print,
        Qt.Key.Key_SysReq,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Dead_Acute,
        Qt.Key.Key_Dead_Longsolidusoverlay,
        Qt.Key.Key_Multi_key,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_Kanji,
        Qt.Key.Key_Hangul,
        Qt.Key.Key_VolumeMute,
        Qt.Key.Key_MicMute,
        Qt.Key.Key_MediaRecord,
        Qt.Key.Key_AudioForward,
        Qt.Key.Key_KeyboardBrightnessUp,
        Qt.Key.Key_Eject,
        Qt.Key.Key_Sleep,
        Qt.Key.Key_WakeUp,
        Qt.Key.Key_TouchpadToggle,
        Qt.Key.Key_unknown,
    ],
)
def test_what_the_system_or_the_window_needs_is_left_alone(key: int) -> None:
    assert action_of(press(key)) is None


def test_the_readme_lists_the_same_keys() -> None:
    text = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
    table = text.partition("## Keys during a workout")[2].partition("\n## ")[0]
    rows = [line.split("|")[1] for line in table.splitlines() if line.startswith("| ")][1:]
    keys = {key for row in rows for key in re.split(r"[ ,]+", row.strip())} - {"Page", "Up", "Down"}

    assert keys == {str(action.value.written) for action in Action}
