"""What is seldom changed of an exercise."""

from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest

from lowback_timer.core.adjusting.doses import amounts_by_set
from lowback_timer.core.editing import changes
from lowback_timer.core.editing.doses import kind_of
from lowback_timer.core.plan.dose import Dose, RepPhase, Reps, Sides
from lowback_timer.core.plan.workout import Note, SectionKind
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.entry_details import EntryDetails
from lowback_timer.window.editor.page import EditorPage
from tests.window.editor.making import key_of, names_on
from tests.window.stage import settle


def details_of(page: EditorPage, exercise: str) -> EntryDetails:
    assert page.desk is not None
    row = page.card.rows[key_of(page.desk, exercise)]
    if row.details is None:
        row.head.click()
        settle()
    assert row.details is not None
    return row.details


def dose_of(desk: Desk, exercise: str) -> Dose:
    return desk.draft.entry(key_of(desk, exercise)).item.dose


def test_they_open_below_and_close_again(page: EditorPage, desk: Desk) -> None:
    row = page.card.rows[key_of(desk, "bridge")]
    assert row.details is None

    row.head.click()
    settle()
    assert row.details is not None
    assert row.details.isVisible()
    assert row.more.accessibleName() == "Less on Bridge"
    row.more.click()
    assert not row.details.isVisible()
    assert row.more.accessibleName() == "Sides, sets, tempo and notes of Bridge"


def test_an_exercise_is_counted_held_or_held_as_long_as_one_can(
    page: EditorPage, desk: Desk
) -> None:
    details = details_of(page, "bridge")
    row = page.card.rows[key_of(desk, "bridge")]

    details.kind.segments["hold"].click()
    assert kind_of(dose_of(desk, "bridge")) == "hold"
    assert not any(field.isVisible() for field in details.tempo.values())
    details.kind.segments["max"].click()
    assert kind_of(dose_of(desk, "bridge")) == "max"
    assert not row.amount.isVisible()
    assert not details.each_set.isVisible()
    details.kind.segments["reps"].click()
    assert kind_of(dose_of(desk, "bridge")) == "reps"
    assert row.amount.isVisible()


def test_what_has_one_way_only_offers_no_choice(page: EditorPage) -> None:
    details = details_of(page, "bird-dog")

    assert not details.kind.isVisible()
    assert details.sides.isVisible()
    assert not details_of(page, "bridge").sides.isVisible()


def test_sides_take_turns_or_come_one_by_one(page: EditorPage, desk: Desk) -> None:
    details_of(page, "bird-dog").sides.segments[Sides.EACH.value].click()

    assert dose_of(desk, "bird-dog").sides is Sides.EACH


def test_sets_are_told_one_by_one_and_alike_again(page: EditorPage, desk: Desk) -> None:
    field = details_of(page, "bridge").each_set
    sets = dose_of(desk, "bridge").sets
    assert field.isVisible()
    assert not field.numbers

    field.choice.segments["each"].click()
    settle()
    assert [number.isVisible() for number in field.numbers] == [True] * sets
    field.numbers[1].set_value(5)
    field.numbers[1].chosen.emit(5)
    amounts = amounts_by_set(dose_of(desk, "bridge"))
    assert amounts[1] == 5
    assert page.card.rows[key_of(desk, "bridge")].amount.value() == amounts[0]

    field.choice.segments["alike"].click()
    assert len(amounts_by_set(dose_of(desk, "bridge"))) == 1
    assert not any(number.isVisible() for number in field.numbers)


def test_rest_before_the_next_and_tempo_are_numbers(page: EditorPage, desk: Desk) -> None:
    details = details_of(page, "bridge")

    details.rest_after.chosen.emit(90)
    details.tempo[RepPhase.LOWER].chosen.emit(4)

    dose = dose_of(desk, "bridge")
    assert dose.rest_after_ms == 90_000
    assert isinstance(dose.work, Reps)
    assert dose.work.tempo.lower_ms == 4_000


def test_to_warm_up_sets_and_rest_stand_in_the_details(page: EditorPage, desk: Desk) -> None:
    key = key_of(desk, "bridge")
    desk.take(changes.set_sets(desk.draft, key, 1))
    desk.take(changes.set_part_kind(desk.draft, desk.draft.parts[0].key, SectionKind.WARM_UP))
    row, details = page.card.rows[key], details_of(page, "bridge")

    assert not row.sets.isVisible()
    assert not row.rest.isVisible()
    assert details.sets.isVisible()
    details.sets.chosen.emit(2)
    assert row.sets.isVisible()
    assert not details.sets.isVisible()


def test_a_note_has_a_text_an_author_and_an_end(page: EditorPage, desk: Desk) -> None:
    fields = details_of(page, "bridge").note
    assert not fields.by.isVisible()

    QTest.keyClicks(fields.text, "No further ")
    assert fields.text.text() == "No further "  # a space may go on
    QTest.keyClicks(fields.text, "than 30")
    QTest.keyClicks(fields.by, "Kim")
    until = date.today() + timedelta(weeks=6)  # noqa: DTZ011 - the person's own day
    fields.until.set_value(str(until.toordinal()))
    fields.until.chosen.emit(fields.until.value)

    note = desk.draft.entry(key_of(desk, "bridge")).item.note
    assert note == Note("No further than 30", "Kim", until.toordinal())
    desk.stack.setIndex(0)
    assert fields.text.text() == ""
    assert not fields.by.isVisible()


def test_an_end_that_is_over_is_still_told(page: EditorPage, desk: Desk) -> None:
    desk.take(changes.set_note(desk.draft, key_of(desk, "bridge"), "Slowly", "", 739_000))

    until = details_of(page, "bridge").note.until
    assert until.value == "739000"
    assert until.currentText().startswith("until ")


@pytest.mark.parametrize(
    ("button", "expected"),
    [
        ("up", ["bird-dog", "bridge", "side-plank"]),
        ("down", ["bridge", "side-plank", "bird-dog"]),
        ("duplicate", ["bridge", "bird-dog", "bird-dog", "side-plank"]),
        ("remove", ["bridge", "side-plank"]),
    ],
)
def test_the_mouse_alone_moves_duplicates_and_removes(
    page: EditorPage, desk: Desk, button: str, expected: list[str]
) -> None:
    details_of(page, "bird-dog").buttons[button].click()
    settle()

    assert names_on(desk)[0] == expected
