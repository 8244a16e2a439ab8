"""Colours, text and space, and how they grow with the window."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from lowback_timer.window.look.look import Look, scale_for
from lowback_timer.window.look.palette import DARK
from lowback_timer.window.look.typography import Type
from tests.window.stage import box_of, image_of, settle, show


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(qtbot, made, 400, 300)
    return made


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [
        (1280, 800, 1.0),
        (1024, 640, 0.85),  # smaller text could not be read
        (1920, 1080, 1.35),
        (3840, 2160, 2.0),
        (3840, 800, 1.0),  # the scarcer of the two decides
        (1281, 801, 1.0),
    ],
)
def test_the_scale_follows_the_window(width: int, height: int, scale: float) -> None:
    assert scale_for(QSize(width, height)) == pytest.approx(scale)


# Sizes


@pytest.mark.parametrize("style", Type)
@pytest.mark.parametrize("scale", [0.72, 1, 2.7])
def test_every_style_has_its_size_and_weight(look: Look, style: Type, scale: float) -> None:
    look.set_scale(scale)

    font = look.font(style)

    assert font.pixelSize() == round(style.pixels * scale)
    assert font.weight() == style.weight
    assert font.featureValue(QFont.Tag("tnum")) == 1


def test_a_font_can_be_told_to_be_larger(look: Look) -> None:
    look.set_scale(2)

    assert look.font(Type.BODY, 1.5).pixelSize() == 48
    assert look.px(10.4) == 21


def test_texts_and_layouts_of_a_part_are_set_at_its_scale(look: Look, page: QWidget) -> None:
    # GIVEN a page with a text and a layout
    part = look.part(page)
    layout = part.space(QVBoxLayout(page), 12, (28, 20, 8, 4))
    text = part.label("Bird dog", Type.BODY)
    layout.addWidget(text)
    assert (text.font().pixelSize(), layout.spacing()) == (16, 12)

    # WHEN the page grows
    part.set_scale(2)

    # THEN they do as well
    margins = layout.contentsMargins()
    assert (text.font().pixelSize(), layout.spacing()) == (32, 24)
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (56, 40, 16, 8)
    # AND what is added later has the scale at once
    assert part.label("Bird dog", Type.SMALL).font().pixelSize() == 28


def test_a_spacing_can_be_left_to_the_style(look: Look, page: QWidget) -> None:
    part = look.part(page)
    layout = QVBoxLayout(page)
    before = layout.spacing()

    part.space(layout, None, (4, 4, 4, 4))
    part.set_scale(3)

    assert layout.spacing() == before
    assert layout.contentsMargins().left() == 12


def test_parts_have_scales_of_their_own(look: Look, page: QWidget, qtbot: QtBot) -> None:
    other_page = QWidget()
    qtbot.addWidget(other_page)
    one, other = look.part(page), look.part(other_page)

    one.set_scale(2)

    assert (one.scale, other.scale, look.scale) == (2, 1, 1)


def test_all_texts_become_as_large_as_a_person_wants_them(look: Look, page: QWidget) -> None:
    part = look.part(page)
    part.set_scale(1.5)
    text = part.label("12", Type.HEADING)
    text.setParent(page)
    gone = part.label("gone", Type.HEADING)
    gone.setParent(page)
    Shiboken.delete(gone)

    look.set_text_scale(1.5)

    assert part.text_scale == 1.5
    assert text.font().pixelSize() == 45


def test_a_line_never_gets_thinner_than_designed(look: Look) -> None:
    widths = []
    for scale in (0.5, 1, 2):
        look.set_scale(scale)
        widths.append(look.stroke(3))

    assert widths == [3, 3, 6]


# Being told


class Painted(QWidget):
    """Counts how often it is painted."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.paints = 0
        self._look = look
        look.watch(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._look.px(100), self._look.px(50))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        self.paints += 1


def test_what_paints_itself_is_measured_and_painted_anew(
    look: Look, page: QWidget, qtbot: QtBot
) -> None:
    part = look.part(page)
    painted = Painted(part)
    layout = QVBoxLayout(page)
    layout.addWidget(painted, 0, Qt.AlignmentFlag.AlignTop)
    settle()
    before = painted.paints

    part.set_scale(1.2)
    settle()
    assert painted.height() == 60
    assert painted.paints > before

    before = painted.paints
    look.set_palette(DARK)
    settle()
    assert part.palette is DARK
    assert painted.paints > before


def test_nothing_is_told_when_nothing_changes(look: Look, page: QWidget, qtbot: QtBot) -> None:
    part = look.part(page)
    part.set_scale(2)

    with qtbot.assertNotEmitted(part.changed):
        part.set_scale(2)
        look.set_text_scale(1)


def test_a_page_that_is_gone_is_not_told(look: Look) -> None:
    page = QWidget()
    look.part(page)
    Shiboken.delete(page)

    look.set_text_scale(2)

    assert look.text_scale == 2


# Labels


def test_a_label_shows_markup_as_it_is(qtbot: QtBot, look: Look) -> None:
    # GIVEN a name from a library file that somebody else wrote
    text = look.label("<h1>Loud</h1>")
    qtbot.addWidget(text)

    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.sizeHint().height() < 40


def test_a_label_has_a_style_and_a_role(qtbot: QtBot, look: Look) -> None:
    title, dim = look.label("Title", Type.TITLE), look.label("Dim", Type.BODY, "dim")
    show(qtbot, title, 200, 60)
    show(qtbot, dim, 200, 60)

    assert title.font().pixelSize() == Type.TITLE.pixels
    assert not box_of(image_of(title), look.palette.ink).isEmpty()
    assert not box_of(image_of(dim), look.palette.dim).isEmpty()


def test_a_paragraph_is_broken_into_lines(qtbot: QtBot, look: Look) -> None:
    line, paragraph = look.label("word " * 30), look.label("word " * 30, wraps=True)
    for text in (line, paragraph):
        qtbot.addWidget(text)

    assert paragraph.heightForWidth(200) > 3 * line.sizeHint().height()


def test_a_part_begins_at_the_scale_that_another_was_given_last(look: Look, qtbot: QtBot) -> None:
    # GIVEN a page that has found its scale
    page, later = QWidget(), QWidget()
    for each in (page, later):
        qtbot.addWidget(each)
    look.part(page).set_scale(1.25)

    # THEN what is built after it is measured at that scale from the start
    part = look.part(later)
    assert (part.scale, look.scale) == (1.25, 1)
    # AND when it is told so, nothing has to be measured again
    with qtbot.assertNotEmitted(part.changed):
        part.set_scale(1.25)
