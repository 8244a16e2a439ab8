"""Two programs on one data folder: neither may undo what the other keeps."""

from __future__ import annotations

import json
import signal
import sqlite3
from collections.abc import Iterator
from functools import partial

from tools.walk_through.desk import Desk, DeskError
from tools.walk_through.program import Node, Program
from tools.walk_through.tour import WORKOUT

_ENDS_WITHIN_S = 10.0


class LostFailure(Exception):  # noqa: N818 - it is what the report calls it
    """What one of them has lost to the other, in a sentence."""


def two_windows(desk: Desk) -> Iterator[str]:
    """Change settings and do workouts in both at once; a sentence about each.

    Raises:
        LostFailure: one has undone what the other did.
    """
    data = desk.folder / "data-two"
    data.mkdir()
    (data / "settings.json").write_text(
        json.dumps({"safety_acknowledged": True, "voice": "off", "player": "silent"}), "utf-8"
    )
    workout = desk.folder / "two.yaml"
    workout.write_text(WORKOUT, encoding="utf-8")
    options = ("--library", workout, "--data-dir", data)
    # As from two computers that share a folder: on one, the second start would show the first.
    elsewhere = desk.folder / "run-two"
    elsewhere.mkdir(mode=0o700)
    one = Program(desk, *options)
    other = Program(desk, *options, environment={"XDG_RUNTIME_DIR": str(elsewhere)})
    _choose(one, "Dark")
    _choose(other, "125%")
    _choose(one, "Reduce motion")
    for program in (one, other):
        _begin(program)
    for program in (other, one):
        _leave(program)
    for program in (one, other):
        program.process.send_signal(signal.SIGTERM)
        program.process.wait(_ENDS_WITHIN_S)
        program.end()
    kept = json.loads((data / "settings.json").read_text("utf-8"))
    wanted = {"theme": "dark", "text_size_percent": 125, "reduce_motion": True}
    if lost := {name for name, value in wanted.items() if kept.get(name) != value}:
        raise LostFailure(f"Of the settings, {', '.join(sorted(lost))} got lost.")
    yield "Settings changed in two windows are all kept."
    log = sqlite3.connect(data / "workouts.db")
    states = [state for (state,) in log.execute("SELECT state FROM sessions")]
    log.close()
    if states != ["abandoned", "abandoned"]:
        raise LostFailure(f"Of two sessions at once, the log has {states}.")
    yield "Two sessions at once are both in the log."


def _choose(program: Program, name: str) -> None:
    program.act_on("Settings", "push button")
    window = program.wait_for_text("Text size")
    choice = next((node for node in window.walk() if _is_choice(node, name)), None)
    if choice is None:
        raise DeskError(f"There is no choice “{name}”.")
    program.act(choice)
    program.wait_until(partial(_is_chosen, name), f"“{name}” to be chosen")


def _is_choice(node: Node, name: str) -> bool:
    return node.name == name and "checkable" in node.states


def _is_chosen(name: str, window: Node) -> bool:
    return any(_is_choice(node, name) and "checked" in node.states for node in window.walk())


def _begin(program: Program) -> None:
    program.act_on("Today", "push button")
    program.act_on("Start Walk-through")
    program.wait_for_text("Get ready")


def _leave(program: Program) -> None:
    program.act_on("Leave the workout (Esc)")
    program.act_on("Leave")
    program.wait_for_text("Nothing done this time")
