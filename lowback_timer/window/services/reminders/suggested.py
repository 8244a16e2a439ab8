"""What a reminder names: the workout of today, told without a window and without the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lowback_timer.core.coach.known import Day
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.person import preparation_in

if TYPE_CHECKING:
    from lowback_timer.core.coach.planning.plan import Plan
    from lowback_timer.core.plan.dose import Milliseconds
    from lowback_timer.core.plan.workout import Workout
    from lowback_timer.library.model import Library


def is_planned(plan: Plan | None, day: Day) -> bool:
    """Whether the plan that is kept has something for a day."""
    return plan is not None and plan.on(day) is not None


def suggested(
    library: Library, settings: Settings, plan: Plan | None, day: Day
) -> tuple[Workout, Milliseconds] | None:
    """The workout that the first page will suggest, and how long it takes.

    The plan comes first; else it is what was to come next when the page was open last, which no day
    changes. What the hour of the day or progress change about it, the page will tell.

    Args:
        library: What there is.
        settings: What the person has chosen.
        plan: The plan they keep.
        day: Today.

    Returns:
        None where that is not known.
    """
    preparation = preparation_in(settings)
    planned = None if plan is None else plan.on(day)
    workout = library.workouts.get(settings.suggestion)
    if plan is not None and planned is not None:
        # Loaded here: whoever keeps no plan does not wait for it.
        from lowback_timer.core.coach.planning.contents import (  # noqa: PLC0415
            DayMaker,
            sections_around,
        )

        person = plan.wants.person
        around = sections_around(library.workouts.values(), person)
        maker = DayMaker(library.exercises, around, person, preparation)
        workout = maker.workout_of(planned) or workout
    if workout is None:
        return None
    return workout, compile_workout(workout, preparation).duration_ms
