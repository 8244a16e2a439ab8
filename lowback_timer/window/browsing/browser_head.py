"""What stands above a list: what it is called, how many there are, filters and search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from lowback_timer.window.browsing.filter_chip import FilterChip
from lowback_timer.window.controls.box import mirrored
from lowback_timer.window.controls.search_field import SearchField
from lowback_timer.window.look.look import Look

_GAP, _BESIDE_TITLE = 10, 14


class BrowserHead(QFrame):
    """One row where there is room: the title first, filters and search last.

    Else the filters have rows of their own below, and so has the search where even that is too
    narrow.
    """

    def __init__(self, look: Look, title: QLabel, count: QLabel, search: SearchField) -> None:
        super().__init__()
        self._look = look
        self.title = title
        self.count = count
        self.search = search
        self.chips: Sequence[FilterChip] = ()
        self.extras: tuple[QWidget, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in (title, count, search):
            part.setParent(self)
        look.restyled.connect(self._rearrange)

    def add_action(self, button: QWidget) -> None:
        """Show something to do beside how many there are: to add another one, say."""
        button.setParent(self)
        self.extras = (*self.extras, button)
        self._rearrange()

    def set_chips(self, chips: Sequence[FilterChip]) -> None:
        """Show other filters."""
        for old in self.chips:
            old.setParent(None)
            old.deleteLater()
        self.chips = tuple(chips)
        for chip in self.chips:
            chip.setParent(self)
            chip.show()
        self._rearrange()

    def hasHeightForWidth(self) -> bool:
        """The filters may need rows of their own."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for all rows."""
        return max((box.bottom() + 1 for _, box in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        """One row."""
        width = sum(part.sizeHint().width() + self._gap for part in self._parts())
        return QSize(width, self.heightForWidth(width + self._look.px(2 * _BESIDE_TITLE)))

    def minimumSizeHint(self) -> QSize:
        """The widest part, which is wider than any other."""
        return QSize(min(self.sizeHint().width(), self._look.px(320)), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything into its place."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow what the parts have come to say while hidden, of which Qt tells nobody."""
        super().showEvent(event)
        self._rearrange()

    def event(self, event: QEvent) -> bool:
        """Follow a part that says something else now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._rearrange()
        return super().event(event)

    def _rearrange(self) -> None:
        self.updateGeometry()
        self._place()

    def _place(self) -> None:
        for part, box in self._places(self.width()):
            part.setGeometry(mirrored(self, QRectF(box)).toRect())

    def _parts(self) -> tuple[QWidget, ...]:
        return (self.title, self.count, *self.extras, *self.chips, self.search)

    @property
    def _gap(self) -> int:
        return self._look.px(_GAP)

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Each part and where it lies, in a window that is read from left to right."""
        gap, beside = self._gap, self._look.px(_BESIDE_TITLE)
        sizes = {part: part.sizeHint() for part in self._parts()}
        heads = (self.title, self.count, *self.extras)
        left = sum(sizes[part].width() + beside for part in heads)
        last = (*self.chips, self.search)
        right = sum(sizes[part].width() + gap for part in last) - gap
        if left + right <= width:
            return self._row(heads, sizes, 0, beside, 0, last) + self._row(
                last, sizes, width - right, gap, 0, heads
            )
        if left > width:  # what there is to do goes below, before the filters
            heads, chips = (self.title, self.count), (*self.extras, *self.chips)
            left = sum(sizes[part].width() + beside for part in heads)
        else:
            chips = tuple(self.chips)
        places, rows = self._row(heads, sizes, 0, beside, 0), self._rows(chips, sizes, width)
        search = sizes[self.search].width()
        if left + search <= width:
            places += self._row((self.search,), sizes, width - search, 0, 0)
        else:
            rows.insert(0, [self.search])
        top = self._bottom(places) + gap
        for row in rows:
            placed = self._row(row, sizes, 0, gap, top)
            top = self._bottom(placed) + gap
            places += placed
        return places

    def _rows(
        self, chips: Sequence[QWidget], sizes: dict[QWidget, QSize], width: int
    ) -> list[list[QWidget]]:
        """Parts beside each other, broken into rows."""
        rows: list[list[QWidget]] = []
        used = 0
        for chip in chips:
            needed = sizes[chip].width()
            if not rows or used + self._gap + needed > width:
                rows.append([])
                used = -self._gap
            rows[-1].append(chip)
            used += self._gap + needed
        return rows

    @staticmethod
    def _row(
        parts: Sequence[QWidget],
        sizes: dict[QWidget, QSize],
        left: int,
        gap: int,
        top: int,
        others: Sequence[QWidget] = (),
    ) -> list[tuple[QWidget, QRect]]:
        """Parts beside each other, on one middle line, which is that of `others` in the row too."""
        height = max((sizes[part].height() for part in (*parts, *others)), default=0)
        places = []
        for part in parts:
            size = sizes[part]
            places.append(
                (
                    part,
                    QRect(left, top + (height - size.height()) // 2, size.width(), size.height()),
                )
            )
            left += size.width() + gap
        return places

    @staticmethod
    def _bottom(places: Sequence[tuple[QWidget, QRect]]) -> int:
        return max((box.bottom() + 1 for _, box in places), default=0)
