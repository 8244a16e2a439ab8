"""The room in which a person writes workouts of their own."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from threading import Thread

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.draft import Draft
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal, Section, SectionKind
from lowback_timer.window.controls.question import Question
from lowback_timer.window.editor.conflict import conflict_question
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.file_keeper import load_writing
from lowback_timer.window.editor.keeper import Keeper
from lowback_timer.window.editor.page import EditorPage
from lowback_timer.window.editor.part_adder import usual_section
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.requests import EditExercise, ShowWorkout, ShowWorkouts
from lowback_timer.window.services.room import Room

_NEW_ID = "new"
"""Of a draft that is kept nowhere yet; the file gets one made of the name."""


class EditorRoom(Room):
    """Opens workouts to be written on, keeps them, and leads back to where they are started."""

    page: EditorPage
    _keeper: Keeper | None = None
    _opened: str | None = None
    """As what the workout was opened that is shown."""
    _is_loaded = False

    @cached_property
    def _unsaved(self) -> dict[str | None, Keeper]:
        """Those that were left and could not be saved, by as what they were opened."""
        return {}

    def build(self) -> EditorPage:
        """Make the page."""
        page = EditorPage(self.services.look)
        page.done_clicked.connect(self.finish)
        page.save_wanted.connect(self.keep)
        page.was_left.connect(self.keep)
        page.exercise_wanted.connect(
            lambda name: self.go.emit(EditExercise(name=name, for_workout=True))
        )
        return page

    @cached_property
    def question(self) -> Question:
        """What is asked when somebody else has changed the same workout meanwhile."""
        title = translate("Editor", "This workout was changed somewhere else, too")
        question = conflict_question(self.services.look, self.services.host, title)
        question.accepted.connect(self._take_theirs)
        question.closed.connect(self._keep_both)
        self.cover(question)
        return question

    # Coming and going

    def _load_writing(self) -> None:
        """Load what writes files in a thread of its own, before the first save has to wait for it.

        It takes a third of a second, and somebody is writing a name meanwhile.
        """
        if not self._is_loaded:
            self._is_loaded = True
            Thread(target=load_writing, daemon=True).start()

    def open(self, workout_id: str | None) -> None:
        """Show a workout to be written on.

        One that could not be saved when it was left is there again as it was; and so is the last
        one, with all that can be taken back, as long as nobody else has changed it.

        Args:
            workout_id: Which; one that is built in is copied, and None is a new one.
        """
        before = self._keeper
        if before is not None and not before.save():
            self._unsaved[self._opened] = before
        elif before is not None and self._lies_there(before, workout_id):
            self._show(before)
            return
        self._opened = workout_id
        self._keeper = self._unsaved.pop(workout_id, None) or self._begun(workout_id)
        self._show(self._keeper)
        if before is not None and before is not self._keeper and before.is_kept:
            before.desk.deleteLater()

    def _lies_there(self, keeper: Keeper, workout_id: str | None) -> bool:
        """Whether it is what is asked for, as it is by now."""
        if keeper.is_untouched:
            return self._opened == workout_id
        library = self.services.library
        if workout_id is None or workout_id not in library.own_workouts:
            return False
        is_it = keeper.thing_id == workout_id and workout_id in library.current.workouts
        return is_it and keeper.has_saved(library.as_written(workout_id))

    def _begun(self, workout_id: str | None) -> Keeper:
        """What keeps a workout on which nobody has been writing."""
        library = self.services.library
        file = library.own_workouts.get(workout_id) if workout_id else None
        if workout_id is None:
            draft = self._new_draft()
        elif file is not None:
            draft = Draft.of(library.as_written(workout_id))
        else:
            draft = self._copy_of(workout_id)
        desk = Desk(draft)
        desk.setParent(self)
        keeper = Keeper(desk, library, file)
        keeper.told.connect(lambda text: self._show_status(keeper, text))
        keeper.failed.connect(self.services.notify)
        keeper.recovered.connect(library.untell)
        keeper.changed_outside.connect(self._ask)
        keeper.took_theirs.connect(self._tell_of_theirs)
        return keeper

    def _show_status(self, keeper: Keeper, text: str) -> None:
        if keeper is self._keeper:
            self.page.head.show_status(text)

    def write_on(self, exercise_id: str) -> None:
        """Show the workout that is being written again, with one exercise more.

        Args:
            exercise_id: Which; empty for none.
        """
        if self._keeper is None:
            self.open(None)
        else:
            self._show(self._keeper)
        if exercise_id:
            self.page.add(exercise_id)

    def _show(self, keeper: Keeper) -> None:
        self.page.show_desk(
            keeper.desk, self.services.library.current, self.services.preparation, self._usual()
        )
        keeper.tell()
        self._load_writing()

    def finish(self) -> None:
        """Save, and show the workout where it can be started; what cannot be saved stays open."""
        keeper = self._keeper
        if keeper is None or not keeper.save():
            if keeper is not None and keeper.trouble:
                self.services.notify(keeper.trouble)  # it may have been closed meanwhile
            self.page.tell_remark()
            return
        self.leave()
        is_there = keeper.thing_id in self.services.library.current.workouts
        self.go.emit(ShowWorkout(keeper.thing_id) if is_there else ShowWorkouts())

    def leave(self) -> None:
        """Save, and let every room know what has been written."""
        self.keep()
        keeper = self._keeper
        if keeper is not None and keeper.has_written:
            keeper.has_written = False
            self.services.library.reload()

    def keep(self) -> bool:
        """Save what is not saved yet; False when that could not be done."""
        keepers = [*self._unsaved.values(), *([self._keeper] if self._keeper else [])]
        kept = [keeper.save() for keeper in keepers]
        return all(kept)

    # What is opened

    def _usual(self) -> dict[SectionKind, Section]:
        workouts = self.services.library.current.workouts.values()
        found = {kind: usual_section(workouts, kind) for kind in SectionKind}
        return {
            kind: section
            for kind, section in found.items()
            if section is not None and kind is not SectionKind.MAIN
        }

    def _new_draft(self) -> Draft:
        """A main part with nothing in it, after the usual warm-up."""
        kept = self.services.preferences.current
        level = Level(kept.level.value) if kept.level.value else Level.BEGINNER
        goal = Goal(kept.goal.value)
        name = self._free_name(translate("Editor", "My workout"))
        draft = Draft(_NEW_ID, name, level, goal, "", (), 0)
        draft = changes.add_part(draft, SectionKind.MAIN).draft
        warm_up = self._usual().get(SectionKind.WARM_UP)
        return changes.add_section(draft, warm_up).draft if warm_up is not None else draft

    def _copy_of(self, workout_id: str) -> Draft:
        draft = Draft.of(self.services.library.current.workouts[workout_id])
        name = translate("Editor", "{workout} – mine").format(workout=draft.name)
        return changes.rename(draft, self._free_name(name)).draft

    def _free_name(self, name: str) -> str:
        """The name, with a number behind it where another workout has it."""
        taken = {each.name for each in self.services.library.current.workouts.values()}
        number, found = 1, name
        while found in taken:
            number += 1
            found = f"{name} {number}"
        return found

    # When somebody else has changed it

    def meet(self, path: Path) -> None:
        """See what somebody has changed in a file while it is being written on."""
        if self._keeper is not None and self.page.isVisible() and not self.question.isVisible():
            self._keeper.meet(path)

    def _tell_of_theirs(self) -> None:
        self.services.notify(
            translate(
                "Editor",
                "This workout was changed somewhere else; that is what you see. Undo leads back.",
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
