"""Leads from one room to another. The one place that knows all of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from shiboken6 import isValid

from lowback_timer.destinations import NAMES, RAIL, page_for
from lowback_timer.external_requests import ExternalRequests
from lowback_timer.rooms import Rooms
from lowback_timer.trail import Trail
from lowback_timer.window.services import requests
from lowback_timer.window.services.services import Services
from lowback_timer.window.shell.main_window import MainWindow

if TYPE_CHECKING:
    from lowback_timer.window.session import SessionRoom

_IDLE_MS = 300
"""After the first picture; by then nothing else is left to do."""

_OVER_ALL = (
    requests.AcknowledgeSafety,
    requests.CheckSound,
    requests.OpenFile,
    requests.StartToday,
    requests.TakeBreak,
    requests.ShowKeys,
    requests.ToggleFullScreen,
)
"""What leaves the page below it as it is."""
_LEADING_TO_EDITORS = (
    requests.ShowWorkouts,
    requests.ShowWorkout,
    requests.ShowExercises,
    requests.ShowExercise,
)
"""From where one goes on to write workouts and exercises of one's own."""
_OF_LIBRARY = (
    requests.ShowToday,
    requests.ShowWorkouts,
    requests.ShowWorkout,
    requests.ShowExercises,
    requests.ShowExercise,
)
"""Where exercises and workouts are shown."""


class Navigation(Rooms):
    """Goes where the rooms ask to go."""

    def __init__(self, window: MainWindow, services: Services) -> None:
        super().__init__(services)
        self._window = window
        self._session: SessionRoom | None = None
        self._trail = Trail()
        self._shown: requests.Request = requests.ShowToday()
        """Where one is."""
        self.external_requests = ExternalRequests(self, services, lambda: self.is_session_on)
        self._furnish_rail()
        window.help_asked.connect(self._help)
        window.ready.connect(lambda: QTimer.singleShot(_IDLE_MS, window, self._load_rooms))

    def go(self, request: requests.Request) -> None:
        """Go where a room asks to go; to the list of all where what it asks for is gone."""
        is_back = isinstance(request, requests.GoBack)
        if is_back:
            request = self._trail.back()
        if not isinstance(request, _OVER_ALL):
            self._leave()
        if self._is_gone(request):
            is_workout = isinstance(request, requests.ShowWorkout)
            request = requests.ShowWorkouts() if is_workout else requests.ShowExercises()
            is_back = False
        if not is_back and not self.is_session_on:
            self._trail.go(request)
        if not isinstance(request, _OVER_ALL):
            self._shown = request
        if not self.is_session_on:
            self.external_requests.take_back(self._window.notices.replace_notice)
        self._enter(request)
        if isinstance(request, _LEADING_TO_EDITORS):
            QTimer.singleShot(_IDLE_MS, self._window, self._load_editors)

    @property
    def is_writing(self) -> bool:
        """Whether something is being written on."""
        writing = requests.EditWorkout | requests.WriteOn | requests.EditExercise
        return isinstance(self._shown, writing)

    @property
    def is_result_shown(self) -> bool:
        """Whether the page is shown that says what a session came to."""
        return isinstance(self._shown, requests.ShowResult)

    def _leave(self) -> None:
        """Have what is being written on, if anything is, be known everywhere."""
        match self._shown:
            case requests.EditWorkout() | requests.WriteOn():
                self.editor.leave()
            case requests.EditExercise():
                self.exercise_editor.leave()

    def refresh(self) -> None:
        """Show what the library holds by now, where it is shown; what is being written on stays."""
        if not isinstance(self._shown, _OF_LIBRARY):
            return
        focus = self._window.focusWidget()
        if self._is_gone(self._shown):
            self.go(self._shown)
        else:
            self._enter(self._shown)
        if isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def meet_change(self, path: Path) -> None:
        """Tell whoever is writing on a file that somebody has changed it from outside."""
        match self._shown:
            case requests.EditWorkout() | requests.WriteOn():
                self.editor.meet(path)
            case requests.EditExercise():
                self.exercise_editor.meet(path)

    def _is_gone(self, request: requests.Request) -> bool:
        """Whether it would show what the library does not hold any more."""
        library = self._services.library.current
        match request:
            case requests.ShowWorkout(workout_id):
                return workout_id not in library.workouts
            case requests.ShowExercise(exercise_id):
                return exercise_id not in library.exercises
            case _:
                return False

    def _enter(self, request: requests.Request) -> None:
        """Show one thing in a room, enter a room, or do what else is asked for."""
        show, back_to = self._window.show_page, self._name_of(self._trail.before)
        match request:
            case requests.ShowWorkout(workout_id):
                self.workouts.open_workout(workout_id, back_to)
                show(self.workouts.page, "workouts")
            case requests.ShowExercise(exercise_id) if self.is_session_on:
                self.exercises.open_sheet(exercise_id)
            case requests.ShowExercise(exercise_id):
                self.exercises.open_exercise(exercise_id, back_to)
                show(self.exercises.page, "exercises")
            case _:
                self._enter_by_rail(request)

    def _enter_by_rail(self, request: requests.Request) -> None:
        """Enter a room to which the rail leads, or do what else is asked for."""
        show = self._window.show_page
        match request:
            case requests.ShowToday():
                self.today.open()
                show(self.today.page, "today")
            case requests.ShowWorkouts():
                self.workouts.open()
                show(self.workouts.page, "workouts")
            case requests.ShowExercises():
                self.exercises.open()
                show(self.exercises.page, "exercises")
            case requests.ShowPlan():
                self.plan.open()
                show(self.plan.page, "plan")
            case requests.ShowHistory():
                self.history.open()
                show(self.history.page, "history")
            case requests.ShowSettings():
                self.settings.open()
                show(self.settings.page, "settings")
            case requests.ShowSafety():
                show(self.safety.page, "safety")
            case requests.ShowHelp(name):
                self.help.open(name)
                show(self.help.page, "help")
            case _:
                self._answer(request)

    def _answer(self, request: requests.Request) -> None:
        """Lead where there is no way back to, or show what lies over every page."""
        show = self._window.show_page
        match request:
            case requests.EditWorkout(workout_id):
                self.editor.open(workout_id)
                show(self.editor.page, "workouts")
            case requests.WriteOn(exercise_id):
                self.editor.write_on(exercise_id)
                show(self.editor.page, "workouts")
            case requests.EditExercise():
                self.exercise_editor.open(request)
                place = "workouts" if request.for_workout else "exercises"
                show(self.exercise_editor.page, place)
            case requests.StartWorkout(timeline, counting):
                self._session = self.session
                show(self.session.page)
                self.session.start(timeline, counting)
            case requests.GoOnWithWorkout(continuation):
                self._session = self.session
                show(self.session.page)
                self.session.go_on(continuation)
            case requests.ShowResult(session, answers):
                self._window.leave_full_screen()
                self.result.open(session, answers)
                show(self.result.page, "result")
            case requests.BackToWorkout(session):
                self._session = self.session
                show(self.session.page)
                self.session.reopen(session)
            case _:
                self._lay_over(request)

    def _lay_over(self, request: requests.Request) -> None:
        """Show what lies over every page."""
        match request:
            case requests.OpenFile() | requests.StartToday() | requests.TakeBreak():
                self.external_requests.handle(request)
            case requests.CheckSound():
                self.settings.check_sound()
            case requests.AcknowledgeSafety():
                self.safety.ask_to_acknowledge()
            case requests.ShowKeys():
                self.session.show_keys()
            case requests.ToggleFullScreen():
                self._window.toggle_full_screen()

    def _furnish_rail(self) -> None:
        """Add an entry a room."""
        for name, icon, number, request in RAIL:
            word, enter = str(NAMES[type(request)]), partial(self._go_by_rail, request)
            self._window.rail.add(name, icon, word, number, enter)

    def _go_by_rail(self, request: requests.Request) -> None:
        if not self.is_session_on:
            self.go(request)

    def _help(self) -> None:
        """Open the handbook at what helps where one is."""
        if not isinstance(self._shown, requests.ShowHelp):
            self.go(requests.ShowHelp(page_for(self._shown)))

    def _name_of(self, request: requests.Request | None) -> str:
        """What a link back to there is called; empty for one that has no name, or is gone."""
        library = self._services.library.current
        if request is None or self._is_gone(request):
            return ""
        if name := NAMES.get(type(request)):
            return str(name)
        match request:
            case requests.ShowWorkout(workout_id):
                return library.workouts[workout_id].name
            case requests.ShowExercise(exercise_id):
                return library.exercises[exercise_id].name
            case _:
                return ""

    @property
    def is_session_on(self) -> bool:
        """Whether a session is under way."""
        return self._session is not None and self._session.is_on

    def ask_to_leave(self) -> None:
        """Ask whether the session that is under way is to be given up."""
        if self._session is not None:
            self._session.ask_to_leave()

    def abandon(self) -> None:
        """Leave the session that is under way, if there is one; what was done is kept."""
        if self._session is not None:
            self._session.abandon()

    def cut_short(self) -> None:
        """Leave it as a flat battery would, but for the set that was begun; it can go on later."""
        if self._session is not None:
            self._session.cut_short()

    def keep_all(self) -> bool:
        """Have every room save what is not saved yet; False when that could not be done."""
        kept = [room.keep() for room in self._rooms.values()]
        return all(kept)

    def renew(self) -> None:
        """Build everything anew, in the words of another language, and stay where one is.

        Texts are looked up when they are put on the screen.
        """
        place = self._window.place_shown
        self._dismantle()
        self._session = None
        self._window.renew_rail()
        self._furnish_rail()
        self.go(requests.ShowToday())
        if place == "settings":
            self.go(requests.ShowSettings())
            self.settings.focus_on_language()
