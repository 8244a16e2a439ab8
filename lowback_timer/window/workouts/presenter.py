"""Behind the page of one workout: keeps what was changed of each, and asks for the session."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from lowback_timer.core.adjusting.adjusted import Place
from lowback_timer.core.adjusting.swapping import alternatives
from lowback_timer.core.coach.moving import Moved
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import SectionKind, Workout
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.going_on_words import go_on_text, past_text
from lowback_timer.window.services.red_flags_sheet import RedFlagsSheet
from lowback_timer.window.services.requests import (
    CheckSound,
    EditWorkout,
    GoBack,
    GoOnWithWorkout,
    ShowExercise,
    StartWorkout,
)
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.services.swap_sheet import SwapSheet
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.workout_page import WorkoutPage

if TYPE_CHECKING:
    from lowback_timer.store.log.continuation import Continuation
    from lowback_timer.window.services.going_on import Found
    from lowback_timer.window.workouts.own_desk import OwnDesk
    from lowback_timer.window.workouts.own_menu import OwnMenu
    from lowback_timer.window.workouts.print_desk import PrintDesk
    from lowback_timer.window.workouts.rename_sheet import RenameSheet


class WorkoutPresenter(QObject):
    """Shows workouts on one page. Their changes are kept as long as the program runs."""

    go = Signal(object)
    """A `Request`: where to go from here."""

    def __init__(self, services: Services, room: Room) -> None:
        super().__init__(room)
        self._services = services
        self._room = room
        self._adjusters: dict[str, Adjuster] = {}
        self._offered = ""
        """The session of the workout shown that can go on, if there is one."""
        self._written: dict[str, Workout] = {}
        """What of the library each of them is about."""
        services.progress.changed.connect(self._follow_progress)

    @cached_property
    def page(self) -> WorkoutPage:
        """The page."""
        page, preferences = WorkoutPage(self._services.look), self._services.preferences
        page.back_clicked.connect(lambda: self.go.emit(GoBack()))
        page.exercise_clicked.connect(lambda exercise: self.go.emit(ShowExercise(exercise)))
        page.sound_check_clicked.connect(lambda: self.go.emit(CheckSound()))
        page.start_clicked.connect(self.start)
        page.go_on_clicked.connect(self.go_on)
        page.swap_clicked.connect(self.ask_what_instead)
        page.print_clicked.connect(self.print)
        page.edit_clicked.connect(self.edit)
        page.more_clicked.connect(self.show_menu)
        page.steps.refused.connect(
            lambda notch, refused: self._services.progress.refuse([notch], is_refused=refused)
        )
        page.pain.chosen.connect(self._services.pain_today.say)
        page.pain.signs_asked.connect(self._show_signs)
        preferences.observe(Settings.asks_how_it_was, page.pain.setVisible, page)
        page.counting_chosen.connect(lambda chosen: preferences.set(Settings.counting, chosen))
        preferences.observe(Settings.counting, page.set_counting, page)
        return page

    @cached_property
    def swap_sheet(self) -> SwapSheet:
        """What asks for another exercise."""
        sheet = SwapSheet(self._services.look, self._services.host)
        self._room.cover(sheet)
        return sheet

    @cached_property
    def signs(self) -> RedFlagsSheet:
        """The signs with which nobody should train."""
        sheet = RedFlagsSheet(self._services.look, self._services.host)
        self._room.cover(sheet)
        return sheet

    def _show_signs(self) -> None:
        self.signs.open()

    @cached_property
    def print_desk(self) -> PrintDesk:
        """What prints."""
        from lowback_timer.window.workouts.print_desk import (  # noqa: PLC0415 - few ever print
            PrintDesk,
        )

        return PrintDesk(self._services, self._room)

    @cached_property
    def desk(self) -> OwnDesk:
        """What copies, deletes and exports."""
        from lowback_timer.window.workouts.own_desk import OwnDesk  # noqa: PLC0415 - few do

        desk = OwnDesk(self._services, self)
        desk.go.connect(self.go)
        return desk

    @cached_property
    def rename_sheet(self) -> RenameSheet:
        """What asks for another name."""
        from lowback_timer.window.workouts.rename_sheet import RenameSheet  # noqa: PLC0415 - few do

        sheet = RenameSheet(self._services.look, self._services.host)
        self._room.cover(sheet)
        sheet.renamed.connect(
            lambda name: self._with_shown(lambda workout: self.desk.rename(workout, name))
        )
        return sheet

    def ask_for_name(self) -> None:
        """Ask what the workout is to be called."""
        self._with_shown(
            lambda each: self.rename_sheet.ask(self._services.library.as_written(each.id).name)
        )

    @cached_property
    def menu(self) -> OwnMenu:
        """What can be done with the whole workout that is shown."""
        from lowback_timer.window.workouts.own_menu import OwnMenu  # noqa: PLC0415 - few do

        menu = OwnMenu(self._services.look, self._services.host)
        self._room.cover(menu)
        menu.rename_clicked.connect(self.ask_for_name)
        menu.duplicate_clicked.connect(lambda: self._with_shown(self.desk.duplicate))
        menu.export_clicked.connect(lambda: self._with_shown(self.desk.export))
        menu.delete_clicked.connect(lambda: self._with_shown(self.desk.delete))
        menu.folder_clicked.connect(self.desk.open_folder)
        return menu

    def show_workout(self, workout: Workout, back_to: str) -> WorkoutPage:
        """Show a workout of the library as it suits today, and give its page.

        Args:
            workout: Which.
            back_to: What the link back is called; empty: there is nowhere to go back to.
        """
        preparation = self._services.preparation
        moved, changes = self._as_far_as_one_has_come(workout)
        adjuster = self._adjusters.get(workout.id)
        if adjuster is None or self._written[workout.id] is not workout:
            adjuster = self._adjusters[workout.id] = Adjuster(moved, preparation, changes)
            self._written[workout.id] = workout
        elif adjuster.written is not moved:
            adjuster.follow(moved, changes)
        adjuster.set_preparation(preparation)
        needs = self._services.library.current.equipment_text(workout.needs)
        facts, own = f"{workout.level.label} · {needs}", self._services.library.own_workouts
        pain = self._services.pain_today
        self.page.pain.show_pain(pain.known, pain.earlier)
        if workout.id in own:
            facts = f"{translate('Browsing', 'yours')} · {facts}"
        self.page.show_workout(adjuster, facts, back_to, is_own=workout.id in own)
        self._offer(None)
        self._ask_what_can_go_on()
        return self.page

    def _as_far_as_one_has_come(self, workout: Workout) -> tuple[Workout, dict[Place, Moved]]:
        """A workout as progress has it, and what is another there this time."""
        progress = self._services.progress
        changes = {
            Place(index, number): progress.move(item.exercise, item.dose)
            for index, section in enumerate(workout.sections)
            if section.kind is SectionKind.MAIN and progress.current is not None
            for number, item in enumerate(section.items)
        }
        return progress.workout(workout), changes

    def _follow_progress(self) -> None:
        """What is shown stays shown; the others follow when they are."""
        adjuster = self.page.adjuster if "page" in self.__dict__ else None
        if adjuster is not None:
            adjuster.follow(*self._as_far_as_one_has_come(self._written[adjuster.written.id]))

    def adjuster_of(self, workout_id: str) -> Adjuster:
        """What takes the changes of a workout that has been shown.

        Raises:
            KeyError: it has not been shown.
        """
        return self._adjusters[workout_id]

    def start(self) -> None:
        """Ask for a session over the workout as it is shown."""
        adjuster = self.page.adjuster
        if adjuster is not None:
            self.go.emit(StartWorkout(adjuster.timeline, self.page.counting))

    def edit(self) -> None:
        """Write on it, or on a copy of one that is built in; what suits today stays here."""
        if self.page.adjuster is not None:
            self.go.emit(EditWorkout(self.page.adjuster.written.id))

    def show_menu(self) -> None:
        """Show what can be done with the whole workout."""
        if self.page.adjuster is not None:
            own = self._services.library.own_workouts
            is_own = self.page.adjuster.written.id in own
            self.menu.show_at(self.page.more_button, is_own=is_own)

    def _with_shown(self, do: Callable[[Workout], None]) -> None:
        if self.page.adjuster is not None:
            do(self.page.adjuster.written)

    def go_on(self) -> None:
        """Ask for the session that was left, or cut short, to go on."""
        if self._offered:
            self._services.going_on.begin(
                self._offered,
                lambda found: self.go.emit(GoOnWithWorkout(found)),
                self._ask_what_can_go_on,
            )

    def _ask_what_can_go_on(self) -> None:
        self._services.going_on.ask(self.hear_what_can_go_on)

    def hear_what_can_go_on(self, found: Found) -> None:
        """Offer it, if it is the workout that is shown."""
        if isValid(self) and self.page.adjuster is not None:
            shown = self.page.adjuster.written.id
            self._offer(next((each for each in found if each.workout_id == shown), None))

    def _offer(self, found: Continuation | None) -> None:
        if found is None:
            self._offered = ""
            self.page.show_go_on(None)
        elif found.uid != self._offered:
            self._offered = found.uid
            past = past_text(found, self._services.now())
            self.page.show_go_on((go_on_text(found), past))

    def print(self) -> None:
        """Show the workout as it is today on paper."""
        if self.page.adjuster is not None:
            self.print_desk.show_page(self.page.adjuster)

    def ask_what_instead(self, place: Place) -> None:
        """Ask what is done at a place in place of what the workout says."""
        adjuster, kept = self.page.adjuster, self._services.preferences.current
        if adjuster is None:
            return
        shown, written = adjuster.shown, adjuster.wanted.written_item(place)
        # Whoever opens a workout with a barbell has one at hand, whatever the settings say.
        at_hand = {*kept.at_hand, *adjuster.written.needs}
        taken = {shown.item(each).exercise.id for each in shown.places()}
        exercises = self._services.library.current.exercises.values()
        found = alternatives(written.exercise, exercises, at_hand, taken)

        def swap(exercise: Exercise) -> None:
            adjuster.swap(place, exercise)

        self.swap_sheet.ask(written, adjuster.written.level, found, swap)
