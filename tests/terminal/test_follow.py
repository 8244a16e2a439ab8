import json
import wave
from typing import Any

import pytest

from lowback_timer import resources
from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.devices.sound import SilentPlayer, SoundPlayer
from lowback_timer.terminal.follow import Follow, Machine
from lowback_timer.terminal.interruption import Interruption
from lowback_timer.terminal.pace import SLICE_MS
from tests.doubles.player import RecordingPlayer
from tests.doubles.stay_awake import RecordingAwake
from tests.fakes import make_dose, make_hold, make_reps, make_timeline
from tests.terminal.stage import At, FakeClock, interrupt_at

# Ready 5 s, two reps of 4 s with a pause of 1 s, rest 7 s; ready 5 s, hold 10 s: 36 s in all.
TIMELINE = make_timeline(make_dose(make_reps(2), rest=7), make_dose(make_hold(10)))


@pytest.fixture
def player() -> RecordingPlayer:
    return RecordingPlayer()


def go(
    clock: FakeClock,
    player: SoundPlayer,
    *,
    speed: float = 1,
    as_json: bool = False,
    interruption: Interruption | None = None,
) -> None:
    machine = Machine(clock, clock.sleep, RecordingAwake())
    run = Follow(TIMELINE, player, machine, speed=speed, as_json=as_json)
    run.go(interruption or Interruption())


def objects(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_every_event_is_one_json_object_on_one_line(
    clock: FakeClock, player: RecordingPlayer, capsys: pytest.CaptureFixture[str]
) -> None:
    go(clock, player, as_json=True)

    found = objects(capsys)
    expected = rehearse(TIMELINE)
    assert [(each["at_ms"], each["event"]) for each in found] == [
        (event.at_ms, event.name) for event in expected
    ]
    assert {each["late_ms"] for each in found} <= {0.0, 0.1, 0.2}


def test_at_speed_instants_are_the_sessions_and_lateness_is_real(
    clock: FakeClock, player: RecordingPlayer, capsys: pytest.CaptureFixture[str]
) -> None:
    clock.lag_ms = 30

    go(clock, player, speed=10, as_json=True)

    found = objects(capsys)
    assert found[-1]["at_ms"] == TIMELINE.duration_ms
    assert max(each["late_ms"] for each in found) == pytest.approx(30, abs=0.2)


def test_people_get_lines_and_what_was_done(
    clock: FakeClock, player: RecordingPlayer, capsys: pytest.CaptureFixture[str]
) -> None:
    go(clock, player)

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "A short workout · 0:36 · Ctrl+C ends it"
    assert lines[2].startswith("   0:00  Get ready     Superman")
    assert "   0:09  Rep           1 of 2" in lines
    assert lines[-7] == "   0:36  Workout done"
    assert lines[-5].startswith("EXERCISE")
    assert lines[-1] == "2 of 2 sets done"


def test_the_heading_tells_of_a_rehearsal(
    clock: FakeClock, player: RecordingPlayer, capsys: pytest.CaptureFixture[str]
) -> None:
    go(clock, player, speed=20)

    assert "20 times as fast" in capsys.readouterr().out.splitlines()[0]


def test_lines_come_as_things_happen(
    clock: FakeClock, player: RecordingPlayer, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = ""

    def look() -> None:
        nonlocal seen
        seen = capsys.readouterr().out

    clock.on_sleep = At(clock, 5_100, look)

    go(clock, player)

    assert seen.splitlines()[-1].startswith("   0:05  Go ")


def test_what_happens_is_heard_before_it_is_read(
    clock: FakeClock, player: RecordingPlayer, capsys: pytest.CaptureFixture[str]
) -> None:
    go(clock, player)

    sounds = [arguments[0] for name, arguments in player.calls if name.startswith("play")]
    assert sounds[:3] == [Sound.GET_READY, Sound.COUNTDOWN, Sound.GO]
    assert ("play_run", (Sound.COUNTDOWN, 3, 1_000)) in player.calls
    assert sounds[-1] is Sound.DONE


def test_the_last_sound_is_waited_for(clock: FakeClock, player: RecordingPlayer) -> None:
    begin_ms = clock.ms

    go(clock, player)

    with wave.open(str(resources.sounds_dir() / "done.wav")) as reader:
        sound_ms = reader.getnframes() * 1000 / reader.getframerate()
    assert clock.ms - begin_ms - TIMELINE.duration_ms == pytest.approx(sound_ms, abs=2)


def test_whoever_is_in_a_hurry_need_not_wait_for_the_last_sound(
    clock: FakeClock, player: RecordingPlayer
) -> None:
    end_ms = clock.ms + TIMELINE.duration_ms

    go(clock, player, interruption=interrupt_at(clock, TIMELINE.duration_ms + 300))

    assert clock.ms - end_ms <= 300 + SLICE_MS


def test_at_speed_the_beeps_come_faster_too(clock: FakeClock, player: RecordingPlayer) -> None:
    go(clock, player, speed=4)

    assert ("play_run", (Sound.COUNTDOWN, 3, 250)) in player.calls


def test_where_nothing_sounds_nothing_is_waited_for(clock: FakeClock) -> None:
    begin_ms = clock.ms

    go(clock, SilentPlayer(""))

    assert clock.ms - begin_ms == pytest.approx(TIMELINE.duration_ms, abs=1)


def test_ctrl_c_silences_it_and_shows_what_was_done(
    clock: FakeClock, player: RecordingPlayer, capsys: pytest.CaptureFixture[str]
) -> None:
    go(clock, player, interruption=interrupt_at(clock, 10_000))

    lines = capsys.readouterr().out.splitlines()
    assert player.calls[-1] == ("stop", ())
    assert lines[-5:] == [
        "",
        "EXERCISE  SET     SIDE  PLANNED   DONE",
        "Superman  1 of 1         2 reps  1 rep",
        "",
        "0 of 2 sets done, 1 in part",
    ]


def test_ctrl_c_in_json_is_an_event(
    clock: FakeClock, player: RecordingPlayer, capsys: pytest.CaptureFixture[str]
) -> None:
    go(clock, player, as_json=True, interruption=interrupt_at(clock, 10_000))

    *_, finished, last = objects(capsys)
    assert last["event"] == "session_abandoned"
    assert finished["records"][0]["done"] == 1


def test_sleep_silences_the_beeps_and_the_lead_in_has_its_own(
    clock: FakeClock, player: RecordingPlayer, capsys: pytest.CaptureFixture[str]
) -> None:
    clock.on_sleep = At(clock, 6_000, lambda: setattr(clock, "ms", clock.ms + 60_000))

    go(clock, player)

    assert "Paused" in capsys.readouterr().out
    calls = [call for call in player.calls if call != ("keep_awake", ())]
    stop = calls.index(("stop", ()))
    assert calls[stop + 1 : stop + 3] == [
        ("play_run", (Sound.COUNTDOWN, 3, 1_000)),
        ("play", (Sound.GO,)),
    ]
