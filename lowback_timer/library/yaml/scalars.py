"""What an unquoted word means, and where YAML 1.1 means something else than its writer did.

Only whole decimal numbers and text are taken as they stand. Everything else that YAML 1.1 sees in
an unquoted word (`yes` is true, `1:30` is 90, `010` is 8, `2026-01-01` is a date) becomes a
`Misread`, which fits no field, so that the mistake is reported instead of acted on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from yaml.constructor import ConstructorError, SafeConstructor
from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from lowback_timer.core.text import translate

_PREFIX = "tag:yaml.org,2002:"
_AS_TEXT = (_PREFIX + "str", _PREFIX + "value")
# Python refuses to read more than 4,300 digits.
_NUMBER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,3999})", re.ASCII)
_WHOLE_FLOAT = re.compile(r"([-+]?[0-9]{1,15})\.0*", re.ASCII)
_LEADING_ZERO = re.compile(r"\+?0+([1-9][0-9]*)", re.ASCII)
_LONGEST_SHOWN = 40
# Not one of the words that YAML 1.1 gives a meaning is longer than `false`.
_LONGEST_WORD = 5
_NUMERIC_START = frozenset("-+.0123456789=<")
_resolver = Resolver()


def shown(value: object) -> str:
    """A value as it is quoted in a message: on one line, not too long, in backquotes."""
    text = str(value)
    if len(text) > _LONGEST_SHOWN:
        text = text[: _LONGEST_SHOWN - 1] + "…"
    return "`" + "".join(c if c.isprintable() else "�" for c in text) + "`"


@dataclass(frozen=True, slots=True)
class Misread:
    """An unquoted word that YAML 1.1 reads as neither text nor a plain whole number."""

    text: str
    kind: str
    """YAML's name for what it reads: `bool`, `null`, `int`, `float`, `timestamp` or `merge`."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written where a value belongs."""
        return not self.text

    @property
    def reading(self) -> str:
        """What YAML makes of it: "`1:30` is read by YAML as 90"."""
        value = self._value()
        if self.kind == "null":
            text = translate("Library", "{word} is read by YAML as nothing")
        elif self.kind == "timestamp":
            text = translate("Library", "{word} is read by YAML as a date")
        elif self.kind == "merge":
            text = translate("Library", "{word} is read by YAML as a merge of other keys")
        elif value:
            text = translate("Library", "{word} is read by YAML as {value}")
        else:
            text = translate("Library", "{word} is read by YAML as no sensible number")
        return text.format(word=shown(self.text), value=value)

    @property
    def as_number(self) -> str | None:
        """The whole number that its writer most likely meant, in digits, unless it is too long."""
        if len(self.text) > _LONGEST_SHOWN:
            return None
        if found := _WHOLE_FLOAT.fullmatch(self.text) or _LEADING_ZERO.fullmatch(self.text):
            return found[1]
        return self._value() if self.kind == "int" else None

    def _value(self) -> str | None:
        # Long sexagesimal numbers take quadratic time and tell nobody anything.
        if len(self.text) > _LONGEST_SHOWN:
            return None
        node = ScalarNode(_PREFIX + self.kind, self.text)
        try:
            return str(SafeConstructor().construct_object(node)).lower()
        except (ValueError, OverflowError, ConstructorError):
            return None


def is_suspect(text: str) -> bool:
    """Whether an unquoted word could mean something else; cheap, and errs towards yes."""
    return len(text) <= _LONGEST_WORD or text[0] in _NUMERIC_START


def read_plain(text: str) -> str | int | Misread:
    """What an unquoted word means."""
    if _NUMBER.fullmatch(text):
        return int(text)
    tag: str = _resolver.resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    if tag in _AS_TEXT:
        return text
    return Misread(text, tag.removeprefix(_PREFIX))
