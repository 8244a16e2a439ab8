"""A name on the bus: taken, shared, given back, and without a bus."""

from __future__ import annotations

import os
import socket
import struct
from pathlib import Path

import pytest
from jeepney import DBusAddress, new_signal

from lowback_timer.devices.media.bus_service import Answer, BusService, session_address
from lowback_timer.devices.media.mpris_interface import BUS_NAME, PATH, PLAYER
from tests.doubles.bus_client import WITHIN_S, Client, Jobs


def open_service(address: str, jobs: Jobs) -> BusService:
    return BusService(address, BUS_NAME, lambda _message: Answer(), jobs.post)


def ends(service: BusService) -> bool:
    service.thread.join(WITHIN_S)
    return not service.thread.is_alive()


def test_the_name_is_free_again_in_the_end(private_bus: str, client: Client, jobs: Jobs) -> None:
    service = open_service(private_bus, jobs)
    jobs.do_next()
    assert client.has()

    service.close()

    assert ends(service)
    assert not client.has()


def test_a_second_program_has_a_number_in_its_name(
    private_bus: str, client: Client, jobs: Jobs
) -> None:
    first = open_service(private_bus, jobs)
    jobs.do_next()
    second = open_service(private_bus, jobs)
    jobs.do_next()

    assert client.has()
    assert client.has(f"{BUS_NAME}.instance{os.getpid()}")

    for service in (first, second):
        service.close()
        assert ends(service)


def test_a_third_of_the_same_number_stays_silent(private_bus: str, jobs: Jobs) -> None:
    services = [open_service(private_bus, jobs) for _ in range(2)]
    for _ in services:
        jobs.do_next()

    third = open_service(private_bus, jobs)

    assert ends(third)
    for service in services:
        service.close()
        assert ends(service)


def test_one_that_is_closed_before_it_is_there_leaves_at_once(private_bus: str, jobs: Jobs) -> None:
    service = open_service(private_bus, jobs)
    service.close()

    jobs.do_next()

    assert ends(service)


def test_where_nobody_listens_it_is_silent(tmp_path: Path, jobs: Jobs) -> None:
    service = open_service(f"unix:path={tmp_path / 'nobody'}", jobs)

    assert ends(service)
    service.send(new_signal(DBusAddress(PATH, None, PLAYER), "Seeked", "x", (0,)))
    service.close()


@pytest.mark.parametrize("address", ["nonsense", "tcp:host=localhost,port=1", "unix:"])
def test_an_address_that_it_does_not_understand_is_as_good_as_none(
    address: str, jobs: Jobs
) -> None:
    assert ends(open_service(address, jobs))


def test_a_bus_that_goes_away_is_not_missed(private_bus: str, jobs: Jobs) -> None:
    service = open_service(private_bus, jobs)
    jobs.do_next()
    connection = service._connection
    assert connection is not None

    connection.sock.shutdown(socket.SHUT_RDWR)  # as when the bus dies

    assert ends(service)
    jobs.do_next()
    assert service._connection is None
    service.send(new_signal(DBusAddress(PATH, None, PLAYER), "Seeked", "x", (0,)))
    service.close()


def test_a_bus_that_hangs_is_given_up_and_keeps_nobody_waiting(tmp_path: Path, jobs: Jobs) -> None:
    """It takes whoever comes and never answers."""
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()

        service = open_service(f"unix:path={tmp_path / 'bus'}", jobs)
        service.send(new_signal(DBusAddress(PATH, None, PLAYER), "Seeked", "x", (0,)))
        service.close()

        assert ends(service)


def test_a_bus_that_takes_no_more_is_given_up(private_bus: str, jobs: Jobs) -> None:
    service = open_service(private_bus, jobs)
    jobs.do_next()
    connection = service._connection
    assert connection is not None
    ours, theirs = socket.socketpair()
    with theirs:
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("@ll", 0, 1_000))
        real, connection.sock = connection.sock, ours
        signal_of_length = new_signal(
            DBusAddress(PATH, None, PLAYER), "Told", "s", ("x" * 10_000_000,)
        )

        service.send(signal_of_length)

        assert service._connection is None
        ours.close()
        connection.sock = real
        real.shutdown(socket.SHUT_RDWR)
        assert ends(service)


def test_the_address_is_that_of_the_environment(tmp_path: Path) -> None:
    assert session_address({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/here"}) == "unix:path=/here"
    assert session_address({}) is None
    assert session_address({"XDG_RUNTIME_DIR": str(tmp_path)}) is None
    (tmp_path / "bus").touch()
    assert session_address({"XDG_RUNTIME_DIR": str(tmp_path)}) == f"unix:path={tmp_path / 'bus'}"
