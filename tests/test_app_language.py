"""The whole program in another language, from its settings, and changed while it runs."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel

from lowback_timer.core.choices import Counting, LanguageChoice
from lowback_timer.program import Program
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.requests import ShowSettings
from tests.opening import Open, keep
from tests.window.stage import settle


@pytest.fixture
def open_program(open_with: Open, tmp_path: Path) -> Open:
    """Opens the program with settings of one's own."""

    def open_it(**settings: object) -> Program:
        keep(tmp_path, **settings)
        return open_with(mute=True)

    return open_it


def choose(program: Program, language: str) -> None:
    program.services.preferences.set(Settings.language, LanguageChoice(language))


def texts(program: Program) -> set[str]:
    """What can be read in the window."""
    return {label.text() for label in program.window.findChildren(QLabel) if label.isVisible()}


def test_it_opens_in_the_language_of_the_settings(open_program: Open) -> None:
    program = open_program(language="es")

    assert "Primera vez · un ejercicio" in texts(program)


def test_damaged_settings_are_told_of_in_the_systems_language(
    open_program: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lowback_timer.window.shell.translation._system", German)

    program = open_program(volume_percent="loud")

    assert any("sind manche Werte ungültig" in text for text in texts(program))


class German:
    """A system that speaks German."""

    def uiLanguages(self) -> list[str]:  # noqa: N802
        return ["de-DE"]

    def name(self) -> str:
        return "C"  # or it would itself be taken for the locale

    def timeFormat(self, _kind: QLocale.FormatType) -> str:  # noqa: N802
        return "HH:mm"


def test_another_language_is_seen_at_once_and_kept(open_program: Open, tmp_path: Path) -> None:
    # GIVEN the program in German
    program = open_program(language="de")
    navigation = program.navigation
    pages = navigation.today.page, navigation.session.page
    assert "Erstes Mal · eine Übung" in texts(program)

    # WHEN Spanish is chosen in the settings
    navigation.go(ShowSettings())
    choose(program, "es")
    settle()

    # THEN the settings are there again, in Spanish, and so is all else
    assert "Ajustes" in texts(program)
    assert program.services.preferences.close(10)
    assert json.loads((tmp_path / "settings.json").read_text("utf-8"))["language"] == "es"
    assert (navigation.today.page, navigation.session.page) != pages
    assert navigation.session.keys_sheet.accessibleName() == "Teclas durante el entrenamiento"
    assert navigation.safety.notice.accessibleName() == "Antes de entrenar la espalda"


def test_a_notice_that_is_shown_follows_into_the_other_language(open_program: Open) -> None:
    program = open_program(language="de", volume_percent="loud")
    assert any("sind manche Werte ungültig" in text for text in texts(program))

    choose(program, "es")
    settle()

    assert any("algunos valores no son válidos" in text for text in texts(program))


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

    program.navigation.today.start("beginner-floor", Counting.PACED)
    settle()

    assert "Plancha frontal" in texts(program)
    assert program.navigation.is_session_on


def test_during_a_workout_the_language_stays(open_program: Open) -> None:
    program = open_program(language="de")
    program.navigation.today.start("beginner-floor", Counting.PACED)

    choose(program, "es")
    settle()

    assert program.navigation.is_session_on
    assert "Unterarmstütz" in texts(program)
