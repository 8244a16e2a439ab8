"""What is said when something was asked for by a name that nothing has."""

from __future__ import annotations

from collections.abc import Collection

from lowback_timer.library.model import Library
from lowback_timer.window.look.words import translate


def no_exercise_text(name: str, library: Library) -> str:
    """That there is no such exercise, and which may have been meant."""
    near = _nearest(name, library.exercises)
    if near is None:
        text = translate("App", "There is no exercise “{name}”; these are the ones there are.")
        return text.format(name=name)
    text = translate(
        "App",
        "There is no exercise “{name}”, did you mean “{near}”? These are the ones there are.",
    )
    return text.format(name=name, near=near)


def no_workout_text(name: str, library: Library) -> str:
    """That there is no such workout, and which may have been meant."""
    near = _nearest(name, library.workouts)
    if near is None:
        text = translate("App", "There is no workout “{name}”; these are the ones there are.")
        return text.format(name=name)
    text = translate(
        "App",
        "There is no workout “{name}”, did you mean “{near}”? These are the ones there are.",
    )
    return text.format(name=name, near=near)


def _nearest(name: str, known: Collection[str]) -> str | None:
    from lowback_timer.library.yaml.nearest import Suggester  # noqa: PLC0415 - hardly ever needed

    return Suggester().nearest(name, known)
