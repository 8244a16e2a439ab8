"""The language of everything that a person reads or hears.

Texts stand in English where they are used, as `translate("Context", "text")`; in tables, which are
made before there is a language, as `Text("Context", "text")`; `make translations` collects both.
Into which language they are put is decided once, when the program starts, by `use_translator`. One
translator serves the whole process, as in Qt itself: no two people ever look at one window in two
languages.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

Translator = Callable[[str, str, str | None, int], str]
"""Takes context, text, disambiguation and number, and returns the text in its language."""


def english(_context: str, text: str, _disambiguation: str | None = None, n: int = -1) -> str:
    """The text as it was written; `%n` becomes the number, and "(s)" an s when it has to."""
    if n < 0:
        return text
    return text.replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")


_translator: Translator = english


def use_translator(translator: Translator) -> None:
    """Put all texts that are asked for from now on into another language."""
    global _translator  # noqa: PLW0603 - see the module's docstring
    _translator = translator


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
    """`text` in the language in use.

    Args:
        context: where it is used; the same English may need different words elsewhere.
        text: the English text. `{names}` in it are for the caller to fill in.
        disambiguation: tells two equal texts of one context apart.
        n: a number that replaces `%n` and decides between singular and plural, or -1 for none.
    """
    return _Told(
        _translator(context, text, disambiguation, n),
        partial(translate, context, text, disambiguation, n),
    )


class Text(NamedTuple):
    """A text that is looked up when it is shown: for tables, which no language is known to yet."""

    context: str
    text: str

    def __str__(self) -> str:
        """The text in the language in use."""
        return _translator(self.context, self.text, None, -1)


def retold(text: str) -> str:
    """The same in the language that is in use now, if it came from `translate`; else as it is.

    So a sentence that is on the screen already can follow when another language is chosen.
    """
    return text.again() if isinstance(text, _Told) else text


def _retold_value(value: object) -> object:
    """What was filled in: a text, an error whose message is one, or anything else."""
    if isinstance(value, Exception) and value.args:
        value = value.args[0]
    return retold(value) if isinstance(value, str) else value


class _Told(str):
    """A text that knows where it came from, with all that was filled in."""

    again: Callable[[], str]

    def __new__(cls, text: str, again: Callable[[], str]) -> _Told:
        made = super().__new__(cls, text)
        made.again = again
        return made

    def format(self, *args: object, **values: object) -> str:
        """Fill in the `{names}`."""
        filled = super().format(*args, **values)
        return _Told(filled, lambda: self._format_again(*args, **values))

    def _format_again(self, *args: object, **values: object) -> str:
        return self.again().format(
            *map(_retold_value, args),
            **{name: _retold_value(value) for name, value in values.items()},
        )
