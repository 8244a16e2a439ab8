"""The program under way: what a person presses, and what a screen reader is told."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lowback_timer import APP_ID
from tools.walk_through.desk import PROGRAM, SYSTEM_PYTHON, Desk, DeskError, end, wait_for
from tools.walk_through.picture import Box, Picture, read_picture

_READER = Path(__file__).with_name("reader.py")
_REPAINTED_AFTER_S = 0.08
_MOVES_WITHIN_S = 0.4
_CHOSEN_WITHIN_S = 3.0
_STILL_AFTER_S = 0.15
_TOLD_WITHIN_S = 5.0


@dataclass(frozen=True)
class Node:
    """What a screen reader is told of one part of the window."""

    path: str
    role: str
    name: str
    description: str
    states: frozenset[str]
    enabled: bool
    box: Box
    children: tuple[Node, ...]

    @classmethod
    def of(cls, answer: Mapping[str, Any]) -> Node:
        """Make it, and all that is in it, from the reader's answer."""
        return cls(
            path=answer["path"],
            role=answer["role"],
            name=answer["name"],
            description=answer["description"],
            states=frozenset(answer["states"]),
            enabled=answer["enabled"],
            box=tuple(answer["box"]),
            children=tuple(cls.of(child) for child in answer.get("children", ())),
        )

    def walk(self) -> Iterator[Node]:
        """Itself, and all that is in it."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from all others, even when the page has been made anew."""
        return self.role, self.name, self.description

    @property
    def can_be_focused(self) -> bool:
        """Whether the keyboard is meant to get here."""
        return "focusable" in self.states and self.enabled


class Program:
    """The real program on a desk."""

    def __init__(
        self,
        desk: Desk,
        *options: str | Path,
        command: tuple[str | Path, ...] = PROGRAM,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._desk = desk
        self._data = desk.folder / "data"
        self.process = desk.start(
            *command, "--data-dir", self._data, *options, environment=environment
        )
        self._reader = desk.start(SYSTEM_PYTHON, _READER, str(self.process.pid))
        # On a busy machine the buses of the screen reader take their time.
        self.wait_until(lambda window: len(list(window.walk())) > 10, "the first page", 40)
        # By the name under which desktops on X11 look for the menu entry of a window.
        name = f"^{APP_ID}$"
        self._desk.xdotool("search", "--sync", "--onlyvisible", "--classname", name, "windowfocus")

    def end(self) -> None:
        """End the program and its reader."""
        end(self.process)
        end(self._reader)

    def ask(self, what: str, **details: object) -> dict[str, Any]:
        """Ask the reader."""
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        try:
            self._reader.stdin.write(json.dumps({"do": what, **details}) + "\n")
            self._reader.stdin.flush()
            answer: dict[str, Any] = json.loads(self._reader.stdout.readline())
        except (OSError, ValueError):
            errors = (self._desk.folder / "errors.txt").read_text(encoding="utf-8")
            raise DeskError(
                f"The reader is gone. The last that was said:\n{errors[-2000:]}"
            ) from None
        return answer

    def window(self) -> Node | None:
        """All that shows; None while it is changing."""
        if self.process.poll() is not None:
            errors = (self._desk.folder / "errors.txt").read_text(encoding="utf-8")
            raise DeskError(f"The program has ended. The last that was said:\n{errors[-2000:]}")
        tree = self.ask("tree").get("tree")
        return Node.of(tree) if tree else None

    def wait_until(self, holds: Callable[[Node], bool], what: str, patience_s: float = 15) -> Node:
        """The window, once something holds of it."""

        def found() -> Node | None:
            window = self.window()
            return window if window is not None and holds(window) else None

        return wait_for(found, what, patience_s)

    def wait_for_text(self, text: str, patience_s: float = 15) -> Node:
        """The window, once some part of it begins with `text`."""
        return self.wait_until(lambda window: shows(window, text), f"“{text}”", patience_s)

    def wait_until_gone(self, text: str) -> Node:
        """The window, once no part of it begins with `text`."""
        return self.wait_until(lambda window: not shows(window, text), f"“{text}” to go away")

    def find(self, name: str, role: str = "") -> Node:
        """The first part of the window of that name, and of a role if it matters."""

        def found(window: Node) -> Node | None:
            parts = (each for each in window.walk() if each.name == name)
            return next((each for each in parts if role in {"", each.role}), None)

        window = self.wait_until(lambda window: found(window) is not None, f"“{name}”")
        part = found(window)
        assert part is not None
        return part

    def act(self, part: Node) -> None:
        """Press or toggle a part of the window, as a screen reader does."""
        if not self._can_act(part):
            raise DeskError(f"A screen reader cannot do “{_action(part)}” with “{part.name}”.")

    def act_on(self, name: str, role: str = "") -> None:
        """Press or toggle the part of that name."""
        if not self._can_act(self.find(name, role)):
            # The page was made anew just then, in another language, and the part is another one.
            time.sleep(_STILL_AFTER_S)
            self.act(self.find(name, role))

    def _can_act(self, part: Node) -> bool:
        return bool(self.ask("act", path=part.path, action=_action(part)).get("done"))

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        self._desk.xdotool("key", "--delay", "40", *keys)

    def press_to_move(self, key: str) -> Node | None:
        """Press a key that may move the focus; what has it then."""
        before = self.ask("focus")["moves"]
        self.press(key)
        end_s = time.monotonic() + _MOVES_WITHIN_S
        while self.ask("focus")["moves"] == before and time.monotonic() < end_s:
            time.sleep(0.01)
        return self.focused()

    def press_to_choose(self, key: str) -> Node | None:
        """Press a key that chooses something else; what has the focus once all is done.

        A choice may make the whole page anew.
        """
        self.press(key)
        end_s = time.monotonic() + _CHOSEN_WITHIN_S
        moves, node = -1, None
        while time.monotonic() < end_s:
            before, moves = moves, self.ask("focus")["moves"]
            node = self.focused()
            if moves == before and node is not None:
                break
            time.sleep(_STILL_AFTER_S)
        return node

    def focused(self) -> Node | None:
        """What has the keyboard."""
        answer = self.ask("focus").get("focused")
        return Node.of(answer) if answer else None

    def told_focus(self) -> Node | None:
        """What a screen reader was told last to have the keyboard, once that does not change."""
        moves = -1
        end_s = time.monotonic() + _CHOSEN_WITHIN_S
        while time.monotonic() < end_s:
            before, moves = moves, self.ask("focus")["moves"]
            if moves == before:
                break
            time.sleep(_STILL_AFTER_S)
        return self.focused()

    def picture(self) -> Picture:
        """What the screen shows, once it has been painted anew."""
        time.sleep(_REPAINTED_AFTER_S)
        return read_picture(self._desk.picture_file)

    def heard(self) -> tuple[list[str], list[str]]:
        """What was announced, and what has changed, since this was last asked."""
        answer = self.ask("heard")
        return answer["announced"], answer["changed"]

    def listen_for(self, told: str) -> tuple[bool, list[str]]:
        """Whether something is announced within a while, and all that was announced until then."""
        announced: list[str] = []
        end_s = time.monotonic() + _TOLD_WITHIN_S
        while time.monotonic() < end_s:
            announced += self.heard()[0]
            if any(told in text.lower() for text in announced):
                return True, announced
            time.sleep(0.05)
        return False, announced

    def go_to(self, wanted: str | tuple[str, str, str], most: int = 60) -> None:
        """Press Tab until a control, given by its name or its key, has the keyboard."""
        for _ in range(most):
            focused = self.focused()
            if focused is not None and wanted in {focused.name, focused.key}:
                return
            self.press_to_move("Tab")
        raise DeskError(f"Tab never leads to “{wanted}”.")


def shows(window: Node, text: str) -> bool:
    """Whether some part of the window begins with `text`."""
    return any(node.name.startswith(text) for node in window.walk())


def _action(part: Node) -> str:
    return "Toggle" if "checkable" in part.states else "Press"
