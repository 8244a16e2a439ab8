"""From another thread back into the window's."""

import threading
from functools import partial

from pytestqt.qtbot import QtBot
from shiboken6 import delete

from lowback_timer.window.services.posting import Poster


def test_what_is_posted_is_done_in_order_in_the_windows_thread(qtbot: QtBot) -> None:
    poster = Poster()
    done: list[tuple[int, threading.Thread]] = []

    def note(number: int) -> None:
        done.append((number, threading.current_thread()))

    def post_all() -> None:
        for number in range(10):
            poster.post(partial(note, number))

    thread = threading.Thread(target=post_all)
    thread.start()
    thread.join()
    assert done == []

    qtbot.waitUntil(lambda: len(done) == 10)
    assert done == [(number, threading.current_thread()) for number in range(10)]


def test_in_the_same_thread_it_is_not_done_at_once_either(qtbot: QtBot) -> None:
    poster = Poster()
    done: list[int] = []

    poster.post(lambda: done.append(1))

    assert done == []
    qtbot.waitUntil(lambda: done == [1])


def test_at_the_end_of_the_program_nothing_is_done_any_more() -> None:
    poster = Poster()
    delete(poster)

    poster.post(lambda: None)
