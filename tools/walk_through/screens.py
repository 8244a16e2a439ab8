"""The window on screens of all sizes: it fits, and a full screen leads back to what was before."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.walk_through.desk import Desk
from tools.walk_through.pages import Page, line_of
from tools.walk_through.picture import Box
from tools.walk_through.program import Node, Program, shows
from tools.walk_through.tour import WORKOUT

_SETTLES_S = 1.0
_ROUNDING = 1
"""Of a length in pixels, at a scale that is no whole number."""
_SHOWS_FOR_S = 3.5
"""After that the buttons over the far view are gone, if the mouse stands still."""


@dataclass(frozen=True)
class Screen:
    """What a person sits in front of."""

    width: int
    height: int
    scale: float
    """Pixels of the screen for a pixel of the window."""
    text_percent: int = 100

    def __str__(self) -> str:
        return f"{self.width} × {self.height} at {self.scale:.0%}, text {self.text_percent} %"

    @property
    def box(self) -> Box:
        """The screen in the window's own pixels."""
        return 0, 0, round(self.width / self.scale), round(self.height / self.scale)


SCREENS = (
    Screen(1366, 768, 1.25),
    Screen(1366, 768, 1.25, 200),
    Screen(1920, 1080, 1.5),
    Screen(1920, 1080, 2),
    Screen(1920, 1080, 2, 200),
    Screen(800, 600, 1),
)


def screens() -> Iterator[Page]:
    """A page for each screen."""
    for screen in SCREENS:
        with Desk((screen.width, screen.height)) as desk:
            desk.start("openbox")
            yield _on(desk, screen)


def _on(desk: Desk, screen: Screen) -> Page:
    page = Page(f"Screen, {screen}")
    program = _open(desk, screen)
    _look(program, page, screen, "at first", scrolls=True)
    program.act_on("Start Walk-through")
    program.wait_for_text("Get ready")
    _look(program, page, screen, "in a session")
    before = _box(program)
    program.press("f")
    _fills(program, page, screen)
    program.press("f")
    _is_back(program, page, before, "F")
    _maximise(desk, before, screen)
    maximised = _box(program)
    if maximised[2] < screen.box[2] - _ROUNDING:
        page.problems.append(f"It was not maximised: {maximised}")
    program.press("f")
    _fills(program, page, screen)
    _leave_by_mouse(desk, program, screen)
    _is_back(program, page, maximised, "the mouse")
    program.press("f")
    _fills(program, page, screen)
    program.press("Escape")
    program.wait_for_text("Leave this workout?")
    program.act_on("Leave")
    program.wait_for_text("Nothing done this time")
    if not _is_in(_box(program), maximised):
        page.problems.append("After the end it still fills the screen.")
    program.end()
    return page


def _open(desk: Desk, screen: Screen) -> Program:
    data = desk.folder / "data"
    data.mkdir()
    settings = {"safety_acknowledged": True, "text_size_percent": screen.text_percent}
    (data / "settings.json").write_text(json.dumps(settings), "utf-8")
    workout: Path = desk.folder / "screens.yaml"
    workout.write_text(WORKOUT, encoding="utf-8")
    return Program(
        desk,
        *("--library", workout),
        environment={"QT_SCALE_FACTOR": str(screen.scale)},
    )


def _box(program: Program) -> Box:
    time.sleep(_SETTLES_S)
    return program.wait_until(lambda _: True, "the window").box


def _look(
    program: Program, page: Page, screen: Screen, when: str, *, scrolls: bool = False
) -> None:
    """Check that the window is on the screen, and every button in the window."""
    time.sleep(_SETTLES_S)
    window = program.wait_until(lambda _: True, "the window")
    if not _is_in(window.box, screen.box):
        page.problems.append(f"{when}, the window is not on the screen: {window.box}")
    page.problems += [
        f"{when}, it is not to be seen: {line_of(node)}"
        for node in window.walk()
        if node.role == "push button" and node.name and not _is_in_sight(node, window, scrolls)
    ]


def _is_in_sight(node: Node, window: Node, scrolls: bool) -> bool:
    """Whether a button is in the window, or can be scrolled to and is not what comes first."""
    sides = (0,) if scrolls and "focused" not in node.states else (0, 1)
    return _is_in(node.box, window.box, sides)


def _is_in(inner: Box, outer: Box, sides: tuple[int, ...] = (0, 1)) -> bool:
    return all(
        outer[side] - _ROUNDING <= inner[side]
        and inner[side] + inner[side + 2] <= outer[side] + outer[side + 2] + _ROUNDING
        for side in sides
    )


def _fills(program: Program, page: Page, screen: Screen) -> None:
    if not _is_in(screen.box, _box(program)):
        page.problems.append("F does not fill the screen.")


def _is_back(program: Program, page: Page, before: Box, how: str) -> None:
    after = _box(program)
    if not (_is_in(after, before) and _is_in(before, after)):
        page.problems.append(f"Left by {how}, it is {after}, and was {before}.")
    if not shows(program.wait_until(lambda _: True, "the window"), "Form cues"):
        page.problems.append(f"Left by {how}, it is still the far view.")


def _maximise(desk: Desk, window: Box, screen: Screen) -> None:
    """Press twice on the title, which lies above the window."""
    x, y = window[0] + window[2] / 2, window[1] - 8 / screen.scale
    _move(desk, x, y, screen)
    desk.xdotool("click", "--repeat", "2", "--delay", "60", "1")


def _leave_by_mouse(desk: Desk, program: Program, screen: Screen) -> None:
    """Move the mouse, and click what comes."""
    time.sleep(_SHOWS_FOR_S)
    for step in range(3):
        _move(desk, 200 + 9 * step, 200, screen)
    x, y, width, height = program.find("Leave full screen (F)").box
    _move(desk, x + width / 2, y + height / 2, screen)
    desk.xdotool("click", "1")


def _move(desk: Desk, x: float, y: float, screen: Screen) -> None:
    desk.xdotool("mousemove", str(round(x * screen.scale)), str(round(y * screen.scale)))
