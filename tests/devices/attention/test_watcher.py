"""Asking whether it is a good time."""

import threading
from queue import Queue

import pytest

from lowback_timer.devices.attention import Attention
from lowback_timer.devices.attention.watcher import Check, checks_for
from lowback_timer.devices.attention.windows import is_busy


def yes() -> bool:
    return True


def no() -> bool:
    return False


def broken() -> bool:
    raise RuntimeError("what it asks has changed")


@pytest.mark.parametrize(
    ("checks", "is_busy"),
    [((), False), ((no, no), False), ((no, yes), True), ((broken, yes), True), ((broken,), False)],
)
def test_it_answers_from_another_thread_whatever_breaks(
    checks: tuple[Check, ...], is_busy: bool
) -> None:
    answers: Queue[tuple[bool, str]] = Queue()

    Attention(checks).ask(lambda found: answers.put((found, threading.current_thread().name)))

    assert answers.get(timeout=10) == (is_busy, "attention")


def test_the_first_reason_is_enough() -> None:
    asked: list[str] = []
    answers: Queue[bool] = Queue()

    def first() -> bool:
        asked.append("first")
        return True

    def second() -> bool:
        asked.append("second")
        return True

    Attention((first, second)).ask(answers.put)

    assert answers.get(timeout=10)
    assert asked == ["first"]


def test_each_system_is_asked_what_it_knows() -> None:
    assert len(checks_for("linux")) == 3
    assert len(checks_for("win32")) == 1
    assert checks_for("darwin") == ()


@pytest.mark.parametrize(("state", "expected"), [(5, False), (1, True), (2, True), (6, True)])
def test_windows_says_by_a_number(state: int, expected: bool) -> None:
    assert is_busy(lambda: state) is expected


def test_where_windows_says_nothing_nothing_is_known() -> None:
    def silent() -> int:
        raise OSError("it does not say")

    assert not is_busy(silent)
