"""A layout that goes on in the next line where one is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class Flow(QLayout):
    """Lays its widgets out like words; in a line, they stand at the same middle."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []

    # What Qt asks of every layout

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them, or None behind the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give one away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It is content with what it has."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for every line."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(each.width() for each in hints) + self.spacing() * max(0, len(hints) - 1)
        height = max((each.height() for each in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Room for the largest."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least.grownBy(self.contentsMargins())

    def setGeometry(self, box: QRect) -> None:
        """Arrange all."""
        super().setGeometry(box)
        self._arrange(box, moves=True)

    # How it is done

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, box: QRect, *, moves: bool) -> int:
        """Fill line after line; returns the height of all."""
        margins, spacing = self.contentsMargins(), self.spacing()
        inside = box.marginsRemoved(margins)
        top = inside.top()
        for index, line in enumerate(self._lines(inside.width())):
            top += spacing if index else 0
            height = max(size.height() for _, size in line)
            if moves:
                self._place(line, inside, top, height)
            top += height
        return top - inside.top() + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        left = 0
        for item in self._shown():
            wanted = item.sizeHint()
            size = QSize(min(wanted.width(), max(width, item.minimumSize().width())), 0)
            has_more = item.hasHeightForWidth()
            size.setHeight(item.heightForWidth(size.width()) if has_more else wanted.height())
            if lines and left + size.width() <= width:
                lines[-1].append((item, size))
            else:
                lines.append([(item, size)])
                left = 0
            left += size.width() + self.spacing()
        return lines

    def _place(
        self, line: list[tuple[QLayoutItem, QSize]], inside: QRect, top: int, height: int
    ) -> None:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.isRightToLeft()
        left = inside.left()
        for item, size in line:
            x = inside.right() + 1 - (left - inside.left()) - size.width() if is_mirrored else left
            item.setGeometry(QRect(QPoint(x, top + (height - size.height()) // 2), size))
            left += size.width() + self.spacing()
