"""What asks the program from outside to end."""

import os
import signal
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lowback_timer.window.shell.end_signals import SIGNALS, EndSignals


@pytest.fixture
def codes() -> list[int]:
    return []


@pytest.fixture(autouse=True)
def handlers() -> Iterator[None]:
    """Leave signals to whoever had them before."""
    before = {each: signal.getsignal(each) for each in SIGNALS}
    yield
    for each, handler in before.items():
        signal.signal(each, handler)


@pytest.fixture
def watch(qapp: QObject, codes: list[int]) -> Iterator[EndSignals]:
    watch = EndSignals(codes.append, qapp)
    yield watch
    watch.stop()
    watch.deleteLater()


@pytest.mark.parametrize("number", SIGNALS)
def test_each_is_told_with_the_code_that_shells_expect(
    qtbot: QtBot, watch: EndSignals, codes: list[int], number: signal.Signals
) -> None:
    os.kill(os.getpid(), number)

    qtbot.waitUntil(lambda: codes == [128 + number])


def test_afterwards_they_end_the_process_at_once(watch: EndSignals) -> None:
    watch.stop()

    assert {signal.getsignal(each) for each in SIGNALS} == {signal.SIG_DFL}
    assert signal.set_wakeup_fd(-1) == -1
