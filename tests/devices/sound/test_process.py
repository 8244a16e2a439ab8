"""The sound process: which output it opens, and what it reports."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound import process
from lowback_timer.devices.sound.bank import SoundBank
from lowback_timer.devices.sound.orders import Kind, Order, Report, State
from lowback_timer.devices.sound.output import Output, OutputError
from lowback_timer.devices.sound.process import Loader, Worker
from lowback_timer.devices.sound.taker import RenewalWanted
from lowback_timer.resources import sounds_dir
from tests.devices.sound.outputs import FakeOutput


@pytest.fixture(scope="module")
def bank() -> SoundBank:
    return SoundBank(sounds_dir())


def loader(output: Output) -> Loader:
    return lambda: lambda: output


def missing() -> Callable[[], Output]:
    raise OutputError("it is not installed")


def without_device() -> Callable[[], Output]:
    def open_output() -> Output:
        raise OutputError("no device")

    return open_output


class Stage:
    """A worker, the orders that wait for it, and what it reports."""

    def __init__(self, bank: SoundBank, *orders: Order) -> None:
        self.orders: list[Order | None] = [*orders, None]
        self.reports: list[Report] = []
        self.worker = Worker(bank, lambda: self.orders.pop(0), self.reports.append, can_renew=True)

    @property
    def states(self) -> list[State]:
        return [report.state for report in self.reports]


def play(sound: Sound = Sound.GO) -> Order:
    return Order(Kind.PLAY, time.monotonic(), sound)


def test_the_first_output_that_works_takes_the_orders(bank: SoundBank) -> None:
    stage, output = Stage(bank, play(), play(Sound.END)), FakeOutput("second")

    stage.worker.work([missing, without_device, loader(output), missing])

    assert output.heard == [bank.one(Sound.GO, 100), bank.one(Sound.END, 100)]
    assert stage.states == [
        State.OPENING,  # the one without a device
        State.OPENING,
        State.OPEN,
        State.DONE,
        State.DONE,
    ]
    failures = ("it is not installed", "no device")
    assert stage.reports[2] == Report(State.OPEN, "second", "loudspeakers", failures)


def test_with_none_it_ends_and_says_why(bank: SoundBank) -> None:
    stage = Stage(bank)
    stage.worker.work([missing, without_device])
    assert stage.reports[-1] == Report(State.LOST, failures=("it is not installed", "no device"))


def test_an_output_that_is_lost_ends_it_with_the_order_undone(bank: SoundBank) -> None:
    stage, output = Stage(bank, play(), play()), FakeOutput()
    output.failure = "unplugged"

    stage.worker.work([loader(output), loader(FakeOutput())])

    assert stage.states == [State.OPENING, State.OPEN, State.LOST]
    assert stage.reports[-1].failures == ("unplugged",)


def test_to_be_silent_at_once_it_reports_and_ends(bank: SoundBank) -> None:
    stop = Order(Kind.STOP, time.monotonic())
    stage = Stage(bank, play(), stop, play())

    with pytest.raises(RenewalWanted):
        stage.worker.work([loader(FakeOutput(stops_at_once=False))])

    assert stage.states[-2:] == [State.DONE, State.DONE]
    assert len(stage.orders) == 2  # the one after the stop is left to whoever comes next


def test_the_cues_have_the_rate_of_the_output() -> None:
    bank = SoundBank(sounds_dir())
    Stage(bank).worker.work([loader(FakeOutput(rate=48_000))])
    assert bank.rate == 48_000


def test_a_qt_that_cannot_be_imported_is_an_output_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "lowback_timer.devices.sound.qt_audio", raising=False)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    with pytest.raises(OutputError, match="Qt Multimedia cannot be imported"):
        process.LOADERS["qt"]()


def run_main(*arguments: str, orders: bytes = b"") -> list[Report]:
    done = subprocess.run(
        [sys.executable, "-m", process.__name__, *arguments],
        input=orders,
        capture_output=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).parents[3],
    )
    return [Report.from_line(line) for line in done.stdout.splitlines()]


def test_missing_sounds_are_told_and_nothing_is_opened(tmp_path: Path) -> None:
    (report,) = run_main(str(tmp_path), "simpleaudio", "qt")
    assert report.state is State.FILES
    assert "get_ready.wav: No such file" in report.failures[0]


def test_without_qt_nothing_of_pyside_is_imported() -> None:
    program = (
        "import sys; from lowback_timer.devices.sound import process; "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=False,
        capture_output=True,
        cwd=Path(__file__).parents[3],
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="there are no forks elsewhere")
def test_a_fork_that_ends_for_silence_is_followed_by_one_that_takes_the_next_order(
    tmp_path: Path, bank: SoundBank
) -> None:
    # GIVEN a library that plays into a file, from each fork under its own number
    played = tmp_path / "played"
    (tmp_path / "simpleaudio.py").write_text(
        "import os\n"
        "def play_buffer(data, channels, width, rate):\n"
        f"    with open({str(played)!r}, 'a') as file:\n"
        "        print(os.getpid(), len(data), file=file)\n"
        "def stop_all(): pass\n"
    )
    soon_s = time.monotonic() + 60  # it may take its time to start
    go, end = Order(Kind.PLAY, soon_s, Sound.GO), Order(Kind.PLAY, soon_s, Sound.END)
    orders = b"".join(order.to_bytes() for order in (go, Order(Kind.STOP, soon_s), end))

    # WHEN something is played, stopped, and something else is played
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); sys.version_info = (3, 11, 0); "
        "from lowback_timer.devices.sound.process import main; "
        f"main({str(sounds_dir())!r}, 'simpleaudio')"
    )
    subprocess.run(
        [sys.executable, "-c", program],
        input=orders,
        stdout=subprocess.DEVNULL,
        check=True,
        timeout=60,
        cwd=Path(__file__).parents[3],
    )

    # THEN both are heard, each from another process
    lines = [line.split() for line in played.read_text().splitlines()]
    lengths = {len(bank.one(sound, 100)): sound for sound in (Sound.GO, Sound.END)}
    heard = [(lengths[int(size)], fork) for fork, size in lines if int(size) in lengths]
    assert [sound for sound, _ in heard] == [Sound.GO, Sound.END]
    assert len({fork for _, fork in heard}) == 2
