"""How the lower back is built: a drawing, and beside it what to read about its parts."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
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
        self.links: dict[tuple[BackPart, str], Link] = {}
        self.area = ReadingArea(look, translate("Anatomy", "Your back"))
        row = look.space(QHBoxLayout(self), 20)
        row.addWidget(self.picture)
        row.addWidget(self.area, 1)
        self.area.show_content(self._content(names, sources))
        look.restyled.connect(self.fit)

    def fit(self) -> None:
        """Share the width between the drawing and the texts."""
        widest = self._look.px(_WIDEST_PICTURE)
        self.picture.setFixedWidth(max(1, min(widest, round(_PICTURE_PART * self.width()))))

    def _content(self, names: Mapping[str, str], sources: tuple[str, ...]) -> QWidget:
        content = QWidget()
        column = self._look.space(QVBoxLayout(content), 14, (4, 4, 28, 28))
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
        column.addWidget(group)
        self.choices[BackPart.LUMBAR].setChecked(True)
        column.addLayout(self._exercises(names))
        title = translate("SafetyPage", "What this is based on")
        column.addWidget(text_card(self._look, title, tuple(("", each) for each in sources)))
        column.addStretch(1)
        return content

    def _exercises(self, names: Mapping[str, str]) -> QVBoxLayout:
        """Links to exercises, all below each other: those of the part that is chosen are seen."""
        column = self._look.space(QVBoxLayout(), 4)
        heading = translate("Anatomy", "It has much to do in")
        column.addWidget(self._look.label(heading, Type.STRONG, wraps=True))
        for part, ids in EXERCISES.items():
            for each in ids:
                if each in names:
                    ask = partial(self.exercise_asked.emit, each)
                    link = self.links[part, each] = Link(self._look, names[each], ask)
                    link.setVisible(part is BackPart.LUMBAR)
                    column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _choose(self, part: BackPart, is_chosen: bool) -> None:
        if is_chosen:
            self.picture.show_part(part)
            for (of, _), link in self.links.items():
                link.setVisible(of is part)

    def _look_at(self, part: BackPart | None) -> None:
        chosen = next(each for each, choice in self.choices.items() if choice.isChecked())
        self.picture.show_part(part or chosen)
