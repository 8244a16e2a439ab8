"""The text of a card, in the room that all cards have."""

import pytest
from PySide6.QtWidgets import QApplication

from lowback_timer.window.browsing.card_text import CardText
from lowback_timer.window.browsing.catalogue import Card, Line
from lowback_timer.window.look.look import Look

LONG = "a name that is so long that it cannot stand on one line of a card at all"
DONE = Line("last done on Monday", "done")


def lines_of(look: Look, card: Card, width: float = 300) -> list[tuple[str, ...]]:
    return [paragraph.lines for _, paragraph in CardText(look, 3).paragraphs(card, width)]


def card(name: str, *lines: Line) -> Card:
    return Card(name, (), lines)


def test_short_texts_take_a_line_each(look: Look, qapp: QApplication) -> None:
    lines = lines_of(look, card("Bridge", Line("one", "dim", 2), Line("two", "ink", 2), DONE))
    assert lines == [("Bridge",), ("one",), ("two",), ("last done on Monday",)]


def test_a_text_takes_another_line_where_one_is_free(look: Look, qapp: QApplication) -> None:
    lines = lines_of(look, card("Bridge", Line("one", "dim", 2), Line(LONG, "ink", 2)))
    assert [len(each) for each in lines] == [1, 1, 2]


def test_a_text_is_cut_off_where_none_is(look: Look, qapp: QApplication) -> None:
    lines = lines_of(look, card("Bridge", Line("one", "dim", 2), Line(LONG, "ink", 2), DONE))
    assert [len(each) for each in lines] == [1, 1, 1, 1]
    assert lines[2][0].endswith("…")


def test_a_long_name_takes_the_line_of_what_matters_least(look: Look, qapp: QApplication) -> None:
    lines = lines_of(look, card(LONG, Line("one", "dim", 2), Line("two", "ink", 2), DONE))
    assert [len(each) for each in lines] == [2, 1, 1]
    assert lines[1:] == [("two",), ("last done on Monday",)]
    assert lines[0][1].endswith("…")


def test_what_yields_gives_its_line_to_another(look: Look, qapp: QApplication) -> None:
    first = Line("glutes", "dim", yields=True)
    text = CardText(look, 2)
    short, long = (card("Bridge", first, Line(facts, "ink", 2)) for facts in ("reps", LONG))

    assert [each.lines for _, each in text.paragraphs(short, 300)][1] == ("glutes",)
    (_, _), (_, facts) = text.paragraphs(long, 300)
    assert len(facts.lines) == 2


@pytest.mark.parametrize("name", [LONG, LONG * 10, "Unbreakable" * 20, "", " "])
@pytest.mark.parametrize("text_scale", [1, 2])
def test_nothing_is_higher_than_the_card(
    look: Look, qapp: QApplication, name: str, text_scale: float
) -> None:
    look.set_text_scale(text_scale)
    text = CardText(look, 3)
    full = card(name, Line(LONG, "dim", 2), Line(LONG, "ink", 2), DONE)

    ends = [top + paragraph.height for top, paragraph in text.paragraphs(full, 300)]

    assert max(ends) <= text.height()


def test_a_line_that_hardly_fits_is_written_smaller(look: Look, qapp: QApplication) -> None:
    text = CardText(look, 3)
    done = Line("last done on Wednesday · 14 of 16 sets", "done")
    whole = next(text.paragraphs(card(done.text), 10_000))[1]
    (_, _), (_, narrow) = text.paragraphs(card("Bridge", done), 262)
    assert narrow.lines == (done.text,)
    assert narrow.font.pixelSize() < whole.font.pixelSize()
