"""Whether a window can open here, asked before Qt is started.

On Linux Qt aborts the whole program when it reaches no display, or when its plugin for one lacks a
library. So both are tried beforehand, with the same libraries that Qt uses, and told in a sentence.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path

from lowback_timer.devices.system_libraries import install_hint, missing_packages

X11, WAYLAND = "xcb", "wayland"
"""The platforms that need a display, by Qt's names for them."""

_VARIABLES = {X11: "DISPLAY", WAYLAND: "WAYLAND_DISPLAY"}


def obstacle(
    environment: Mapping[str, str] = os.environ,
    *,
    reaches: Callable[[str], bool] | None = None,
    x11_plugin_error: Callable[[], str | None] | None = None,
) -> str | None:
    """Why no window can open here, in one sentence without a full stop; None when one can.

    Args:
        environment: The environment variables.
        reaches: Tells whether the display of a platform answers.
        x11_plugin_error: Tells why Qt's plugin for X11 cannot be loaded, if so.
    """
    wanted = _wanted_platforms(environment) if sys.platform == "linux" else []
    if not wanted:
        return None
    named = [platform for platform in wanted if environment.get(_VARIABLES[platform])]
    if not named:
        return _nothing_named(wanted)
    answering = list(filter(reaches or _reaches, named))
    if WAYLAND in answering:
        return None  # where X11 fails, Qt falls back on it
    if X11 in named and (error := (x11_plugin_error or _x11_plugin_error)()):
        if lacking := missing_libraries():
            return lacking
        if answering:
            return f"Qt cannot use this display: {error}"
    if answering:
        return None
    tried = " or ".join(f"{_VARIABLES[each]}={environment[_VARIABLES[each]]}" for each in named)
    return f"there is no display: nothing answers at {tried}, or it does not let this program in"


def missing_libraries() -> str | None:
    """What to install for the system libraries that Qt lacks, in words; None when it has all."""
    packages = missing_packages()
    if not packages:
        return None
    return f"Qt lacks system libraries, which this brings: {install_hint(packages)}"


def _nothing_named(wanted: list[str]) -> str:
    variables = [_VARIABLES[platform] for platform in wanted]
    if len(variables) == 1:
        return f"there is no display: {variables[0]} is not set"
    return f"there is no display: neither {' nor '.join(variables)} is set"


def _wanted_platforms(environment: Mapping[str, str]) -> list[str]:
    """Which displays Qt would try; none when it was told to do without one."""
    chosen = environment.get("QT_QPA_PLATFORM")
    if not chosen:
        return [X11, WAYLAND]
    # A list in order of preference, each with options of its own: "wayland;xcb:param=value".
    names = [each.partition(":")[0] for each in chosen.split(";")]
    wanted = [WAYLAND if name.startswith(WAYLAND) else name for name in names]
    return list(dict.fromkeys(wanted)) if set(wanted) <= set(_VARIABLES) else []


def _reaches(platform: str) -> bool:
    return _reaches_x11() if platform == X11 else _reaches_wayland()


def _reaches_x11() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    # A connection that failed is an object too, and has to be given back like one that did not.
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _reaches_wayland() -> bool:
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = [ctypes.c_char_p]
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(None)
    if display is None:
        return False
    wayland.wl_display_disconnect(display)
    return True


def _x11_plugin_error() -> str | None:
    """Why Qt's plugin for X11 does not load; asking costs nothing, as Qt would load it next."""
    package = find_spec("PySide6")
    folders = package and package.submodule_search_locations
    plugin = Path(folders[0], "Qt/plugins/platforms/libqxcb.so") if folders else None
    if plugin is None or not plugin.exists():
        return None  # a distribution's own Qt, whose package names what it needs
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error)
    return None
