"""The planner: what is offered again, and what is said of a set that has begun."""

import pytest

from lowback_timer.core.choices import Counting, Verbosity
from lowback_timer.core.cues.tones import TUNES_MS, Sound
from lowback_timer.core.cues.utterance import Kind
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.session.timeline import Preparation
from tests.core.cues.speaking import Speaking
from tests.fakes import make_dose, make_exercise, make_hold, make_item, make_timeline

READY = "Superman. 2 reps. Lie face down."
REST = "Rest for 20 seconds. Next: Superman, set 2."
NEXT = "Next: Superman, set 2."
CUES = ["Look at the floor.", "Breathe."]

SHORTEST = Preparation(3_000, 0, 3_000)


def speaking(rest: float = 20, counting: Counting = Counting.PACED) -> Speaking:
    """Two sets of two reps, after 12 s to get ready: 12 to 21, and from there after the rest."""
    timeline = make_timeline(make_dose(sets=2, rest=rest), preparation=Preparation(12_000, 0))
    return Speaking(timeline, counting)


def begin(speaking: Speaking) -> Speaking:
    speaking.tell(speaking.session.start())
    return speaking


def pause(speaking: Speaking) -> None:
    speaking.hush()
    speaking.tell(speaking.session.pause())


def resume(speaking: Speaking) -> None:
    speaking.tell(speaking.session.resume())


# In turn with the tunes


def test_the_rest_is_spoken_about_after_its_tune() -> None:
    stage = begin(speaking())
    stage.go_on()

    rest = next(each for each in stage.heard if each.text == REST)
    assert rest.from_ms >= 21_000 + 600 + TUNES_MS[Sound.REST]


@pytest.mark.parametrize("speed", [1, 1.5])
def test_the_last_words_come_after_the_last_tune(speed: float) -> None:
    stage = begin(Speaking(make_timeline(), speed=speed))
    stage.go_on()

    assert stage.heard[-1].text == "Workout done. Well done."
    assert stage.heard[-1].from_ms >= 14_000 + TUNES_MS[Sound.DONE] * speed


def test_halfway_is_said_after_its_chime_and_before_it_is_stale() -> None:
    stage = begin(Speaking(make_timeline(make_dose(make_hold(30)))))
    stage.go_on()

    (halfway,) = (each for each in stage.heard if each.text == "Halfway.")
    assert 20_440 <= halfway.from_ms < 20_600


# Said again


def test_a_sentence_that_a_pause_cut_off_is_said_again_when_it_goes_on() -> None:
    stage = begin(speaking())
    stage.go_on(1_500)

    pause(stage)
    stage.go_on(60_000)
    assert stage.texts == []
    resume(stage)
    stage.go_on(10_000)

    assert stage.texts == [READY, CUES[0]]


def test_said_again_a_rest_no_longer_tells_its_length() -> None:
    stage = begin(speaking())
    stage.go_on(24_000)

    pause(stage)
    resume(stage)
    stage.go_on(12_000)

    assert stage.texts == [READY, CUES[0], NEXT, CUES[1]]


def test_what_was_heard_is_not_said_again() -> None:
    stage = begin(speaking())
    stage.go_on(6_000)
    assert stage.texts == [READY]

    pause(stage)
    resume(stage)
    stage.go_on(4_000)

    assert stage.texts == [READY, CUES[0]]


def test_what_no_longer_fits_is_said_in_fewer_words() -> None:
    stage = begin(speaking())
    stage.go_on(2_000)
    stage.hush()
    stage.go_on(4_500)

    pause(stage)
    resume(stage)
    stage.go_on(3_000)

    assert stage.texts == ["Superman."]


def test_when_something_else_is_planned_that_is_told() -> None:
    stage = begin(speaking())
    stage.go_on(31_000)
    assert stage.texts[-2:] == [REST, CUES[1]]

    once = make_item(make_dose(rest=20), make_exercise("Superman"))
    swing = make_item(make_dose(), make_exercise("Swing", cues=()))
    other = make_timeline(once, swing, preparation=Preparation(12_000, 0))
    stage.tell(stage.session.replan(other))
    stage.go_on(20_000)

    assert stage.texts[-2:] == ["Next: Swing.", "Swing. 2 reps."]


def test_a_pause_before_anything_was_to_be_said_changes_nothing() -> None:
    stage = begin(speaking())
    stage.go_on(300)

    pause(stage)
    resume(stage)
    stage.go_on(10_000)

    assert stage.texts == [READY, CUES[0]]


def test_a_pause_in_a_set_says_nothing_when_it_goes_on() -> None:
    stage = begin(speaking())
    stage.go_on(15_000)

    pause(stage)
    resume(stage)
    stage.go_on(5_000)

    assert stage.texts == [READY, CUES[0]]


def test_who_waits_for_a_key_is_told_so_again() -> None:
    stage = begin(speaking(counting=Counting.PACED_WAITING))
    stage.go_on(41_500)

    pause(stage)
    resume(stage)
    stage.go_on(8_000)

    assert stage.texts[-1] == "Press a key when you are ready."


def test_unmuted_it_says_what_has_to_be_known_now() -> None:
    stage = speaking()
    stage.planner.is_silent = True
    begin(stage)
    stage.go_on(3_000)

    stage.planner.repeat(stage.session.reading(), stage.now)
    assert not stage.queue.is_needed  # it is silent still
    stage.planner.is_silent = False
    stage.planner.repeat(stage.session.reading(), stage.now)
    stage.go_on(6_000)

    assert stage.texts == [READY]


def test_unmuted_in_a_pause_it_waits_until_it_goes_on() -> None:
    stage = begin(speaking())
    stage.go_on(1_500)
    pause(stage)

    stage.planner.repeat(stage.session.reading(), stage.now)

    assert not stage.queue.is_needed


def test_turned_off_it_offers_nothing() -> None:
    stage = speaking()
    stage.planner.verbosity = Verbosity.OFF
    begin(stage)
    stage.go_on(3_000)

    stage.planner.repeat(stage.session.reading(), stage.now)
    stage.go_on()

    assert stage.heard == []


# Said late


def test_what_there_was_no_time_for_is_said_when_the_set_has_begun() -> None:
    bird_dog = make_exercise("Bird dog")
    item = make_item(make_dose(make_hold(20), sides=Sides.EACH), bird_dog)
    stage = begin(Speaking(make_timeline(item, preparation=SHORTEST)))
    stage.go_on()

    assert stage.texts == [
        "Bird dog. Left side.",
        "Halfway.",
        "Right side.",
        "Halfway.",
        "Workout done. Well done.",
    ]
    assert stage.heard[0].from_ms >= 3_150


def test_not_when_there_was() -> None:
    stage = begin(speaking())
    stage.go_on(20_000)

    assert stage.texts == [READY, CUES[0]]


def test_who_skips_the_announcement_is_told_as_the_set_begins() -> None:
    stage = begin(speaking())
    stage.go_on(1_000)
    stage.hush()
    stage.tell(stage.session.skip())
    stage.go_on(8_000)

    assert stage.texts == ["Superman."]


# What no event says


def test_what_no_event_says_is_said_as_well() -> None:
    stage = begin(speaking())

    assert stage.planner.add("One key says how it was.", Kind.FORM_CUE, stage.now, 20_000)
    stage.go_on()

    assert "One key says how it was." in [each.text for each in stage.heard]


@pytest.mark.parametrize("is_off", [True, False])
def test_but_not_to_whoever_wants_to_be_told_nothing(is_off: bool) -> None:
    stage = begin(speaking())
    stage.planner.verbosity = Verbosity.OFF if is_off else Verbosity.COACH
    stage.planner.is_silent = not is_off

    assert not stage.planner.add("One key says how it was.", Kind.FORM_CUE, stage.now, 20_000)
