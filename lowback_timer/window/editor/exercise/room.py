"""The room in which a person writes exercises of their own."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from threading import Thread

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.window.controls.question import Question
from lowback_timer.window.editor.conflict import conflict_question
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.keeper import ExerciseKeeper
from lowback_timer.window.editor.exercise.page import ExerciseEditorPage
from lowback_timer.window.editor.file_keeper import load_writing
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.requests import (
    EditExercise,
    ShowExercise,
    ShowExercises,
    WriteOn,
)
from lowback_timer.window.services.room import Room

_NEW_ID = "new"
"""Of a draft that is kept nowhere yet; the file gets one made of the name."""


class ExerciseEditorRoom(Room):
    """Opens exercises to be written on, keeps them, and leads back to where they are wanted."""

    page: ExerciseEditorPage
    _keeper: ExerciseKeeper | None = None
    _opened: str | None = None
    """As what the exercise was opened that is shown."""
    _is_for_workout = False
    _is_loaded = False

    @cached_property
    def _unsaved(self) -> dict[str | None, ExerciseKeeper]:
        """Those that were left and could not be saved, by as what they were opened."""
        return {}

    def build(self) -> ExerciseEditorPage:
        """Make the page."""
        page = ExerciseEditorPage(self.services.look)
        page.done_clicked.connect(self.finish)
        page.save_wanted.connect(self.keep)
        page.was_left.connect(self.keep)
        page.refused.connect(self.services.notify)
        return page

    @cached_property
    def question(self) -> Question:
        """What is asked when somebody else has changed the same exercise meanwhile."""
        title = translate("OwnExercise", "This exercise was changed somewhere else, too")
        question = conflict_question(self.services.look, self.services.host, title)
        question.accepted.connect(self._take_theirs)
        question.closed.connect(self._keep_both)
        self.cover(question)
        return question

    # Coming and going

    def open(self, request: EditExercise) -> None:
        """Show an exercise to be written on.

        One that could not be saved when it was left is there again as it was; and so is the last
        one, with all that can be taken back, as long as nobody else has changed it.
        """
        self._is_for_workout = request.for_workout
        exercise_id, before = request.exercise_id, self._keeper
        if before is not None and not before.save():
            self._unsaved[self._opened] = before
        elif before is not None and self._lies_there(before, exercise_id):
            self._show(before)
            return
        self._opened = exercise_id
        self._keeper = self._unsaved.pop(exercise_id, None) or self._begun(request)
        self._show(self._keeper)
        if before is not None and before is not self._keeper and before.is_kept:
            before.clear_up()
            before.desk.deleteLater()

    def _lies_there(self, keeper: ExerciseKeeper, exercise_id: str | None) -> bool:
        """Whether it is what is asked for, as it is by now."""
        library = self.services.library
        if exercise_id is None or exercise_id not in library.own_exercises:
            return False
        is_it = keeper.thing_id == exercise_id and exercise_id in library.current.exercises
        return is_it and keeper.has_saved(library.exercise_as_written(exercise_id))

    def _begun(self, request: EditExercise) -> ExerciseKeeper:
        """What keeps an exercise on which nobody has been writing."""
        library, exercise_id = self.services.library, request.exercise_id
        file = library.own_exercises.get(exercise_id) if exercise_id else None
        desk = ExerciseDesk(self._draft_of(request))
        desk.setParent(self)
        keeper = ExerciseKeeper(desk, library, file)
        keeper.told.connect(lambda text: self._show_status(keeper, text))
        keeper.failed.connect(self.services.notify)
        keeper.recovered.connect(library.untell)
        keeper.changed_outside.connect(self._ask)
        keeper.took_theirs.connect(self._tell_of_theirs)
        if request.name:
            desk.take(changes.rename(desk.draft, request.name))
        return keeper

    def _show_status(self, keeper: ExerciseKeeper, text: str) -> None:
        if keeper is self._keeper:
            self.page.head.show_status(text)

    def _show(self, keeper: ExerciseKeeper) -> None:
        if keeper.thing_id in self.services.library.own_exercises:
            keeper.uses = self.services.library.uses_of(keeper.thing_id)
        self.page.show_desk(keeper.desk, self.services.library.current, keeper.uses)
        keeper.tell()
        if not self._is_loaded:
            # It takes a third of a second, and somebody is writing a name meanwhile.
            self._is_loaded = True
            Thread(target=load_writing, daemon=True).start()

    def finish(self) -> None:
        """Save, and go where the exercise is wanted; what cannot be saved stays open."""
        keeper = self._keeper
        if keeper is None or not keeper.save():
            if keeper is not None and keeper.trouble:
                self.services.notify(keeper.trouble)  # it may have been closed meanwhile
            self.page.show_what_is_lacking()
            return
        self.leave()
        is_there = keeper.thing_id in self.services.library.current.exercises
        if self._is_for_workout:
            self.go.emit(WriteOn(keeper.thing_id if is_there else ""))
        else:
            self.go.emit(ShowExercise(keeper.thing_id) if is_there else ShowExercises())

    def leave(self) -> None:
        """Save, and let every room know what has been written."""
        self.keep()
        keeper = self._keeper
        if keeper is not None and keeper.is_kept:
            keeper.clear_up()
        if keeper is not None and keeper.has_written:
            keeper.has_written = False
            self.services.library.reload()

    def keep(self) -> bool:
        """Save what is not saved yet; False when that could not be done."""
        keepers = [*self._unsaved.values(), *([self._keeper] if self._keeper else [])]
        kept = [keeper.save() for keeper in keepers]
        return all(kept)

    # What is opened

    def _draft_of(self, request: EditExercise) -> ExerciseDraft:
        library, exercise_id = self.services.library, request.exercise_id
        if exercise_id is None:
            return ExerciseDraft(_NEW_ID)
        if exercise_id in library.own_exercises:
            return ExerciseDraft.of(library.exercise_as_written(exercise_id))
        exercise = library.current.exercises[exercise_id]
        name = translate("Editor", "{workout} – mine").format(workout=exercise.name)
        copy = replace(exercise, id=_NEW_ID, name=name, other_names=())
        return ExerciseDraft.of(copy)

    # When somebody else has changed it

    def meet(self, path: Path) -> None:
        """See what somebody has changed in a file while it is being written on."""
        if self._keeper is not None and self.page.isVisible() and not self.question.isVisible():
            self._keeper.meet(path)

    def _tell_of_theirs(self) -> None:
        self.services.notify(
            translate(
                "OwnExercise",
                "This exercise was changed somewhere else; that is what you see. Undo leads back.",
            )
        )

    def _ask(self) -> None:
        self.question.open()

    def _take_theirs(self) -> None:
        if self._keeper is not None:
            self._keeper.take_theirs()

    def _keep_both(self) -> None:
        """Also whoever closes the question loses nothing."""
        if self._keeper is not None and not self._keeper.is_kept:
            self._keeper.keep_both()
