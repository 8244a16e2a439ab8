"""A page of the handbook, to be read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QScrollBar, QTextBrowser, QTextEdit

from lowback_timer.window.controls.box import FOCUS, paint_box
from lowback_timer.window.controls.scroll_area import style_bar
from lowback_timer.window.help.styling import apply_style, set_column
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.theme import RADIUS_SMALL

_WIDEST = 720
"""Longer lines are hard to read; times the size of texts."""
_BESIDE, _ABOVE, _BELOW = 24, 16, 48
_EDGE = 4
"""Room for the line that shows the focus."""
_DARK = "dark"


class Reader(QTextBrowser):
    """Shows a page in the colours and sizes of the program, with its links and pictures.

    Tab goes from link to link, Enter follows one; the arrow keys scroll.
    """

    followed = Signal(str)
    """A link was pressed; it stands as in the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._markdown, self._anchors, self._folder = "", tuple[str, ...](), Path()
        self._words: Sequence[str] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(QScrollBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setViewportMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toString()))
        look.changed.connect(self._restyle)
        self._restyle()

    def show_page(self, markdown: str, anchors: tuple[str, ...], folder: Path) -> None:
        """Show another page, from its beginning.

        Args:
            markdown: The page.
            anchors: One for each of its headings, in order.
            folder: From where its pictures are found; in `dark` there are those for dark colours.
        """
        self._markdown, self._anchors, self._folder = markdown, anchors, folder
        self._words = ()
        self._set()

    def go_to(self, anchor: str) -> None:
        """Scroll to a heading, or to the beginning."""
        if anchor:
            self.scrollToAnchor(anchor)
        else:
            self.verticalScrollBar().setValue(0)

    def mark(self, words: Sequence[str]) -> None:
        """Mark some words wherever they stand, and have the next of them from here in sight."""
        self._words = words
        self._mark()
        height, bar = self.maximumViewportSize().height(), self.verticalScrollBar()
        tops = [self.cursorRect(each.cursor).top() for each in self.extraSelections()]
        ahead = min((top for top in tops if top >= 0), default=0)
        if ahead > height * 3 // 4:
            bar.setValue(bar.value() + ahead - height // 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to be read."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Paint a line around the text while the keyboard is there; what scrolls lies within."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.Paint and self.hasFocus():
            palette, radius = self._look.palette, RADIUS_SMALL * self._look.scale
            paint_box(QPainter(self), QRectF(self.rect()), radius, "", palette.ink, FOCUS)
        return is_done

    def _set(self) -> None:
        folders = [self._folder / _DARK] if self._look.palette.is_dark else []
        self.setSearchPaths([str(each) for each in (*folders, self._folder)])
        # Out of sight: as long as a document is shown, every change of it lays it out anew.
        document = QTextDocument(self)
        document.setMarkdown(self._markdown)
        apply_style(document, self._look, self._anchors)
        self.setDocument(document)
        self._fit()
        self._mark()

    def _restyle(self) -> None:
        """Show the same place of the page in other colours or sizes."""
        palette, colours = QPalette(self.palette()), self._look.palette
        for role, colour in (
            (QPalette.ColorRole.Base, colours.ground),
            (QPalette.ColorRole.Text, colours.ink),
            (QPalette.ColorRole.Link, colours.reps),
        ):
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)
        bar = self.verticalScrollBar()
        style_bar(bar, self._look)
        share = bar.value() / max(1, bar.maximum())
        self._set()
        bar.setValue(round(share * bar.maximum()))

    def _fit(self) -> None:
        # Not by the viewport: to hand it out, the bindings would load every kind of widget.
        look = self._look
        width = self.maximumViewportSize().width() - self.verticalScrollBar().width()
        beside = look.px(_BESIDE)
        column = max(1, min(look.px(_WIDEST * look.text_scale), width - 2 * beside))
        margins = (beside, look.px(_ABOVE), width - column - beside, look.px(_BELOW))
        set_column(self.document(), column, margins)

    def _mark(self) -> None:
        ground = QColor(mix(self._look.palette.ground, self._look.palette.get_ready, 0.3))
        marks = []
        for word in self._words:
            found = self.document().find(word)
            while not found.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = QTextCursor(found)
                mark.format.setBackground(ground)
                marks.append(mark)
                found = self.document().find(word, found)
        self.setExtraSelections(marks)
