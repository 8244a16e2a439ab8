"""The heading of a part, and what opens from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from lowback_timer.core.adjusting.doses import amounts_by_set
from lowback_timer.core.editing.doses import kind_of, shown_rest
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.editor.alike_popup import AlikePopup
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.page import EditorPage
from lowback_timer.window.editor.part_head import PartHead
from lowback_timer.window.editor.part_popup import PartPopup
from tests.window.editor.making import names_on
from tests.window.stage import settle


@pytest.fixture
def head(page: EditorPage, desk: Desk) -> PartHead:
    """That of the main part."""
    return page.card.heads[desk.draft.parts[0].key]


@pytest.fixture
def part(head: PartHead) -> PartPopup:
    head.rounds.setFocus()
    head.rounds.click()
    assert head.part_popup is not None
    return head.part_popup


@pytest.fixture
def alike(head: PartHead) -> AlikePopup:
    head.alike.click()
    assert head.alike_popup is not None
    return head.alike_popup


def test_it_says_how_often_it_is_gone_through(head: PartHead, part: PartPopup) -> None:
    assert head.rounds.text() == "once"
    assert part.rounds.hasFocus()

    QTest.keyClicks(part.rounds, "3")
    assert head.rounds.text() == "3 rounds"
    assert head.rounds.accessibleName() == "Main part: 3 rounds; change this part"
    QTest.keyClick(part, Qt.Key.Key_Escape)
    assert head.rounds.hasFocus()


def test_what_is_off_is_told_in_a_line(page: EditorPage, head: PartHead, part: PartPopup) -> None:
    part.is_on.click()

    assert head.rounds.text() == "off"
    assert head._names.text() == "Bridge, Bird dog, Side plank"
    assert not page.card.rows
    part.is_on.click()
    assert len(page.card.rows) == 3


def test_it_can_play_another_part_and_go(page: EditorPage, desk: Desk, part: PartPopup) -> None:
    part.kind.segments[SectionKind.WARM_UP.value].click()
    assert desk.draft.parts[0].kind is SectionKind.WARM_UP

    part.remove.click()
    settle()
    assert names_on(desk) == [[]]
    assert len(page.card.heads) == 1
    desk.undo()
    assert len(page.card.rows) == 3


def test_three_exercises_thirty_seconds_each_ten_seconds_rest(
    desk: Desk, alike: AlikePopup
) -> None:
    assert alike.amount.hasFocus()
    alike.kind.segments["hold"].click()
    for field, digits in ((alike.amount, "30"), (alike.sets, "1"), (alike.rest, "10")):
        QTest.keyClicks(field, digits)

    doses = {each.item.exercise.id: each.item.dose for each in desk.draft.entries}
    for name in ("bridge", "side-plank"):
        assert kind_of(doses[name]) == "hold"
        assert amounts_by_set(doses[name]) == (30,)
    assert kind_of(doses["bird-dog"]) == "reps"  # nobody can hold it
    assert {dose.sets for dose in doses.values()} == {1}
    assert {shown_rest(dose) for dose in doses.values()} == {10}
    assert desk.stack.count() == 1


def test_counted_again_the_amount_is_a_number_of_reps(desk: Desk, alike: AlikePopup) -> None:
    alike.kind.segments["hold"].click()
    alike.kind.segments["reps"].click()
    QTest.keyClicks(alike.amount, "9")

    doses = {each.item.exercise.id: each.item.dose for each in desk.draft.entries}
    assert amounts_by_set(doses["bridge"]) == (9,)
    assert amounts_by_set(doses["bird-dog"]) == (9,)


def test_alone_there_is_nothing_to_be_alike(page: EditorPage, desk: Desk, head: PartHead) -> None:
    assert head.alike.isVisible()
    for entry in list(desk.draft.entries)[1:]:
        page.card.rows[entry.key].setFocus()
        QTest.keyClick(page.card.rows[entry.key], Qt.Key.Key_Delete)

    assert not head.alike.isVisible()


def test_a_usual_warm_up_is_added_with_its_exercises(page: EditorPage, desk: Desk) -> None:
    adder = page.card.adder
    assert adder is not None

    adder.pill.click()
    adder.buttons[SectionKind.WARM_UP].click()
    settle()
    assert desk.draft.parts[0].kind is SectionKind.WARM_UP
    assert len(names_on(desk)[0]) == 4

    adder.pill.click()
    adder.buttons[SectionKind.WARM_UP].click()  # a second one begins empty
    adder.pill.click()
    adder.buttons[SectionKind.MAIN].click()
    assert [len(names) for names in names_on(desk)] == [4, 0, 3, 0, 0]
