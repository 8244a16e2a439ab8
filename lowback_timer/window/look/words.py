"""The window's words, in the language that a person reads."""

from __future__ import annotations

from lowback_timer.core import text as core_text


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """`text` in the language of the window; see `core.text.translate`."""
    return core_text.translate(context, text, disambiguation, n)
