"""Letter keys on the keyboards of other languages, between which a person may switch."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

from tools.walk_through.desk import Desk
from tools.walk_through.pages import Page
from tools.walk_through.program import Program

_PATIENCE_S = 5.0
_M, _V = "58", "55"
"""The codes that X11 has for the places of these keys on a US keyboard."""
_BY_PLACE = ((_M, "sound off"), (_M, "sound on"), (_V, "far view"), (_V, "near view"))
LAYOUTS = {
    "us": _BY_PLACE,
    "ru": _BY_PLACE,
    "gr": _BY_PLACE,
    "il": _BY_PLACE,
    "ara": _BY_PLACE,
    "ge": _BY_PLACE,
    # A Latin one goes by its letters: M is where others have a semicolon, and a comma where M is.
    "fr": (("47", "sound off"), ("47", "sound on"), (_M, "paused"), (_M, "going on")),
}
"""What keys, given by their place, have to lead to on each layout."""


def other_layouts(desk: Desk, options: tuple[str | Path, ...]) -> Iterator[Page]:
    """A session in which the layout is switched again and again."""
    program = Program(desk, *options, "--workout", "first-time", "--start")
    program.wait_for_text("Get ready")
    page = Page("Letter keys on other layouts")
    for layout, presses in LAYOUTS.items():
        _switch_to(desk, layout)
        program.heard()
        for key, told in presses:
            program.press(key)
            if not program.listen_for(told)[0]:
                page.problems.append(f"{layout}: key {key} did not lead to “{told}”")
        page.texts.append(layout)
    _switch_to(desk, "us")
    program.end()
    yield page


def _switch_to(desk: Desk, layout: str) -> None:
    subprocess.run(["setxkbmap", layout], env=desk.environment, check=True, timeout=_PATIENCE_S)
