from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QImage
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import Reading
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.workout_bar import WorkoutBar, groups_of
from tests.fakes import (
    make_break,
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_timeline,
)
from tests.window.stage import (
    PaintWatch,
    box_of,
    image_of,
    largest_difference,
    screen_after,
    settle,
    show,
)

WIDTH = 800


@pytest.fixture
def timeline() -> Timeline:
    """Two exercises to warm up, twice; then a hold in two sets, and another exercise."""
    return make_timeline(
        make_section(
            make_item(make_dose(make_hold(10))),
            make_item(make_dose(make_reps(3)), make_exercise("Bird dog")),
            kind=SectionKind.WARM_UP,
            rounds=2,
        ),
        make_section(
            make_item(make_dose(make_hold(60), sets=2, rest=20), make_exercise("Bridge")),
            make_item(make_dose(make_reps(12)), make_exercise("Hip hinge")),
        ),
    )


@pytest.fixture
def bar(qtbot: QtBot, look: Look, timeline: Timeline) -> WorkoutBar:
    bar = WorkoutBar(look)
    show(qtbot, bar, WIDTH, 40)
    bar.show_timeline(timeline)
    settle()
    return bar


def reading_at(timeline: Timeline, ms: int) -> Reading:
    session = Session(timeline)
    session.start()
    session.advance_to(ms)
    return session.reading()


# Groups


def test_the_warm_up_is_one_group_and_the_main_part_goes_by_exercises(timeline: Timeline) -> None:
    groups = groups_of(timeline)

    assert [(group.name, len(group.steps)) for group in groups] == [
        ("Warm-up", 8),
        ("Bridge", 5),
        ("Hip hinge", 2),
    ]
    assert tuple(step for group in groups for step in group.steps) == timeline.steps


def test_the_same_exercise_twice_in_a_row_is_two_groups() -> None:
    item = make_item(make_dose(make_hold(10)))

    assert [group.name for group in groups_of(make_timeline(item, item))] == ["Superman"] * 2


def test_a_cool_down_is_one_group_too() -> None:
    timeline = make_timeline(
        make_section(make_item(make_dose(make_hold(10)))),
        make_section(
            make_item(make_dose(make_hold(10)), make_exercise("Child's pose")),
            make_item(make_dose(make_hold(10)), make_exercise("Knees to chest")),
            kind=SectionKind.COOL_DOWN,
        ),
    )

    assert [group.name for group in groups_of(timeline)] == ["Superman", "Cool-down"]


# What is seen


def test_another_workout_is_painted_with_the_rest_and_not_at_once(
    bar: WorkoutBar, timeline: Timeline
) -> None:
    watch = PaintWatch(bar)

    bar.show_timeline(timeline)

    assert watch.region.isEmpty()
    settle()
    assert watch.region.boundingRect() == bar.rect()


def test_at_the_start_nothing_is_filled(bar: WorkoutBar, look: Look) -> None:
    image = image_of(bar)

    assert not box_of(image, look.palette.track).isEmpty()
    for phase in (Phase.GET_READY, Phase.HOLD, Phase.REPS, Phase.REST):
        assert box_of(image, look.palette.phases[phase]).isEmpty()


def test_every_step_has_a_length_in_proportion_to_its_time(qtbot: QtBot, look: Look) -> None:
    # GIVEN 5 s to get ready, a hold of 30 s, 5 s of rest, and another hold of 30 s
    timeline = make_timeline(make_dose(make_hold(30), sets=2, rest=5))
    bar = WorkoutBar(look)
    show(qtbot, bar, 700, 40)
    bar.show_timeline(timeline)

    # WHEN the first hold is all but over
    bar.show_reading(reading_at(timeline, 34_999))

    # THEN its segment lies between a fourteenth and a half of the bar
    box = box_of(image_of(bar), look.palette.hold)
    assert box.left() == pytest.approx(50, abs=12)
    assert box.right() == pytest.approx(350, abs=12)


def test_the_current_step_is_filled_as_far_as_it_has_come(
    bar: WorkoutBar, look: Look, timeline: Timeline
) -> None:
    ready = next(step for step in timeline.steps if step.exercise.name == "Bridge")
    hold = timeline.steps[ready.index + 1]

    bar.show_reading(reading_at(timeline, hold.start_ms + 15_000))
    quarter = box_of(image_of(bar), look.palette.hold)
    bar.show_reading(reading_at(timeline, hold.start_ms + 30_000))
    half = box_of(image_of(bar), look.palette.hold)

    assert quarter.left() == half.left()
    assert half.width() == pytest.approx(2 * quarter.width(), abs=4)


def test_steps_gone_by_are_paler_than_the_current_one(
    bar: WorkoutBar, look: Look, timeline: Timeline
) -> None:
    bar.show_reading(reading_at(timeline, timeline.duration_ms - 1_000))

    image = image_of(bar)
    gone = mix(look.palette.hold, look.palette.ground, 0.2)
    assert box_of(image, look.palette.hold).isEmpty()
    assert box_of(image, gone).left() < 100
    assert box_of(image, gone).right() > 500


def test_going_back_empties_what_was_filled(
    bar: WorkoutBar, look: Look, timeline: Timeline
) -> None:
    bar.show_reading(reading_at(timeline, timeline.duration_ms - 1_000))
    bar.show_reading(reading_at(timeline, 0))

    assert image_of(bar) == image_of_a_new(bar, look, timeline)


def image_of_a_new(bar: WorkoutBar, look: Look, timeline: Timeline) -> QImage:
    fresh = WorkoutBar(look)
    fresh.resize(bar.size())
    fresh.show_timeline(timeline)
    return image_of(fresh)


def test_very_short_steps_can_still_be_seen(qtbot: QtBot, look: Look) -> None:
    # GIVEN an hour's hold after 5 s to get ready
    timeline = make_timeline(make_dose(make_hold(3_600)))
    bar = WorkoutBar(look)
    show(qtbot, bar, 400, 40)
    bar.show_timeline(timeline)

    bar.show_reading(reading_at(timeline, 4_999))

    assert not box_of(image_of(bar), look.palette.get_ready).isEmpty()


# Names


@pytest.mark.parametrize("name", ["Bridge", "A reverse hyperextension on a ball on a bench " * 3])
def test_names_keep_to_their_group(qtbot: QtBot, look: Look, name: str) -> None:
    # GIVEN two exercises of the same length, each with half the bar
    timeline = make_timeline(
        make_item(make_dose(make_hold(30)), make_exercise("M" * 200)),
        make_item(make_dose(make_hold(30)), make_exercise(name)),
    )
    bar = WorkoutBar(look)
    show(qtbot, bar, WIDTH, 40)
    bar.show_timeline(timeline)

    # THEN the name of the first, which is the current one, ends before the second begins
    first = box_of(image_of(bar), look.palette.ink)
    assert 300 < first.right() < WIDTH / 2
    # in three dots: at its end there is ink at the foot of the line only
    end = image_of(bar).copy(QRect(first.right() - 6, 14, 7, 26))
    assert 0 < box_of(end, look.palette.ink).height() <= 4
    # and the second keeps within the window, cut off where it is too long
    second = box_of(image_of(bar), look.palette.dim)
    assert second.left() >= WIDTH / 2 - 2
    assert second.right() < WIDTH


def test_the_name_of_the_current_group_is_the_dark_one(
    bar: WorkoutBar, look: Look, timeline: Timeline
) -> None:
    warm_up = box_of(image_of(bar), look.palette.ink)
    assert warm_up.left() < 20

    bridge = next(step for step in timeline.steps if step.exercise.name == "Bridge")
    bar.show_reading(reading_at(timeline, bridge.start_ms))

    assert box_of(image_of(bar), look.palette.ink).left() > 100


def test_screen_readers_hear_where_it_is(bar: WorkoutBar, timeline: Timeline) -> None:
    bar.show_reading(reading_at(timeline, 6_000))

    assert bar.accessibleDescription() == "Superman, step 2 of 15"
    heard = QAccessible.queryAccessibleInterface(bar)
    assert heard.role() is QAccessible.Role.ProgressBar
    assert heard.valueInterface().currentValue() == 1
    assert heard.valueInterface().maximumValue() == 15


# Repainting


def test_nothing_is_repainted_that_has_not_changed(bar: WorkoutBar, timeline: Timeline) -> None:
    bridge = next(step for step in timeline.steps if step.exercise.name == "Bridge")
    bar.show_reading(reading_at(timeline, bridge.start_ms + 10_000))
    settle()
    watch = PaintWatch(bar)

    # WHEN a moment later it has come less than a pixel further
    for ms in range(10_000, 10_100, 20):
        bar.show_reading(reading_at(timeline, bridge.start_ms + ms))
        settle()

    assert watch.paints == 0


def test_as_time_goes_by_only_the_current_segment_is_repainted(
    bar: WorkoutBar, timeline: Timeline
) -> None:
    bridge = next(step for step in timeline.steps if step.exercise.name == "Bridge")
    bar.show_reading(reading_at(timeline, bridge.start_ms + 10_000))
    settle()
    watch = PaintWatch(bar)

    bar.show_reading(reading_at(timeline, bridge.start_ms + 14_000))
    settle()

    assert watch.paints == 1
    assert QRect(100, 0, 400, 15).contains(watch.region.boundingRect())


@pytest.mark.parametrize("scale", [0.72, 1, 1.35])
def test_what_is_repainted_is_all_that_has_changed(
    bar: WorkoutBar, timeline: Timeline, scale: float, look: Look
) -> None:
    look.set_scale(scale)
    settle()
    before, watch = image_of(bar), PaintWatch(bar)

    for ms in range(0, timeline.duration_ms, 1_700):
        watch.forget()
        bar.show_reading(reading_at(timeline, ms))
        settle()
        painted, now = watch.region, image_of(bar)
        assert largest_difference(screen_after(before, bar, painted), now) == 0, f"at {ms} ms"
        before = now


def test_a_wider_window_lays_it_out_anew(bar: WorkoutBar, look: Look, timeline: Timeline) -> None:
    bar.resize(400, 40)

    assert image_of(bar) == image_of_a_new(bar, look, timeline)


def test_a_reading_of_no_length_is_no_trouble(bar: WorkoutBar, timeline: Timeline) -> None:
    # GIVEN a step from which all time was taken
    reading = replace(reading_at(timeline, 0), elapsed_ms=0, duration_ms=0)

    bar.show_reading(reading)

    assert not image_of(bar).isNull()


def test_two_sections_of_a_kind_stand_apart() -> None:
    warm_up = make_section(make_dose(make_hold(10)), kind=SectionKind.WARM_UP)
    timeline = make_timeline(warm_up, warm_up, make_section(make_dose()))

    groups = groups_of(timeline)

    assert [(group.name, len(group.steps)) for group in groups] == [
        ("Warm-up", 2),
        ("Warm-up", 2),
        ("Superman", 2),
    ]


def test_a_break_goes_by_its_exercise() -> None:
    assert [group.name for group in groups_of(make_break())] == ["Bow"]
