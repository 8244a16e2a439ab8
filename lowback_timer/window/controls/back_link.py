"""The way back from a page, with its keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from lowback_timer.window.controls.line_link import LineLink
from lowback_timer.window.controls.page import Page
from lowback_timer.window.look.words import translate


class BackLink(LineLink):
    """Leads back by a click, and by Alt+← and a mouse's or keyboard's own key wherever one is.

    Escape is the page's own.
    """

    def __init__(self, page: Page, on_click: Callable[[], object]) -> None:
        super().__init__(page.look, on_click)
        for keys in ("Alt+Left", "Back"):
            # As shortcuts, because steppers would use the arrow.
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(on_click)

    def lead_to(self, place: str) -> None:
        """Say where it leads; where there is nowhere to go back to, it is not shown."""
        self.setVisible(bool(place))
        self.setText(f"‹ {place}")
        text = translate("BackLink", "Back to {place}").format(place=place)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({translate('Keys', 'Esc')})")
