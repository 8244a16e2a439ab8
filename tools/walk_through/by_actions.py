"""Through the program by the actions of assistive technology alone, without a key.

Whoever uses a switch, a voice or a braille display presses and toggles what is found there. All of
it has to take effect, and each change has to be told: by where the focus is, or in words.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from tools.walk_through.desk import Desk, DeskError, wait_for
from tools.walk_through.pages import Page, focus_problems, line_of
from tools.walk_through.program import Node, Program
from tools.walk_through.workouts import workout_by_actions

_PATIENCE_S = 5.0
_SETTLED_S = 1.0
"""A press that comes sooner after the end of a workout was meant for the workout."""
_LANGUAGES = ("English", "Deutsch", "Español")
"""The names of languages; each puts the whole page into other words."""


def by_actions(desk: Desk, options: tuple[str | Path, ...]) -> Iterator[Page]:
    """Every page, reached and left by actions."""
    data = desk.folder / "data-actions"
    data.mkdir()
    program = Program(desk, *options, "--data-dir", data)
    yield _today(program)
    yield _settings(program, data / "settings.json")
    program.end()
    program = Program(desk, *options, "--data-dir", desk.folder / "data-session")
    _arrive(program, Page("Safety notice"), "I understand", "Start Walk-through")
    yield workout_by_actions(program)
    yield _session(program)
    program.end()


def _arrive(program: Program, page: Page, name: str, text: str) -> None:
    """Press what leads to another page or lays something over this one, and look around there."""
    program.act_on(name)
    program.wait_for_text(text)
    page.problems += [f"After “{name}”: {problem}" for problem in focus_problems(program)]


def _check(program: Program, page: Page, name: str, text: str) -> None:
    """Check that a choice has led to some text."""
    try:
        program.wait_until(partial(_says, text), f"“{text}”", _PATIENCE_S)
    except DeskError:
        page.problems.append(f"It takes no effect: “{name}”")


def _today(program: Program) -> Page:
    page = Page("Today, by actions")
    _arrive(program, page, "I understand", "Start Walk-through")
    for name, text in (
        ("Something else", "Start Beginner · floor only"),
        ("New to it", "Start Walk-through"),
        ("Why?", "Why this one?"),
        ("Close", "Start Walk-through"),
        ("Keys", "Keys during a workout"),
        ("Close", "Start Walk-through"),
        ("Safety", "Get emergency help at once"),
        ("Settings", "Text size"),
    ):
        _arrive(program, page, name, text)
    return page


def _settings(program: Program, file: Path) -> Page:
    """Change all there is to change; each change has to be in the file of the settings."""
    page = Page("Settings, by actions")
    window = program.wait_for_text("Text size")
    for key in [node.key for node in window.walk() if _can_be_changed(node)]:
        node = _find(program, key)
        if node is None or ("checked" in node.states and node.role == "radio button"):
            continue
        before = _kept(file)
        _change(program, node)
        try:
            wait_for(partial(_changed, file, before), "a change", _PATIENCE_S)
        except DeskError:
            page.problems.append(f"It takes no effect: {line_of(node)}")
        else:
            page.texts.append(node.name)
    for language, word in (("Deutsch", "Einstellungen"), ("English", "Settings")):
        program.act_on(language)
        _check(program, page, language, word)
        page.problems += focus_problems(program)
    program.act_on("Sound check", "push button")
    program.wait_for_text("Lie down where")
    page.problems += focus_problems(program)
    program.press("Escape")  # its buttons come and go with what is heard
    program.wait_until_gone("Lie down where")
    _arrive(program, page, "Back", "For today")
    return page


def _can_be_changed(node: Node) -> bool:
    if node.name in _LANGUAGES or not node.enabled:
        return False
    return node.role == "slider" or "checkable" in node.states


def _change(program: Program, node: Node) -> None:
    if node.role == "slider":
        program.ask("set", path=node.path, value=20)
    else:
        program.act(node)


def _find(program: Program, key: tuple[str, str, str]) -> Node | None:
    window = program.wait_until(lambda _: True, "the settings")
    return next((node for node in window.walk() if node.key == key), None)


def _changed(file: Path, before: dict[str, Any]) -> bool | None:
    return _kept(file) != before or None


def _kept(file: Path) -> dict[str, Any]:
    kept: dict[str, Any] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return kept


def _says(text: str, window: Node) -> bool:
    return any(text in node.name for node in window.walk())


def _session(program: Program) -> Page:
    """A session; whatever a button does has to be announced."""
    page = Page("Session, by actions")
    program.heard()
    _arrive(program, page, "Start Walk-through", "Get ready")
    _expect(program, page, "Start Walk-through", "get ready, ")
    for name, told in (
        ("Pause", "paused, "),
        ("Go on", "going on"),
        ("15 seconds more", "15 seconds more"),
        ("15 seconds less", "15 seconds less"),
        ("Sound off (M)", "sound off"),
        ("Sound on (M)", "sound on"),
        ("Skip", "hold, 30 seconds. front plank"),
        ("Back", "get ready, "),
    ):
        program.act_on(name, "push button")
        _expect(program, page, name, told)
    program.act_on("Full screen (F)")
    _expect(program, page, "Full screen (F)", "far view")
    page.problems += focus_problems(program)
    program.press("f")
    _expect(program, page, "F", "near view")
    _arrive(program, page, "Leave the workout (Esc)", "Leave this workout?")
    _arrive(program, page, "Leave", "Nothing done this time")
    _expect(program, page, "Leave", "0 of 4 sets done")
    time.sleep(_SETTLED_S)
    _arrive(program, page, "Done", "Start Walk-through")
    return page


def _expect(program: Program, page: Page, act: str, told: str) -> None:
    """Check that something is announced."""
    is_told, announced = program.listen_for(told)
    if not is_told:
        page.problems.append(f"After “{act}”, “{told}” was not announced, but {announced}")
    page.texts += announced
