"""In every language every text has the room that it needs, in the smallest window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.text import english, use_translator
from lowback_timer.window.controls.fitted_label import FittedLabel
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import LANGUAGES
from lowback_timer.window.shell.translation import Translation
from tools.gallery import studio as gallery
from tools.gallery.screens import screens


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that the window speaks during the test."""
    before = QLocale()
    language: str = request.param
    Translation().choose(language)
    yield language
    QLocale.setDefault(before)
    use_translator(english)


def too_tight(window: QWidget) -> Iterator[str]:
    """What is cut off of what can be seen."""
    for widget in window.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or parent is None or widget.isWindow():
            continue
        if widget.geometry().right() > parent.width():
            yield f"{type(widget).__name__} reaches beyond {type(parent).__name__}"
        if isinstance(widget, QLabel) and is_cut_off(widget):
            yield widget.text()
        if isinstance(widget, QAbstractButton) and is_squeezed(widget):
            yield widget.text()


def is_cut_off(label: QLabel) -> bool:
    if not label.text():
        return False
    line = label.fontMetrics().height()
    if label.contentsRect().height() < line - 1:
        return True
    if isinstance(label, FittedLabel):
        shown = QFontMetricsF(label.shown_font()).horizontalAdvance(label.text())
        return shown > label.contentsRect().width() + 1
    if label.wordWrap():
        return label.heightForWidth(label.width()) > label.height() + 1
    needed = label.fontMetrics().horizontalAdvance(label.text())
    return needed > label.contentsRect().width() + 1


def is_squeezed(button: QAbstractButton) -> bool:
    line = button.fontMetrics().height() if button.text() else 0
    return button.width() + 1 < button.minimumSizeHint().width() or button.height() < line


@pytest.mark.parametrize(
    ("text_scale", "size"),
    [(1, (960, 600)), (2, (1024, 640))],
)
def test_everything_fits_into_a_small_window(
    language: str,
    text_scale: float,
    size: tuple[int, int],
    qtbot: QtBot,
    look: Look,
    tmp_path: Path,
) -> None:
    # GIVEN a small window, or one that is small for large texts
    look.set_text_scale(text_scale)
    studio = gallery.build(look, tmp_path, language)
    qtbot.addWidget(studio.window)
    studio.window.resize(*size)
    studio.window.show()

    # WHEN every screen there is has been shown
    found: dict[str, set[str]] = {}
    for name, undo in screens(studio):
        gallery.grab(studio.window)
        if texts := set(too_tight(studio.window)):
            found[name] = texts
        undo()

    # THEN nothing was cut off
    assert found == {}
