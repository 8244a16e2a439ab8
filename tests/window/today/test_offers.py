from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.today.offers import Offer, Offers


def offers(qtbot: QtBot) -> Offers:
    found = Offers(Look())
    qtbot.addWidget(found)
    return found


def test_without_anything_to_offer_it_is_not_there(qtbot: QtBot) -> None:
    assert offers(qtbot).isHidden()


def test_what_matters_most_is_shown_alone(qtbot: QtBot) -> None:
    page = offers(qtbot)
    wish, go_on = QLabel("wish"), QLabel("go on")

    page.put(Offer.WISH, wish)
    page.put(Offer.GO_ON, go_on)

    assert (wish.isHidden(), go_on.isHidden()) == (True, False)
    assert page.shown is Offer.GO_ON


def test_the_next_one_comes_when_it_is_withdrawn(qtbot: QtBot) -> None:
    page = offers(qtbot)
    wish = QLabel("wish")
    page.put(Offer.WISH, wish)
    page.put(Offer.GO_ON, QLabel("go on"))

    page.withdraw(Offer.GO_ON)
    assert not wish.isHidden()

    page.withdraw(Offer.WISH)
    assert page.isHidden()


def test_a_newer_card_takes_the_place_of_one_of_its_kind(qtbot: QtBot) -> None:
    page = offers(qtbot)
    page.put(Offer.WISH, QLabel("first"))
    second = QLabel("second")

    page.put(Offer.WISH, second)

    assert not second.isHidden()
