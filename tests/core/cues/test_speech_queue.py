"""The queue: what is said next, and what is cut off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.cues.speech import Kind, Utterance
from lowback_timer.core.cues.speech_queue import Silence, SpeechQueue

LATER = 100_000
HOLD = Silence(20_000, 23_000, None)
COUNTDOWN = Silence(20_000, 23_000, Kind.NAME)


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

    assert queue.next_to_say(round(20_000 - length_ms), (HOLD,)) == an(Kind.MOMENT)


def test_a_countdown_is_no_silence_for_what_one_has_to_know() -> None:
    queue = queue_of(an(Kind.FORM_CUE), an(Kind.NAME), an(Kind.MOMENT))

    assert queue.next_to_say(21_000, (COUNTDOWN,)) == an(Kind.NAME)
    assert queue.next_to_say(21_000, (COUNTDOWN,)) is None


def test_whoever_still_speaks_when_a_silence_begins_is_cut_off() -> None:
    queue = queue_of(an(Kind.END))
    queue.next_to_say(0)

    assert not queue.must_stop(19_999, (HOLD,))
    assert queue.must_stop(20_000, (HOLD,))


def test_but_not_by_a_countdown() -> None:
    queue = queue_of(an(Kind.FORM_CUE))
    queue.next_to_say(0)

    assert not queue.must_stop(21_000, (COUNTDOWN,))


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
    assert queue.length_ms(long.text) == 2_030
    queue.offer(long)
    queue.next_to_say(0)
    queue.offer(an(kind, expires=expires))
    return queue.must_stop(500)


def test_what_is_more_urgent_and_cannot_wait_cuts_off() -> None:
    assert urgent_at(1_500, Kind.NAME)


def test_what_can_wait_waits() -> None:
    assert not urgent_at(2_031, Kind.NAME)
    assert urgent_at(2_030, Kind.NAME)


def test_what_is_not_more_urgent_waits_and_expires() -> None:
    assert not urgent_at(1_500, Kind.MOMENT)
    assert not urgent_at(1_500, Kind.COUNT)


def test_what_is_stale_cuts_nothing_off() -> None:
    assert not urgent_at(500, Kind.NAME)


def test_what_may_not_be_said_cuts_nothing_off() -> None:
    queue = queue_of(an(Kind.FORM_CUE, "a" * 60))
    queue.next_to_say(19_000)
    queue.offer(an(Kind.MOMENT, expires=22_000))

    assert not queue.must_stop(21_000, (COUNTDOWN,))


# Length


def test_a_slow_voice_takes_longer_and_a_quick_one_less() -> None:
    slow, usual, quick = (SpeechQueue(rate).length_ms("Halfway.") for rate in (-50, 0, 50))

    assert (slow, usual, quick) == (1_830, 1_220, 610)


def test_in_a_quick_session_speech_takes_more_of_its_time() -> None:
    assert SpeechQueue(speed=1.5).length_ms("Halfway.") == 1_830


# Whatever happens

utterances = st.builds(
    Utterance,
    st.text(alphabet="abc ", min_size=1, max_size=60),
    st.sampled_from(Kind),
    st.integers(0, 30_000),
)
silences = st.lists(
    st.builds(
        lambda start, length, least: Silence(start, start + length, least),
        st.integers(0, 30_000),
        st.integers(1, 4_000),
        st.none() | st.sampled_from(Kind),
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
    queue, now = SpeechQueue(rate), 0
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
        assert now < utterance_now.expires_ms
        end = now + queue.length_ms(utterance_now.text)
        assert not any(each.forbids(utterance_now, now, end) for each in kept)
    assert all(said.count(each) <= offered.count(each) for each in said)


@given(steps)
def test_only_a_full_silence_or_the_more_urgent_cuts_off(script: list[Step]) -> None:
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
            silent = any(
                each.least is None and each.from_ms <= now < each.until_ms for each in kept
            )
            queue.cut_off()
            chosen = queue.next_to_say(now, kept)
            assert silent or (chosen is not None and chosen.kind > said.kind)
            said = chosen
