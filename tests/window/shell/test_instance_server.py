"""What later starts of the program ask of the window that is open."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lowback_timer.instance.claim import REFUSED, TAKEN, Claim, claim
from lowback_timer.instance.endpoint import Endpoint
from lowback_timer.instance.launch_request import LONGEST, LaunchRequest, encoded
from lowback_timer.instance.transport import PortTransport, transport
from lowback_timer.options import WindowOptions
from lowback_timer.window.shell import instance_server as module
from lowback_timer.window.shell.instance_server import InstanceServer
from tests.window.stage import settle


@pytest.fixture
def endpoint(tmp_path: Path) -> Endpoint:
    return Endpoint(tmp_path / "data")


@pytest.fixture
def claimed(endpoint: Endpoint) -> Iterator[Claim]:
    made = claim(endpoint)
    assert made is not None
    yield made
    made.give_up()


@pytest.fixture
def server(qtbot: QtBot, claimed: Claim) -> Iterator[InstanceServer]:
    parent = QObject()
    made = InstanceServer(claimed, parent)
    yield made
    made.close()
    parent.deleteLater()
    settle()


@pytest.fixture
def asked(server: InstanceServer) -> list[LaunchRequest]:
    heard: list[LaunchRequest] = []
    server.asked.connect(heard.append)
    return heard


def a_request(endpoint: Endpoint) -> LaunchRequest:
    return LaunchRequest(endpoint.data, WindowOptions(workout="any", start=True), "token")


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
    qtbot: QtBot, endpoint: Endpoint, server: InstanceServer, asked: list[LaunchRequest]
) -> None:
    with transport().connect(endpoint.address, 5) as caller:
        assert answer_to(qtbot, caller, encoded(a_request(endpoint))) == TAKEN

    qtbot.waitUntil(lambda: asked == [a_request(endpoint)])


def test_it_may_come_in_parts(
    qtbot: QtBot, endpoint: Endpoint, server: InstanceServer, asked: list[LaunchRequest]
) -> None:
    line = encoded(a_request(endpoint))
    with transport().connect(endpoint.address, 5) as caller:
        assert answer_to(qtbot, caller, line[:7], line[7:]) == TAKEN


@pytest.mark.parametrize("line", [b"nonsense\n", b"[]\n", b'{"data": "another"}\n', b"\n"])
def test_what_is_not_understood_is_refused(
    qtbot: QtBot,
    endpoint: Endpoint,
    server: InstanceServer,
    asked: list[LaunchRequest],
    line: bytes,
) -> None:
    with transport().connect(endpoint.address, 5) as caller:
        assert answer_to(qtbot, caller, line) == REFUSED

    settle()
    assert asked == []


def test_who_has_given_up_wants_nothing_any_more(
    qtbot: QtBot, endpoint: Endpoint, server: InstanceServer, asked: list[LaunchRequest]
) -> None:
    # GIVEN a window that hung, so that the one who asked has opened another one
    with transport().connect(endpoint.address, 5) as caller:
        caller.sendall(encoded(a_request(endpoint)))

    # WHEN it goes on
    settle()

    # THEN what was asked for is not done a second time
    assert asked == []


def test_who_never_comes_to_an_end_is_hung_up_on(
    qtbot: QtBot, endpoint: Endpoint, server: InstanceServer, asked: list[LaunchRequest]
) -> None:
    with transport().connect(endpoint.address, 5) as caller:
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
    qtbot: QtBot, endpoint: Endpoint, server: InstanceServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_SPEAKS_WITHIN_MS", 0)

    with transport().connect(endpoint.address, 5) as caller:
        assert answer_to(qtbot, caller) == b""


def test_a_secret_has_to_be_known(
    qtbot: QtBot, endpoint: Endpoint, claimed: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "transport", PortTransport)
    parent = QObject()
    server = InstanceServer(claimed, parent)
    port = int(endpoint.address.read_text("ascii").partition(" ")[0])

    with socket.create_connection(("127.0.0.1", port)) as stranger:
        assert answer_to(qtbot, stranger, encoded(a_request(endpoint))) == REFUSED
    with PortTransport().connect(endpoint.address, 5) as caller:
        assert answer_to(qtbot, caller, encoded(a_request(endpoint))) == TAKEN

    server.close()
    parent.deleteLater()


def test_where_nobody_can_be_listened_to_nobody_waits(
    qtbot: QtBot, endpoint: Endpoint, claimed: Claim
) -> None:
    endpoint.address.mkdir()
    (endpoint.address / "in the way").touch()
    parent = QObject()

    server = InstanceServer(claimed, parent)

    another = claim(endpoint)
    assert another is not None
    another.give_up()
    server.close()
    parent.deleteLater()


def test_when_it_closes_the_next_start_opens_a_window(
    endpoint: Endpoint, server: InstanceServer
) -> None:
    server.close()
    server.close()

    assert not endpoint.address.exists()
    following = claim(endpoint)
    assert following is not None
    following.give_up()
