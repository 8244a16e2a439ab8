"""Reads the program over AT-SPI, as a screen reader does, and answers in lines of JSON.

Runs on the system's Python, for which Debian packages `pyatspi`; nothing but the standard library
and `pyatspi` is used here. A request is a line on standard input, an answer a line on standard
output:

    {"do": "tree"}      everything that shows, from the window down
    {"do": "focus"}     how often the focus has moved, and what has it
    {"do": "heard"}     what was announced and what has changed since it was last asked
    {"do": "act", "path": P, "action": NAME}
    {"do": "set", "path": P, "value": NUMBER}
                        the same as a screen reader does it, to a part of the last tree
"""

from __future__ import annotations

import json
import sys
from typing import Any

import pyatspi
from gi.repository import GLib

SPOKEN_STATES = {
    pyatspi.STATE_CHECKED: "checked",
    pyatspi.STATE_CHECKABLE: "checkable",
    pyatspi.STATE_IS_DEFAULT: "default",
    pyatspi.STATE_EXPANDED: "expanded",
    pyatspi.STATE_FOCUSABLE: "focusable",
    pyatspi.STATE_FOCUSED: "focused",
    pyatspi.STATE_MODAL: "modal",
    pyatspi.STATE_PRESSED: "pressed",
    pyatspi.STATE_READ_ONLY: "read-only",
    pyatspi.STATE_SELECTED: "selected",
    pyatspi.STATE_SHOWING: "showing",
}
CHANGES = (
    "object:property-change:accessible-name",
    "object:property-change:accessible-description",
    "object:property-change:accessible-value",
)


class Reader:
    """Listens to one program, and answers requests about it."""

    def __init__(self, process_id: int) -> None:
        self._process_id = process_id
        self._focus_moves = 0
        self._focused: Any = None
        self._parts: dict[str, Any] = {}
        self._announced: list[str] = []
        self._changed: list[str] = []
        pyatspi.Registry.registerEventListener(self._on_focus, "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(self._on_announcement, "object:announcement")
        pyatspi.Registry.registerEventListener(self._on_change, *CHANGES)

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """Do what is asked for."""
        match request["do"]:
            case "tree":
                return {"tree": self._tree()}
            case "focus":
                return {"moves": self._focus_moves, "focused": self._focused_node()}
            case "act":
                return {"done": self._act(request["path"], request["action"])}
            case "set":
                self._parts[request["path"]].queryValue().currentValue = request["value"]
                return {"done": True}
            case _:
                heard = {"announced": self._announced, "changed": self._changed}
                self._announced, self._changed = [], []
                return heard

    def _tree(self) -> dict[str, Any] | None:
        self._parts.clear()
        for program in pyatspi.Registry.getDesktop(0):
            if program is not None and program.get_process_id() == self._process_id:
                windows = [self._tree_of(window) for window in program if window is not None]
                return next((window for window in windows if window["children"]), None)
        return None

    def _tree_of(self, each: Any) -> dict[str, Any]:
        node = _node(each)
        self._parts[node["path"]] = each
        children = [child for child in each if child is not None]
        node["children"] = [
            self._tree_of(child)
            for child in children
            if child.getState().contains(pyatspi.STATE_SHOWING)
        ]
        return node

    def _act(self, path: str, action: str) -> bool:
        actions = self._parts[path].queryAction()
        names = [actions.getName(index) for index in range(actions.nActions)]
        return action in names and bool(actions.doAction(names.index(action)))

    def _focused_node(self) -> dict[str, Any] | None:
        try:
            return self._focused and _node(self._focused)
        except GLib.Error:  # it has gone away
            return None

    def _on_focus(self, event: Any) -> None:
        if event.detail1:
            self._focus_moves += 1
            self._focused = event.source

    def _on_announcement(self, event: Any) -> None:
        self._announced.append(str(event.any_data))

    def _on_change(self, event: Any) -> None:
        self._changed.append(f"{event.type} {event.any_data}")


def _label_of(each: Any) -> str:
    """The name of a drop-down, which Qt itself names by what is chosen in it."""
    if each.getRole() != pyatspi.ROLE_COMBO_BOX:
        return ""
    for relation in each.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return f"{relation.getTarget(0).name}: {each.name}"
    return ""


def _node(each: Any) -> dict[str, Any]:
    states = each.getState()
    node = {
        "path": each.path,
        "role": each.getRoleName(),
        "name": _label_of(each) or each.name,
        "description": each.description,
        "states": [name for state, name in SPOKEN_STATES.items() if states.contains(state)],
        "enabled": states.contains(pyatspi.STATE_ENABLED),
    }
    try:
        box = each.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        node["box"] = [box.x, box.y, box.width, box.height]
    except NotImplementedError:
        node["box"] = [0, 0, 0, 0]
    return node


def main() -> None:
    """Answer until nobody asks any more."""
    reader = Reader(int(sys.argv[1]))
    loop = GLib.MainLoop()

    def on_request(*_: object) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        try:
            answer = reader.answer(json.loads(line))
        except GLib.Error as error:  # a widget went away while it was read
            answer = {"gone": str(error)}
        print(json.dumps(answer), flush=True)
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, on_request)
    loop.run()


if __name__ == "__main__":
    main()
