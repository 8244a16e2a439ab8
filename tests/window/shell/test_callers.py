"""What later starts of the program ask of the window that is open."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lowback_timer.instance.claim import REFUSED, TAKEN, Claim, claim
from lowback_timer.instance.place import Place
from lowback_timer.instance.transport import PortTransport, transport
from lowback_timer.instance.wish import LONGEST, Wish, encoded
from lowback_timer.options import WindowOptions
from lowback_timer.window.shell import callers as module
from lowback_timer.window.shell.callers import Callers
from tests.window.stage import settle


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "data")


@pytest.fixture
def claimed(place: Place) -> Iterator[Claim]:
    made = claim(place)
    assert made is not None
    yield made
    made.give_up()


@pytest.fixture
def callers(qtbot: QtBot, claimed: Claim) -> Iterator[Callers]:
    parent = QObject()
    made = Callers(claimed, parent)
    yield made
    made.close()
    parent.deleteLater()
    settle()


@pytest.fixture
def asked(callers: Callers) -> list[Wish]:
    heard: list[Wish] = []
    callers.asked.connect(heard.append)
    return heard


def a_wish(place: Place) -> Wish:
    return Wish(place.data, WindowOptions(workout="any", start=True), "token")


def answer_to(qtbot: QtBot, caller: socket.socket, *parts: bytes) -> bytes:
    """What comes back when a line is said in parts; empty: it was hung up on."""
    answer: list[bytes] = []
    for part in parts:
        caller.sendall(part)
        settle()
    caller.setblocking(False)

    def has_come() -> bool:
        try:
            answer.append(caller.recv(64))
        except BlockingIOError:
            return False
        return True

    qtbot.waitUntil(has_come)
    return answer[0]


def test_a_wish_is_taken_and_told(
    qtbot: QtBot, place: Place, callers: Callers, asked: list[Wish]
) -> None:
    with transport().connect(place.address, 5) as caller:
        assert answer_to(qtbot, caller, encoded(a_wish(place))) == TAKEN

    qtbot.waitUntil(lambda: asked == [a_wish(place)])


def test_it_may_come_in_parts(
    qtbot: QtBot, place: Place, callers: Callers, asked: list[Wish]
) -> None:
    line = encoded(a_wish(place))
    with transport().connect(place.address, 5) as caller:
        assert answer_to(qtbot, caller, line[:7], line[7:]) == TAKEN


@pytest.mark.parametrize("line", [b"nonsense\n", b"[]\n", b'{"data": "another"}\n', b"\n"])
def test_what_is_not_understood_is_refused(
    qtbot: QtBot, place: Place, callers: Callers, asked: list[Wish], line: bytes
) -> None:
    with transport().connect(place.address, 5) as caller:
        assert answer_to(qtbot, caller, line) == REFUSED

    settle()
    assert asked == []


def test_who_has_given_up_wants_nothing_any_more(
    qtbot: QtBot, place: Place, callers: Callers, asked: list[Wish]
) -> None:
    # GIVEN a window that hung, so that the one who asked has opened another one
    with transport().connect(place.address, 5) as caller:
        caller.sendall(encoded(a_wish(place)))

    # WHEN it goes on
    settle()

    # THEN what was asked for is not done a second time
    assert asked == []


def test_who_never_comes_to_an_end_is_hung_up_on(
    qtbot: QtBot, place: Place, callers: Callers, asked: list[Wish]
) -> None:
    with transport().connect(place.address, 5) as caller:
        caller.setblocking(False)

        def is_hung_up_on() -> bool:
            try:
                caller.send(b"x" * LONGEST)
            except BlockingIOError:
                return False
            except OSError:
                return True
            return False

        qtbot.waitUntil(is_hung_up_on)

    assert asked == []


def test_who_says_nothing_is_hung_up_on(
    qtbot: QtBot, place: Place, callers: Callers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_SPEAKS_WITHIN_MS", 0)

    with transport().connect(place.address, 5) as caller:
        assert answer_to(qtbot, caller) == b""


def test_a_secret_has_to_be_known(
    qtbot: QtBot, place: Place, claimed: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "transport", PortTransport)
    parent = QObject()
    callers = Callers(claimed, parent)
    port = int(place.address.read_text("ascii").partition(" ")[0])

    with socket.create_connection(("127.0.0.1", port)) as stranger:
        assert answer_to(qtbot, stranger, encoded(a_wish(place))) == REFUSED
    with PortTransport().connect(place.address, 5) as caller:
        assert answer_to(qtbot, caller, encoded(a_wish(place))) == TAKEN

    callers.close()
    parent.deleteLater()


def test_where_nobody_can_be_listened_to_nobody_waits(
    qtbot: QtBot, place: Place, claimed: Claim
) -> None:
    place.address.mkdir()
    (place.address / "in the way").touch()
    parent = QObject()

    callers = Callers(claimed, parent)

    another = claim(place)
    assert another is not None
    another.give_up()
    callers.close()
    parent.deleteLater()


def test_when_it_closes_the_next_start_opens_a_window(place: Place, callers: Callers) -> None:
    callers.close()
    callers.close()

    assert not place.address.exists()
    following = claim(place)
    assert following is not None
    following.give_up()
