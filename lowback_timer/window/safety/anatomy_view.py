"""How the lower back is built: a drawing, and beside it what to read about its parts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.window.controls.button import Link
from lowback_timer.window.controls.reading_area import ReadingArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.safety.advice_card import text_card
from lowback_timer.window.safety.back_part import EXERCISES, BackPart, why
from lowback_timer.window.safety.back_picture import BackPicture
from lowback_timer.window.safety.part_choice import PartChoice

_PICTURE_PART = 0.4
"""How much of the width the drawing may take."""
_WIDEST_PICTURE = 460


class AnatomyView(QFrame):
    """Shows in the drawing what is read about, chosen or pointed at.

    Args:
        look: Colours, scale and fonts.
        names: What the exercises of the library are called, by their ids.
        sources: Lines on what all this is based on.
    """

    exercise_asked = Signal(str)
    """The id of an exercise that the person wants to see."""

    def __init__(self, look: Look, names: Mapping[str, str], sources: tuple[str, ...]) -> None:
        super().__init__()
        self._look = look
        self.picture = BackPicture(look)
        self.choices = {part: PartChoice(look, part) for part in BackPart}
        self.links: dict[str, Link] = {}
        """To exercises, by their ids."""
        self.exercises = {part: self._exercises(part, names) for part in BackPart}
        self.area = ReadingArea(look, translate("Anatomy", "Your back"))
        row = look.space(QHBoxLayout(self), 20)
        row.addWidget(self.picture)
        row.addWidget(self.area, 1)
        self.area.show_content(self._content(sources))
        look.restyled.connect(self.fit)

    def fit(self) -> None:
        """Share the width between the drawing and the texts."""
        widest = self._look.px(_WIDEST_PICTURE)
        self.picture.setFixedWidth(max(1, min(widest, round(_PICTURE_PART * self.width()))))

    def _content(self, sources: tuple[str, ...]) -> QWidget:
        content = QWidget()
        column = self._look.space(QVBoxLayout(content), 14, (16, 12, 28, 28))
        benefit, muscles = why()
        heading = translate("Anatomy", "What a strong lower back is good for")
        column.addWidget(self._look.label(heading, Type.HEADING, wraps=True))
        column.addWidget(self._look.label(benefit, Type.BODY, wraps=True))
        heading = translate("Anatomy", "How it is built")
        column.addWidget(self._look.label(heading, Type.HEADING, wraps=True))
        column.addWidget(self._look.label(muscles, Type.BODY, wraps=True))
        group = QFrame()
        group.setAccessibleName(heading)
        parts = self._look.space(QVBoxLayout(group), 10)
        for part, choice in self.choices.items():
            choice.toggled.connect(partial(self._choose, part))
            choice.looked_at.connect(self._look_at)
            parts.addWidget(choice)
            parts.addWidget(self.exercises[part])
            self.exercises[part].hide()
        column.addWidget(group)
        self.choices[BackPart.LUMBAR].setChecked(True)
        title = translate("SafetyPage", "What this is based on")
        column.addWidget(text_card(self._look, title, tuple(("", each) for each in sources)))
        column.addStretch(1)
        return content

    def _exercises(self, part: BackPart, names: Mapping[str, str]) -> QWidget:
        """Links to exercises in which a part has much to do."""
        box = QWidget()
        column = self._look.space(QVBoxLayout(box), 2, (20, 0, 0, 6))
        text = translate("Anatomy", "At work in")
        column.addWidget(self._look.label(text, Type.SMALL, "dim", wraps=True))
        row = self._look.space(QHBoxLayout(), 6)
        for each in EXERCISES[part]:
            if each in names:
                link = Link(self._look, names[each], partial(self.exercise_asked.emit, each))
                self.links[each] = link
                row.addWidget(link)
        row.addStretch(1)
        column.addLayout(row)
        return box

    def _choose(self, part: BackPart, is_chosen: bool) -> None:
        self.exercises[part].setVisible(is_chosen)
        if is_chosen:
            self.picture.show_part(part)

    def _look_at(self, part: BackPart | None) -> None:
        chosen = next(each for each, choice in self.choices.items() if choice.isChecked())
        self.picture.show_part(part or chosen)
