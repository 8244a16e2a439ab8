"""All rooms of the window, each loaded and built when it is entered first."""

# ruff: noqa: PLC0415 - a room is loaded when it is entered, so the first page waits for no other

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from lowback_timer.window.services import requests
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.today import TodayRoom

if TYPE_CHECKING:
    from lowback_timer.window.editor import EditorRoom
    from lowback_timer.window.editor.exercise import ExerciseEditorRoom
    from lowback_timer.window.exercises import ExercisesRoom
    from lowback_timer.window.help import HelpRoom
    from lowback_timer.window.history import HistoryRoom
    from lowback_timer.window.plan import PlanRoom
    from lowback_timer.window.result import ResultRoom
    from lowback_timer.window.safety import SafetyRoom
    from lowback_timer.window.session import SessionRoom
    from lowback_timer.window.settings import SettingsRoom
    from lowback_timer.window.workouts import WorkoutsRoom

AnyRoom = TypeVar("AnyRoom", bound=Room)


class Rooms:
    """Holds the rooms that have been entered; whoever leads between them inherits from it."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._rooms: dict[type[Room], Room] = {}

    def go(self, request: requests.Request) -> None:
        """Go where a room asks to go."""
        raise NotImplementedError

    @property
    def today(self) -> TodayRoom:
        """Choosing a workout."""
        return self._room(TodayRoom)

    @property
    def workouts(self) -> WorkoutsRoom:
        """All workouts, and each as it suits today."""
        from lowback_timer.window.workouts import WorkoutsRoom

        return self._room(WorkoutsRoom)

    @property
    def editor(self) -> EditorRoom:
        """Writing workouts of one's own."""
        from lowback_timer.window.editor import EditorRoom

        return self._room(EditorRoom)

    @property
    def exercise_editor(self) -> ExerciseEditorRoom:
        """Writing exercises of one's own."""
        from lowback_timer.window.editor.exercise import ExerciseEditorRoom

        return self._room(ExerciseEditorRoom)

    @property
    def exercises(self) -> ExercisesRoom:
        """All exercises, and how each is done."""
        from lowback_timer.window.exercises import ExercisesRoom

        return self._room(ExercisesRoom)

    @property
    def plan(self) -> PlanRoom:
        """Planning the weeks to come."""
        from lowback_timer.window.plan import PlanRoom

        return self._room(PlanRoom)

    @property
    def history(self) -> HistoryRoom:
        """What was done so far."""
        from lowback_timer.window.history import HistoryRoom

        return self._room(HistoryRoom)

    @property
    def session(self) -> SessionRoom:
        """Following a workout."""
        from lowback_timer.window.session import SessionRoom

        return self._room(SessionRoom)

    @property
    def result(self) -> ResultRoom:
        """What was done."""
        from lowback_timer.window.result import ResultRoom

        return self._room(ResultRoom)

    @property
    def settings(self) -> SettingsRoom:
        """Changing settings."""
        from lowback_timer.window.settings import SettingsRoom

        return self._room(SettingsRoom)

    @property
    def safety(self) -> SafetyRoom:
        """What is to be known before."""
        from lowback_timer.window.safety import SafetyRoom

        return self._room(SafetyRoom)

    @property
    def help(self) -> HelpRoom:
        """The handbook."""
        from lowback_timer.window.help import HelpRoom

        return self._room(HelpRoom)

    def _load_rooms(self) -> None:
        """Load the modules of the rooms that most go to, so that the first way there is short."""
        import lowback_timer.window.exercises
        import lowback_timer.window.session
        import lowback_timer.window.settings
        import lowback_timer.window.workouts  # noqa: F401 - to be loaded is all

    def _load_editors(self) -> None:
        """Load what is written with, which takes twice the memory of any other room."""
        import lowback_timer.window.editor
        import lowback_timer.window.editor.exercise  # noqa: F401 - to be loaded is all

    def _dismantle(self) -> None:
        """Have all of them go away; they are built anew when they are entered again."""
        for room in self._rooms.values():
            room.dismantle()
        self._rooms.clear()

    def _room(self, kind: type[AnyRoom]) -> AnyRoom:
        room = self._rooms.get(kind)
        if room is None:
            room = self._rooms[kind] = kind(self._services)
            room.go.connect(self.go)
        assert isinstance(room, kind)
        return room
