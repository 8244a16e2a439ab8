"""The language that the window speaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import LanguageChoice
from lowback_timer.core.cues.words import amount_text
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.text import english, translate, use_translator
from lowback_timer.window.look.words import LANGUAGES
from lowback_timer.window.shell import translation
from lowback_timer.window.shell.translation import Translation, language_of, locale_of
from tests.fakes import make_dose, make_reps
from tools import translations as tool


class System:
    """A system that speaks these languages, best first."""

    def __init__(self, *languages: str) -> None:
        self._languages = languages

    def uiLanguages(self) -> list[str]:  # noqa: N802
        return list(self._languages)

    def name(self) -> str:
        return self._languages[0].replace("-", "_")

    def timeFormat(self, kind: QLocale.FormatType) -> str:  # noqa: N802
        return QLocale(self.name()).timeFormat(kind)


def with_system(monkeypatch: pytest.MonkeyPatch, *languages: str) -> None:
    monkeypatch.setattr(translation, "_system", lambda: System(*languages))


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """Leave the whole test run in the language in which it was."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    use_translator(english)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Translation]:
    """A translation whose words for Qt itself are taken out again."""
    spoken = Translation()
    yield spoken
    spoken.choose("en")


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (["de-AT", "en-US"], "de"),
        (["es"], "es"),
        (["es-MX", "es-419", "de-DE"], "es"),
        (["fr-FR", "de-DE", "en-US"], "de"),
        (["en-GB", "de-DE"], "en"),
        (["fr-FR"], "en"),
        (["C"], "en"),
    ],
)
def test_without_a_choice_it_is_the_systems_language(
    monkeypatch: pytest.MonkeyPatch, system: list[str], language: str
) -> None:
    with_system(monkeypatch, *system)

    assert language_of("") == language


def test_what_was_chosen_counts_more_than_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    with_system(monkeypatch, "de-DE")

    assert language_of("es") == "es"
    assert language_of("tlh") == "de"


def test_regional_habits_are_kept_where_the_system_speaks_the_language() -> None:
    own = QLocale.system()

    assert locale_of(own.name().partition("_")[0]) == own


@pytest.mark.parametrize(
    ("system", "language", "name"),
    [
        ("de-DE", "en", "en_DE"),  # English words, but no "6:05 PM"
        ("en-US", "es", "es_US"),
        ("es-PE", "de", "de_DE"),
        ("C", "de", "de_DE"),
        ("pt-BR", "en", "en_150"),  # no "2:23 AM" where hours go up to twenty-four
        ("tr-TR", "en", "en_150"),
        ("ko-KR", "en", "en_US"),
        ("tr-TR", "es", "es_ES"),
    ],
)
def test_elsewhere_numbers_are_as_usual_where_one_lives(
    monkeypatch: pytest.MonkeyPatch, system: str, language: str, name: str
) -> None:
    with_system(monkeypatch, system)

    assert locale_of(language).name() == name


def test_what_can_be_chosen_is_what_there_is() -> None:
    assert set(LanguageChoice) == {"", *LANGUAGES}
    assert {"en", *tool.LANGUAGES} == set(LANGUAGES)


@pytest.mark.parametrize(
    ("language", "one", "many", "level"),
    [
        ("en", "1 rep", "12 reps", "beginner"),
        ("de", "1 Wdh.", "12 Wdh.", "Einsteiger"),
        ("es", "1 rep.", "12 reps.", "principiante"),
    ],
)
def test_texts_are_in_the_language(
    spoken: Translation, language: str, one: str, many: str, level: str
) -> None:
    spoken.choose(language)

    assert spoken.language == language
    assert amount_text(make_dose(make_reps(1))) == one
    assert amount_text(make_dose(make_reps(12))) == many
    assert Level.BEGINNER.label == level


def test_numbers_decide_between_whole_sentences(spoken: Translation) -> None:
    spoken.choose("de")

    said = [translate("Speech", "%n rep(s), each side.", None, count) for count in (1, 2, 12)]

    assert said == [
        "Eine Wiederholung, jede Seite.",
        "2 Wiederholungen, jede Seite.",
        "12 Wiederholungen, jede Seite.",
    ]


def test_a_text_without_a_translation_is_in_english(spoken: Translation) -> None:
    spoken.choose("de")

    assert translate("Nowhere", "%n unheard(s)", None, 2) == "2 unheards"


def test_one_can_go_back_to_english(spoken: Translation) -> None:
    spoken.choose("de")
    spoken.choose("en")

    assert translate("Keys", "Close") == "Close"


def test_without_its_file_a_language_is_shown_in_english(
    spoken: Translation, monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    monkeypatch.setattr(translation, "translations_dir", lambda: tmp_path)

    spoken.choose("de")

    assert translate("Keys", "Close") == "Close"


def test_times_and_weekdays_are_written_as_in_the_language(spoken: Translation) -> None:
    spoken.choose("es")
    assert QLocale().standaloneDayName(1) == "lunes"

    spoken.choose("de")
    assert QLocale().standaloneDayName(1) == "Montag"
    assert QLocale().toString(QTime(18, 5), QLocale.FormatType.ShortFormat) == "18:05"
    assert spoken.locale.name().startswith("de_")


def test_qts_own_words_follow(spoken: Translation) -> None:
    # GIVEN a window in which Qt's own words are in German
    spoken.choose("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    spoken.translate_qt()
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"

    # WHEN another language is chosen
    spoken.choose("es")

    # THEN they follow by themselves
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
