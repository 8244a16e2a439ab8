import errno
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
from lowback_timer.devices.sound import (
    AWAKE_EVERY_MS,
    RecordingPlayer,
    SilentPlayer,
    SoundPlayer,
)
from lowback_timer.devices.stay_awake import RecordingAwake
from lowback_timer.terminal import follow
from lowback_timer.terminal.follow import Follow, Machine
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
    calls = [call for call in player.calls if call != ("keep_awake", ())]
    stop = calls.index(("stop", ()))
    assert calls[stop + 1 : stop + 3] == [
        ("play_run", (Sound.COUNTDOWN, 3, 1_000)),
        ("play", (Sound.GO,)),
    ]


@pytest.fixture
def awake() -> RecordingAwake:
    return RecordingAwake()


@pytest.fixture
def run(clock: FakeClock, own_file: Path, awake: RecordingAwake) -> Callable[..., int]:
    """Follow the own workout, with settings in a folder beside it, or as `options` say."""

    def follow_it(**options: Any) -> int:
        folder = own_file.parent / "data"
        machine = Machine(clock, clock.sleep, awake)
        return follow.run("own", [own_file], folder=folder, machine=machine, **options)

    return follow_it


def keep_settings(own_file: Path, text: str) -> Path:
    file = own_file.parent / "data" / "settings.json"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    return file


def use_player(monkeypatch: pytest.MonkeyPatch, player: SoundPlayer) -> None:
    monkeypatch.setattr(follow, "choose_player", lambda **_options: player)


def test_a_workout_is_followed_by_its_id(
    run: Callable[..., int],
    player: RecordingPlayer,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    use_player(monkeypatch, player)

    assert run(speed=60) == 0

    out, err = capsys.readouterr()
    assert out.endswith("3 of 3 sets done\n")
    assert err == ""
    assert player.calls[-1] == ("close", ())


class TestTheWindowsSettings:
    def test_say_how_loud_it_is(
        self,
        run: Callable[..., int],
        own_file: Path,
        player: RecordingPlayer,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        keep_settings(own_file, '{"volume_percent": 35}')
        use_player(monkeypatch, player)

        run()

        assert player.calls[0] == ("set_volume", (35,))

    def test_can_turn_the_sound_off(
        self,
        run: Callable[..., int],
        own_file: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        keep_settings(own_file, '{"muted": true}')
        monkeypatch.setattr(follow, "choose_player", None)

        assert run() == 0

        told = capsys.readouterr().err
        assert told == "lowback-timer: the sound is off, as in the settings of the window\n"

    @pytest.mark.parametrize("text", ["{", '{"volume_percent": "loud"}', "[]"])
    def test_are_left_as_they_are_whatever_is_wrong_with_them(
        self,
        run: Callable[..., int],
        own_file: Path,
        player: RecordingPlayer,
        monkeypatch: pytest.MonkeyPatch,
        text: str,
    ) -> None:
        file = keep_settings(own_file, text)
        use_player(monkeypatch, player)

        run()

        assert player.calls[0] == ("set_volume", (100,))
        assert file.read_text(encoding="utf-8") == text
        assert list(file.parent.iterdir()) == [file]


def test_the_computer_is_kept_awake_until_the_end(
    run: Callable[..., int], clock: FakeClock, awake: RecordingAwake
) -> None:
    during: list[list[bool]] = []
    clock.on_sleep = At(clock, 10_000, lambda: during.append([*awake.wishes]))

    run(mute=True)

    assert during == [[True]]
    assert awake.wishes == [True, False]


def test_the_speakers_are_kept_awake(
    run: Callable[..., int],
    clock: FakeClock,
    player: RecordingPlayer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use_player(monkeypatch, player)
    before_ms = clock.ms

    run()

    assert player.calls[1] == ("keep_awake", ())  # before the first cue
    times = player.calls.count(("keep_awake", ()))
    assert times == pytest.approx((clock.ms - before_ms) / AWAKE_EVERY_MS, abs=3)


@pytest.mark.parametrize(
    ("name", "reason", "told"),
    [
        ("silent", "no output", "no sound: no output (CODE -2)"),
        ("simpleaudio", "", "the sound is back"),
    ],
)
def test_a_sound_that_is_lost_or_back_is_told(
    run: Callable[..., int],
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    name: str,
    reason: str,
    told: str,
) -> None:
    player = RecordingPlayer()

    def choose(*, qt: bool, on_change: Callable[[], None]) -> SoundPlayer:
        assert not qt
        player.name, player.reason, player.details = name, reason, "CODE -2"
        clock.on_sleep = At(clock, 5_000, on_change)
        return player

    monkeypatch.setattr(follow, "choose_player", choose)

    assert run() == 0

    assert capsys.readouterr().err == f"lowback-timer: {told}\n"


@pytest.mark.parametrize(("name", "code"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_a_signal_ends_it_and_names_itself_in_the_exit_code(
    run: Callable[..., int],
    clock: FakeClock,
    awake: RecordingAwake,
    capsys: pytest.CaptureFixture[str],
    name: str,
    code: int,
) -> None:
    number = getattr(signal, name, None)
    if number is None:
        pytest.skip(f"there is no {name} here")
    before = signal.signal(number, signal.SIG_DFL)  # whoever runs the tests may have it ignored
    clock.on_sleep = At(clock, 30_000, lambda: signal.raise_signal(number))

    try:
        assert run(mute=True) == code
    finally:
        signal.signal(number, before)

    assert capsys.readouterr().out.endswith("1 of 3 sets done\n")
    assert awake.wishes == [True, False]


def test_a_closed_terminal_is_no_mistake(
    run: Callable[..., int],
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # GIVEN a terminal that is closed in mid-session: nothing can be printed any more
    given_up: list[bool] = []

    def close() -> None:
        signal.raise_signal(signal.SIGTERM)
        monkeypatch.setattr(follow, "print", refuse, raising=False)

    def refuse(*_lines: str, **_options: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    clock.on_sleep = At(clock, 30_000, close)
    monkeypatch.setattr(follow, "give_up_output", lambda: given_up.append(True))

    # THEN it ends as the signal says
    assert run(mute=True) == 128 + signal.SIGTERM
    assert given_up == [True]


def test_an_output_that_fails_without_a_signal_is_told(
    run: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_lines: str, **_options: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(follow, "print", refuse, raising=False)
    with pytest.raises(OSError, match="No space left"):
        run(mute=True)


def test_muted_it_looks_for_no_device(
    run: Callable[..., int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(follow, "choose_player", None)

    assert run(mute=True, as_json=True) == 0

    assert objects(capsys)[-1]["event"] == "session_finished"


def test_an_unknown_workout_is_refused_before_any_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follow, "choose_player", None)

    with pytest.raises(RefusalError, match="nonsense"):
        follow.run("nonsense", [])
