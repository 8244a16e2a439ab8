"""The queue: how much of an utterance is said, and what of it was heard."""

import pytest

from lowback_timer.core.cues.silences import Silence
from lowback_timer.core.cues.speech_pace import SpeechPace
from lowback_timer.core.cues.speech_queue import SpeechQueue
from lowback_timer.core.cues.utterance import Kind, Utterance

LATER = 100_000
HOLD = Silence(20_000, 23_000)


def an(kind: Kind, text: str = "words", expires: int = LATER) -> Utterance:
    return Utterance(text, kind, expires)


def queue_of(*utterances: Utterance) -> SpeechQueue:
    queue = SpeechQueue()
    for utterance in utterances:
        queue.offer(utterance)
    return queue


# Shorter forms

LONG, SHORT = "Bird dog. Right arm and left leg. 12 reps.", "Bird dog."
FORMS = Utterance(LONG, Kind.NAME, LATER, shorter=("Bird dog. Right arm and left leg.", SHORT))


@pytest.mark.parametrize("text", [LONG, "Bird dog. Right arm and left leg.", SHORT])
def test_the_longest_form_that_fits_is_said(text: str) -> None:
    queue = queue_of(FORMS)
    now = int(20_000 - queue.length_ms(text))

    said = queue.next_to_say(now, (HOLD,))

    assert said == Utterance(text, Kind.NAME, LATER)
    assert queue.next_to_say(now + 1) is None  # in one form only


def test_where_none_fits_it_waits() -> None:
    queue = queue_of(FORMS)

    assert queue.next_to_say(19_000, (HOLD,)) is None
    assert queue.next_to_say(23_000, (HOLD,)) == Utterance(LONG, Kind.NAME, LATER)


def test_a_slow_voice_says_less_in_the_same_time() -> None:
    slow = SpeechQueue(SpeechPace(rate_percent=-50))
    slow.offer(FORMS)
    now = int(20_000 - SpeechQueue().length_ms(LONG))

    said = slow.next_to_say(now, (HOLD,))

    assert said is not None
    assert said.text != LONG


# What was heard


def test_what_was_said_to_its_end_has_been_told_and_what_is_being_said() -> None:
    queue = queue_of(an(Kind.NAME))
    assert not queue.has_told(Kind.NAME)
    queue.next_to_say(0)
    assert queue.has_told(Kind.NAME)
    queue.next_to_say(1_000)
    assert queue.has_told(Kind.NAME)

    queue.begin_step()

    assert not queue.has_told(Kind.NAME)


def test_what_was_cut_off_has_not_been_told() -> None:
    queue = queue_of(an(Kind.NAME))
    queue.next_to_say(0)

    queue.cut_off()
    queue.next_to_say(1_000)

    assert not queue.has_told(Kind.NAME)


def test_what_was_cut_off_after_its_time_has_been_told() -> None:
    # GIVEN a voice that has come to its end, and has not told so yet
    queue = queue_of(an(Kind.NAME), an(Kind.TURN))
    queue.next_to_say(0)
    queue.cut_off(100)
    assert not queue.has_told(Kind.TURN)

    queue.next_to_say(1_000)
    queue.cut_off(3_000)

    assert queue.has_told(Kind.NAME)


def test_what_is_said_of_the_step_before_tells_nothing_of_this_one() -> None:
    queue = queue_of(an(Kind.NAME))
    queue.next_to_say(0)

    queue.begin_step()

    assert not queue.has_told(Kind.NAME)
    queue.next_to_say(1_000)
    assert not queue.has_told(Kind.NAME)


def test_it_is_needed_as_long_as_something_is_said_or_waits() -> None:
    queue = queue_of(an(Kind.NAME))
    assert queue.is_needed
    queue.next_to_say(0)
    assert queue.is_needed
    queue.next_to_say(1_000)
    assert not queue.is_needed
