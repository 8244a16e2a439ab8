"""The queue: what is said next, and what is cut off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.cues.silences import Silence
from lowback_timer.core.cues.speech_pace import MARGIN, TELLS_AFTER_MS, SpeechPace
from lowback_timer.core.cues.speech_queue import SpeechQueue
from lowback_timer.core.cues.utterance import Kind, Utterance

LATER = 100_000
HOLD = Silence(20_000, 23_000)
TUNE = Silence(20_000, 21_000, cuts_off=False)


def an(kind: Kind, text: str = "words", expires: int = LATER) -> Utterance:
    return Utterance(text, kind, expires)


def queue_of(*utterances: Utterance) -> SpeechQueue:
    queue = SpeechQueue()
    for utterance in utterances:
        queue.offer(utterance)
    return queue


def drain(queue: SpeechQueue, now: int = 0) -> list[Utterance]:
    """All that is said by a voice that takes no time."""
    said = (queue.next_to_say(now) for _ in range(10))
    return [utterance for utterance in said if utterance is not None]


# Order


def test_the_most_urgent_is_said_first_and_of_equals_the_oldest() -> None:
    cue, name, another, turn = (
        an(Kind.FORM_CUE),
        an(Kind.NAME, "one"),
        an(Kind.NAME, "two"),
        an(Kind.TURN),
    )

    assert drain(queue_of(cue, name, another, turn)) == [turn, name, another, cue]


def test_nothing_is_said_twice() -> None:
    queue = queue_of(an(Kind.NAME))

    assert len(drain(queue)) == 1
    assert drain(queue) == []


def test_what_is_stale_is_never_said() -> None:
    queue = queue_of(an(Kind.MOMENT, "Halfway.", expires=1_000), an(Kind.NAME, expires=1_001))

    assert [each.kind for each in drain(queue, now=1_000)] == [Kind.NAME]
    assert drain(queue, now=0) == []  # and it does not come back


def test_of_two_counts_the_newer_is_said() -> None:
    name = an(Kind.NAME)

    assert drain(queue_of(an(Kind.COUNT, "7"), name, an(Kind.COUNT, "8"))) == [
        name,
        an(Kind.COUNT, "8"),
    ]


def test_the_end_is_the_last_word() -> None:
    done = an(Kind.END, "Workout done.")

    assert drain(queue_of(an(Kind.COUNT, "12"), an(Kind.TURN), done)) == [done]


def test_cleared_it_says_nothing_and_cuts_nothing_off() -> None:
    queue = queue_of(an(Kind.FORM_CUE), an(Kind.NAME))
    queue.next_to_say(19_900)

    queue.clear()

    assert not queue.must_stop(21_000, (HOLD,))
    assert drain(queue) == []


# Silences


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("now", [19_500, 20_000, 22_999])
def test_nothing_is_said_in_a_silence_nor_what_would_run_into_it(kind: Kind, now: int) -> None:
    queue = queue_of(an(kind))

    assert queue.next_to_say(now, (HOLD,)) is None
    assert queue.next_to_say(23_000, (HOLD,)) == an(kind)  # but after it


def test_before_a_silence_there_is_time_for_what_fits() -> None:
    queue = queue_of(an(Kind.NAME, "a" * 100), an(Kind.MOMENT))
    length_ms = queue.length_ms("words")

    assert queue.next_to_say(int(20_000 - length_ms), (HOLD,)) == an(Kind.MOMENT)


def test_whoever_still_speaks_when_a_silence_begins_is_cut_off() -> None:
    queue = queue_of(an(Kind.END))
    queue.next_to_say(0)

    assert not queue.must_stop(19_999, (HOLD,))
    assert queue.must_stop(20_000, (HOLD,))


def test_but_not_by_a_tune() -> None:
    queue = queue_of(an(Kind.FORM_CUE), an(Kind.NAME))
    queue.next_to_say(0)

    assert not queue.must_stop(20_500, (TUNE,))
    assert queue.next_to_say(20_500, (TUNE,)) is None  # though nothing begins in one


def test_what_has_a_tune_of_its_own_waits_for_its_end() -> None:
    queue = queue_of(Utterance("Halfway.", Kind.MOMENT, 2_000, from_ms=440.5))

    assert queue.next_to_say(440) is None
    assert queue.next_to_say(441) is not None


def test_who_says_nothing_cannot_be_cut_off() -> None:
    assert not SpeechQueue().must_stop(21_000, (HOLD,))


def test_what_has_been_cut_off_is_not_cut_off_again() -> None:
    queue = queue_of(an(Kind.NAME))
    queue.next_to_say(0)

    queue.cut_off()

    assert not queue.must_stop(21_000, (HOLD,))


# Urgency


def urgent_at(expires: int, kind: Kind, *, said: Kind = Kind.MOMENT) -> bool:
    """Whether something of a kind cuts off a sentence of two seconds that has just begun."""
    queue = SpeechQueue()
    long = an(said, "a" * 17)
    assert queue.length_ms(long.text) == pytest.approx(2_131.5)
    queue.offer(long)
    queue.next_to_say(0)
    queue.offer(an(kind, expires=expires))
    return queue.must_stop(500)


def test_what_is_more_urgent_and_cannot_wait_cuts_off() -> None:
    assert urgent_at(1_500, Kind.NAME)


def test_what_can_wait_waits() -> None:
    assert not urgent_at(2_132, Kind.NAME)
    assert urgent_at(2_131, Kind.NAME)


def test_what_is_not_more_urgent_waits_and_expires() -> None:
    assert not urgent_at(1_500, Kind.MOMENT)
    assert not urgent_at(1_500, Kind.COUNT)


def test_what_is_stale_cuts_nothing_off() -> None:
    assert not urgent_at(500, Kind.NAME)


def test_what_may_not_be_said_cuts_nothing_off() -> None:
    queue = queue_of(an(Kind.FORM_CUE, "a" * 60))
    queue.next_to_say(19_000)
    queue.offer(an(Kind.MOMENT, expires=22_000))

    assert not queue.must_stop(20_500, (TUNE,))


# When to look again


def test_it_has_to_be_looked_at_when_a_silence_begins_or_ends_or_a_tune_is_over() -> None:
    queue = queue_of(an(Kind.NAME))
    assert queue.next_look_ms(0) is None
    assert queue.next_look_ms(0, (HOLD, TUNE)) == 21_000  # it waits for what is silent now
    queue.next_to_say(0)
    assert queue.next_look_ms(0, (HOLD, TUNE)) == 20_000  # it may have to stop
    assert queue.next_look_ms(0, (TUNE,)) is None
    queue.offer(Utterance("Halfway.", Kind.MOMENT, LATER, from_ms=440.5))
    assert queue.next_look_ms(0, (HOLD,)) == 440.5


# Length

LONG = "Bird dog. Right arm and left leg. 12 reps."


def test_in_a_quick_session_speech_takes_more_of_its_time() -> None:
    assert SpeechQueue(speed=1.5).length_ms("Halfway.") == 1.5 * SpeechPace().length_ms("Halfway.")


def test_it_learns_from_what_was_heard_to_its_end() -> None:
    quick = SpeechQueue(SpeechPace(), speed=1.5)
    before_ms = quick.length_ms(LONG)

    for index in range(6):
        quick.offer(an(Kind.NAME, LONG))
        quick.next_to_say(index * 10_000)
        quick.next_to_say(index * 10_000 + round(before_ms / 2))

    expected_ms = (before_ms / 2 - TELLS_AFTER_MS * 1.5) * MARGIN
    assert quick.length_ms(LONG) == pytest.approx(expected_ms, rel=0.001)


# Whatever happens

utterances = st.builds(
    Utterance,
    st.text(alphabet="abc ", min_size=1, max_size=60),
    st.sampled_from(Kind),
    st.integers(0, 30_000),
    st.integers(0, 30_000),
    st.lists(st.text(alphabet="abc ", max_size=30), max_size=2).map(tuple),
)
silences = st.lists(
    st.builds(
        lambda start, length, cuts_off: Silence(start, start + length, cuts_off),
        st.integers(0, 30_000),
        st.integers(1, 4_000),
        st.booleans(),
    ),
    max_size=2,
).map(tuple)
steps = st.lists(
    st.tuples(st.integers(0, 1_500), st.lists(utterances, max_size=3), silences, st.booleans()),
    max_size=30,
)
"""Time that passes, what is offered, the silences there are, and whether the voice is free."""

Step = tuple[int, list[Utterance], tuple[Silence, ...], bool]


@given(steps, st.sampled_from([-50, 0, 50]))
def test_every_utterance_is_said_once_in_time_and_out_of_every_silence(
    script: list[Step], rate: int
) -> None:
    queue, now = SpeechQueue(SpeechPace(rate_percent=rate)), 0
    offered: list[Utterance] = []
    said: list[Utterance] = []
    for gap, new, kept, is_free in script:
        now += gap
        for utterance in new:
            queue.offer(utterance)
            offered.append(utterance)
        if not is_free:
            continue
        utterance_now = queue.next_to_say(now, kept)
        if utterance_now is None:
            continue
        said.append(utterance_now)
        assert utterance_now.from_ms <= now < utterance_now.expires_ms
        end = now + queue.length_ms(utterance_now.text)
        assert not any(each.overlaps(now, end) for each in kept)
    told = [(each.kind, each.expires_ms, each.from_ms) for each in said]
    known = [(each.kind, each.expires_ms, each.from_ms) for each in offered]
    assert all(told.count(each) <= known.count(each) for each in told)


@given(steps)
def test_only_a_silence_or_the_more_urgent_cuts_off(script: list[Step]) -> None:
    queue, now = SpeechQueue(), 0
    said: Utterance | None = None
    for gap, new, kept, is_free in script:
        now += gap
        for utterance in new:
            queue.offer(utterance)
        if is_free:
            said = queue.next_to_say(now, kept)
        elif queue.must_stop(now, kept):
            assert said is not None
            silent = any(each.cuts_off and each.from_ms <= now < each.until_ms for each in kept)
            queue.cut_off()
            chosen = queue.next_to_say(now, kept)
            assert silent or (chosen is not None and chosen.kind > said.kind)
            said = chosen
