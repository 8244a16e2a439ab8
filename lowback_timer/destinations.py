"""What the rooms are called, what leads to them, and where the handbook tells of them."""

from __future__ import annotations

from lowback_timer.core.text import Text
from lowback_timer.window.controls.icons import Icon
from lowback_timer.window.services import requests

NAMES: dict[type, Text] = {
    requests.ShowToday: Text("Rail", "Today"),
    requests.ShowWorkouts: Text("Rail", "Workouts"),
    requests.ShowExercises: Text("Rail", "Exercises"),
    requests.ShowPlan: Text("Rail", "Plan"),
    requests.ShowHistory: Text("Rail", "History"),
    requests.ShowSafety: Text("Rail", "Safety"),
    requests.ShowSettings: Text("Rail", "Settings"),
    requests.ShowHelp: Text("Rail", "Help"),
    requests.ShowResult: Text("Rail", "Result"),
}
RAIL: tuple[tuple[str, Icon, int, requests.Request], ...] = (
    ("today", Icon.TODAY, 1, requests.ShowToday()),
    ("workouts", Icon.WORKOUTS, 2, requests.ShowWorkouts()),
    ("exercises", Icon.EXERCISES, 3, requests.ShowExercises()),
    ("plan", Icon.PLAN, 4, requests.ShowPlan()),
    ("history", Icon.HISTORY, 5, requests.ShowHistory()),
    ("safety", Icon.SAFETY, 6, requests.ShowSafety()),
    ("settings", Icon.SETTINGS, 7, requests.ShowSettings()),
    ("help", Icon.HELP, 8, requests.ShowHelp()),
)
"""What leads to each room: a new one is a line here and above, a case in `Navigation` and a
property in `Rooms`. The number is that of its key."""

_PAGES: dict[type, str] = {
    requests.ShowToday: "getting-started",
    requests.ShowWorkouts: "getting-started",
    requests.ShowWorkout: "following-a-workout",
    requests.ShowExercises: "exercises",
    requests.ShowExercise: "exercises",
    requests.EditWorkout: "own-workouts",
    requests.WriteOn: "own-workouts",
    requests.EditExercise: "own-workouts",
    requests.ShowPlan: "plans",
    requests.ShowHistory: "log-and-pain",
    requests.ShowResult: "log-and-pain",
    requests.ShowSafety: "log-and-pain",
    requests.ShowSettings: "settings",
}


def page_for(shown: requests.Request) -> str:
    """The name of the page for what is shown."""
    return _PAGES.get(type(shown), "")
