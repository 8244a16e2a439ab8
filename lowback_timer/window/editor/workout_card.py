"""The right side of the editor: the workout as it is by now."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lowback_timer.core.editing.change import Change
from lowback_timer.core.editing.draft import Draft, Key, Spot
from lowback_timer.core.plan.workout import Section, SectionKind
from lowback_timer.window.controls.basics import line
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.drop_mark import DropMark
from lowback_timer.window.editor.empty_part import EmptyPart
from lowback_timer.window.editor.entry_row import EntryRow
from lowback_timer.window.editor.foot import Foot
from lowback_timer.window.editor.part_adder import PartAdder
from lowback_timer.window.editor.part_head import PartHead
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look

_INSET, _BAR = 20, 6
"""At both sides, and what of it the scroll bar has."""
_SETTLED_MS = 100
"""By then everything has its place."""


class WorkoutCard(Card):
    """Parts with a row an exercise. One row is selected: what is added comes behind it."""

    carried = Signal(object, object)
    """`Key` of an entry that is being dragged, and where it is on the screen."""
    dropped = Signal(object)
    """Where it was let go."""
    emptied = Signal()
    """The row that had the keyboard is gone, and there is no other."""

    def __init__(self, look: Look, stills: Stills) -> None:
        super().__init__(look)
        self._stills = stills
        self.desk: Desk | None = None
        self._usual: dict[SectionKind, Section] = {}
        self._structure: object = None
        self.rows: dict[Key, EntryRow] = {}
        self.heads: dict[Key, PartHead] = {}
        self.empties: dict[Key, EmptyPart] = {}
        self.adder: PartAdder | None = None
        self.selected: Key | None = None
        """The entry where the keyboard is, or was last."""
        self.area = ScrollArea(look)
        self.content = QWidget()
        self._column = look.space(QVBoxLayout(self.content), 0, (0, 4, _INSET - _BAR, 0))
        self.area.setWidget(self.content)
        self._revealed: EntryRow | None = None
        """What is to be in view; its place may still change."""
        self.area.verticalScrollBar().rangeChanged.connect(lambda *_: self._reveal())
        self.mark = DropMark(look, self.content)
        self.foot = Foot(look)
        column = look.space(QVBoxLayout(self), 0, (_INSET, 1, _BAR, 1))
        column.addWidget(self.area, 1)
        below = look.space(QVBoxLayout(), 0, (0, 0, _INSET - _BAR, 0))
        below.addWidget(line())
        below.addWidget(self.foot)
        column.addLayout(below)

    # What is shown

    def show_desk(self, desk: Desk, usual: dict[SectionKind, Section]) -> None:
        """Show another workout.

        Args:
            desk: Takes the changes.
            usual: The sections that most workouts share, by their kind.
        """
        for part in self._parts():
            self._drop_widget(part)
        self.rows, self.heads, self.empties = {}, {}, {}
        self.desk, self._usual = desk, usual
        self._structure, self.selected = None, None
        self.adder = PartAdder(self._look, desk, usual)
        self.refresh()
        self.area.verticalScrollBar().setValue(0)

    def take(self, change: Change) -> None:
        """Show what has changed; what was added or moved is selected, and in view."""
        key, row = change.key, None
        is_there = key is not None and any(each.key == key for each in change.draft.entries)
        if not is_there:
            self._leave_removed(change.draft)
        self.refresh()
        if is_there and key is not None and not change.what.goes_on:
            self.select(key)
            row = self.rows.get(key)
        if row is not None:
            self._show_whole(row)

    def refresh(self) -> None:
        """Show what everything is by now."""
        if self.desk is None:
            return
        draft = self.desk.draft
        structure = [
            (part.key, part.is_on, [entry.key for entry in part.entries]) for part in draft.parts
        ]
        if structure != self._structure:
            self._structure = structure
            self._rebuild(draft)
        for head in self.heads.values():
            head.refresh()
        for row in self.rows.values():
            row.refresh()

    def _rebuild(self, draft: Draft) -> None:
        """Put everything into its place; what is there already stays the same widget."""
        wanted: list[QWidget] = []
        rows: dict[Key, EntryRow] = {}
        heads: dict[Key, PartHead] = {}
        empties: dict[Key, EmptyPart] = {}
        for part in draft.parts:
            heads[part.key] = self.heads.get(part.key) or self._made_head(part.key)
            wanted.append(heads[part.key])
            if not part.is_on:
                continue
            if not part.entries:
                empties[part.key] = self.empties.get(part.key) or EmptyPart(self._look)
                wanted.append(empties[part.key])
            for entry in part.entries:
                rows[entry.key] = self.rows.get(entry.key) or self._made_row(entry.key)
                wanted.append(rows[entry.key])
        if self.adder is not None:
            wanted.append(self.adder)
        old = self._parts()
        while self._column.count():
            self._column.takeAt(0)
        for each in old:
            if each not in wanted:
                self._drop_widget(each)
        self.rows, self.heads, self.empties = rows, heads, empties
        for each in wanted:
            self._column.addWidget(each)
            each.show()
        self._column.addStretch(1)
        self.order_tabs()

    def _parts(self) -> list[QWidget]:
        found: list[QWidget] = [*self.heads.values(), *self.empties.values(), *self.rows.values()]
        return [*found, self.adder] if self.adder is not None else found

    @staticmethod
    def _drop_widget(widget: QWidget) -> None:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()

    def _made_head(self, key: Key) -> PartHead:
        assert self.desk is not None
        return PartHead(self._look, self.desk, key)

    def _made_row(self, key: Key) -> EntryRow:
        assert self.desk is not None
        row = EntryRow(self._look, self._stills, self.desk, key)
        row.selected.connect(lambda: self.select(key))
        row.left.connect(lambda step, column: self._walk(key, step, column))
        row.opened.connect(lambda: self._on_opened(row))
        row.head.carried.connect(lambda at: self.carried.emit(key, at))
        row.head.dropped.connect(self.dropped)
        return row

    def _on_opened(self, row: EntryRow) -> None:
        self.order_tabs()
        self._show_whole(row)

    def _show_whole(self, row: EntryRow) -> None:
        """Bring a row into view once everything has its place, or at least its head."""
        self._revealed = row
        QTimer.singleShot(0, self, self._reveal)
        QTimer.singleShot(_SETTLED_MS, self, self._end_revealing)

    def _reveal(self) -> None:
        row = self._revealed
        if row is not None and self.rows.get(row.key) is row:  # it may be gone by now
            for part in (row, row.head):
                self.area.ensureWidgetVisible(part, 0, 8)

    def _end_revealing(self) -> None:
        self._revealed = None

    # Where the keyboard is

    def select(self, key: Key) -> None:
        """Let an entry stand out: what is added comes behind it."""
        self.selected = key
        for each, row in self.rows.items():
            row.set_selected(each == key)

    def focus_on(self, key: Key) -> None:
        """Take the keyboard to an entry."""
        if (row := self.rows.get(key)) is not None:
            row.focus_on(0)
            self.area.ensureWidgetVisible(row, 0, 8)

    def focus_on_selected(self) -> bool:
        """Take the keyboard to the selected entry, or to the first; False where there is none."""
        keys = self._keys()
        if keys:
            self.focus_on(self.selected if self.selected in keys else keys[0])
        return bool(keys)

    def _walk(self, key: Key, step: int, column: int) -> None:
        keys = self._keys()
        at = keys.index(key) + step
        if 0 <= at < len(keys):
            row = self.rows[keys[at]]
            row.focus_on(column)
            self.area.ensureWidgetVisible(row, 0, 8)

    def _keys(self) -> list[Key]:
        """The entries that have a row, in order."""
        if self.desk is None:
            return []
        return [each.key for each in self.desk.draft.entries if each.key in self.rows]

    def _leave_removed(self, draft: Draft) -> None:
        """Before the selected row goes, be at the one that takes its place."""
        there = {each.key for part in draft.parts if part.is_on for each in part.entries}
        if self.selected is None or self.selected in there:
            return
        had_keyboard = self._has_keyboard(self.selected)
        before = list(self.rows)
        at = before.index(self.selected) if self.selected in before else 0
        left = [key for key in (*before[at:], *reversed(before[:at])) if key in there]
        self.selected = None
        if left:
            self.select(left[0])
            if had_keyboard:
                self.focus_on(left[0])
        elif had_keyboard:
            self.emptied.emit()

    def _has_keyboard(self, key: Key) -> bool:
        row = self.rows.get(key)
        focused = QApplication.focusWidget()
        return row is not None and focused is not None and row.isAncestorOf(focused)

    def order_tabs(self) -> None:
        """From top to bottom, through what was opened later as well."""
        items = [self._column.itemAt(place) for place in range(self._column.count())]
        stops = [
            each
            for item in items
            if item is not None and (part := item.widget()) is not None
            for each in (part, *part.findChildren(QWidget))
            # The list of a drop-down is a window of its own.
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.window() is self.window()
        ]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)
        for stop in stops:
            stop.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring into view where the keyboard comes to, from outside as well."""
        if (
            event.type() == QEvent.Type.FocusIn
            and isinstance(event, QFocusEvent)
            and event.reason() is not Qt.FocusReason.MouseFocusReason
            and isinstance(watched, QWidget)
        ):
            self.area.ensureWidgetVisible(watched, 0, 8)
        return False

    # Places

    def spot_to_add(self) -> Spot:
        """Where what is added goes: behind what is selected, or to the end of the main part."""
        assert self.desk is not None
        draft = self.desk.draft
        if self.selected is not None:
            part, row = draft.spot_of(self.selected)
            return Spot(part, row + 1)
        for number, each in enumerate(draft.parts):
            if each.kind is SectionKind.MAIN and each.is_on:
                return Spot(number, len(each.entries))
        return Spot(0, len(draft.parts[0].entries))
