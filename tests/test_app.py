"""How the process ends once the window is closed."""

import os
import sys
from types import SimpleNamespace

import pytest

from lowback_timer import app
from lowback_timer.options import WindowOptions


class EndedHardError(Exception):
    """The process would be gone now."""


@pytest.fixture
def close_with(monkeypatch: pytest.MonkeyPatch) -> None:
    """An application whose window is closed at once, with exit code 3."""

    def end(code: int) -> None:
        raise EndedHardError(code)

    names = ("setApplicationName", "setApplicationVersion")
    application = SimpleNamespace(**dict.fromkeys(names, str), exec=lambda: 3)
    monkeypatch.setattr(app, "QApplication", lambda _arguments: application)
    monkeypatch.setattr(os, "_exit", end)
    monkeypatch.setattr(sys, "argv", ["lowback-timer"])


def opening(monkeypatch: pytest.MonkeyPatch, program: object) -> None:
    window = SimpleNamespace(show=lambda: None)
    made = SimpleNamespace(window=window, program=program)
    monkeypatch.setattr(app, "Opening", lambda _app, _options: made)


@pytest.mark.usefixtures("close_with")
@pytest.mark.parametrize("program", [None, SimpleNamespace(can_end=True)])
def test_it_ends_as_usual(monkeypatch: pytest.MonkeyPatch, program: object) -> None:
    opening(monkeypatch, program)

    assert app.run_window(WindowOptions()) == 3


@pytest.mark.usefixtures("close_with")
def test_held_by_a_hanging_speech_server_it_ends_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opening(monkeypatch, SimpleNamespace(can_end=False))

    with pytest.raises(EndedHardError, match="3"):
        app.run_window(WindowOptions())
