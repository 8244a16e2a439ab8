"""How one program reaches another one of the same person: through a socket.

Unix keeps sockets among the files, so the folder says who may use it. Windows has none that Python
knows: there a port of this computer is used, and a file that only the person can read holds its
number and a secret, which has to come first.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path

_WAITING = 8
"""So many can wait to be let in."""
_HOST = "127.0.0.1"
_SECRET_BYTES = 16


class UnixTransport:
    """A socket in the file `address`."""

    def listen(self, address: Path) -> tuple[socket.socket, bytes]:
        """Begin to listen; returns the socket, and what every caller has to say first.

        Raises:
            OSError: that is not possible.
        """
        with suppress(FileNotFoundError):
            address.unlink()  # of a program that was killed: whoever calls this has the lock
        listener = socket.socket(socket.AF_UNIX)
        try:
            listener.bind(str(address))
            listener.listen(_WAITING)
        except BaseException:
            listener.close()
            raise
        return listener, b""

    def connect(self, address: Path, seconds: float) -> socket.socket:
        """Call whoever listens, and wait at most that long for each answer.

        Raises:
            OSError: nobody listens.
        """
        caller = socket.socket(socket.AF_UNIX)
        try:
            caller.settimeout(seconds)
            caller.connect(str(address))
        except BaseException:
            caller.close()
            raise
        return caller


class PortTransport:
    """A port of this computer, of which the file `address` tells."""

    def listen(self, address: Path) -> tuple[socket.socket, bytes]:
        """Begin to listen; returns the socket, and what every caller has to say first.

        Raises:
            OSError: that is not possible.
        """
        import secrets  # noqa: PLC0415 - OpenSSL comes with it, and only here is it needed

        secret = secrets.token_hex(_SECRET_BYTES)
        listener = socket.socket(socket.AF_INET)
        try:
            listener.bind((_HOST, 0))
            listener.listen(_WAITING)
            with suppress(FileNotFoundError):
                address.unlink()
            descriptor = os.open(address, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w", encoding="ascii") as file:
                file.write(f"{listener.getsockname()[1]} {secret}")
        except BaseException:
            listener.close()
            raise
        return listener, secret.encode("ascii")

    def connect(self, address: Path, seconds: float) -> socket.socket:
        """Call whoever listens, and wait at most that long for each answer.

        Raises:
            OSError: nobody listens.
        """
        port, _, secret = address.read_text(encoding="ascii").partition(" ")
        if not port.isdecimal():
            raise ConnectionRefusedError(f"{address} names no port")
        caller = socket.create_connection((_HOST, int(port)), seconds)
        try:
            caller.sendall(secret.encode("ascii"))
        except BaseException:
            caller.close()
            raise
        return caller


Transport = UnixTransport | PortTransport


def transport() -> Transport:
    """What this system has."""
    return UnixTransport() if hasattr(socket, "AF_UNIX") else PortTransport()
