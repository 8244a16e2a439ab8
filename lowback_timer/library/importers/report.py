"""What came of an import, in sentences."""

from __future__ import annotations

from dataclasses import dataclass, field

from lowback_timer.core.text import translate
from lowback_timer.library.importers.limits import MOST_SENTENCES


@dataclass(frozen=True, slots=True)
class Report:
    """What was taken in, what is different, and what could not be brought along."""

    matched: tuple[str, ...] = ()
    """Which exercises are ones that we have."""
    differs: tuple[str, ...] = ()
    """What goes otherwise here than in the program that it comes from."""
    lost: tuple[str, ...] = ()
    """What was left out."""


@dataclass(slots=True)
class ReportDraft:
    """Gathers the sentences of a report; each is told once, and not without end."""

    _matched: dict[str, None] = field(default_factory=dict)
    _differs: dict[str, None] = field(default_factory=dict)
    _lost: dict[str, None] = field(default_factory=dict)

    def match(self, sentence: str) -> None:
        """Note an exercise that is one of ours."""
        self._matched[sentence] = None

    def differ(self, sentence: str) -> None:
        """Note what goes otherwise here."""
        self._differs[sentence] = None

    def lose(self, sentence: str) -> None:
        """Note what is left out."""
        self._lost[sentence] = None

    def finished(self) -> Report:
        """What there is to tell."""
        return Report(_short(self._matched), _short(self._differs), _short(self._lost))


def _short(sentences: dict[str, None]) -> tuple[str, ...]:
    kept = tuple(sentences)[:MOST_SENTENCES]
    if more := len(sentences) - len(kept):
        return (*kept, translate("Import", "And %n more of these.", None, more))
    return kept


def seconds(duration_ms: int) -> str:
    """A time in a report: "30 s", "0.5 s"."""
    return translate("Import", "{seconds} s").format(seconds=f"{duration_ms / 1000:g}")
