"""A card with some settings that belong together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.store.settings.fields import Flag, Setting
from lowback_timer.window.controls.basics import line
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Role, Type
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.setting_row import SettingRow


class Control(Protocol):
    """What changes a setting: `Segments`, `Switch`, `Stepper`, `Slider` and `DropDown` do."""

    chosen: SignalInstance

    def set_value(self, value: Any, /) -> None:
        """Choose from outside, in silence."""


T = TypeVar("T")


def _same(value: Any) -> Any:
    return value


class SettingsCard(Card):
    """Holds a row for each setting, which shows its value and changes it."""

    def __init__(self, look: Look, title: str, preferences: Preferences) -> None:
        super().__init__(look)
        self._preferences = preferences
        self._column = self._look.space(QVBoxLayout(self), 14, (24, 18, 24, 20))
        self._column.addWidget(self._look.label(title, Type.HEADING))
        self.rows: dict[str, SettingRow] = {}
        self.controls: dict[str, Any] = {}
        """By the name of the setting; what they are depends on the setting."""
        self._lines: dict[QWidget, QWidget] = {}
        """Above each row."""

    def add_setting(
        self,
        setting: Setting[T],
        title: str,
        hint: str,
        control: Any,
        *,
        shown: Callable[[T], Any] = _same,
        kept: Callable[[Any], T] = _same,
    ) -> None:
        """Add a row for a setting.

        Args:
            setting: The field of `Settings`.
            title: What a person calls it.
            hint: What it does, where the title does not say it all.
            control: A `Control` that is a widget.
            shown: From the setting's value to the control's.
            kept: And back.
        """
        row = SettingRow(self._look, title, hint, control)
        self._connect(setting, row, control, shown, kept)
        self._add_row(row)

    def add_switches(self, title: str, hint: str, switches: Mapping[Flag, tuple[str, str]]) -> None:
        """Add a group of switches close to each other.

        Args:
            title: What they are about.
            hint: What holds for all of them.
            switches: The settings, each with what a person calls it and what it does.
        """
        group = QWidget()
        column = self._look.space(QVBoxLayout(group), 10)
        words = self._look.space(QVBoxLayout(), 2)
        words.addWidget(self._look.label(title, Type.STRONG, wraps=True))
        words.addWidget(self._look.label(hint, Type.SMALL, "dim", wraps=True))
        column.addLayout(words)
        for setting, (name, meaning) in switches.items():
            switch = Switch(self._look)
            row = SettingRow(self._look, name, meaning, switch)
            self._connect(setting, row, switch, _same, _same)
            column.addWidget(row)
        self._add_row(group)

    def add_other(self, widget: QWidget) -> None:
        """Add what is no setting."""
        self._add_row(widget)

    def add_text(self, text: str = "", *, style: Type = Type.BODY, role: Role = "dim") -> Any:
        """Add a paragraph; returns its label."""
        label = self._look.label(text, style, role, wraps=True)
        self._add_row(label)
        return label

    def _connect(
        self,
        setting: Setting[T],
        row: SettingRow,
        control: Any,
        shown: Callable[[T], Any],
        kept: Callable[[Any], T],
    ) -> None:
        """Let a control show a setting and change it."""
        self.controls[setting.name], self.rows[setting.name] = control, row
        preferences = self._preferences
        preferences.observe(setting, lambda value: control.set_value(shown(value)), control)
        control.chosen.connect(lambda value: preferences.set(setting, kept(value)))

    def _add_row(self, row: QWidget) -> None:
        self._lines[row] = line()
        self._column.addWidget(self._lines[row])
        self._column.addWidget(row)

    def show_row(self, row: QWidget, *, is_shown: bool) -> None:
        """Have a row only while it makes a difference."""
        row.setVisible(is_shown)
        self._lines[row].setVisible(is_shown)
