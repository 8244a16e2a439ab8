"""The far view flashes, and never too often."""

from pytestqt.qtbot import QtBot

from lowback_timer.core.session.session import Session
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import LIGHT
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.far_colours import far_colours
from lowback_timer.window.session.far_view import FarView
from lowback_timer.window.session.flash import FlashLimiter
from tests.fakes import make_dose, make_hold, make_session
from tests.window.stage import box_of, far_ground, image_of, settle, show, show_far_at, timer_of

GET_READY, HOLD, REST = (
    far_colours(LIGHT, phase) for phase in (Phase.GET_READY, Phase.HOLD, Phase.REST)
)


def end_flash(view: FarView) -> None:
    timer_of(view).stop()
    timer_of(view).timeout.emit()


def test_a_flash_lights_up_the_whole_ground_for_a_moment(
    far_view: FarView, side_plank: Session
) -> None:
    show_far_at(far_view, side_plank, 8_000, now_ms=0)

    far_view.flash(0)
    settle()
    assert far_ground(far_view) == HOLD.flash_ground
    assert not box_of(image_of(far_view), HOLD.flash_ink).isEmpty()
    assert 100 <= timer_of(far_view).interval() <= 300

    end_flash(far_view)
    assert far_ground(far_view) == HOLD.breathed_out


def test_more_flashes_than_three_a_second_are_not_shown(
    far_view: FarView, side_plank: Session
) -> None:
    show_far_at(far_view, side_plank, 8_000, now_ms=0)
    for now_ms in (0, 50, 100):
        far_view.flash(now_ms)
    end_flash(far_view)

    far_view.flash(150)
    assert not timer_of(far_view).isActive()

    far_view.flash(1_001)
    assert timer_of(far_view).isActive()


def test_a_change_of_phase_counts_as_a_flash_and_comes_later_when_there_were_too_many(
    far_view: FarView, side_plank: Session, flash_limiter: FlashLimiter
) -> None:
    # GIVEN a rehearsal in which everything follows fast, and three flashes
    far_view.set_reduce_motion(True)
    show_far_at(far_view, side_plank, 2_000, now_ms=0)
    assert all(flash_limiter.allows(now_ms) for now_ms in (0, 10, 20))

    # WHEN the hold begins
    show_far_at(far_view, side_plank, 8_000, now_ms=100)

    # THEN the words are there at once, and the colour as soon as it may
    assert far_view.accessibleName() == "Hold, Superman, left side"
    assert far_ground(far_view) == GET_READY.breathed_out
    show_far_at(far_view, side_plank, 8_900, now_ms=1_001)
    assert far_ground(far_view) == HOLD.breathed_out
    # and was counted itself
    assert [flash_limiter.allows(now_ms) for now_ms in (1_002, 1_003)] == [False, False]


def test_under_a_flash_the_phase_changes_unseen(
    far_view: FarView, side_plank: Session, flash_limiter: FlashLimiter
) -> None:
    show_far_at(far_view, side_plank, 2_000, now_ms=0)
    far_view.flash(0)
    assert all(flash_limiter.allows(now_ms) for now_ms in (1, 2))

    show_far_at(far_view, side_plank, 8_000, now_ms=3)
    end_flash(far_view)

    assert far_ground(far_view) == HOLD.breathed_out


def test_however_fast_a_rehearsal_is_the_ground_changes_at_most_three_times_a_second(
    qtbot: QtBot, look: Look
) -> None:
    # GIVEN sixty sets in a row, at sixty times the pace
    view = FarView(look, FlashLimiter())
    show(qtbot, view, 320, 200)
    view.set_reduce_motion(True)
    session = make_session(make_dose(make_hold(6), sets=30, rest=8))
    changes: list[float] = []
    before = ""

    for now_ms in range(0, 6_000, 20):
        show_far_at(view, session, now_ms * 60, now_ms=now_ms)
        if far_ground(view) != before:
            changes.append(now_ms)
        before = far_ground(view)

    assert len(changes) > 10
    assert all(
        later - first > 1_000 for first, later in zip(changes[1:], changes[4:], strict=False)
    )
