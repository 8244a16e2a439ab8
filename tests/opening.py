"""The whole program, opened and closed by a test."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lowback_timer.app import open_program
from lowback_timer.core.text import english, use_translator
from lowback_timer.options import WindowOptions
from lowback_timer.program import Program
from tests.window.stage import settle

Open = Callable[..., Program]

QUIET = {"player": "silent", "voice": "off", "safety_acknowledged": True}
"""Settings without sound or voice, of somebody who has been here before."""


@pytest.fixture
def open_with(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """Opens the program with options, and with the settings that the file holds, or quiet ones.

    Afterwards the test run has the language, the looks and the hands that it had before.
    """
    locale, palette = QLocale(), qapp.palette()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    opened: list[Program] = []

    def open_it(**options: object) -> Program:
        file = tmp_path / "settings.json"
        if not file.exists():
            file.write_text(json.dumps(QUIET), encoding="utf-8")
        program = open_program(qapp, WindowOptions(data_dir=tmp_path, **options))  # type: ignore[arg-type]
        opened.append(program)
        qtbot.addWidget(program.window)
        with qtbot.waitSignal(program.window.ready):
            program.window.show()
        settle()
        if options.get("start"):
            program.services.log.flush(5)  # what begins has asked it how far one has come
            settle()
        return program

    yield open_it
    for program in opened:
        program.navigation.abandon()
        program.window.close()
        program._translation.choose("en")  # Qt's own words as well
    settle()
    errors = tmp_path / "errors.log"
    assert not errors.exists(), errors.read_text("utf-8")
    QLocale.setDefault(locale)
    use_translator(english)
    qapp.setPalette(palette)


def keep(folder: Path, **settings: object) -> None:
    """Write settings for a program that is opened after that."""
    kept = json.dumps({**QUIET, **settings})
    (folder / "settings.json").write_text(kept, encoding="utf-8")
