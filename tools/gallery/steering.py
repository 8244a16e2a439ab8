"""The session as the person steers it: holds without an end, reps by hand, and what is to come."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Hold, Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind, Timeline, compile_workout
from lowback_timer.store.log.entries import ExercisePast, LoggedSet
from lowback_timer.window.session.keymap import Action
from tools.gallery.studio import Studio


def steering_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every screen by name, with what undoes it."""
    timeline = open_holds(studio)
    hold = next(step for step in timeline.steps if step.is_open)
    studio.session_over(timeline, hold.start_ms - 4_000)
    yield "open-hold-ready", studio.stage.abandon
    studio.session_over(timeline, hold.start_ms + 27_300)
    studio.stage.page.show_past(before("side-plank"))
    yield "open-hold", studio.stage.abandon
    studio.session_over(timeline, hold.start_ms - 4_000)
    studio.stage.page.show_past(before("side-plank"))
    yield "last-time", studio.stage.abandon
    hinge = "hinge-and-pull"
    studio.session_at(hinge, studio.first(hinge, StepKind.GET_READY, "bird-dog"))
    studio.stage.page.act(Action.SWAP)
    yield "swap", studio.stage.swap_sheet.close_overlay
    studio.stage.abandon()
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


def before(exercise_id: str) -> Mapping[str, ExercisePast]:
    """An exercise that was held on both sides the day before."""
    at = datetime(2026, 3, 2, 19, tzinfo=UTC)
    sets = tuple(
        LoggedSet(
            step_index=0,
            section=SectionKind.MAIN,
            exercise_id=exercise_id,
            exercise_name=exercise_id,
            side=side,
            set_number=1,
            kind=StepKind.HOLD,
            planned=0,
            done=done,
            outcome=Outcome.DONE,
            at=at,
        )
        for side, done in ((Side.LEFT, 25_000), (Side.RIGHT, 22_000))
    )
    return {exercise_id: ExercisePast(sets, {})}


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
