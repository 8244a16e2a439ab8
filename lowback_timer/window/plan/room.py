"""Planning the weeks to come: proposes, keeps what is wanted, and changes it by hand."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from lowback_timer.core.adjusting.swapping import alternatives
from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.planning.plan import PlannedDay
from lowback_timer.core.cues.words import minutes_text
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.store.settings.fields import Setting, Settings
from lowback_timer.window.look.words import translate
from lowback_timer.window.plan.day_card import DayContents
from lowback_timer.window.plan.desk import PlanDesk
from lowback_timer.window.plan.move_popup import MovePopup
from lowback_timer.window.plan.page import PlanPage
from lowback_timer.window.plan.words import date_text, day_name, main_items, names_text
from lowback_timer.window.services.requests import GoBack, ShowExercise, StartWorkout
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.services.swap_sheet import SwapSheet
from lowback_timer.window.services.usual_folder import usual_folder

if TYPE_CHECKING:
    from lowback_timer.core.coach.known import Lately

_WANTS: tuple[Setting[Any], ...] = (
    Settings.level,
    Settings.goal,
    Settings.equipment,
    Settings.minutes_at_hand,
    Settings.training_days,
    Settings.sessions_a_week,
)


class PlanRoom(Room):
    """The page of the plan."""

    page: PlanPage

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.desk = PlanDesk(services)
        self._week = 0

    def build(self) -> PlanPage:
        """Make the page."""
        services = self.services
        equipment = services.library.current.equipment
        page = PlanPage(services.look, services.preferences, equipment)
        page.closed.connect(lambda: self.go.emit(GoBack()))
        page.another_asked.connect(self._turn)
        page.keep_asked.connect(self._keep)
        page.forget_asked.connect(self._forget)
        page.weeks.week_chosen.connect(self._choose_week)
        page.weeks.calendar_asked.connect(self.save_calendar)
        page.weeks.time.chosen.connect(
            lambda minutes: services.preferences.set(Settings.training_time_min, minutes)
        )
        services.preferences.observe(Settings.training_time_min, page.weeks.time.set_value)
        page.show_nothing(translate("Plan", "One moment …"))
        for setting in _WANTS:
            services.preferences.when_changed(setting, lambda _value: self._take_in(), self)
        return page

    def open(self) -> None:
        """Ask what was done lately, and show the plan when that is known."""
        now = self.services.now()
        self.services.progress.ask()
        self.services.log.ask(lambda log: log.lately(now), self.hear)

    def hear(self, lately: Lately) -> None:
        """Take in what the log has said."""
        if isValid(self):
            self.desk.begin(lately)
            self._week = 0
            self._show()

    # What is shown

    def _show(self) -> None:
        page, desk = self.page, self.desk
        weeks = desk.weeks()
        if not weeks:
            self._show_nothing()
            return
        page.show_nothing("")
        page.show_standing(is_kept=desk.is_kept, has_kept=desk.has_kept)
        self._week = min(self._week, len(weeks) - 1)
        page.why.show_reasons(desk.reasons(), self.services.library.current.sources)
        exercises = self.services.library.current.exercises.values()
        lines = []
        for week in weeks:
            head = f"{date_text(week[0].day)} – {date_text(week[-1].day)}"
            days = " · ".join(
                f"{day_name(each.day)}: {names_text(each, exercises)}"
                for each in week
                if not each.is_left_out
            )
            lines.append((head if len(week) > 1 else date_text(week[0].day), days or "–"))
        page.weeks.show_weeks(lines, self._week)
        self._show_days(weeks[self._week])

    def _show_days(self, week: tuple[PlannedDay, ...]) -> None:
        contents = [found for each in week if (found := self._contents_of(each)) is not None]
        for card in self.page.show_week(contents):
            card.start_asked.connect(self._start)
            card.move_asked.connect(partial(self._ask_to_move, card))
            card.swap_asked.connect(self._ask_to_swap)
            card.leave_out_asked.connect(self._leave_out)
            card.exercise_asked.connect(lambda each: self.go.emit(ShowExercise(each)))
        self.page.first_focus().setFocus()

    def _contents_of(self, planned: PlannedDay) -> DayContents | None:
        workout = self.desk.workout_of(planned)
        if workout is None or self.desk.plan is None:
            return None
        length_ms = compile_workout(workout, self.services.preparation).duration_ms
        return DayContents(
            planned,
            workout,
            minutes_text(length_ms),
            planned.day == self.desk.today,
            bool(self._free_days(planned.day)),
        )

    def _free_days(self, day: Day) -> tuple[Day, ...]:
        plan, today = self.desk.plan, self.desk.today
        return () if plan is None else tuple(each for each in plan.free_days(day) if each >= today)

    def _show_nothing(self) -> None:
        self.page.show_week(())
        if not self.desk.wants.weekdays:
            text = translate("Plan", "Choose at least one day of the week.")
        else:
            text = translate(
                "Plan", "Nothing that suits your level can be done with what you have at hand."
            )
        self.page.show_nothing(text)

    # What is done

    def _take_in(self) -> None:
        if self.desk.plan is not None:
            self.desk.take_in_wants()
            self._show()

    def _turn(self) -> None:
        self.desk.turn()
        self._show()

    def _keep(self) -> None:
        if self.desk.keep():
            self._show()

    def _forget(self) -> None:
        if self.desk.forget():
            self._show()

    def _choose_week(self, index: int) -> None:
        weeks = self.desk.weeks()
        if index != self._week and index < len(weeks):
            self._week = index
            focused = self.page.weeks.rows[index]
            self._show_days(weeks[index])
            focused.setFocus()

    def _start(self, day: Day) -> None:
        planned = None if self.desk.plan is None else self.desk.plan.on(day)
        workout = None if planned is None else self.desk.workout_of(planned)
        if workout is not None:
            timeline = compile_workout(workout, self.services.preparation)
            counting = self.services.preferences.current.counting
            self.go.emit(StartWorkout(timeline, counting))

    def _leave_out(self, day: Day, is_left_out: bool) -> None:
        self.desk.leave_out(day, is_left_out=is_left_out)
        self._show()

    @cached_property
    def move_popup(self) -> MovePopup:
        """The days to which one can be moved."""
        popup = MovePopup(self.page.look, self.services.host)
        self.cover(popup)
        return popup

    def _ask_to_move(self, card: object, day: Day) -> None:
        anchor = next(each for each in self.page.cards if each is card)
        assert anchor.move_button is not None
        self.move_popup.ask(anchor.move_button, self._free_days(day), partial(self._move, day))

    def _move(self, day: Day, to: Day) -> None:
        self.desk.move(day, to)
        self._show()

    @cached_property
    def swap_sheet(self) -> SwapSheet:
        """What can be done in the place of an exercise."""
        title = translate("Plan", "Another exercise for this day")
        sheet = SwapSheet(self.services.look, self.services.host, title)
        self.cover(sheet)
        return sheet

    def _ask_to_swap(self, day: Day, index: int) -> None:
        planned = None if self.desk.plan is None else self.desk.plan.on(day)
        workout = None if planned is None else self.desk.workout_of(planned)
        if planned is None or workout is None:
            return
        item = main_items(workout)[index]
        found = alternatives(
            item.exercise,
            self.services.library.current.exercises.values(),
            self.services.preferences.current.at_hand,
            {each.exercise_id for each in planned.exercises},
        )
        place = [each.exercise_id for each in planned.exercises].index(item.exercise.id)

        def swap(exercise: object) -> None:
            chosen = next(each.exercise for each in found if each.exercise is exercise)
            self.desk.swap(day, place, chosen)
            self._show()

        self.swap_sheet.ask(item, workout.level, found, swap)

    def save_calendar(self) -> None:
        """Ask for a file, and write the plan into it."""
        chosen, _ = QFileDialog.getSaveFileName(
            self.services.host,
            translate("Plan", "Save for a calendar"),
            str(usual_folder() / "lowback-timer.ics"),
            translate("Plan", "Calendars (*.ics)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix.lower() == ".ics" else path.with_name(f"{path.name}.ics")
        try:
            path.write_bytes(self.desk.calendar())
        except OSError as error:
            text = translate("Print", "{file} cannot be written there ({reason}).")
            reason = error.strerror or str(error)
            self.services.notify(text.format(file=path.name, reason=reason))
            return
        text = translate(
            "Plan",
            "Saved as {file}. Your calendar can open it; a later one updates the same entries.",
        )
        self.services.notify(text.format(file=path.name))
