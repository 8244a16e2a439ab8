"""What a screen reader is told while a session runs."""

import pytest
from PySide6.QtCore import QEvent, Qt

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.window.session.announcements import announcement_of
from lowback_timer.window.session.page import SessionPage
from tests.fakes import make_dose, make_hold, make_reps, make_timeline
from tests.window.stage import Begin, HandClock, pass_time, send_key


class Listener:
    """Hears what is said of a session, second by second."""

    def __init__(self, timeline: Timeline, counting: Counting = Counting.PACED) -> None:
        self.session = Session(timeline, counting)
        self.timeline = timeline
        self.said: list[str] = []
        self.now_ms = 0
        self.hear(self.session.start())

    def hear(self, events: tuple[Event, ...]) -> None:
        text = announcement_of(events, self.session.reading(), self.timeline)
        self.said += [text] if text else []

    def listen(self, seconds: int) -> list[str]:
        """What is said within so many seconds."""
        self.said.clear()
        for _ in range(seconds):
            self.now_ms += 1_000
            self.hear(self.session.advance_to(self.now_ms))
        return list(self.said)


@pytest.fixture
def holds() -> Listener:
    """Two holds of 20 s: 5 s to get ready, and 30 s of rest between them."""
    return Listener(make_timeline(make_dose(make_hold(20), sets=2, rest=30)))


def test_every_step_is_told_with_how_much_of_what_and_no_second_is(holds: Listener) -> None:
    assert holds.said == ["Get ready, 5 seconds. Superman, 20 s hold · set 1 of 2."]
    assert holds.listen(5) == ["Hold, 20 seconds. Superman."]
    assert holds.listen(19) == []
    assert holds.listen(1) == ["Rest, 30 seconds. Next: Superman."]


def test_reps_are_told_with_their_number_and_side() -> None:
    reps = make_timeline(make_dose(make_reps(8), sides=Sides.EACH))
    listener = Listener(reps)

    (said,) = listener.listen(6)

    assert said == "Reps, left side, 8 reps. Superman."
    said = " ".join(listener.listen(300))
    assert "Switch sides, right side, 4 seconds. Superman." in said
    assert "Reps, right side, 8 reps. Superman." in said


def test_one_rep_after_the_other_is_not_told() -> None:
    listener = Listener(make_timeline(make_dose(make_reps(3), sets=2, rest=30)))
    listener.listen(5)

    assert [text.split(",")[0] for text in listener.listen(20)] == ["Rest"]


def test_a_pause_says_what_is_left_and_going_on_when_it_does(holds: Listener) -> None:
    holds.listen(9)
    holds.said.clear()

    holds.hear(holds.session.pause())
    holds.hear(holds.session.resume())

    assert holds.said == ["Paused, 16 seconds left of 20.", "Going on in 3 seconds: Hold."]


def test_a_rest_goes_on_at_once(holds: Listener) -> None:
    holds.listen(30)
    holds.session.pause()
    holds.said.clear()

    holds.hear(holds.session.resume())

    assert holds.said == ["Going on: Rest."]


def test_a_pause_in_reps_says_which_it_is() -> None:
    listener = Listener(make_timeline(make_dose(make_reps(8))))
    listener.listen(6)
    listener.said.clear()

    listener.hear(listener.session.pause())

    assert listener.said == ["Paused, 1 of 8."]


def test_time_that_is_added_or_taken_is_told(holds: Listener) -> None:
    holds.listen(27)
    holds.said.clear()

    holds.hear(holds.session.add_time(15_000))
    holds.hear(holds.session.add_time(-15_000))

    assert holds.said == [
        "15 seconds more: 43 seconds of 45.",
        "15 seconds less: 28 seconds of 30.",
    ]


def test_the_end_of_a_rest_that_waits_is_told() -> None:
    timeline = make_timeline(make_dose(make_hold(20), sets=2, rest=30))
    listener = Listener(timeline, Counting.PACED_WAITING)
    listener.listen(54)

    assert listener.listen(5) == ["Rest is over, press any key to go on."]


# On the page


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(
        "lowback_timer.window.session.page.announce", lambda _who, text: said.append(text)
    )
    return said


def test_the_views_are_told(session_page: SessionPage, begin_holds: Begin, said: list[str]) -> None:
    begin_holds()
    said.clear()

    for _ in range(2):
        send_key(session_page, QEvent.Type.KeyPress, Qt.Key.Key_V)

    assert said == ["Far view", "Near view, with all buttons"]


def test_after_the_end_no_view_is_told(
    session_page: SessionPage, begin_holds: Begin, said: list[str]
) -> None:
    begin_holds()
    session_page.show_far(True)
    session_page.end()
    said.clear()

    session_page.show_far(False)

    assert said == []


def test_how_long_the_computer_slept_is_told(
    session_page: SessionPage, begin_holds: Begin, said: list[str], clock: HandClock
) -> None:
    driver = begin_holds()
    said.clear()

    clock.ms += 61_000
    driver.look()

    assert said == ["Paused, 17 seconds left of 20.", "You were away for 1 min 1 s."]


def test_a_hold_tells_nothing_between_its_ends(
    begin_holds: Begin, said: list[str], clock: HandClock
) -> None:
    driver = begin_holds()
    said.clear()

    pass_time(clock, driver, 15_000)

    assert said == []


def test_a_hold_as_long_as_one_can_is_told_with_how_it_ends() -> None:
    dose = make_dose(make_hold(20, is_open=True), sides=Sides.EACH)
    listener = Listener(make_timeline(dose))

    told = "Hold, left side, as long as you can, any key ends it. Superman."
    assert listener.listen(5) == [told]
    assert listener.listen(30) == []

    listener.hear(listener.session.pause())
    assert listener.said == ["Paused, 30 seconds held."]
