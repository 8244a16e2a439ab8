"""The window's words, in the language that a person reads."""

from __future__ import annotations

from lowback_timer.core import text as core_text

NO_BREAK_SPACE = "\u00a0"
"""Before a sign that is not to stand on a line of its own."""

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}
"""Codes of the languages, and what those who speak them call them."""


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """`text` in the language of the window; see `core.text.translate`."""
    return core_text.translate(context, text, disambiguation, n)
