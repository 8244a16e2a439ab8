"""What a chart shows, as a table to be read, by keyboard and by screen readers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from lowback_timer.window.controls.scroll_area import style_bar
from lowback_timer.window.history.chart import Table
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_SMALL
from lowback_timer.window.look.typography import Type

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_HEIGHT = 280


class _Model(QAbstractTableModel):
    """Hands out the texts of a table."""

    def __init__(self) -> None:
        super().__init__()
        self.table = Table((), ())

    def show(self, table: Table) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.table.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_text = role == Qt.ItemDataRole.DisplayRole
        return self.table.rows[index.row()][index.column()] if is_text else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        is_head = orientation is Qt.Orientation.Horizontal
        if is_head and role == Qt.ItemDataRole.DisplayRole:
            return self.table.heads[section]
        return None


class ChartTable(QTableView):
    """Only as many rows are painted as there is room for, however many there are."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._model = _Model()
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab leads on
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setResizeContentsPrecision(0)  # of what is in view, not of thousands of rows
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        look.text(self, Type.SMALL)
        look.text(head, Type.LABEL)
        look.restyled.connect(self._style)
        self._style()

    @property
    def table(self) -> Table:
        """What is shown."""
        return self._model.table

    def show_table(self, table: Table) -> None:
        """Show another table, from its first row."""
        self._model.show(table)
        self.setCurrentIndex(self._model.index(0, 0))

    def sizeHint(self) -> QSize:
        """As high as a chart."""
        return QSize(self._look.px(300), self._look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The same, but any width."""
        return QSize(0, self.sizeHint().height())

    def _style(self) -> None:
        palette, px = self._look.palette, self._look.px
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            style_bar(bar, self._look)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + px(12))
        self.setStyleSheet(
            f"""
            QTableView {{
                background: {palette.card}; color: {palette.ink}; outline: none;
                border: 2px solid {palette.card}; border-radius: {px(RADIUS_SMALL)}px;
                selection-background-color: {palette.track}; selection-color: {palette.ink};
            }}
            QTableView:focus {{ border: 2px solid {palette.ink}; }}
            QTableView::item {{ padding: 0 {px(12)}px; border: none; }}
            QHeaderView {{ background: {palette.card}; }}
            QHeaderView::section {{
                background: {palette.card}; color: {palette.dim}; border: none;
                border-bottom: 1px solid {palette.line}; padding: {px(4)}px {px(12)}px;
            }}
            """
        )
