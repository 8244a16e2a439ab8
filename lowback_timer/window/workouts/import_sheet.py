"""Shows what a file of another program holds, before anything of it is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.session.timeline import Preparation, compile_workout
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.library.importers.reading import Imported

_WIDTH = 640


class _Block(QFrame):
    """A heading, and a paragraph for each of some things; nothing at all where there are none."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look = look
        self.heading = look.label(title, Type.LABEL, "dim")
        self.lines: list[QLabel] = []
        self._column = look.space(QVBoxLayout(self), 5)
        self._column.addWidget(self.heading)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show other paragraphs."""
        for old in self.lines:
            self._column.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self.lines = [self._look.label(line, Type.BODY, wraps=True) for line in lines]
        for each in self.lines:
            self._column.addWidget(each)
        self.setVisible(bool(lines))


class ImportSheet(TextOverlay):
    """What there is to take in, what differs from its own program, and what stays behind."""

    taken = Signal()
    """A person wants to have it."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title, take = translate("Import", "Bring workouts along"), translate("Import", "Take in")
        super().__init__(look, host, title, take, _WIDTH)
        self.summary = self.look.label("", Type.BODY, wraps=True)
        self.workouts = _Block(self.look, translate("Import", "Workouts"))
        self.already = _Block(self.look, translate("Import", "There already"))
        self.exercises = _Block(self.look, translate("Import", "New exercises"))
        self.matched = _Block(self.look, translate("Import", "Exercises that we have"))
        self.differs = _Block(self.look, translate("Import", "Different here"))
        self.lost = _Block(self.look, translate("Import", "Left behind"))
        self.cancel = Button(self.look, translate("Import", "Cancel"), self.close_overlay)
        self.look.space(self.text, 14)
        for part in (self.summary, self.workouts, self.already, self.exercises):
            self.text.addWidget(part)
        for part in (self.matched, self.differs, self.lost):
            self.text.addWidget(part)
        self.look.space(self.buttons, 12)
        self.buttons.insertWidget(1, self.cancel)

    def show_import(self, imported: Imported, preparation: Preparation) -> None:
        """Open with what a file holds.

        Args:
            imported: That.
            preparation: What decides how long a workout takes.
        """
        is_new = bool(imported.workouts or imported.exercises)
        show_text(self.summary, _summary(imported, is_new=is_new))
        self.workouts.show_lines(
            [
                f"{each.name} · {minutes_text(compile_workout(each, preparation).duration_ms)}"
                for each in imported.workouts
            ]
        )
        self.already.show_lines(imported.already)
        new = ", ".join(each.name for each in imported.exercises)
        self.exercises.show_lines([new] if new else [])
        report = imported.report
        self.matched.show_lines([", ".join(report.matched)] if report.matched else [])
        self.differs.show_lines(report.differs)
        self.lost.show_lines(report.lost)
        self.button.setVisible(is_new)
        self.cancel.setText(
            translate("Import", "Cancel") if is_new else translate("Import", "Close")
        )
        self.setAccessibleDescription(self.summary.text())
        self.fit()
        self.open(self.button if is_new else self.cancel)

    def fit(self) -> None:
        """Make both buttons equally high."""
        self.cancel.setMinimumSize(self.look.px(112), self.look.px(44))
        super().fit()

    def _on_button(self) -> None:
        self.taken.emit()


def _summary(imported: Imported, *, is_new: bool) -> str:
    if not is_new:
        text = translate("Import", "All that is in this file of {program} is there already.")
        return text.format(program=imported.program)
    count, exercises = len(imported.workouts), len(imported.exercises)
    if not exercises:
        text = translate("Import", "From {program}: %n workout(s).", None, count)
    elif not count:
        text = translate("Import", "From {program}: %n new exercise(s).", None, exercises)
    else:
        text = translate(
            "Import", "From {program}: %n workout(s), with exercises that are new.", None, count
        )
    return text.format(program=imported.program)
