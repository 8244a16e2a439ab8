"""Where a workout lies that is being written."""

from pytestqt.qtbot import QtBot

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.change import What
from tests.window.editor.making import key_of, make_desk


def test_a_change_is_taken_told_and_taken_back(qtbot: QtBot) -> None:
    desk = make_desk("bridge", "bird-dog")
    before, key = desk.draft, key_of(desk, "bridge")
    assert desk.next_undo is None

    with qtbot.waitSignal(desk.changed, timeout=0) as told:
        assert desk.take(changes.remove(desk.draft, key))
    assert (told.args[0].what, told.args[0].key) == (What.REMOVED, key)
    assert desk.next_undo is What.REMOVED

    desk.undo()
    assert desk.draft == before
    assert (desk.next_undo, desk.next_redo) == (None, What.REMOVED)
    desk.redo()
    assert desk.draft != before


def test_what_changes_nothing_is_no_step() -> None:
    desk = make_desk("bridge")

    assert not desk.take(changes.set_rounds(desk.draft, desk.draft.parts[0].key, 1))
    assert desk.stack.count() == 0


def test_steps_that_go_on_with_each_other_are_one() -> None:
    desk = make_desk("bridge", "bird-dog")
    before = desk.draft
    bridge, bird_dog = key_of(desk, "bridge"), key_of(desk, "bird-dog")
    for sets in (3, 4, 5):
        desk.take(changes.set_sets(desk.draft, bridge, sets))
    assert desk.stack.count() == 1

    desk.take(changes.set_sets(desk.draft, bird_dog, 5))
    desk.take(changes.set_rest(desk.draft, bird_dog, 60))
    assert desk.stack.count() == 3

    desk.stack.setIndex(0)
    assert desk.draft == before


def test_steps_that_come_to_nothing_are_gone() -> None:
    desk = make_desk("bridge")
    key = key_of(desk, "bridge")
    sets = desk.draft.entry(key).item.dose.sets

    desk.take(changes.set_sets(desk.draft, key, sets + 1))
    desk.take(changes.set_sets(desk.draft, key, sets))

    assert desk.stack.count() == 0


def test_every_added_exercise_is_a_step_of_its_own() -> None:
    desk = make_desk("bridge")
    key = key_of(desk, "bridge")

    desk.take(changes.duplicate(desk.draft, key))
    desk.take(changes.duplicate(desk.draft, key))

    assert desk.stack.count() == 2
