import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from lowback_timer.window.shell.error_guard import ErrorGuard


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


def test_the_same_failure_is_told_once_and_written_every_time(
    guard: ErrorGuard, path: Path, told: list[str]
) -> None:
    for _ in range(3):
        take(guard, divide)

    assert len(told) == 1
    assert path.read_text(encoding="utf-8").count("ZeroDivisionError: division") == 3


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


def test_an_interruption_by_the_person_is_no_error(
    guard: ErrorGuard, path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    passed_on: list[object] = []
    monkeypatch.setattr(sys, "__excepthook__", lambda *what: passed_on.append(what[0]))

    guard.take(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert passed_on == [KeyboardInterrupt]
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
