import json
import signal
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lowback_timer import resources
from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.session.rehearsal import rehearse
from lowback_timer.devices.sound import RecordingPlayer, SilentPlayer, SoundPlayer
from lowback_timer.terminal import follow
from lowback_timer.terminal.follow import Follow
from lowback_timer.terminal.interruption import Interruption
from lowback_timer.terminal.output import RefusalError
from lowback_timer.terminal.pace import SLICE_MS
from tests.fakes import make_dose, make_hold, make_reps, make_timeline
from tests.terminal.stage import At, FakeClock, interrupt_at

# Ready 5 s, two reps of 4 s with a pause of 1 s, rest 7 s; ready 5 s, hold 10 s: 36 s in all.
TIMELINE = make_timeline(make_dose(make_reps(2), rest=7), make_dose(make_hold(10)))


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


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
    run = Follow(TIMELINE, player, speed=speed, as_json=as_json, clock=clock, sleep=clock.sleep)
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
        "0 of 2 sets done",
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
    stop = player.calls.index(("stop", ()))
    assert player.calls[stop + 1] == ("play_run", (Sound.COUNTDOWN, 3, 1_000))
    assert player.calls[stop + 2] == ("play", (Sound.GO,))


def run(clock: FakeClock, own_file: Path, **options: Any) -> int:
    return follow.run("own", [own_file], clock=clock, sleep=clock.sleep, **options)


def test_a_workout_is_followed_by_its_id(
    clock: FakeClock,
    own_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    player = RecordingPlayer()
    monkeypatch.setattr(follow, "choose_player", lambda *_args, **_options: player)

    assert run(clock, own_file, speed=60) == 0

    out, err = capsys.readouterr()
    assert out.endswith("3 of 3 sets done\n")
    assert err == ""
    assert player.calls[-1] == ("close", ())


def test_silence_is_told_once(
    clock: FakeClock,
    own_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked: list[bool] = []

    def choose(_folder: Path, *, qt: bool, **_options: object) -> SoundPlayer:
        asked.append(qt)
        return SilentPlayer("no device")

    monkeypatch.setattr(follow, "choose_player", choose)

    run(clock, own_file)

    assert asked == [False]
    assert capsys.readouterr().err == "lowback-timer: no sound: no device\n"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_it_and_names_itself_in_the_exit_code(
    number: signal.Signals,
    code: int,
    clock: FakeClock,
    own_file: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    clock.on_sleep = At(clock, 30_000, lambda: signal.raise_signal(number))

    assert run(clock, own_file, mute=True) == code

    assert capsys.readouterr().out.endswith("1 of 3 sets done\n")


def test_a_device_that_goes_away_is_told(
    clock: FakeClock,
    own_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def choose(_folder: Path, *, qt: bool, on_change: Callable[[str, str], None]) -> SoundPlayer:
        clock.on_sleep = At(clock, 5_000, lambda: on_change("silent", "it was unplugged"))
        return RecordingPlayer()

    monkeypatch.setattr(follow, "choose_player", choose)

    assert run(clock, own_file) == 0

    assert capsys.readouterr().err == "lowback-timer: no sound any more: it was unplugged\n"


def test_muted_it_looks_for_no_device(
    clock: FakeClock,
    own_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(follow, "choose_player", None)

    assert run(clock, own_file, mute=True, as_json=True) == 0

    assert objects(capsys)[-1]["event"] == "session_finished"


def test_an_unknown_workout_is_refused_before_any_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follow, "choose_player", None)

    with pytest.raises(RefusalError, match="nonsense"):
        follow.run("nonsense", [])
