"""How an exercise is done: why, figure, set-up, movement, cues, what to avoid, muscles."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.library.model import Library
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.exercises.figure_panel import FigurePanel
from lowback_timer.window.exercises.tags import MuscleTags
from lowback_timer.window.exercises.text_block import TextBlock
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type, fitted
from lowback_timer.window.look.words import translate

_GAP = 20
_LEAST_COLUMN = 250
"""In less than that, at scale 1, lines of texts as designed are too short to read."""
_LONG_TEXTS, _SHORT_TEXTS = 56, 44
"""How set-up and movement share the width with cues, which have one line each."""
LEAST_FIGURE, _MOST_FIGURE = 150, 340
"""Height of the panel with the figure."""


class HowTo(QFrame):
    """The whole of it, as large as it has to be; whoever shows it scrolls.

    Args:
        look: Colours, scale and fonts.
        least_figure: How high the figure's panel is at least.
    """

    def __init__(self, look: Look, least_figure: int = LEAST_FIGURE) -> None:
        super().__init__()
        self._look = look
        self.name = look.label("", Type.TITLE, wraps=True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.name.setSizePolicy(policy)
        self._facts = look.label("", Type.SMALL, "dim", wraps=True)
        self._why = look.label("", Type.SMALL, wraps=True)
        self.panel = FigurePanel(look, least_figure)
        self._set_up = TextBlock(look, translate("HowTo", "Set up"))
        self._movement = TextBlock(look, translate("HowTo", "Move"))
        self._cues = TextBlock(look, translate("HowTo", "Think of"), numbered=True)
        self._avoid = TextBlock(look, translate("HowTo", "Avoid"), role="dim")
        self.muscles = MuscleTags(look)
        self._lay_out()
        look.restyled.connect(self.fit)

    def _lay_out(self) -> None:
        look = self._look
        column = look.space(QVBoxLayout(self), 8)
        self._texts = look.space(QBoxLayout(QBoxLayout.Direction.LeftToRight), _GAP)
        for share, blocks in (
            (_LONG_TEXTS, (self._set_up, self._movement)),
            (_SHORT_TEXTS, (self._cues, self._avoid)),
        ):
            side = look.space(QVBoxLayout(), 10)
            for block in blocks:
                side.addWidget(block)
            side.addStretch(1)
            self._texts.addLayout(side, share)
        column.addWidget(self.name)
        column.addWidget(self._facts)
        column.addWidget(self._why)
        column.addWidget(self.panel, 1000)
        column.addLayout(self._texts)
        column.addStretch(1)
        column.addWidget(self.muscles)

    def show_exercise(
        self, exercise: Exercise, library: Library, *, moves: bool, is_own: bool = False
    ) -> None:
        """Show another one.

        Args:
            exercise: Which.
            library: Where it is from.
            moves: Whether the figure is in motion.
            is_own: Whether the person has written it.
        """
        facts = facts_of(exercise, library)
        if is_own:
            facts = f"{translate('Browsing', 'yours')} · {facts}"
        show_text(self.name, exercise.name)
        show_text(self._facts, facts)
        show_text(self._why, exercise.why)
        self.panel.show_exercise(exercise, moves=moves)
        self.panel.setVisible(bool(exercise.picture))
        self._set_up.show_lines(exercise.set_up)
        self._movement.show_lines(exercise.movement)
        self._cues.show_lines(exercise.cues)
        self._avoid.show_lines(exercise.avoid)
        self.muscles.show_exercise(exercise)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.fit()

    @property
    def spoken(self) -> str:
        """What a screen reader says of it at first."""
        return f"{self.name.text()}. {self._facts.text()}. {self.muscles.accessibleName()}"

    def fit(self) -> None:
        """Put texts below each other where there is too little room beside."""
        look = self._look
        # German words are long.
        word = max(self.name.text().split(), key=len, default="")
        self.name.setFont(fitted(look.font(Type.TITLE), word, self.width()))
        column = (self.width() - look.px(_GAP)) / 2
        is_wide = column >= look.px(_LEAST_COLUMN * look.text_scale)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._texts.setDirection(way)
        self.panel.setMaximumHeight(look.px(_MOST_FIGURE))


def facts_of(exercise: Exercise, library: Library) -> str:
    """Other names, level, position and equipment: "also: Hip raise · beginner · no equipment"."""
    equipment = library.equipment_text(exercise.needs)
    if exercise.optional:
        text = translate("HowTo", "{equipment} (optional: {more})")
        more = library.equipment_text(exercise.optional)
        equipment = text.format(equipment=equipment, more=more)
    facts = [exercise.level.label, exercise.position.label, equipment]
    if exercise.other_names:
        also = translate("HowTo", "also: {names}")
        facts.insert(0, also.format(names=", ".join(exercise.other_names)))
    return " · ".join(facts)
