"""The sets of one exercise as chips."""

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from lowback_timer.core.session.summary import Ending
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.set_chips import SetChips
from lowback_timer.window.services.set_words import SetResult

DONE = SetResult("12", Ending.DONE)
EARLY = SetResult("9 of 12, early", Ending.EARLY)


def make_chips(qtbot: QtBot, look: Look, *sets: SetResult) -> SetChips:
    chips = SetChips(look, sets)
    qtbot.addWidget(chips)
    return chips


def test_chips_take_another_row_where_they_do_not_fit(qtbot: QtBot, look: Look) -> None:
    chips = make_chips(qtbot, look, DONE, EARLY, DONE)
    in_one_row = chips.sizeHint()

    assert chips.heightForWidth(in_one_row.width()) == in_one_row.height()
    assert chips.heightForWidth(in_one_row.width() - 1) > 2 * in_one_row.height()
    assert chips.heightForWidth(1) > 3 * in_one_row.height()


def test_the_narrowest_has_the_widest_chip(qtbot: QtBot, look: Look) -> None:
    chips = make_chips(qtbot, look, DONE, EARLY)

    assert chips.minimumSizeHint() == make_chips(qtbot, look, EARLY).sizeHint()


def test_it_grows_with_the_scale(qtbot: QtBot, look: Look) -> None:
    chips = make_chips(qtbot, look, DONE)
    before = chips.sizeHint()

    look.set_scale(2)

    assert chips.sizeHint().height() == 2 * before.height()


def test_a_set_that_was_not_done_is_not_filled(qtbot: QtBot, look: Look) -> None:
    done = make_chips(qtbot, look, SetResult("", Ending.DONE)).grab().toImage()
    skipped = make_chips(qtbot, look, SetResult("", Ending.SKIPPED)).grab().toImage()
    beside, inside = QPoint(0, 0), QPoint(22, done.height() // 2)

    assert done.pixelColor(inside) != done.pixelColor(beside)
    assert skipped.pixelColor(inside) == skipped.pixelColor(beside)


def test_in_a_higher_row_they_stand_in_the_middle(qtbot: QtBot, look: Look) -> None:
    chips = make_chips(qtbot, look, SetResult("", Ending.DONE))
    chips.resize(chips.sizeHint().width(), 3 * chips.sizeHint().height())

    image = chips.grab().toImage()

    above, middle = QPoint(22, chips.sizeHint().height() // 2), QPoint(22, chips.height() // 2)
    assert image.pixelColor(middle) != image.pixelColor(above)
