"""How a page of the handbook looks: Qt reads the Markdown, this gives it its styles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.typography import Type

_HEADINGS = {1: Type.TITLE, 2: Type.HEADING, 3: Type.STRONG}
_ABOVE = {1: 0, 2: 22, 3: 14}
_BELOW, _BELOW_ITEM, _INDENT, _CELL, _BOX = 12, 5, 24, 8, 12
_MOST_INDENT = 1.5
_LINE_HEIGHT = 130.0
"""In percent of what the font asks for."""
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_SINGLE = QTextBlockFormat.LineHeightTypes.SingleHeight.value
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_CODE_SIZE = 0.9
"""A monospaced font looks larger than others of its size."""

_Margins = tuple[int, int, int, int]


class Span(NamedTuple):
    """A run of letters that look the same. All of a paragraph are known before one is changed."""

    start: int
    end: int
    form: QTextCharFormat


def apply_style(document: QTextDocument, look: Look, anchors: Iterable[str]) -> None:
    """Style a page that has been read from Markdown.

    Args:
        document: The page.
        look: Colours and sizes.
        anchors: One for each heading, in order; links lead there by it.
    """
    document.setDocumentMargin(0)
    document.setDefaultFont(look.font(Type.BODY))
    document.setIndentWidth(look.px(_INDENT * min(look.text_scale, _MOST_INDENT)))
    _box(document, look)
    names = iter(anchors)
    for block in list(_blocks_of(document)):
        if level := block.blockFormat().headingLevel():
            _style_heading(block, level, look, next(names, ""))
        else:
            _style_text(block, look)
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            _style_table(table, look)
    # From the last to the first: a caption moves all that stands behind it.
    for block in reversed(list(_blocks_of(document))):
        _write_caption(block, look)


def set_column(document: QTextDocument, width: int, margins: _Margins) -> None:
    """Have the text, and pictures at most, so many pixels wide; around it margins as in layouts."""
    form = document.rootFrame().frameFormat()
    left, top, right, bottom = margins
    form.setLeftMargin(left)
    form.setTopMargin(top)
    form.setRightMargin(right)
    form.setBottomMargin(bottom)
    document.rootFrame().setFrameFormat(form)
    for block in _blocks_of(document):
        for span in _spans_of(block):
            if span.form.isImageFormat():
                picture = span.form.toImageFormat()
                picture.setMaximumWidth(QTextLength(QTextLength.Type.FixedLength, width))
                _cursor_over(document, span.start, span.end).setCharFormat(picture)


def _blocks_of(document: QTextDocument) -> Iterator[QTextBlock]:
    """All paragraphs, those in tables included."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _spans_of(block: QTextBlock) -> list[Span]:
    found, each = [], block.begin()
    while not each.atEnd():
        run = each.fragment()
        found.append(Span(run.position(), run.position() + run.length(), run.charFormat()))
        each += 1
    return found


def _cursor_over(document: QTextDocument, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _box(document: QTextDocument, look: Look) -> None:
    """Put notes, and lines to be typed, into boxes."""
    runs = [
        (ground, members[0].position(), members[-1].position() + members[-1].length() - 1)
        for ground, run in groupby(_blocks_of(document), lambda each: _ground_of(each, look))
        if (members := list(run)) and ground
    ]
    # From the last to the first: a box moves all that stands behind it.
    for ground, start, end in reversed(runs):
        form = QTextFrameFormat()
        form.setPadding(look.px(_BOX))
        form.setBottomMargin(look.px(_BELOW / 2))
        form.setBackground(QColor(ground))
        _cursor_over(document, start, end).insertFrame(form)


def _ground_of(block: QTextBlock, look: Look) -> str:
    """The colour of the box that a paragraph belongs into; empty for none."""
    form, palette = block.blockFormat(), look.palette
    if form.hasProperty(QTextFormat.Property.BlockCodeFence):
        return palette.track
    if form.hasProperty(QTextFormat.Property.BlockQuoteLevel):
        return mix(palette.ground, palette.reps, 0.12)
    return ""


def _style_heading(block: QTextBlock, level: int, look: Look, anchor: str) -> None:
    space = QTextBlockFormat()
    space.setTopMargin(look.px(_ABOVE.get(level, _ABOVE[3])))
    space.setBottomMargin(look.px(_BELOW if level == 1 else _BELOW / 2))
    QTextCursor(block).mergeBlockFormat(space)
    for number, span in enumerate(_spans_of(block)):
        text = QTextCharFormat(span.form)
        text.clearProperty(QTextFormat.Property.FontSizeAdjustment)  # it would outdo any size
        text.setFont(look.font(_HEADINGS.get(level, Type.STRONG)))
        if anchor and number == 0:
            text.setAnchor(True)
            text.setAnchorNames([anchor])
        _cursor_over(block.document(), span.start, span.end).setCharFormat(text)


def _style_text(block: QTextBlock, look: Look) -> None:
    cursor, space = QTextCursor(block), QTextBlockFormat()
    document = block.document()
    is_free = cursor.currentFrame() == document.rootFrame()
    below = _BELOW_ITEM if cursor.currentList() is not None else _BELOW
    space.setTopMargin(0)
    space.setBottomMargin(look.px(below) if is_free else 0)
    space.setLeftMargin(0)
    space.setRightMargin(0)
    space.setLineHeight(_LINE_HEIGHT, _PROPORTIONAL)
    if is_free and not block.text():  # Qt leaves empty lines beside boxes and tables
        space.setLineHeight(look.px(_BELOW / 2), _FIXED)
        space.setBottomMargin(0)
    cursor.mergeBlockFormat(space)
    spans = _spans_of(block)
    is_code = not is_free and all(_is_monospaced(each.form) for each in spans)
    for span in spans:
        text = QTextCharFormat()
        if span.form.isAnchor():
            text.setForeground(QColor(look.palette.reps))
            text.setFontUnderline(True)
        elif _is_monospaced(span.form):
            text.setFontStyleHint(QFont.StyleHint.Monospace)
            size = look.font(Type.BODY, _CODE_SIZE).pixelSize()
            text.setProperty(QTextFormat.Property.FontPixelSize, size)
            if not is_code or cursor.currentTable() is not None:
                text.setBackground(QColor(look.palette.track))
        _cursor_over(document, span.start, span.end).mergeCharFormat(text)


def _is_monospaced(form: QTextCharFormat) -> bool:
    return "monospace" in (form.fontFamilies() or ())


def _write_caption(block: QTextBlock, look: Look) -> None:
    """Say below a picture what is seen in it.

    That is its alternative text: screen readers come upon it where the picture stands.
    """
    spans = [each for each in _spans_of(block) if each.form.isImageFormat()]
    if not spans:
        return
    space, text = QTextBlockFormat(), QTextCharFormat()
    space.setBottomMargin(look.px(_BELOW / 3))
    space.setLineHeight(0, _SINGLE)  # in percent, it would add to the height of the picture
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(space)
    space.setBottomMargin(look.px(_BELOW * 1.5))
    text.setFont(look.font(Type.SMALL))
    text.setForeground(QColor(look.palette.dim))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertBlock(space, text)
    cursor.insertText(str(spans[0].form.property(QTextFormat.Property.ImageAltText)))


def _style_table(table: QTextTable, look: Look) -> None:
    form = table.format()
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QColor(look.palette.line))
    form.setBorderCollapse(True)
    form.setCellPadding(look.px(_CELL))
    form.setTopMargin(look.px(_BELOW / 3))
    form.setBottomMargin(look.px(_BELOW / 3))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setHeaderRowCount(1)
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(QColor(look.palette.track))
        cell.setFormat(head)
