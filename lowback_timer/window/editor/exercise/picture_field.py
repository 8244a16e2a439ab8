"""The picture of an exercise: chosen, dropped, or taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from lowback_timer.library.pictures import ENDINGS, PictureError, read_picture
from lowback_timer.window.controls.box import paint_box
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.figures.picture import PictureError as BrokenPictureError
from lowback_timer.window.figures.picture import load_picture
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_HEIGHT, _INSET = 150, 8
_TRIAL = 64
"""How large a picture is made to see whether it can be shown at all, in pixels."""

Ask = Callable[[QWidget], str]
"""Asks for the path of a picture; empty: for none."""


def ask_for_picture(host: QWidget) -> str:
    """The path that a person chooses; empty when they choose none."""
    title = translate("OwnExercise", "Choose a picture")
    kinds = translate("OwnExercise", "Pictures")
    endings = " ".join(f"*{ending}" for ending in ENDINGS)
    chosen, _ = QFileDialog.getOpenFileName(host, title, str(Path.home()), f"{kinds} ({endings})")
    return chosen


class PictureField(QFrame):
    """Shows the picture by now, and takes another one."""

    taken = Signal(str)
    """The path of a picture that is wanted; empty: none."""
    refused = Signal(str)
    """A sentence: that cannot be the picture."""

    def __init__(self, look: Look, ask: Ask = ask_for_picture) -> None:
        super().__init__()
        self._look = look
        self.ask = ask
        self._path = ""
        self._panel = _Panel(look)
        self.preview = FigureView(look, ground="panel", fills=True)
        self.preview.show_still()
        inside = look.space(QVBoxLayout(self._panel), 0, (_INSET, _INSET, _INSET, _INSET))
        inside.addWidget(self.preview)
        self.hint = look.label(
            translate("OwnExercise", "SVG, PNG, JPEG or WebP; it can be dropped here."),
            Type.SMALL,
            "dim",
            wraps=True,
        )
        self.choose = Button(look, translate("OwnExercise", "Choose…"), self._choose)
        self.choose.setAccessibleDescription(self.hint.text())
        self.remove = Button(
            look, translate("OwnExercise", "Remove picture"), lambda: self.taken.emit("")
        )
        buttons = look.space(Flow(), 8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        column = look.space(QVBoxLayout(self), 8)
        column.addWidget(self._panel)
        column.addWidget(self.hint)
        column.addLayout(buttons)
        look.restyled.connect(self._measure)
        self._measure()

    def show_picture(self, path: str, name: str) -> None:
        """Show what it is by now."""
        self._path = path
        self.preview.show_picture(path, name=name)
        self._panel.setVisible(bool(path))
        self.remove.setVisible(bool(path))

    def take(self, path: str) -> None:
        """Want the picture of a file, if it can be shown."""
        try:
            read_picture(Path(path))
            load_picture(path, dark=self._look.palette.is_dark, still=_TRIAL)
        except PictureError as error:
            self.refused.emit(str(error))
        except BrokenPictureError as error:
            text = translate("OwnExercise", "{file} cannot be shown: {reason}.")
            self.refused.emit(text.format(file=Path(path).name, reason=error))
        else:
            self.taken.emit(path)

    def _choose(self) -> None:
        if path := self.ask(self.window()):
            self.take(path)

    def _measure(self) -> None:
        self._panel.setFixedHeight(self._look.px(_HEIGHT))


class _Panel(QFrame):
    """The ground of the picture."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.watch(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette, radius = self._look.palette, RADIUS_SMALL * self._look.scale
        paint_box(QPainter(self), QRectF(self.rect()), radius, palette.panel, palette.line)
