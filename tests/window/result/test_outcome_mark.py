"""The mark at the head of the last page."""

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.result.outcome_mark import OutcomeMark


def picture_of(qtbot: QtBot, look: Look, *, is_finished: bool, share: float) -> QImage:
    mark = OutcomeMark(look)
    qtbot.addWidget(mark)
    mark.show_outcome(is_finished=is_finished, share=share)
    return mark.grab().toImage()


def colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_a_finished_workout_has_a_check_on_a_disc(qtbot: QtBot, look: Look) -> None:
    image = picture_of(qtbot, look, is_finished=True, share=1)

    names = {QColor(look.palette.done).name(), QColor(look.palette.on_accent).name()}
    assert names <= colours_in(image)


def test_the_ring_shows_how_much_was_done(qtbot: QtBot, look: Look) -> None:
    image = picture_of(qtbot, look, is_finished=False, share=0.5)
    middle, edge = image.height() // 2, 6
    rest, track = QColor(look.palette.rest).name(), QColor(look.palette.track).name()

    assert image.pixelColor(image.width() - edge, middle).name() == rest
    assert image.pixelColor(edge, middle).name() == track


def test_nothing_done_is_an_empty_ring(qtbot: QtBot, look: Look) -> None:
    image = picture_of(qtbot, look, is_finished=False, share=0)

    assert QColor(look.palette.rest).name() not in colours_in(image)


def test_it_is_told_in_words_too(qtbot: QtBot, look: Look) -> None:
    mark = OutcomeMark(look)
    qtbot.addWidget(mark)

    mark.show_outcome(is_finished=True, share=0.9)
    assert mark.accessibleName() == "Finished"

    mark.show_outcome(is_finished=False, share=0.25)
    assert mark.accessibleName() == "25% of the sets done"


def test_it_grows_with_the_scale(qtbot: QtBot, look: Look) -> None:
    mark = OutcomeMark(look)
    qtbot.addWidget(mark)
    before = mark.width()

    look.set_scale(2)

    assert (mark.width(), mark.height()) == (2 * before, 2 * before)
