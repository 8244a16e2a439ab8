"""The page of one exercise: how it is done, and just this one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.window.controls.back_link import BackLink
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.icon_button import IconButton
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.controls.line_link import LineLink
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.exercises.beyond import Beyond
from lowback_timer.window.exercises.choices import SingleChoice
from lowback_timer.window.exercises.how_to import HowTo
from lowback_timer.window.exercises.single_card import SingleCard
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_SIDE, _GAP = 28, 24
_LINK_PADDING = 6
"""Around the links at the top, so that their texts stand in line with what is below."""
_BESIDE, _MOST_WIDENING = 372, 1.5
"""Width of the cards at the right, and how much wider larger texts make them."""
_WIDEST = 1600
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_SCROLLING = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class Neighbours(NamedTuple):
    """The exercises beside one in the list: their ids and names; None at its ends."""

    before: tuple[str, str] | None
    after: tuple[str, str] | None


class ExercisePage(Page):
    """Shows one exercise, and starts a session of nothing else."""

    back_requested = Signal()
    opened = Signal(str)
    """The id of another exercise that this one names."""
    turned = Signal(str)
    """The id of the exercise beside this one in the list."""
    start_requested = Signal()
    edit_clicked = Signal()
    more_clicked = Signal()
    """What can be done with the whole of it is wanted."""
    picture_broken = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        look = self.look
        self.exercise: Exercise | None = None
        """What is shown."""
        self._neighbours = Neighbours(None, None)
        self.back = BackLink(self, self.back_requested.emit)
        self.before = LineLink(look, partial(self._turn, -1), is_quiet=True)
        self.after = LineLink(look, partial(self._turn, 1), is_quiet=True)
        self.edit_button = Button(look, "", self.edit_clicked.emit)
        text = translate("OwnExercise", "Duplicate, delete and more")
        self.more_button = IconButton(look, Icon.MORE, text, self.more_clicked.emit)
        self.how_to = HowTo(look)
        self.single = SingleCard(look)
        self.beyond = Beyond(look)
        self.beyond_card = Card(look)
        self.area = _Area(look)
        self._lay_out()
        self.beyond.opened.connect(self.opened)
        self.how_to.panel.broken.connect(self.picture_broken)
        self.single.started.connect(self.start_requested)
        for keys, do in (
            ("PgUp", partial(self._page, -1)),
            ("PgDown", partial(self._page, 1)),
        ):
            # As shortcuts, because steppers would use them.
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def _lay_out(self) -> None:
        look = self.look
        top = look.space(QHBoxLayout(), 8, (0, 0, _LINK_PADDING, 0))
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.before)
        top.addWidget(self.after)
        top.addWidget(self.edit_button)
        top.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignVCenter)
        beside = look.space(QVBoxLayout(), 16)
        beside.addWidget(self.single)
        # The stretch is a pixel to the card's hundred, and has all there is where there is no card.
        beside.addWidget(self.beyond_card, 100)
        beside.addStretch(1)
        inside = look.space(QVBoxLayout(self.beyond_card), 0, (20, 16, 20, 16))
        inside.addWidget(self.beyond)
        body = look.space(QHBoxLayout(), _GAP, (_LINK_PADDING, 0, _LINK_PADDING, 0))
        body.addWidget(self.how_to, 1)
        body.addLayout(beside)
        self._content = QWidget()
        column = look.space(
            QVBoxLayout(self._content), 6, (_SIDE - _LINK_PADDING, 18, _SIDE - _LINK_PADDING, 24)
        )
        column.addLayout(top)
        column.addLayout(body, 1)
        self.area.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_exercise(
        self,
        exercise: Exercise,
        library: Library,
        neighbours: Neighbours,
        *,
        moves: bool,
        is_own: bool = False,
    ) -> None:
        """Show another one, from its beginning.

        Args:
            exercise: Which.
            library: Where it is from.
            neighbours: Those beside it in the list.
            moves: Whether its figure is in motion.
            is_own: Whether the person has written it, and can write on.
        """
        self.exercise, self._neighbours = exercise, neighbours
        self.setWindowTitle(exercise.name)
        text = translate("Workout", "Edit") if is_own else translate("Workout", "Edit a copy")
        self.edit_button.setText(text)
        self.more_button.setVisible(is_own)
        self.how_to.show_exercise(exercise, library, moves=moves, is_own=is_own)
        self.beyond.show_exercise(exercise, library)
        self.beyond_card.setHidden(self.beyond.isHidden())
        self.single.show_past("")
        for link, neighbour, text, key in (
            (self.before, neighbours.before, "‹ {name}", translate("Keys", "Page Up")),
            (self.after, neighbours.after, "{name} ›", translate("Keys", "Page Down")),
        ):
            link.setVisible(neighbour is not None)
            if neighbour is not None:
                link.setText(text.format(name=neighbour[1]))
                link.setAccessibleName(neighbour[1])
                link.setToolTip(f"{neighbour[1]} ({key})")
        self.area.verticalScrollBar().setValue(0)
        self.fit()

    def show_choices(self, choices: Sequence[SingleChoice], preparation: Preparation) -> None:
        """Offer these, the first of them chosen, for the exercise that is shown."""
        if self.exercise is not None:
            self.single.show_exercise(self.exercise, choices, preparation)

    def show_way_back(self, name: str) -> None:
        """Show what the way back leads to; without a name it is not shown."""
        self.back.lead_to(name)

    def fit(self) -> None:
        """Give the cards at the right their width."""
        look = self.look
        self._content.setMaximumWidth(look.px(_WIDEST))
        width = look.px(_BESIDE * min(look.text_scale, _MOST_WIDENING))
        self.single.setFixedWidth(width)
        self.beyond_card.setFixedWidth(width)
        self.how_to.fit()

    def first_focus(self) -> QWidget:
        """Take the keyboard to the figure: Space stops it, and Enter starts."""
        panel = self.how_to.panel
        return self.single.start if panel.isHidden() else panel

    def announcement(self) -> str:
        """The name and what is known of it at a glance."""
        return self.how_to.spoken

    def enter(self) -> None:
        """Start."""
        self.single.start.click()

    def escape(self) -> None:
        """Go back."""
        self.back_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop and step the figure, and scroll, wherever the focus is on nothing that uses them."""
        panel, key = self.how_to.panel, event.key()
        if key == Qt.Key.Key_Space and not event.isAutoRepeat():
            panel.toggle()
        elif key in _STEPS:
            panel.step(_STEPS[Qt.Key(key)])
        elif key in _SCROLLING:
            self.area.verticalScrollBar().triggerAction(_SCROLLING[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def _page(self, by: int) -> None:
        """Go a page further where there is more to be read, and else to the next exercise."""
        bar = self.area.verticalScrollBar()
        if bar.value() != (bar.maximum() if by > 0 else bar.minimum()):
            action = QAbstractSlider.SliderAction
            bar.triggerAction(action.SliderPageStepAdd if by > 0 else action.SliderPageStepSub)
        else:
            self._turn(by)

    def _turn(self, by: int) -> None:
        neighbour = self._neighbours.after if by > 0 else self._neighbours.before
        if neighbour is not None:
            self.turned.emit(neighbour[0])


class _Area(ScrollArea):
    """Leaves all keys to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
