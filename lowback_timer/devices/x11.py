"""The X server, asked and told what Qt has no words for.

Through libxcb, which Qt needs there anyway: a window that closes in the middle of a question is an
answer like others to it, where Xlib would end the program.
"""

from __future__ import annotations

import struct
from ctypes import CDLL, POINTER, Structure, byref, c_char_p, c_int, c_uint, c_void_p, cast
from ctypes import c_uint8 as byte
from ctypes import c_uint16 as word
from ctypes import c_uint32 as long_word
from typing import Any

_ANY_TYPE = 0
_MOST = 64
"""States a window has, at most."""
_CLIENT_MESSAGE = 33
_MESSAGE = struct.Struct("=BBHII20s")
"""Kind, bits a value, number, window, type, and what is said."""


class _Screens(Structure):
    _fields_ = (("first", POINTER(long_word)), ("rest", c_int), ("index", c_int))


class _Cookie(Structure):
    _fields_ = (("sequence", c_uint),)


class _Atom(Structure):
    _fields_ = (
        *(("type", byte), ("pad", byte), ("sequence", word)),
        *(("length", long_word), ("atom", long_word)),
    )


class Screen:
    """A connection to the X server.

    Raises:
        OSError: there is none.
    """

    def __init__(self) -> None:
        self._xcb, self._free = _library()
        self._connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()
            raise OSError("no X server answers")
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        self.root: int = screens.first[0]

    def values(self, window: int, name: bytes) -> tuple[int, ...]:
        """A property of a window that is a list of windows or of names; empty: it has none."""
        xcb, connection, error = self._xcb, self._connection, c_void_p()
        cookie = xcb.xcb_get_property(connection, 0, window, self.atom(name), _ANY_TYPE, 0, _MOST)
        reply = xcb.xcb_get_property_reply(connection, cookie, byref(error))
        if not reply:
            self._free(error)
            return ()
        length = xcb.xcb_get_property_value_length(reply) // 4
        found = cast(xcb.xcb_get_property_value(reply), POINTER(long_word))[:length]
        self._free(reply)
        return tuple(found)

    def atom(self, name: bytes, *, is_made: bool = False) -> int:
        """The number of a name; 0: nobody has used it yet, and it is not to be made."""
        xcb, connection, error = self._xcb, self._connection, c_void_p()
        cookie = xcb.xcb_intern_atom(connection, not is_made, len(name), name)
        reply = xcb.xcb_intern_atom_reply(connection, cookie, byref(error))
        if not reply:
            self._free(error)
            return 0
        found: int = cast(reply, POINTER(_Atom)).contents.atom
        self._free(reply)
        return found

    def tell(self, window: int, kind: bytes, said: bytes, bits: int, to: int) -> None:
        """Send a message of one window to whoever looks after all of them.

        Args:
            window: Whose message it is.
            kind: Its type, by name.
            said: Up to 20 bytes.
            bits: How many make out one value: 8 or 32.
            to: Who gets it, as a mask of events of the root window.
        """
        atom = self.atom(kind, is_made=True)
        event = _MESSAGE.pack(_CLIENT_MESSAGE, bits, 0, window, atom, said)
        self._xcb.xcb_send_event(self._connection, 0, self.root, to, event)

    def close(self) -> None:
        """Leave the X server, when it has got everything."""
        self.atom(b"STRING")  # it answers in the order of asking
        self._xcb.xcb_disconnect(self._connection)


def _library() -> tuple[Any, Any]:
    """libxcb, and what gives back what it hands out.

    Raises:
        OSError: it is not there.
    """
    xcb, free = CDLL("libxcb.so.1"), CDLL(None).free
    free.argtypes = (c_void_p,)
    for name, result, arguments in (
        ("connect", c_void_p, (c_char_p, POINTER(c_int))),
        ("connection_has_error", c_int, (c_void_p,)),
        ("disconnect", None, (c_void_p,)),
        ("send_event", _Cookie, (c_void_p, byte, long_word, long_word, c_char_p)),
        ("get_setup", c_void_p, (c_void_p,)),
        ("setup_roots_iterator", _Screens, (c_void_p,)),
        ("intern_atom", _Cookie, (c_void_p, byte, word, c_char_p)),
        ("intern_atom_reply", c_void_p, (c_void_p, _Cookie, c_void_p)),
        ("get_property", _Cookie, (c_void_p, byte, *[long_word] * 5)),
        ("get_property_reply", c_void_p, (c_void_p, _Cookie, c_void_p)),
        ("get_property_value", c_void_p, (c_void_p,)),
        ("get_property_value_length", c_int, (c_void_p,)),
    ):
        function = getattr(xcb, f"xcb_{name}")
        function.restype, function.argtypes = result, arguments
    return xcb, free
