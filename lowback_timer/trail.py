"""The way back: through which rooms somebody has come to where they are."""

from __future__ import annotations

from lowback_timer.window.services import requests
from lowback_timer.window.services.requests import Request

_ROOTS = (
    requests.ShowToday,
    requests.ShowWorkouts,
    requests.ShowExercises,
    requests.ShowPlan,
    requests.ShowHistory,
    requests.ShowSettings,
    requests.ShowResult,
)
"""Where a new way begins. A result is one of them: what led to the session lies behind it."""

_STOPS = (
    *_ROOTS,
    requests.ShowWorkout,
    requests.ShowExercise,
    requests.ShowSafety,
    requests.ShowHelp,
)
"""Where one can go back to; a session, and what lies over the window, is none of them."""


class Trail:
    """Remembers requests, the first of a new way first and where one is last."""

    def __init__(self) -> None:
        self._stops: list[Request] = [requests.ShowToday()]

    @property
    def before(self) -> Request | None:
        """Where one came from."""
        return self._stops[-2] if len(self._stops) > 1 else None

    def go(self, request: Request) -> None:
        """Go on; to where one has been already is back to there."""
        if isinstance(request, requests.ShowExercise) and request.instead:
            if isinstance(self._stops[-1], requests.ShowExercise):
                self._stops.pop()
            request = requests.ShowExercise(request.exercise_id)
        if isinstance(request, _ROOTS):
            self._stops = [request]
        elif request in self._stops:
            del self._stops[self._stops.index(request) + 1 :]
        elif isinstance(request, _STOPS):
            self._stops.append(request)

    def back(self) -> Request:
        """Go back, and tell to where; from where a way begins, to the first page."""
        if len(self._stops) > 1:
            self._stops.pop()
        else:
            self._stops = [requests.ShowToday()]
        return self._stops[-1]
