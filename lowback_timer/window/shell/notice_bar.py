"""Notices at the top of the window, one at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from lowback_timer.core.text import retold
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.look.look import Look, scale_for
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_STRIPE = 6


class NoticeBar(QFrame):
    """Shows a notice until it is closed, then the next one. Hidden while there is none."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look = look.part(self)
        self._notices: list[str] = []
        self._offers: dict[str, tuple[str, Callable[[], object]]] = {}
        """By the notice: what can be done about it, in a word and as such."""
        self.text = self._look.label("", Type.BODY, wraps=True)
        self.more = self._look.label("", Type.SMALL, "dim")
        self.offer_button = Button(look, "", self._take_offer)
        self.offer_button.hide()
        self.close_button = IconButton(look, Icon.LEAVE, "", self._next)
        row = self._look.space(QHBoxLayout(self), 16, (28, 8, 28, 8))
        row.addWidget(self.text, 1)
        row.addWidget(self.more)
        row.addWidget(self.offer_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()
        look.watch(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the text grow with the window."""
        super().resizeEvent(event)
        self._look.set_scale(scale_for(self.window().size()))

    def show_notice(self, text: str) -> None:
        """Show `text`; one that is there already stays once.

        What comes when the person can see it may be the answer to something they have just done: it
        is shown at once, and the others wait. Before that, the first stays the first.
        """
        if text in self._notices:
            return
        self._notices.insert(0 if self.isVisible() else len(self._notices), text)
        self._show_first()

    def show_offer(self, text: str, word: str, do: Callable[[], object]) -> None:
        """Show `text` at once, with a button on it that takes it away as well: to undo, say."""
        self._notices = [text, *(each for each in self._notices if each != text)]
        self._offers[text] = word, do
        self._show_first()

    def replace_notice(self, before: str, now: str) -> None:
        """Take away what holds no longer, and show at once what does instead, if anything."""
        gone = {retold(before), now}
        self._notices = [each for each in self._notices if each not in gone]
        if now:
            self._notices.insert(0, now)
        self._show_first()

    def retell(self) -> None:
        """Say what is said in the language that is in use now."""
        self._notices = [retold(each) for each in self._notices]
        self._offers = {
            retold(text): (retold(word), do) for text, (word, do) in self._offers.items()
        }
        self._show_first()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and a stripe at the left."""
        painter = QPainter(self)
        palette = self._look.palette
        painter.fillRect(self.rect(), QColor(palette.card))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(palette.line))
        stripe = self._look.px(_STRIPE)
        painter.fillRect(QRectF(0, 0, stripe, self.height()), QColor(palette.get_ready))

    def _next(self) -> None:
        self._offers.pop(self._notices[0], None)
        del self._notices[0]
        self._show_first()

    def _take_offer(self) -> None:
        _, do = self._offers[self._notices[0]]
        self._next()
        do()

    def showEvent(self, event: QShowEvent) -> None:
        """Have the notice said, which may have waited for the window."""
        super().showEvent(event)
        if not event.spontaneous():
            self._say()

    def _show_first(self) -> None:
        if not self._notices:
            self.hide()
            return
        waiting = len(self._notices) - 1
        self.more.setText(
            translate("NoticeBar", "%n more notice(s)", None, waiting) if waiting else ""
        )
        word, _ = self._offers.get(self._notices[0], ("", None))
        self.offer_button.setText(word)
        self.offer_button.setVisible(bool(word))
        if self.text.text() != self._notices[0]:
            self.text.setText(self._notices[0])
            self.close_button.set_icon(Icon.LEAVE, translate("NoticeBar", "Close this notice"))
            name = translate("NoticeBar", "Notice: {text}").format(text=self._notices[0])
            self.setAccessibleName(name)
            if self.isVisible():
                self._say()
        self.show()

    def _say(self) -> None:
        from lowback_timer.window.controls.announce import announce  # noqa: PLC0415 - 150 names

        announce(self, self.accessibleName(), waits=True)
