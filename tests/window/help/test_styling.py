"""What a page looks like that has been read from Markdown."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage, QTextBlock, QTextDocument, QTextTable

from lowback_timer.window.help.styling import apply_style, set_column
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK
from lowback_timer.window.look.typography import Type
from tests.window.help.conftest import PAGE


@pytest.fixture
def document(look: Look) -> QTextDocument:
    return styled(look)


def styled(look: Look) -> QTextDocument:
    document = QTextDocument()
    document.setMarkdown(PAGE)
    apply_style(document, look, ("", "below", "deeper"))
    return document


def block_with(document: QTextDocument, text: str) -> QTextBlock:
    block = document.begin()
    while block.isValid():
        if text in block.text():
            return block
        block = block.next()
    pytest.fail(f"nothing says {text}")


def test_headings_have_their_sizes_and_anchors(document: QTextDocument, look: Look) -> None:
    for text, style, anchors in (
        ("A page", Type.TITLE, []),
        ("Below", Type.HEADING, ["below"]),
        ("Deeper", Type.STRONG, ["deeper"]),
    ):
        form = document.find(text).charFormat()
        assert form.font().pixelSize() == look.font(style).pixelSize()
        assert form.anchorNames() == anchors


def test_texts_grow_with_what_the_person_wants(look: Look) -> None:
    look.set_text_scale(2)

    document = styled(look)

    assert document.defaultFont().pixelSize() == 2 * Type.BODY.pixels
    heading = document.find("Below").charFormat().font().pixelSize()
    assert heading == 2 * Type.HEADING.pixels


@pytest.mark.parametrize("is_dark", [False, True])
def test_colours_are_those_of_the_palette(look: Look, is_dark: bool) -> None:
    if is_dark:
        look.set_palette(DARK)
    document = styled(look)

    link = document.find("a link").charFormat()
    assert link.foreground().color() == QColor(look.palette.reps)
    assert link.fontUnderline()
    assert link.anchorHref() == "other.md#below"
    key = document.find("Esc").charFormat()
    assert key.background().color() == QColor(look.palette.track)


def test_notes_and_lines_to_type_stand_in_boxes(document: QTextDocument, look: Look) -> None:
    root = document.rootFrame()
    boxes = [each for each in root.childFrames() if not isinstance(each, QTextTable)]

    texts = []
    for box in boxes:
        cursor = box.firstCursorPosition()
        cursor.setPosition(box.lastPosition(), cursor.MoveMode.KeepAnchor)
        texts.append(cursor.selection().toPlainText())
        assert box.frameFormat().padding() > 0
    assert texts == ["A note to be seen.", "run this\nand this"]
    assert boxes[1].frameFormat().background().color() == QColor(look.palette.track)


def test_a_picture_is_no_wider_than_the_text_and_is_described(document: QTextDocument) -> None:
    set_column(document, 300, (10, 0, 10, 0))

    form = document.find("\ufffc").charFormat().toImageFormat()
    assert form.name() == "images/blue.png"
    assert form.maximumWidth().rawValue() == 300
    assert block_with(document, "\ufffc").next().text() == "A blue picture"


def test_below_a_picture_is_no_empty_room(document: QTextDocument) -> None:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    document.addResource(
        QTextDocument.ResourceType.ImageResource.value, QUrl("images/blue.png"), picture
    )
    document.setTextWidth(600)

    box = document.documentLayout().blockBoundingRect(block_with(document, "\ufffc"))
    assert 100 <= box.height() < 115


def test_tables_are_as_wide_as_the_text(document: QTextDocument) -> None:
    (table,) = (each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable))

    assert table.format().width().rawValue() == 100
    assert table.format().cellPadding() > 0
    assert table.cellAt(1, 0).firstCursorPosition().block().text() == "P"


def test_every_word_is_still_there(document: QTextDocument) -> None:
    plain = QTextDocument()
    plain.setMarkdown(PAGE)

    before = plain.toPlainText().split()
    after = document.toPlainText().replace("A blue picture", "", 1).split()
    assert after == before
