"""From one program to another one, on Unix and as on Windows."""

import socket
from pathlib import Path

import pytest

from lowback_timer.instance.transport import PortTransport, Transport, UnixTransport, transport

KINDS = [
    PortTransport(),
    pytest.param(
        UnixTransport(),
        marks=pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="it has no such sockets"),
    ),
]


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A short one, whatever the folder of the test is called."""
    monkeypatch.chdir(tmp_path)
    return Path("address")


@pytest.mark.parametrize("way", KINDS, ids=["port", "unix"])
def test_what_is_said_arrives_and_so_does_the_answer(way: Transport, address: Path) -> None:
    listener, secret = way.listen(address)
    with listener, way.connect(address, 5) as caller:
        caller.sendall(b"hello\n")
        connection, _ = listener.accept()
        with connection:
            connection.settimeout(5)
            heard = b""
            while not heard.endswith(b"\n"):
                heard += connection.recv(64)
            assert heard == secret + b"hello\n"
            connection.sendall(b"yes\n")
            assert caller.recv(64) == b"yes\n"


@pytest.mark.parametrize("way", KINDS, ids=["port", "unix"])
def test_where_nobody_listens_nobody_is_waited_for(way: Transport, address: Path) -> None:
    with pytest.raises(FileNotFoundError):
        way.connect(address, 5)

    listener, _ = way.listen(address)
    listener.close()  # as a process leaves it that was killed
    with pytest.raises(ConnectionRefusedError):
        way.connect(address, 5)


@pytest.mark.parametrize("way", KINDS, ids=["port", "unix"])
def test_what_a_killed_program_left_is_in_nobody_s_way(way: Transport, address: Path) -> None:
    left, _ = way.listen(address)
    left.close()

    listener, _ = way.listen(address)
    with listener, way.connect(address, 5):
        connection, _ = listener.accept()
        connection.close()


@pytest.mark.parametrize("text", ["", "nonsense", "x y"])
def test_a_file_that_names_no_port_leads_to_nobody(address: Path, text: str) -> None:
    address.write_text(text, encoding="ascii")

    with pytest.raises(ConnectionRefusedError):
        PortTransport().connect(address, 5)


def test_the_secret_is_for_the_person_alone(address: Path) -> None:
    listener, secret = PortTransport().listen(address)
    listener.close()

    assert len(secret) == 32
    assert address.read_text("ascii").endswith(secret.decode())
    assert address.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("way", KINDS, ids=["port", "unix"])
def test_where_no_address_can_be_written_nothing_stays_open(way: Transport, address: Path) -> None:
    with pytest.raises((FileNotFoundError, NotADirectoryError)):
        way.listen(address / "no" / "such" / "folder")


def test_unix_uses_its_own() -> None:
    assert isinstance(transport(), UnixTransport) is hasattr(socket, "AF_UNIX")
