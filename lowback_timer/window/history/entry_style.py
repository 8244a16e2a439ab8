"""The looks of what something is written into, which Qt's own style cannot be told."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type


def style_entry(entry: QWidget, look: Look, kind: str) -> None:
    """Give a field of a kind, that of Qt, the box that all choices have, from now on."""

    def style() -> None:
        palette, px = look.palette, look.px
        entry.setStyleSheet(
            f"""
            {kind} {{
                background: {palette.card}; color: {palette.ink};
                border: 1px solid {palette.line}; border-radius: {px(RADIUS_SMALL)}px;
                padding: {px(6)}px {px(12)}px;
                selection-background-color: {palette.reps}; selection-color: {palette.on_accent};
            }}
            {kind}:focus {{ border: 2px solid {palette.ink}; }}
            QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
                width: 0; height: 0; border: none; subcontrol-origin: border;
            }}
            """
        )

    look.text(entry, Type.BODY)
    look.watch(entry)
    look.changed.connect(style)
    style()
