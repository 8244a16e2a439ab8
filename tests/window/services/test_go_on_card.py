import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.services.go_on_card import GoOnCard
from tests.window.stage import show

OFFER, PAST = "Go on at Bridge, set 2", "Cut short 20 minutes ago · 12 of 16 sets done"


def card(qtbot: QtBot, width: int, look: Look, *, can_decline: bool = True) -> GoOnCard:
    made = GoOnCard(look, OFFER, "Floor only", PAST, can_decline=can_decline)
    show(qtbot, made, width, made.sizeHint().height())
    return made


def test_it_says_where_and_when_and_asks(qtbot: QtBot, look: Look) -> None:
    made = card(qtbot, 900, look)
    said: list[str] = []
    made.accepted.connect(lambda: said.append("go on"))
    made.declined.connect(lambda: said.append("not now"))

    made.go_on.click()
    made.not_now.click()

    assert said == ["go on", "not now"]
    assert made.offer.text() == OFFER
    assert made.facts.text() == f"Floor only · {PAST}"


def test_where_the_workout_is_shown_it_is_not_named_again_and_cannot_be_sent_away(
    qtbot: QtBot, look: Look
) -> None:
    made = card(qtbot, 900, look, can_decline=False)

    assert made.facts.text() == PAST
    assert not made.not_now.isVisible()


def test_it_says_to_screen_readers_what_the_buttons_are_about(qtbot: QtBot, look: Look) -> None:
    made = card(qtbot, 900, look)

    assert made.accessibleName() == f"{OFFER}. Floor only · {PAST}"
    assert made.go_on.accessibleName() == OFFER
    assert "G" in made.go_on.accessibleDescription()
    assert made.not_now.accessibleName() == "Do not go on with Floor only now"


@pytest.mark.parametrize(("width", "is_beside"), [(900, True), (420, False)])
def test_the_buttons_are_beside_the_words_where_there_is_room(
    qtbot: QtBot, look: Look, width: int, is_beside: bool
) -> None:
    made = card(qtbot, width, look)
    made.resize(width, made.heightForWidth(width) if made.hasHeightForWidth() else 300)

    assert (made._buttons.y() < made.facts.geometry().bottom()) is is_beside
