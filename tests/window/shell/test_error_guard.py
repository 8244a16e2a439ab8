import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from lowback_timer.window.shell.error_guard import MAX_BYTES, ErrorGuard


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file in a folder that is not there yet."""
    return tmp_path / "data" / "errors.log"


@pytest.fixture
def guard(path: Path, told: list[str]) -> ErrorGuard:
    return ErrorGuard(path, told.append)


def divide() -> None:
    _ = 1 / 0


def look_up() -> None:
    _ = dict[str, int]()["missing"]


def take(guard: ErrorGuard, fail: Callable[[], object]) -> None:
    """Hand over what `fail` raises, as Python does with what nobody has caught."""
    try:
        fail()
    except BaseException as error:
        guard.take(type(error), error, error.__traceback__)


def test_an_error_is_written_down_and_told(guard: ErrorGuard, path: Path, told: list[str]) -> None:
    take(guard, divide)

    text = path.read_text(encoding="utf-8")
    assert "ZeroDivisionError: division by zero" in text
    assert "in divide" in text  # the whole way to it
    assert " UTC\n" in text
    (text,) = told
    assert text == (
        "Something went wrong inside the program (ZeroDivisionError); it goes on."
        f" Details are in {path}."
    )


def test_the_same_failure_is_told_and_written_once_and_then_counted(
    guard: ErrorGuard, path: Path, told: list[str]
) -> None:
    # GIVEN something that fails at 25 Hz for 20 minutes
    for _ in range(30_000):
        take(guard, divide)

    # THEN how often is in the file, but not every time
    text = path.read_text(encoding="utf-8")
    assert len(told) == 1
    assert text.count("ZeroDivisionError: division") == 1
    assert [line.split()[-4] for line in text.splitlines() if line.endswith("by now")] == [
        "10",
        "100",
        "1000",
        "10000",
    ]


def test_the_file_does_not_grow_without_end(guard: ErrorGuard, path: Path) -> None:
    path.parent.mkdir()
    path.write_text("x" * (MAX_BYTES + 1))

    take(guard, divide)

    assert path.stat().st_size < 10_000
    assert path.with_name("errors.old.log").stat().st_size == MAX_BYTES + 1


def test_of_an_endless_traceback_the_end_is_written(guard: ErrorGuard, path: Path) -> None:
    guard.take(ValueError, ValueError("x" * 1_000_000 + "the end"), None)

    assert path.stat().st_size < 100_000
    assert "the end" in path.read_text(encoding="utf-8")


def test_failures_everywhere_are_not_all_told(guard: ErrorGuard, told: list[str]) -> None:
    for number in range(1_000):
        guard.take(type(f"Error{number}", (Exception,), {}), Exception(), None)

    assert len(told) == 50


def test_what_cannot_be_encoded_is_written_all_the_same(guard: ErrorGuard, path: Path) -> None:
    guard.take(ValueError, ValueError("half a \ud83d"), None)

    assert "half a \\ud83d" in path.read_text(encoding="utf-8")


def test_another_failure_is_told_as_well(guard: ErrorGuard, told: list[str]) -> None:
    take(guard, divide)
    take(guard, look_up)

    assert [text.split("(")[1].split(")")[0] for text in told] == ["ZeroDivisionError", "KeyError"]


def test_without_a_disk_it_goes_to_the_terminal(
    tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a file that cannot be written, as a folder has its name
    written: list[str] = []
    monkeypatch.setattr(sys, "__stderr__", type("Terminal", (), {"write": written.append}))

    take(ErrorGuard(tmp_path, told.append), divide)

    assert "division by zero" in "".join(written)
    assert told == ["Something went wrong inside the program (ZeroDivisionError); it goes on."]


def test_without_a_disk_or_a_terminal_it_is_still_told(
    tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "__stderr__", None)  # as in a program that has no console

    take(ErrorGuard(tmp_path, told.append), divide)

    assert len(told) == 1


def test_an_error_without_a_place_is_told_by_its_kind(guard: ErrorGuard, told: list[str]) -> None:
    guard.take(ValueError, ValueError("no trace"), None)
    guard.take(ValueError, ValueError("no trace"), None)
    guard.take(OSError, OSError("no trace"), None)

    assert len(told) == 2


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_an_interruption_ends_the_program_and_is_no_error(
    guard: ErrorGuard,
    path: Path,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
    kind: type[BaseException],
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)

    guard.take(kind, kind(), None)

    assert codes == [130]
    assert told == []
    assert not path.exists()


def test_once_installed_it_takes_what_fails_in_the_window(
    qtbot: QtBot, guard: ErrorGuard, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a slot of Qt that fails
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    guard.install()
    timer = QTimer()
    timer.timeout.connect(divide)

    timer.timeout.emit()

    assert len(told) == 1
    assert "ZeroDivisionError" in told[0]
