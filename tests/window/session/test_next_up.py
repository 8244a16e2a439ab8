from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import Side, Sides
from lowback_timer.core.session.timeline import Step
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.look.look import Look
from lowback_timer.window.session.next_up import NextUp
from tests.fakes import make_dose, make_hold, make_item, make_timeline
from tests.window.stage import PaintWatch, box_of, image_of, pictured, settle, show

INK = "#3D5561"
"""The colour of the square in the picture."""


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> NextUp:
    card = NextUp(look)
    show(qtbot, card, 500, 84)
    return card


@pytest.fixture
def steps(tmp_path: Path) -> tuple[Step, ...]:
    """A hold on the left side and one on the right."""
    item = make_item(make_dose(make_hold(10), sides=Sides.EACH), pictured(tmp_path))
    return tuple(step for step in make_timeline(item).steps if step.kind.is_work)


def texts(card: NextUp) -> list[str]:
    return [text.text() for text in card.findChildren(QLabel) if not isinstance(text, FigureView)]


def figure(card: NextUp) -> FigureView:
    found = card.findChild(FigureView)
    assert found is not None
    return found


def test_it_names_and_pictures_what_comes(card: NextUp, steps: tuple[Step, ...]) -> None:
    card.show_next("Next", "Superman", "10 s hold", steps[1])

    assert texts(card) == ["Next", "Superman", "10 s hold"]
    assert card.accessibleName() == "Next: Superman, 10 s hold"
    assert figure(card).isVisible()
    # The picture stands still at the moment that tells the exercise best: the square on the right.
    square = box_of(image_of(figure(card)), INK)
    assert square.center().x() > figure(card).width() * 0.7


def test_for_the_other_side_the_picture_is_mirrored(card: NextUp, steps: tuple[Step, ...]) -> None:
    assert steps[0].side is Side.LEFT

    card.show_next("Next", "Superman", "10 s hold · left side", steps[0])

    square = box_of(image_of(figure(card)), INK)
    assert square.center().x() < figure(card).width() * 0.3


def test_at_the_end_there_is_nothing_to_picture(card: NextUp, steps: tuple[Step, ...]) -> None:
    card.show_next("Next", "Superman", "10 s hold", steps[1])

    card.show_next("Next", "Finish", "this is the last set of the workout", None)

    assert texts(card) == ["Next", "Finish", "this is the last set of the workout"]
    assert not figure(card).isVisible()

    card.show_next("Next", "Superman", "10 s hold", steps[1])
    assert figure(card).isVisible()


def test_a_long_name_does_not_widen_the_page(card: NextUp, steps: tuple[Step, ...]) -> None:
    card.show_next("Next", "Superman", "set 1", steps[0])
    settle()
    least = card.minimumSizeHint().width()

    card.show_next("Next", "A reverse hyperextension " * 10, "set 1 of 3 " * 20, steps[0])
    settle()

    assert card.minimumSizeHint().width() == least
    assert card.width() == 500


def test_it_grows_with_the_window(card: NextUp, look: Look) -> None:
    look.set_scale(2)

    assert card.height() == 168
    assert figure(card).height() == 128


def test_nothing_is_repainted_that_has_not_changed(card: NextUp, steps: tuple[Step, ...]) -> None:
    card.show_next("Next", "Superman", "10 s hold", steps[0])
    settle()
    watch, picture = PaintWatch(card), PaintWatch(figure(card))

    card.show_next("Next", "Superman", "10 s hold", steps[0])
    settle()

    assert watch.paints == picture.paints == 0
