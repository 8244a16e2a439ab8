"""`follow` from its settings to its exit code."""

import errno
import json
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound import AWAKE_EVERY_MS, SoundPlayer
from lowback_timer.options import FollowOptions
from lowback_timer.terminal import follow
from lowback_timer.terminal.follow import Machine
from lowback_timer.terminal.output import RefusalError
from tests.doubles.player import RecordingPlayer
from tests.doubles.stay_awake import RecordingAwake
from tests.terminal.stage import At, FakeClock


@pytest.fixture
def player() -> RecordingPlayer:
    return RecordingPlayer()


def objects(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def awake() -> RecordingAwake:
    return RecordingAwake()


@pytest.fixture
def run(clock: FakeClock, own_file: Path, awake: RecordingAwake) -> Callable[..., int]:
    """Follow the own workout, with settings in a folder beside it, or as `options` say."""

    def follow_it(**options: Any) -> int:
        folder = own_file.parent / "data"
        machine = Machine(clock, clock.sleep, awake)
        return follow.run("own", [own_file], FollowOptions(data_dir=folder, **options), machine)

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
    assert out.endswith("2 of 2 sets done\n")
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

    def test_can_leave_out_sounds(
        self,
        run: Callable[..., int],
        player: RecordingPlayer,
        own_file: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        keep_settings(own_file, '{"plays_get_ready": false, "sound_delay_ms": 200}')
        use_player(monkeypatch, player)

        run()

        sounds = [arguments for name, arguments in player.calls if name == "play"]
        assert (Sound.GET_READY,) not in sounds
        assert (Sound.GO,) in sounds  # at once: no screen is late here

    @pytest.mark.parametrize("text", ['{"muted": true}', '{"player": "silent"}'])
    def test_can_turn_the_sound_off(
        self,
        run: Callable[..., int],
        own_file: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        text: str,
    ) -> None:
        keep_settings(own_file, text)
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

        run(logs=False)

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

    assert capsys.readouterr().out.endswith("1 of 2 sets done\n")
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
