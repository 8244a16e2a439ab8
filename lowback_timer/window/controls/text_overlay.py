"""An overlay with a heading, something to read, and a button."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look, scale_for
from lowback_timer.window.look.typography import Type

_AROUND = 24
"""Space that is left between the card and the window."""

_SCROLLING = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class TextOverlay(Overlay):
    """Grows with its text, and scrolls it where the window is too small.

    Fill `self.text` with what there is to read, with texts from `self.look`.
    """

    def __init__(
        self,
        look: Look,
        host: QWidget,
        title: str,
        button_text: str,
        width: int = 560,
        *,
        is_primary: bool = True,
        style: Type = Type.HEADING,
    ) -> None:
        super().__init__(look, host, width)
        self.look.restyled.connect(self.fit)
        self._width = width
        self.setAccessibleName(title)
        content = QWidget()
        self.text = QVBoxLayout(content)
        self._scroll = ScrollArea(self.look)
        self._scroll.setWidget(content)
        self.button = Button(self.look, button_text, self._on_button, is_primary=is_primary)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch()
        self.buttons.addWidget(self.button)
        self.look.space(self.body, 16, (28, 24, 28, 24))
        self.heading = self.look.label(title, style, wraps=True)
        self.body.addWidget(self.heading)
        self.body.addWidget(self._scroll)
        self.body.addLayout(self.buttons)
        # As shortcuts, because the button would use the arrow keys to move the focus.
        for key, action in _SCROLLING.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(
                partial(self._scroll.verticalScrollBar().triggerAction, action)
            )

    def open(self, focus: QWidget | None = None) -> None:
        """Show it, with the keyboard on its button."""
        super().open(focus or self.button)
        self._show_focus()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on with the keyboard, and scroll to where it is."""
        moves = super().focusNextPrevChild(forward)
        self._show_focus()
        return moves

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the text grow with the window, but never beyond it."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Make the card as large as its text, as far as the window has room."""
        self.look.set_scale(scale_for(self.size()))
        self.button.setMinimumSize(self.look.px(112), self.look.px(44))
        wanted_width = self.look.px(self._width * self.look.text_scale)
        width = min(wanted_width, self.width() - 2 * _AROUND)
        self._card.setFixedWidth(width)
        inside = width - 2 * self.look.px(28) - 2  # and the card's line
        wanted = self.text.totalHeightForWidth(inside)
        self._scroll.setFixedHeight(0)
        others = self.body.totalHeightForWidth(width - 2)
        free = self.height() - 2 * _AROUND - others
        # A bar that is still there from before would narrow the text, and so stay needed.
        policy = Qt.ScrollBarPolicy
        is_whole = wanted <= free
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if is_whole else policy.ScrollBarAsNeeded
        )
        self._scroll.setFixedHeight(max(0, min(wanted, free)))
        # By itself it would make room for a title that wraps as soon as it can.
        self._card.setFixedHeight(self.body.totalHeightForWidth(width - 2) + 2)

    def _show_focus(self) -> None:
        focused, content = self.window().focusWidget(), self._scroll.widget()
        if content is not None and content.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, self.look.px(_AROUND))

    def _on_button(self) -> None:
        self.close_overlay()
