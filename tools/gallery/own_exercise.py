"""An exercise of one's own while it is being written."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_changes import ExerciseChange
from lowback_timer.core.editing.variation_changes import link_variation, write_variation
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.exercise import Muscle, Position
from lowback_timer.window.services.requests import EditExercise
from tools.gallery.studio import Studio, show_home

_PASSES = 10
"""Until what has been unfolded has its room: layouts in layouts tell each other by events."""


def own_exercise_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """A new one, one with much that can be said and something wrong, and a copy."""
    room = studio.navigation.exercise_editor
    studio.navigation.go(EditExercise())
    yield "exercise-new", lambda: None
    page = room.page
    assert page.desk is not None  # it has just been opened
    assert page.form is not None
    desk, form = page.desk, page.form
    wanted: tuple[Callable[[], ExerciseChange], ...] = (
        lambda: changes.rename(desk.draft, "Cat stretch"),
        lambda: changes.set_kinds(desk.draft, ("hold", "reps")),
        lambda: changes.set_sides(desk.draft, Sides.EACH),
        lambda: changes.name_side(desk.draft, "left", "left arm"),
        lambda: changes.set_position(desk.draft, Position.KNEELING),
        lambda: changes.set_muscle(desk.draft, Muscle.GLUTES, is_worked=True),
        lambda: changes.write(
            desk.draft, "set_up", "Kneel on all fours\nHands below the shoulders"
        ),
        lambda: changes.write(desk.draft, "movement", "Round the back\nLet it sink again"),
        lambda: changes.write(desk.draft, "cues", "Slowly\nBreathe out"),
        lambda: changes.set_picture(desk.draft, studio.library.exercises["bird-dog"].picture),
    )
    for change in wanted:
        desk.take(change())
    form.amount.doses["hold"].fold.toggle()
    for _ in range(_PASSES):
        QApplication.processEvents()
    yield "exercise-edit", lambda: None
    form.things.muscles_fold.toggle()
    for _ in range(_PASSES):
        QApplication.processEvents()
    page.area.ensureWidgetVisible(form.things.muscles_fold, 0, 400)
    yield "exercise-edit-more", lambda: None
    form.things.muscles_fold.toggle()
    for field in form.variations.fields.values():
        field.add.click()
    names = {each.id: each.name for each in studio.library.exercises.values()}
    desk.take(write_variation(desk.draft, "easier", 0, "On the forearms"))
    desk.take(link_variation(desk.draft, "easier", 0, "back-extension-ball", names))
    form.variations.sources_fold.toggle()
    form.things.needs_fold.toggle()
    for _ in range(_PASSES):
        QApplication.processEvents()
    page.area.ensureWidgetVisible(form.variations.sources_fold, 0, 400)
    yield "exercise-edit-variations", lambda: None
    desk.stack.setIndex(0)  # as it was: nothing is to be saved
    studio.navigation.go(EditExercise("bird-dog"))
    yield "exercise-copy", lambda: None
    show_home(studio)
