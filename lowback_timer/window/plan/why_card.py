"""Why a plan looks as it does, and where the rules come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.core.coach.planning.rules import PlanReason
from lowback_timer.library.model import Source
from lowback_timer.window.controls.card import Card
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class WhyCard(Card):
    """The rules that the whole plan was made by."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._column = look.space(QVBoxLayout(self), 10, (18, 14, 18, 14))
        title = translate("Plan", "Why it looks like this")
        self._column.addWidget(look.label(title, Type.STRONG, wraps=True))
        self._content = QWidget()
        self._column.addWidget(self._content)
        self._column.addStretch(1)

    def show_reasons(self, reasons: Iterable[PlanReason], sources: Mapping[str, Source]) -> None:
        """List other reasons."""
        look, content = self._look, QWidget()
        column = look.space(QVBoxLayout(content), 10)
        for reason in reasons:
            of_one = look.space(QVBoxLayout(), 0)
            of_one.addWidget(look.label(reason.text(), Type.BODY, wraps=True))
            source = sources.get(reason.source)
            text = translate("Plan", "our own convention") if source is None else source.publisher
            of_one.addWidget(look.label(text, Type.SMALL, "dim", wraps=True))
            column.addLayout(of_one)
        self._column.replaceWidget(self._content, content)
        self._content.setParent(None)
        self._content.deleteLater()
        self._content = content
