"""What was deleted or changed in the last thirty days, and can be brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.window.controls.basics import line
from lowback_timer.window.controls.button import Link
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from datetime import datetime

    from lowback_timer.store.log.bin import Kept


class BinSheet(TextOverlay):
    """A line for each, the latest first."""

    restored = Signal(object)
    """The `Kept` that is to come back."""
    forgotten = Signal(str)
    """The uid of a session of which nothing is to be kept."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("HistoryBin", "Deleted and changed")
        super().__init__(look, host, title, translate("HistoryBin", "Close"))
        self._note = self.look.label("", Type.BODY, "dim", wraps=True)
        self._rows = QWidget()
        self.restore_links: list[Link] = []
        self.forget_links: list[Link] = []
        self.look.space(self.text, 12)
        self.text.addWidget(self._note)
        self.text.addWidget(self._rows)

    def show_kept(self, kept: tuple[Kept, ...]) -> None:
        """Show what can be brought back, and open if it is not open yet."""
        self._note.setText(
            translate(
                "HistoryBin",
                "What you delete or change is kept for thirty days. Only this computer has it.",
            )
            if kept
            else translate("HistoryBin", "Nothing was deleted or changed in the last thirty days.")
        )
        before, self._rows = self._rows, QWidget()
        self.text.replaceWidget(before, self._rows)
        before.hide()
        before.deleteLater()
        column = self.look.space(QVBoxLayout(self._rows), 8)
        self.restore_links, self.forget_links = [], []
        for each in kept:
            column.addWidget(line())
            self._add(column, each)
        self._rows.show()
        self.fit()
        self.open(self.restore_links[0] if self.restore_links else None)

    def _add(self, column: QVBoxLayout, kept: Kept) -> None:
        look = self.look
        text = (
            translate("HistoryBin", "{workout}, {day}")
            if kept.is_deleted
            else translate("HistoryBin", "{workout}, {day}, as it was before a change")
        ).format(workout=kept.workout_name, day=_told(kept.started_at))
        when = (
            translate("HistoryBin", "Deleted {when}")
            if kept.is_deleted
            else translate("HistoryBin", "Changed {when}")
        ).format(when=_told(kept.at))
        restore = Link(
            look,
            translate("HistoryBin", "Bring back"),
            partial(self.restored.emit, kept),
            Type.SMALL,
            flush=True,
        )
        forget = Link(
            look,
            translate("HistoryBin", "Delete for good"),
            partial(self.forgotten.emit, kept.uid),
            Type.SMALL,
            flush=True,
        )
        for link in (restore, forget):
            link.setAccessibleName(f"{link.text()}: {text}")
        links = look.space(Flow(), 20)
        links.addWidget(restore)
        links.addWidget(forget)
        column.addWidget(look.label(text, Type.STRONG, wraps=True))
        column.addWidget(look.label(when, Type.SMALL, "dim", wraps=True))
        column.addLayout(links)
        self.restore_links.append(restore)
        self.forget_links.append(forget)


def _told(instant: datetime) -> str:
    """A day and a time as it was on the wall."""
    text = instant.replace(tzinfo=None, second=0, microsecond=0).isoformat()
    shown = QDateTime.fromString(text, "yyyy-MM-ddTHH:mm:ss")
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)
