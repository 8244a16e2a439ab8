from typing import Any

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import RepPhase, Tempo
from lowback_timer.core.session.reading import Reading
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.figures.figure_time import (
    BREATH_STEPS,
    HELD_MS,
    LOOP_MS,
    breath_at,
    lungs_at,
    moves,
    picture_moment,
)
from tests.fakes import make_dose, make_hold, make_reps, make_session, make_tempo
from tests.window.stage import reading_at

READY_MS = 5_000

SECOND_OF = {RepPhase.LIFT: 0, RepPhase.HOLD: 1, RepPhase.LOWER: 2, RepPhase.PAUSE: 3}
TEMPOS = {
    "usual": make_tempo(),
    "slow": make_tempo(lift=4, hold=3, lower=5, pause=2),
    "quick": make_tempo(lift=0.4, hold=0, lower=0.4, pause=0),
    "from the top": make_tempo(lift=2, hold=1, lower=3, pause=0.5, from_top=True),
    "let go at once": make_tempo(lift=2, hold=0, lower=0, pause=0),
}


def moment_at(ms: int, *parts: Any, to_hold: bool = False, **how: Any) -> int:
    return picture_moment(reading_at(ms, *parts, **how), leads_to_hold=to_hold)


@pytest.mark.parametrize("tempo", TEMPOS.values(), ids=TEMPOS.keys())
@pytest.mark.parametrize("rep", [0, 2])
def test_each_part_of_a_rep_drives_its_own_second_whatever_the_tempo(
    tempo: Tempo, rep: int
) -> None:
    dose = make_dose(make_reps(4, tempo))

    for phase, start_ms, length_ms in tempo.phases():
        begin = READY_MS + rep * tempo.rep_ms + start_ms
        second = SECOND_OF[phase] * 1000
        # from its first instant, past its middle, to its last
        assert moment_at(begin, dose) == second
        assert moment_at(begin + length_ms // 2, dose) == pytest.approx(second + 500, abs=2)
        assert second + 980 <= moment_at(begin + length_ms - 1, dose) < second + 1000


def test_a_movement_that_starts_at_the_top_is_lowered_first() -> None:
    dose = make_dose(make_reps(2, TEMPOS["from the top"]))

    assert moment_at(READY_MS, dose) == 2_000
    assert moment_at(READY_MS + 3_000, dose) == 3_000
    assert moment_at(READY_MS + 3_500, dose) == 0


def test_a_hold_rests_at_its_top() -> None:
    dose = make_dose(make_hold(30))

    assert {moment_at(READY_MS + ms, dose) for ms in range(0, 30_000, 700)} == {HELD_MS}


def test_while_getting_ready_the_movement_is_shown_at_half_its_pace() -> None:
    dose = make_dose(make_reps(8))

    assert [moment_at(ms, dose) for ms in (0, 1_000, 2_000, 4_998)] == [0, 500, 1_000, 2_499]


def test_in_a_long_rest_it_is_shown_over_and_over() -> None:
    dose = make_dose(make_hold(10), sets=2, rest=60)

    moments = [moment_at(15_000 + ms, dose) for ms in range(0, 50_000, 250)]

    assert max(moments) < LOOP_MS
    assert moments[0] == moments[32] == moments[64] == 0  # every 8 s anew


def test_just_before_a_hold_the_picture_gets_into_position() -> None:
    # GIVEN the last second before a hold
    dose = make_dose(make_hold(10))

    # THEN the picture lifts in it, and is up when the hold begins
    moments = [moment_at(ms, dose, to_hold=True) for ms in (4_000, 4_500, 4_999)]
    assert moments == [0, 500, 999]
    # before that, it shows the movement
    assert moment_at(3_999, dose, to_hold=True) == 1_999


def test_before_reps_there_is_no_such_hurry() -> None:
    assert moment_at(4_500, make_dose(make_reps(2)), to_hold=False) == 2_250


def test_a_set_by_hand_shows_the_movement_and_waits_for_nobody() -> None:
    dose = make_dose(make_reps(8))

    moments = [
        moment_at(READY_MS + ms, dose, counting=Counting.BY_HAND) for ms in (0, 2_000, 7_000, 8_000)
    ]

    assert moments == [0, 1_000, 3_500, 0]


# Breathing


def test_whoever_holds_breathes_in_and_out_in_four_seconds() -> None:
    dose = make_dose(make_hold(30))

    breaths = [breath_at(reading_at(READY_MS + ms, dose)) for ms in range(0, 9_000, 1_000)]

    assert breaths == [0, 0.5, 1, 0.5, 0, 0.5, 1, 0.5, 0]


def test_a_breath_needs_few_pictures() -> None:
    dose = make_dose(make_hold(30))

    breaths = {breath_at(reading_at(READY_MS + ms, dose)) for ms in range(0, 8_000, 40)}

    assert len(breaths) == BREATH_STEPS + 1
    assert min(breaths) == 0
    assert max(breaths) == 1


def test_whoever_moves_breathes_as_they_like() -> None:
    parts = make_dose(make_reps(4), sets=2, rest=20)

    assert {breath_at(reading_at(ms, parts)) for ms in range(0, 45_000, 1_000)} == {0.0}


# When it moves


def reading_of(session: Session, ms: int) -> Reading:
    session.advance_to(ms)
    return session.reading()


def test_it_moves_in_every_step_but_a_hold() -> None:
    session = make_session(make_dose(make_hold(10), sets=2, rest=20))

    moving = {}
    for ms in (1_000, 6_000, 16_000):
        reading = reading_of(session, ms)
        moving[reading.step.kind] = moves(reading)

    assert moving == {StepKind.GET_READY: True, StepKind.HOLD: False, StepKind.REST: True}


def test_it_moves_with_the_reps() -> None:
    assert moves(reading_at(6_000, make_dose(make_reps(2))))


def test_it_stands_still_in_a_pause_and_in_a_lead_in() -> None:
    session = make_session(make_dose(make_reps(8)))
    session.advance_to(8_000)
    session.pause()
    assert not moves(session.reading())

    session.resume()
    assert not moves(session.reading())

    assert not moves(reading_of(session, 10_999))
    assert moves(reading_of(session, 11_000))


def test_lungs_begin_and_end_empty_however_slow_the_breath() -> None:
    assert lungs_at(0, 6_000) == lungs_at(6_000, 6_000) == 0
    assert lungs_at(3_000, 6_000) == 1
    assert lungs_at(1_500, 6_000) == 0.5
    assert lungs_at(43_234.5, 6_000) == lungs_at(1_234.5, 6_000)
