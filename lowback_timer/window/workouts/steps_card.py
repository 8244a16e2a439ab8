"""The steps of a workout, section by section, to be scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.item_row import ItemRow
from lowback_timer.window.workouts.section_block import SectionBlock

_INSET, _BAR = 20, 6
"""At both sides, and what of it the scroll bar has."""


class StepsCard(Card):
    """Name and length of a workout, and its sections."""

    exercise_clicked = Signal(object)
    """`ItemRow`: a person wants to see how its exercise is done."""
    swap_clicked = Signal(object)
    """`Place`: another exercise is wanted there."""
    details_toggled = Signal()
    refused = Signal(object, bool)
    """The `Notch` of an exercise, and whether it is to stay as it was."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._adjuster: Adjuster | None = None
        self.rows: dict[Place, ItemRow] = {}
        self._blocks: list[SectionBlock] = []
        self._spot_to_find: int | None = None
        self.title = look.label("", Type.TITLE, wraps=True)
        self.total = look.label("", Type.HEADING)
        self._facts = look.label("", Type.BODY, "dim", wraps=True)
        self.area = ScrollArea(look)
        content = QWidget()
        self._column = look.space(QVBoxLayout(content), 20, (0, 18, _INSET - _BAR, 18))
        head = look.space(QVBoxLayout(), 6)
        first = look.space(QHBoxLayout(), 16)
        first.addWidget(self.title, 1)
        first.addWidget(self.total, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(first)
        head.addWidget(self._facts)
        self._above = look.space(QVBoxLayout())
        self._column.addLayout(self._above)
        self._column.addLayout(head)
        self._column.addStretch(1)
        self.area.setWidget(content)
        self.area.verticalScrollBar().rangeChanged.connect(lambda *_: self._find_spot())
        column = look.space(QVBoxLayout(self), 0, (_INSET, 1, _BAR, 1))
        column.addWidget(self.area)

    @property
    def spot(self) -> int:
        """How far down it is scrolled."""
        return self.area.verticalScrollBar().value()

    def show_workout(self, adjuster: Adjuster, spot: int) -> None:
        """Show another workout, scrolled to a spot."""
        self._adjuster = adjuster
        for block in self._blocks:
            self._column.removeWidget(block)
            block.setParent(None)
            block.deleteLater()
        self.rows, self._blocks = {}, []
        self.title.setText(adjuster.written.name)
        self._add_sections(adjuster)
        self._spot_to_find = spot
        self._find_spot()

    def _find_spot(self) -> None:
        """Scroll to where somebody was, once everything has its place."""
        bar = self.area.verticalScrollBar()
        if self._spot_to_find is not None and bar.maximum() >= self._spot_to_find:
            bar.setValue(self._spot_to_find)
            if self.isVisible():
                self._spot_to_find = None

    def show_facts(self, facts: str) -> None:
        """Say whom the workout is for, and what it needs."""
        show_text(self._facts, facts)

    def refresh(self) -> None:
        """Show what is done by now."""
        if self._adjuster is not None:
            show_text(self.total, minutes_text(self._adjuster.length_ms))
            for block in self._blocks:
                block.refresh()

    def put_above(self, widget: QWidget) -> None:
        """Scroll something else, too, above everything."""
        self._above.addWidget(widget)

    def put_below(self, widget: QWidget) -> None:
        """Scroll something else, too, below the sections."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def blocks(self) -> tuple[SectionBlock, ...]:
        """The sections, from top to bottom."""
        return tuple(self._blocks)

    def _add_sections(self, adjuster: Adjuster) -> None:
        places = adjuster.wanted.places()
        text = translate("Workout", "{section}, {number} of {count}")
        has_warm_up = False
        for index, section in enumerate(adjuster.written.sections):
            rows = []
            for number, place in enumerate(places, start=1):
                if place.section == index:
                    where = text.format(
                        section=section.kind.label, number=number, count=len(places)
                    )
                    rows.append(self._made_row(adjuster, place, where))
            is_warm_up = section.kind is SectionKind.WARM_UP
            # All sections of a kind are gone through equally often: the first one asks.
            block = SectionBlock(
                self._look, adjuster, index, rows, chooses_rounds=is_warm_up and not has_warm_up
            )
            has_warm_up |= is_warm_up
            self._column.insertWidget(2 + index, block)
            self._blocks.append(block)

    def _made_row(self, adjuster: Adjuster, place: Place, where: str) -> ItemRow:
        row = self.rows[place] = ItemRow(self._look, adjuster, place, where)
        row.exercise_clicked.connect(lambda: self.exercise_clicked.emit(row))
        row.swap_clicked.connect(self.swap_clicked)
        row.more.clicked.connect(lambda: self._on_toggled(row))
        row.notch_note.refused.connect(self.refused)
        row.badge.clicked.connect(lambda: self._on_toggled(row))
        return row

    def _on_toggled(self, row: ItemRow) -> None:
        """Bring what was opened into view, once it has its place."""
        self.details_toggled.emit()
        QTimer.singleShot(0, row, lambda: self._show_whole(row))

    def _show_whole(self, row: ItemRow) -> None:
        for part in (row, row.more):  # all of it, or at least where the keyboard is
            self.area.ensureWidgetVisible(part, 0, 0)
