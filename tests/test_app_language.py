"""The whole program in another language, from its settings, and changed while it runs."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.app import Opening
from lowback_timer.core.choices import Counting, LanguageChoice
from lowback_timer.core.text import english, use_translator
from lowback_timer.options import WindowOptions
from lowback_timer.program import Program
from lowback_timer.store.settings.fields import Settings
from tests.window.stage import settle

Open = Callable[..., Program]


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leave the test run in the language, the looks and the hands in which it was."""
    locale, sheet, palette = QLocale(), qapp.styleSheet(), qapp.palette()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    yield
    QLocale.setDefault(locale)
    use_translator(english)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)


@pytest.fixture
def open_program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Open]:
    """Opens the program with settings of one's own."""
    opened: list[Program] = []

    def open_it(**settings: object) -> Program:
        kept = {"player": "silent", "voice": "off", "safety_acknowledged": True, **settings}
        (tmp_path / "settings.json").write_text(json.dumps(kept), encoding="utf-8")
        opening = Opening(qapp, WindowOptions(data_dir=tmp_path, mute=True))
        qtbot.addWidget(opening.window)
        with qtbot.waitSignal(opening.window.ready):
            opening.window.show()
        program = opening.program
        assert program is not None
        opened.append(program)
        settle()
        return program

    yield open_it
    for program in opened:
        program.stage.abandon()
        program.window.close()
        program._translation.choose("en")  # Qt's own words as well
    settle()


def choose(program: Program, language: str) -> None:
    program.preferences.set(Settings.language, LanguageChoice(language))


def texts(program: Program) -> set[str]:
    """What can be read in the window."""
    return {label.text() for label in program.window.findChildren(QLabel) if label.isVisible()}


def test_it_opens_in_the_language_of_the_settings(open_program: Open) -> None:
    program = open_program(language="es")

    assert "Entrenamientos" in texts(program)
    assert "Principiante · solo suelo" in {
        card.accessibleName() for card in program.home.workouts.cards.values()
    }


def test_damaged_settings_are_told_of_in_the_systems_language(
    open_program: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lowback_timer.window.shell.translation._system", German)

    program = open_program(volume_percent="loud")

    assert any("ergeben manche Werte keinen Sinn" in text for text in texts(program))


class German:
    """A system that speaks German."""

    def uiLanguages(self) -> list[str]:  # noqa: N802
        return ["de-DE"]

    def name(self) -> str:
        return "C"  # or it would itself be taken for the locale


def test_another_language_is_seen_at_once_and_kept(open_program: Open, tmp_path: Path) -> None:
    # GIVEN the program in German
    program = open_program(language="de")
    pages = program.home, program.session_page, program.finished_page
    assert "Erstes Mal · eine Übung" in texts(program)

    # WHEN Spanish is chosen in the settings
    program.home.settings_requested.emit()
    choose(program, "es")
    settle()

    # THEN the settings are there again, in Spanish, and so is all else
    assert "Ajustes" in texts(program)
    assert json.loads((tmp_path / "settings.json").read_text("utf-8"))["language"] == "es"
    assert (program.home, program.session_page, program.finished_page) != pages
    assert program.stage.keys_sheet.accessibleName() == "Teclas durante el entrenamiento"
    assert program.safety_notice.accessibleName() == "Antes de entrenar la espalda"


def test_what_was_there_before_is_let_go(open_program: Open) -> None:
    program = open_program(language="de")
    before = len(program.window.findChildren(QLabel))

    for language in ("es", "de", "es", "de"):
        choose(program, language)
        settle()

    assert len(program.window.findChildren(QLabel)) <= before + 5


def test_a_workout_can_be_done_after_a_change(open_program: Open) -> None:
    program = open_program(language="de")
    choose(program, "es")
    settle()

    program.start_workout("beginner-floor", Counting.PACED)
    settle()

    assert "Plancha frontal" in texts(program)
    assert program.stage.is_on


def test_during_a_workout_the_language_stays(open_program: Open) -> None:
    program = open_program(language="de")
    program.start_workout("beginner-floor", Counting.PACED)

    choose(program, "es")
    settle()

    assert program.stage.is_on
    assert "Unterarmstütz" in texts(program)


def test_the_chosen_workout_stays_chosen(open_program: Open) -> None:
    program = open_program(language="de")
    program.home.select("hinge-and-pull")

    choose(program, "es")

    assert program.home.workouts.current == "hinge-and-pull"
