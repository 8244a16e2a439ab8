import errno
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NoReturn

import pytest

from lowback_timer.__main__ import main
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.devices import display
from lowback_timer.devices.music import process as music_process
from lowback_timer.devices.sound import process
from lowback_timer.instance import forwarding
from lowback_timer.instance.claim import Claim, Outcome
from lowback_timer.options import WindowOptions
from lowback_timer.terminal import listing
from lowback_timer.terminal.output import RefusalError

ROOT = Path(__file__).parents[1]

SHORT = """\
format: 1
workouts:
  - id: short
    name: Short
    level: beginner
    goal: health
    summary: Over in a moment, at speed.
    sections:
      - kind: main
        exercises: [{exercise: front-plank, hold: 5, sets: 1}]
"""


@pytest.fixture(autouse=True)
def ctrl_c() -> Iterator[None]:
    """Leaves Ctrl+C to the test runner: a window takes it for itself."""
    before = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[WindowOptions]:
    """With what the window was opened, in the place of a real one."""
    calls: list[WindowOptions] = []

    def run_window(options: WindowOptions, claim: Claim | None) -> int:
        calls.append(options)
        if claim is not None:
            claim.give_up()
        return 5

    app = ModuleType("lowback_timer.app")
    app.run_window = run_window  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "lowback_timer.app", app)
    return calls


def test_without_a_command_the_window_opens(opened: list[WindowOptions]) -> None:
    assert main([]) == 5

    assert opened == [WindowOptions()]


def test_ctrl_c_ends_the_process_at_once_while_the_window_is_being_built(
    opened: list[WindowOptions], monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN Python's own handler, which would raise an exception in whatever slot runs next
    set_to: list[object] = []
    monkeypatch.setattr(signal, "signal", lambda number, handler: set_to.append((number, handler)))

    main([])

    # THEN it is out of the way before Qt is loaded
    assert opened
    assert set_to == [(signal.SIGINT, signal.SIG_DFL)]


def test_the_window_is_handed_its_options(opened: list[WindowOptions]) -> None:
    options = ["--workout", "x", "--start", "--speed", "3", "--mute"]
    main([*options, "--library", "a.yaml", "--library", "b.yaml", "--data-dir", "d"])

    assert opened == [
        WindowOptions("x", True, 3, (Path("a.yaml"), Path("b.yaml")), Path("d"), mute=True)
    ]


def test_where_a_window_is_open_it_is_shown_and_no_other_opens(
    opened: list[WindowOptions], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forwarding, "claim_or_ask", lambda _endpoint, _line: Outcome.TAKEN)
    monkeypatch.delenv("DISPLAY", raising=False)  # which it does not even need

    assert main(["--workout", "x"]) == 0
    assert opened == []


def test_a_window_of_another_version_is_told_of(
    opened: list[WindowOptions],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(forwarding, "claim_or_ask", lambda _endpoint, _line: Outcome.REFUSED)

    assert main([]) == 2
    assert capsys.readouterr().err == (
        "lowback-timer: the window that is open is of another version; close it first\n"
    )
    assert opened == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_there_is_a_sentence_and_a_way_out(
    opened: list[WindowOptions],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    assert main([]) == 2

    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in told
    assert "`lowback-timer follow WORKOUT`" in told
    assert opened == []


@pytest.mark.parametrize(
    ("missing", "words"),
    [("Qt lacks system libraries: sudo apt install libegl1", "libegl1"), (None, "lowback_timer")],
)
def test_when_qt_cannot_be_loaded_there_is_a_sentence(
    missing: str | None,
    words: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(sys.modules, "lowback_timer.app", None)
    monkeypatch.setattr(display, "missing_libraries", lambda: missing)

    assert main([]) == 2

    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert words in told
    assert "`lowback-timer follow WORKOUT`" in told


def test_a_bundle_is_its_own_sound_process(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    def play(*arguments: str) -> int:
        asked.append(arguments)
        return 0

    monkeypatch.setattr(process, "main", play)

    assert main(["--sound-process", "sounds", "qt"]) == 0
    assert asked == [("sounds", "qt")]


def test_and_its_own_music_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(music_process, "main", lambda: 7)

    assert main(["--music-process"]) == 7


def test_help_and_the_version_are_a_success(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert main(["--help"]) == 0

    assert "follow" in capsys.readouterr().out


def test_a_mistake_in_the_command_line_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--speed", "61"]) == 2

    assert "from 1 to 60" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["timeline", "follow"])
def test_an_unknown_workout_is_told(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "between-meeting"]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert "did you mean `between-meetings`?" in err


def test_a_broken_library_leaves_the_built_in_workouts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("format: 1\nworkuots: []\n", encoding="utf-8")

    assert main(["--library", str(broken), "list"]) == 0

    out, err = capsys.readouterr()
    assert "beginner-floor" in out
    assert f"{broken}:2:1: " in err


@pytest.mark.parametrize(("text", "code"), [(SHORT, 0), (SHORT + "oops: 1\n", 1)])
def test_check_tells_by_its_exit_code(text: str, code: int, tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(text, encoding="utf-8")

    assert main(["check", str(file)]) == code


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (KeyboardInterrupt(), 130, ""),
        (BrokenPipeError(), 141, ""),
        (OSError(errno.ENOSPC, "No space left"), 2, "the output cannot be written: No space left"),
        (FileNotFoundError(errno.ENOENT, "No such file", "a.wav"), 2, "a.wav: No such file"),
        (FileNotFoundError("Lowback Timer's data is incomplete."), 2, "data is incomplete"),
    ],
)
def test_what_comes_in_between_ends_it_without_a_traceback(
    error: BaseException,
    code: int,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_args: object, **_options: object) -> int:
        raise error

    monkeypatch.setattr(listing, "run", fail)
    monkeypatch.setattr("lowback_timer.__main__.give_up_output", lambda: None)

    assert main(["list"]) == code

    err = capsys.readouterr().err
    assert told in err
    assert err.count("\n") == bool(told)


def run_python(*arguments: str, stdout: int = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    environment.pop("PYTHONUNBUFFERED", None)  # as a user runs it: output waits in a buffer
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


WITHOUT_WINDOW = """
import sys
from lowback_timer.__main__ import main
code = main({argv})
found = sorted({{"PySide6", "shiboken6", "pydantic", "yaml"}} & set(sys.modules))
print(code, *found, file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("argv", "imported"),
    [
        (["--version"], ""),
        (["--help"], ""),
        (["list"], " pydantic yaml"),
        (["timeline", "beginner-floor"], " pydantic yaml"),
        (["check"], " pydantic yaml"),
    ],
)
def test_what_opens_no_window_loads_no_qt(argv: list[str], imported: str) -> None:
    done = run_python("-c", WITHOUT_WINDOW.format(argv=argv))

    assert done.stderr == f"0{imported}\n"
    assert done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="menus of Linux desktops")
def test_the_menu_is_left_without_loading_qt() -> None:
    done = run_python("-c", WITHOUT_WINDOW.format(argv=["desktop", "--remove"]))

    assert done.stderr == "0\n"
    assert done.stdout == "Lowback Timer is not in the menu.\n"


# As by `lowback-timer-window` on Windows, and by menus that start programs with nothing.
WITHOUT_STREAMS = """
import sys
sys.stdin = sys.stdout = sys.stderr = None
from lowback_timer.__main__ import main
sys.exit(main({argv}))
"""


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (["--version"], 0),
        (["--help"], 0),
        (["--nonsense"], 2),
        (["list"], 0),
        (["timeline", "beginner-floor", "--json"], 0),
        (["timeline", "beginner-flor"], 2),
        (["check"], 0),
        (["log", "--csv"], 0),
        (["follow", "nothing-like-that"], 2),
    ],
)
def test_it_needs_no_streams(argv: list[str], code: int) -> None:
    done = run_python("-c", WITHOUT_STREAMS.format(argv=argv))

    assert done.returncode == code
    assert done.stdout == done.stderr == ""


def test_a_session_is_followed_without_qt_from_end_to_end(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(SHORT, encoding="utf-8")
    # Not muted: where there is a device and simpleaudio, it is really heard.
    argv = ["follow", "short", "--library", str(file), "--speed", "60", "--json"]

    done = run_python("-c", WITHOUT_WINDOW.format(argv=argv))

    assert done.stderr.splitlines()[-1] == "0 pydantic yaml"
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert events[0]["event"] == "step_started"
    assert (events[-1]["event"], events[-1]["at_ms"]) == ("session_finished", 22_000)
    assert all(event["late_ms"] >= 0 for event in events)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there is no such pipe on this system")
def test_a_reader_who_has_seen_enough_is_no_mistake() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = run_python("-m", "lowback_timer", "timeline", "beginner-floor", stdout=writing)
    finally:
        os.close(writing)

    assert done.returncode == 141
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("argv", "code"),
    [(["list"], 0), (["timeline", "mine"], 0), (["check"], 1), (["follow", "mine", "--mute"], 2)],
)
def test_own_files_are_read_by_every_command(
    argv: list[str],
    code: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    # GIVEN a folder with a workout and a broken file, and a session that is refused at its start
    folder = tmp_path / "kept" / "workouts"
    folder.mkdir(parents=True)
    (folder / "a.yaml").write_text(
        "format: 1\nworkouts:\n  - {id: mine, name: My own, level: beginner, goal: health, "
        "summary: A, sections: [standard-warm-up]}\n",
        "utf-8",
    )
    (folder / "b.yaml").write_text("format: [", "utf-8")
    found: list[str] = []

    def follow(timeline: Timeline, *_args: object, **_kinds: object) -> NoReturn:
        found.append(timeline.workout.name)
        raise RefusalError("enough")

    monkeypatch.setattr("lowback_timer.terminal.follow.Follow", follow)

    assert main(["--data-dir", str(tmp_path / "kept"), *argv]) == code

    out, err = capsys.readouterr()
    assert "My own" in out + "".join(found) or f"{folder / 'a.yaml'}: fine" in out
    assert f"{folder / 'b.yaml'}:2:1: " in out + err
