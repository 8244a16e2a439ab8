"""Adds a part to a workout: a usual warm-up, another main part, a usual cool-down."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from lowback_timer.core.editing import changes
from lowback_timer.core.plan.workout import Section, SectionKind, Workout
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.pill import Pill
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate


def usual_section(workouts: Iterable[Workout], kind: SectionKind) -> Section | None:
    """The section of a kind that most workouts share; None where none has any."""
    found = Counter(
        section for workout in workouts for section in workout.sections if section.kind is kind
    )
    return found.most_common(1)[0][0] if found else None


class PartAdder(QFrame):
    """A button that asks which part."""

    def __init__(self, look: Look, desk: Desk, usual: dict[SectionKind, Section]) -> None:
        super().__init__()
        self._look = look
        self._desk = desk
        self._usual = usual
        self.popup: Popup | None = None
        self.buttons: dict[SectionKind, Button] = {}
        self.pill = Pill(look, self._open)
        text = translate("Editor", "Add a part")
        self.pill.show_choice(text, text)
        row = look.space(QHBoxLayout(self), 0, (0, 18, 0, 12))
        row.addWidget(self.pill)
        row.addStretch(1)

    def _open(self) -> None:
        if self.popup is not None:
            self.popup.deleteLater()
        self.popup = popup = Popup(self._look, self.window())
        popup.look.space(popup.body, 8, (16, 16, 16, 16))
        self.buttons = {}
        for kind in SectionKind:
            self.buttons[kind] = Button(popup.look, kind.label, self._adding(popup, kind))
            popup.body.addWidget(self.buttons[kind])
        first: QWidget = self.buttons[SectionKind.MAIN]
        popup.setAccessibleName(self.pill.text())
        popup.open_at(self.pill, first)

    def _adding(self, popup: Popup, kind: SectionKind) -> Callable[[], None]:
        def add() -> None:
            popup.close_overlay()
            draft, usual = self._desk.draft, self._usual.get(kind)
            has_one = any(part.kind is kind for part in draft.parts)
            change = (
                changes.add_part(draft, kind)
                if usual is None or has_one
                else changes.add_section(draft, usual)
            )
            self._desk.take(change)

        return add
