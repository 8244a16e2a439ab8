"""A card with some settings that belong together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.store.settings.fields import Setting
from lowback_timer.window.controls.basics import line
from lowback_timer.window.controls.card import Card
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
        self.controls[setting.name] = control
        self.rows[setting.name] = SettingRow(self._look, title, hint, control)
        preferences = self._preferences
        preferences.observe(setting, lambda value: control.set_value(shown(value)), control)
        control.chosen.connect(lambda value: preferences.set(setting, kept(value)))
        self._add_row(self.rows[setting.name])

    def add_other(self, widget: QWidget) -> None:
        """Add what is no setting."""
        self._add_row(widget)

    def add_text(self, text: str = "", *, style: Type = Type.BODY, role: Role = "dim") -> Any:
        """Add a paragraph; returns its label."""
        label = self._look.label(text, style, role, wraps=True)
        self._add_row(label)
        return label

    def _add_row(self, row: QWidget) -> None:
        self._column.addWidget(line())
        self._column.addWidget(row)
