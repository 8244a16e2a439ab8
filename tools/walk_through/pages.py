"""Reads one page: what is on it, in the order of Tab, and what is wrong with it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from tools.walk_through.desk import SCREEN
from tools.walk_through.picture import Box, Picture, visible_change
from tools.walk_through.program import Node, Program

NO_ROLE = {"", "filler", "unknown", "invalid", "redundant object"}
_CELL = "table cell"
_TEXT_ROLES = {"label", "static", "progress bar", "image"}
_BY_OTHER_KEYS = {"label", "list item", _CELL}
"""What lies in something that Tab leads to; from there the arrow keys go on."""
_FRAME = 10
"""Pixels."""
_MOST_STOPS = 80
_PAINTS_WITHIN_S = 0.7
_SPOKEN_STATES = ("checked", "pressed", "selected", "expanded")


@dataclass
class Page:
    """What was found on one page."""

    title: str
    stops: list[Node] = field(default_factory=list)
    """The controls in the order of Tab."""
    by_arrows: list[Node] = field(default_factory=list)
    """Those that are chosen between with the arrow keys."""
    texts: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def report(self) -> Iterator[str]:
        """The page in lines that can be read."""
        yield f"== {self.title}"
        for number, stop in enumerate(self.stops, start=1):
            yield f"  {number:2}  {line_of(stop)}"
        yield from (f"   ↕  {line_of(each)}" for each in self.by_arrows)
        if self.texts:
            yield f"      says: {' | '.join(self.texts)}"


def read_page(program: Program, title: str, *, stands_still: bool = True) -> Page:
    """Read a page, and go through it with Tab and the arrow keys.

    Args:
        program: The program that shows it.
        title: What the page is called in the report.
        stands_still: Whether nothing moves on it, so that pictures of it can be compared.
    """
    window = program.wait_until(lambda _: True, title)
    scope = scope_of(window)
    page = Page(title)
    page.problems += focus_problems(program)
    page.texts = [
        _with_description(node)
        for node in scope.walk()
        if node.role in _TEXT_ROLES and node.name and "focusable" not in node.states
    ]
    page.problems += _problems_of(scope)
    _walk_by_tab(program, page, stands_still=stands_still)
    _walk_by_arrows(program, page, scope)
    _walk_through_lists(program, page)
    stops = (*page.stops, *page.by_arrows)
    # What is said of a button may have changed meanwhile, and what it is called as well.
    reached = {node.key for node in stops} | {node.path for node in stops}
    page.problems += [
        f"Tab does not lead to {line_of(node)}"
        for node in scope.walk()
        if node.can_be_focused
        and node.role not in _BY_OTHER_KEYS
        and reached.isdisjoint({node.key, node.path})
    ]
    return page


def focus_problems(program: Program) -> Iterator[str]:
    """What is wrong with where a change of the page has left whoever listens."""
    told = program.told_focus()
    window = program.wait_until(lambda _: True, "the page")
    if told is None:
        yield "A screen reader was told of no focus."
    elif not told.name or told.role in NO_ROLE:
        yield f"The last focus that was told is on what has no name: {line_of(told)}"
    # Not by path: Qt may have two for one widget.
    elif told.key not in {node.key for node in scope_of(window).walk()}:
        yield f"The last focus that was told is not on the page: {line_of(told)}"


def scope_of(window: Node) -> Node:
    """The window, or the dialog that lies over it."""
    dialogs = [node for node in window.walk() if node.role in {"dialog", "alert"}]
    return dialogs[-1] if dialogs else window


def _problems_of(scope: Node) -> Iterator[str]:
    controls = [node for node in scope.walk() if node.can_be_focused]
    for node in controls:
        if not node.name:
            yield f"A control has no name: {line_of(node)} at {node.box}"
        if node.role in NO_ROLE:
            yield f"A control has no role: {line_of(node)}"
    # The same number may stand in a table twice; a screen reader says the row and column with it.
    apart = [node for node in controls if node.role != _CELL]
    for told, count in Counter(line_of(node) for node in apart).items():
        if count > 1:
            yield f"{count} controls cannot be told apart: {told}"
    for node in scope.walk():
        if node.name and node.role in NO_ROLE and node not in controls:
            yield f"Something has a name and no role: {line_of(node)}"


def _walk_by_tab(program: Program, page: Page, *, stands_still: bool) -> None:
    first = program.press_to_move("Tab")
    if first is None:
        page.problems.append("Tab leads nowhere.")
        return
    stop, picture = first, program.picture()
    while len(page.stops) < _MOST_STOPS:
        page.stops.append(stop)
        after = program.press_to_move("Tab")
        other = program.picture()
        if after is None or after.path == stop.path:
            break
        if stands_still and not _is_whole_page(stop):
            least = (stop.box[2] + stop.box[3]) / 2
            seen = visible_change(picture, other, _with_frame(stop))
            if seen < least:
                seen = _look_again(program, stop)
            if seen < least:
                page.problems.append(f"The focus cannot be seen ({seen} pixels): {line_of(stop)}")
        if after.path == first.path:
            return
        if any(after.path == each.path for each in page.stops):
            page.problems.append(f"The focus is caught: Tab never gets back to {line_of(first)}")
            return
        stop, picture = after, other
    if len(page.stops) > 1:
        page.problems.append(f"The focus is caught at {line_of(stop)}")


def _with_frame(stop: Node) -> Box:
    """Where the focus is to be seen; of a field to write in, its frame lies around what is told."""
    x, y, width, height = stop.box
    around = _FRAME if stop.role == "text" else 0
    return x - around, y - around, width + 2 * around, height + 2 * around


def _look_again(program: Program, stop: Node) -> int:
    """How much of the focus can be seen, with more time for a machine that is busy to paint it."""

    def after(key: str) -> Picture:
        program.press_to_move(key)
        time.sleep(_PAINTS_WITHIN_S)
        return program.picture()

    without, with_focus = after("shift+Tab"), after("Tab")
    return visible_change(without, with_focus, _with_frame(stop))


def _walk_by_arrows(program: Program, page: Page, scope: Node) -> None:
    """Of a row of radio buttons Tab reaches the chosen one, and the arrow keys the others."""
    parents = {child.key: node for node in scope.walk() for child in node.children}
    for stop in page.stops:
        if stop.role != "radio button" or stop.key not in parents:
            continue
        group = [each for each in parents[stop.key].children if each.role == stop.role]
        forth, back = ("Down", "Up") if _stand_in_a_column(group) else ("Right", "Left")
        others = [each for each in group if each.key != stop.key]
        program.go_to(stop.key)
        at = [each.key for each in group].index(stop.key)
        keys = [back] * at + [forth] * (len(group) - 1) + [back] * (len(group) - 1 - at)
        # By name alone: a choice of the language puts all else into another one.
        reached = {node.name for key in keys if (node := program.press_to_choose(key))}
        page.by_arrows += [each for each in others if each.name in reached]
        now = program.focused()
        if now is None or now.key != stop.key:
            page.problems.append(f"The arrow keys do not lead back to {line_of(stop)}")


def _walk_through_lists(program: Program, page: Page) -> None:
    """Tab reaches a list, and the arrow keys its entries."""
    for stop in page.stops:
        if stop.role != "list":
            continue
        program.go_to(stop.key)
        for key in ("End", "Home"):
            entry = program.press_to_move(key)
            if entry is None or entry.role != "list item" or not entry.name:
                page.problems.append(f"The arrow keys lead to no entry of {line_of(stop)}")
                break
            page.by_arrows.append(entry)


def _is_whole_page(stop: Node) -> bool:
    """A page has the focus when none of its controls has, which is to be seen well enough."""
    return stop.role == "panel" and stop.box[2] * stop.box[3] > 0.8 * SCREEN[0] * SCREEN[1]


def _stand_in_a_column(group: list[Node]) -> bool:
    return len({node.box[0] for node in group}) == 1


def _with_description(node: Node) -> str:
    return f"{node.name} ({node.description})" if node.description else node.name


def line_of(node: Node) -> str:
    """A control as a screen reader reads it."""
    states = [state for state in _SPOKEN_STATES if state in node.states]
    if not node.enabled:
        states.append("disabled")
    told = f", {', '.join(states)}" if states else ""
    more = f" ({node.description})" if node.description not in {"", node.name} else ""
    return f"{node.role} “{node.name}”{told}{more}"
