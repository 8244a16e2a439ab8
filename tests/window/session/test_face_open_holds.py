"""The face of holds that last as long as one can."""

import pytest

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.events import SecondHeld
from lowback_timer.core.session.session import Session
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.face import Face, face_of, far_lines
from tests.fakes import make_dose, make_hold, make_session

GO_MS = 5_000
"""Every session begins with 5 s to get ready."""


@pytest.fixture
def session() -> Session:
    """One such hold on each side, reckoned to take 20 s."""
    return make_session(make_dose(make_hold(20, is_open=True), sides=Sides.EACH))


def held(session: Session, ms: int) -> Face:
    session.advance_to(GO_MS + ms)
    return face_of(session.reading(), session.timeline)


def test_it_counts_up_and_says_how_it_ends(session: Session) -> None:
    face = held(session, 27_300)

    assert face.word == "Hold · as long as you can · left side"
    assert (face.number, face.caption) == ("27", "seconds held · press any key to end")
    assert face.phase is Phase.HOLD


@pytest.mark.parametrize(
    ("ms", "number", "caption"),
    [
        (0, "0", "seconds held"),
        (999, "0", "seconds held"),
        (1_000, "1", "second held"),
        (60_000, "60", "seconds held"),
        (61_000, "1:01", "held"),
        (599_000, "9:59", "held"),
    ],
)
def test_it_names_the_unit_where_the_number_has_none(
    session: Session, ms: int, number: str, caption: str
) -> None:
    face = held(session, ms)

    assert (face.number, face.caption) == (number, f"{caption} · press any key to end")


def test_the_number_changes_exactly_when_a_second_ticks(session: Session) -> None:
    ticks = [each for each in session.advance_to(GO_MS + 70_000) if isinstance(each, SecondHeld)]
    again = make_session(*session.timeline.workout.sections)
    assert len(ticks) == 70

    for tick in ticks[:60]:
        before = held(again, tick.at_ms - 1 - GO_MS).number
        assert (before, held(again, tick.at_ms - GO_MS).number) == (
            str(tick.seconds - 1),
            str(tick.seconds),
        )


@pytest.mark.parametrize(("ms", "share"), [(0, 0), (15_000, 0.25), (59_999, 1), (75_000, 0.25)])
def test_the_ring_has_no_end_and_is_filled_once_a_minute(
    session: Session, ms: int, share: float
) -> None:
    assert held(session, ms).fraction == pytest.approx(share, abs=0.001)


def test_each_cue_has_its_share_of_every_minute(session: Session) -> None:
    cues = [held(session, ms).cue for ms in (0, 19_999, 20_000, 40_000, 60_000)]

    assert cues == [0, 0, 1, 2, 0]


def test_paused_it_shows_what_was_held_and_no_key_that_would_end_it(session: Session) -> None:
    held(session, 12_400)
    session.pause()

    face = face_of(session.reading(), session.timeline)

    assert (face.number, face.caption) == ("12", "seconds held")


def test_from_far_away_it_is_told_how_it_ends(session: Session) -> None:
    face = held(session, 8_000)

    assert far_lines(face, session.reading())[2] == "left side · any key ends it"


def test_while_it_is_not_held_nothing_is_ended_by_a_key(session: Session) -> None:
    ready = face_of(session.reading(), session.timeline)
    assert far_lines(ready, session.reading())[2] == "left side"
    assert ready.headline[1] == "hold as long as you can per side · left side"

    held(session, 8_000)
    session.pause()
    session.resume()
    back = face_of(session.reading(), session.timeline)
    assert far_lines(back, session.reading())[2] == "left side"
    assert back.caption == "then it goes on"
