"""A card: what belongs together, on a ground of its own."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from lowback_timer.window.controls.box import paint_box
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_CARD

Ground = Literal["card", "panel"]


class Card(QFrame):
    """A rounded box. Its layout keeps free of the line around it."""

    def __init__(self, look: Look, ground: Ground = "card") -> None:
        super().__init__()
        self._look = look
        self._ground = ground
        self.setContentsMargins(1, 1, 1, 1)
        look.watch(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box."""
        palette = self._look.palette
        fill = palette.card if self._ground == "card" else palette.panel
        radius = RADIUS_CARD * self._look.scale
        paint_box(QPainter(self), QRectF(self.rect()), radius, fill=fill, line=palette.line)
