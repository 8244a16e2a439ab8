"""The session as the person steers it: holds without an end, reps by hand, and what is to come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Hold
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import StepKind, Timeline, compile_workout
from tools.gallery.studio import Studio


def steering_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every screen by name, with what undoes it."""
    timeline = open_holds(studio)
    hold = next(step for step in timeline.steps if step.is_open)
    studio.session_over(timeline, hold.start_ms - 4_000)
    yield "open-hold-ready", studio.stage.abandon
    studio.session_over(timeline, hold.start_ms + 27_300)
    yield "open-hold", studio.stage.abandon
    studio.session_over(timeline, hold.start_ms + 83_000)
    yield "open-hold-long", studio.stage.abandon
    studio.stage.page.show_far(True)
    studio.session_over(timeline, hold.start_ms + 27_300)
    studio.put_out_flashes()
    yield "open-hold-far", studio.stage.abandon
    studio.stage.page.show_far(False)
    yield from by_hand_screens(studio)
    floor = "intermediate-floor"
    studio.session_at(floor, studio.first(floor, StepKind.REPS, into=0.6))
    studio.driver.finish_set()
    studio.driver.skip()
    studio.driver.skip()
    studio.stage.show_steps()
    yield "steps", studio.stage.steps_sheet.close_overlay
    studio.stage.abandon()


def by_hand_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """A set that its last rep has ended, and one that goes on beyond it."""
    floor = "intermediate-floor"
    workout = studio.library.workouts[floor].with_rounds(SectionKind.WARM_UP, 0)
    timeline = compile_workout(workout)
    reps = next(step for step in timeline.steps if step.kind is StepKind.REPS)
    for name, presses in (("by-hand-ended", ()), ("by-hand-more", ("count_on", "count_rep"))):
        studio.session_over(timeline, reps.start_ms + 1_000, Counting.BY_HAND)
        for _ in range(reps.turns):
            studio.driver.count_rep()
        for press in presses:
            getattr(studio.driver, press)()
        yield name, studio.stage.abandon


def open_holds(studio: Studio) -> Timeline:
    """A workout of holds, the side planks as long as one can."""
    workout = studio.library.workouts["isometric-endurance"]
    sections = tuple(
        replace(
            section,
            items=tuple(
                replace(item, dose=replace(item.dose, work=Hold(30_000, is_open=True)))
                if item.exercise.id == "side-plank"
                else item
                for item in section.items
            ),
        )
        for section in workout.sections
    )
    return compile_workout(replace(workout, sections=sections))
