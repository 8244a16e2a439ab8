"""The language that the window speaks: whose words, whose numbers and whose weekdays.

Texts are looked up in a `.qm` file made from `assets/translations`. What it does not have, and all
of it when there is no such file, is shown in English, as it stands in the code.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from lowback_timer.core.text import english, use_translator
from lowback_timer.resources import translations_dir
from lowback_timer.window.look.words import ENGLISH, LANGUAGES

_ENGLISH_OF_EUROPE = "en_150"
"""With hours up to twenty-four."""


def language_of(choice: str) -> str:
    """The language that was chosen or, when `choice` is empty, the first of the system's we have.

    It is English when the system speaks none of ours.
    """
    if choice in LANGUAGES:
        return choice
    wanted = (name.partition("-")[0] for name in _system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), ENGLISH)


def locale_of(language: str) -> QLocale:
    """How numbers and times are written: as the system does, or else as usual where one lives."""
    system = _system()
    spoken, _, territory = system.name().partition("_")
    if spoken == language:
        return system
    # Of a pair that nobody has described, such as German in Peru, Qt takes the language: English
    # in Brazil would be that of the United States, with hours up to twelve.
    found = QLocale(f"{language}_{territory}".rstrip("_"))
    if language == ENGLISH and _has_24_hours(system) and not _has_24_hours(found):
        return QLocale(_ENGLISH_OF_EUROPE)
    return found


def _has_24_hours(locale: QLocale) -> bool:
    return "a" not in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()


def _system() -> QLocale:
    return QLocale.system()


class Translation:
    """Puts the program into a language, and keeps what is needed for that."""

    def __init__(self) -> None:
        self.language = ENGLISH
        self._words = QTranslator()
        self._words_of_qt: QTranslator | None = None

    @property
    def locale(self) -> QLocale:
        """The language's locale; also the one to look for a voice by."""
        return locale_of(self.language)

    def choose(self, choice: str) -> None:
        """Speak a language, one of `LANGUAGES` or, when empty, the system's, from now on.

        What is on the screen already stays as it is.
        """
        self.language = language_of(choice)
        QLocale.setDefault(self.locale)
        self._words = QTranslator()
        is_loaded = self.language != ENGLISH and self._words.load(
            str(translations_dir() / f"lowback_{self.language}.qm")
        )
        use_translator(self._translated if is_loaded else english)
        if self._words_of_qt is not None:
            self.translate_qt()

    def translate_qt(self) -> None:
        """Have Qt's own words, such as those of a text field's menu, in the language as well.

        Not done at first: nothing of them is seen before somebody opens such a menu.
        """
        if self._words_of_qt is not None:
            QCoreApplication.removeTranslator(self._words_of_qt)
        self._words_of_qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # There is none for English, and some packagers of Qt leave all of them out.
        if self._words_of_qt.load(f"qtbase_{self.language}", folder):
            QCoreApplication.installTranslator(self._words_of_qt)

    def _translated(self, context: str, text: str, disambiguation: str | None, n: int) -> str:
        # Asked directly, as the application would ask the translations of Qt's own words first.
        found = self._words.translate(context, text, disambiguation, n)
        if not found:
            return english(context, text, disambiguation, n)
        return found.replace("%n", str(n)) if n >= 0 else found
