import pytest

from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.session.timeline import StepKind
from tools.bench.workouts import holds
from tools.open_microphone import (
    COMMAND_MS,
    LINGERS_MS,
    heard_in,
    report,
    share_open,
    sound_lengths_ms,
)


def test_nothing_is_lost_while_the_program_is_quiet() -> None:
    assert share_open([], [(0, 1000)]) == 1


def test_a_command_is_lost_that_begins_before_a_sound_and_would_end_in_it() -> None:
    shut = [(5000.0, 5500.0)]
    assert share_open(shut, [(0, 10_000)]) == pytest.approx(1 - (COMMAND_MS + 500) / 10_000)
    assert share_open(shut, [(5000 - COMMAND_MS, 5500)]) == 0


def test_sounds_too_close_to_each_other_leave_no_room_for_a_command() -> None:
    every_half_second = [(at * 500.0, at * 500.0 + 45) for at in range(-4, 24)]
    assert share_open(every_half_second, [(0, 10_000)]) == 0


def test_what_overlaps_is_lost_once() -> None:
    assert share_open([(0, 400), (100, 300)], [(0, 1000)]) == pytest.approx(0.6)


def test_only_the_time_that_was_asked_for_counts() -> None:
    assert share_open([(0, 400)], [(200, 600), (800, 1000)]) == pytest.approx(1 - 200 / 600)


def test_a_microphone_hears_every_second_that_is_held_and_the_words_before() -> None:
    timeline = holds()
    heard = heard_in(timeline, sound_lengths_ms())
    held = next(step for step in timeline.steps if step.kind is StepKind.HOLD)
    within = [at for at, _ in heard.beeps if held.start_ms < at < held.end_ms]
    assert len(within) >= held.duration_ms // 1000 - 1
    assert heard.words[0][0] < held.start_ms
    beep_ms = {round(until - since - LINGERS_MS) for since, until in heard.beeps}
    assert beep_ms <= {round(each) for each in sound_lengths_ms().values()}


def test_the_report_has_a_line_for_every_workout() -> None:
    lines = list(report())
    assert any(line.startswith("intermediate-floor") for line in lines)
    assert all(line.count("%") + line.count("–") == 8 for line in lines[2:])


def test_every_sound_has_its_length() -> None:
    assert sound_lengths_ms().keys() == set(Sound)
