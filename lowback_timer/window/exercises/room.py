"""All exercises, and how each is done."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from lowback_timer.core.plan.dose import Hold
from lowback_timer.core.plan.single import Amounts
from lowback_timer.window.exercises.choices import SingleChoice, SingleChoices, proposed
from lowback_timer.window.exercises.exercise_page import ExercisePage, Neighbours
from lowback_timer.window.exercises.page import ExercisesPage
from lowback_timer.window.exercises.sheet import ExerciseSheet
from lowback_timer.window.services.past_words import past_text
from lowback_timer.window.services.requests import (
    EditExercise,
    GoBack,
    ShowExercise,
    StartWorkout,
)
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lowback_timer.core.coach.progress import Notch
    from lowback_timer.core.plan.exercise import Exercise
    from lowback_timer.store.log.entries import ExercisePast
    from lowback_timer.window.exercises.own_desk import OwnDesk
    from lowback_timer.window.exercises.own_menu import OwnMenu


class ExercisesRoom(Room):
    """All exercises, and how each is done."""

    page: ExercisesPage

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self._choices = SingleChoices()

    def build(self) -> ExercisesPage:
        """Make the page."""
        page = ExercisesPage(self.services.look, self.services.preferences)
        browser = page.listing.browser
        browser.opened.connect(lambda each: self.go.emit(ShowExercise(each)))
        browser.grid.started.connect(self.start_at_once)
        page.new_clicked.connect(lambda: self.go.emit(EditExercise()))
        return page

    @cached_property
    def exercise_page(self) -> ExercisePage:
        """The page of one exercise."""
        page = ExercisePage(self.services.look)
        page.back_requested.connect(lambda: self.go.emit(GoBack()))
        page.opened.connect(lambda each: self.go.emit(ShowExercise(each)))
        page.turned.connect(lambda each: self.go.emit(ShowExercise(each, instead=True)))
        page.start_requested.connect(self.start)
        page.edit_clicked.connect(self._edit)
        page.more_clicked.connect(self._show_menu)
        page.picture_broken.connect(self.services.notify)
        page.single.chosen.connect(self._remember)
        page.single.note.refused.connect(self._refuse)
        self.services.progress.changed.connect(self._show_choices)
        return page

    @cached_property
    def desk(self) -> OwnDesk:
        """What copies and deletes."""
        from lowback_timer.window.exercises.own_desk import OwnDesk  # noqa: PLC0415 - few do

        desk = OwnDesk(self.services, self)
        desk.go.connect(self.go)
        return desk

    @cached_property
    def menu(self) -> OwnMenu:
        """What can be done with the whole exercise that is shown."""
        from lowback_timer.window.exercises.own_menu import OwnMenu  # noqa: PLC0415 - few do

        menu = OwnMenu(self.services.look, self.services.host)
        self.cover(menu)
        menu.duplicate_clicked.connect(lambda: self._with_shown(self.desk.duplicate))
        menu.delete_clicked.connect(lambda: self._with_shown(self.desk.delete))
        menu.folder_clicked.connect(self.desk.open_folder)
        return menu

    def _edit(self) -> None:
        self._with_shown(lambda exercise: self.go.emit(EditExercise(exercise.id)))

    def _show_menu(self) -> None:
        self.menu.open_at(self.exercise_page.more_button, self.menu.duplicate)

    def _with_shown(self, do: Callable[[Exercise], object]) -> None:
        if self.exercise_page.exercise is not None:
            do(self.exercise_page.exercise)

    @cached_property
    def sheet(self) -> ExerciseSheet:
        """How an exercise is done, over whatever is shown."""
        sheet = ExerciseSheet(self.services.look, self.services.host)
        sheet.how_to.panel.broken.connect(self.services.notify)
        sheet.beyond.opened.connect(self.open_sheet)
        self.cover(sheet)
        return sheet

    def open(self) -> None:
        """Show the list, as it was left."""
        self.page.show_list()
        library = self.services.library
        self.page.listing.browser.show_library(library.current, library.own_exercises)

    def open_exercise(self, exercise_id: str, back_to: str) -> None:
        """Show one of them.

        Args:
            exercise_id: Which; one of the library's.
            back_to: What the link back is called; empty: there is nowhere to go back to.
        """
        page, library = self.exercise_page, self.services.library.current
        exercise = library.exercises[exercise_id]
        page.show_way_back(back_to)
        page.show_exercise(
            exercise,
            library,
            self._neighbours(exercise_id),
            moves=self._moves,
            is_own=exercise_id in self.services.library.own_exercises,
        )
        self._show_choices()
        self.page.show_detail(page)
        self._ask_for_past(exercise_id)
        if self.services.progress.current is None:
            self.services.progress.ask()

    def propose(self, exercise_id: str, amounts: Amounts) -> None:
        """Choose how much of an exercise is offered the next time that it is shown.

        Raises:
            AmountsError: the exercise cannot be dosed like that.
        """
        services = self.services
        exercise = services.library.current.exercises[exercise_id]
        choice = proposed(exercise, services.preferences.current, services.preparation, amounts)
        self._choices.remember(exercise_id, choice)

    def open_sheet(self, exercise_id: str) -> None:
        """Show over the window how an exercise is done, while a session is under way."""
        library = self.services.library.current
        self.sheet.show_exercise(library.exercises[exercise_id], library, moves=self._moves)

    def start(self) -> None:
        """Ask for a session of the exercise that is shown, as it is chosen."""
        exercise = self.exercise_page.exercise
        if exercise is not None:
            self.start_at_once(exercise.id)

    def start_at_once(self, exercise_id: str) -> None:
        """Ask for a session of one exercise, as it was chosen last or suits the person."""
        services = self.services
        exercise = services.library.current.exercises[exercise_id]
        settings, preparation = services.preferences.current, services.preparation
        choice = self._choices.of(exercise, settings, preparation, services.progress.dose)[0]
        timeline = choice.timeline(exercise, preparation)
        self.go.emit(StartWorkout(timeline, settings.counting))

    @property
    def _moves(self) -> bool:
        return not self.services.preferences.current.reduce_motion

    def _neighbours(self, exercise_id: str) -> Neighbours:
        """Those before and after it in the list; of all exercises, if that leaves it out."""
        exercises = self.services.library.current.exercises
        ids: Sequence[str] = self.page.listing.browser.grid.cards.ids
        if exercise_id not in ids:
            ids = tuple(exercises)
        index = ids.index(exercise_id)
        beside = [None, *((each, exercises[each].name) for each in ids), None]
        return Neighbours(beside[index], beside[index + 2])

    def _show_choices(self) -> None:
        exercise = self.exercise_page.exercise
        if exercise is not None:
            preparation, progress = self.services.preparation, self.services.progress
            settings = self.services.preferences.current
            choices = self._choices.of(exercise, settings, preparation, progress.dose)
            self.exercise_page.show_choices(choices, preparation)
            self._show_change(choices[0])

    def _remember(self, choice: SingleChoice) -> None:
        exercise = self.exercise_page.exercise
        if exercise is not None:
            self._choices.remember(exercise.id, choice)
            self._show_change(choice)

    def _show_change(self, choice: SingleChoice) -> None:
        """Show what progress has changed, unless somebody has chosen something else by hand."""
        exercise, progress = self.exercise_page.exercise, self.services.progress
        if exercise is None or progress.current is None:
            return
        settings, preparation = self.services.preferences.current, self.services.preparation
        amounts = Amounts(kind="hold" if isinstance(choice.dose.work, Hold) else "reps")
        usual = proposed(exercise, settings, preparation, amounts)
        change = progress.move(exercise, usual.dose)
        is_as_proposed = change.after == choice.dose
        self.exercise_page.single.show_change(change if is_as_proposed else None)

    def _refuse(self, notch: Notch, is_refused: bool) -> None:
        self._choices.forget(notch.way.exercise_id)
        self.services.progress.refuse([notch], is_refused=is_refused)

    def _ask_for_past(self, exercise_id: str) -> None:
        """Read in the log what was done before, and show it when that is known."""
        now = self.services.now()
        self.services.log.ask(
            lambda log: log.exercise_past([exercise_id], now), partial(self._show_past, exercise_id)
        )

    def _show_past(self, exercise_id: str, past: Mapping[str, ExercisePast]) -> None:
        exercise = self.exercise_page.exercise
        if exercise is not None and exercise.id == exercise_id and exercise_id in past:
            self.exercise_page.single.show_past(
                past_text(past[exercise_id], self.services.now().date())
            )
