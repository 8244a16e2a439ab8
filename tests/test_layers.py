"""The core stays pure, told from its source and from what really gets imported."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CORE = ROOT / "lowback_timer" / "core"

# Whoever needs another module of the standard library here asks first whether it looks at a clock,
# a file, a device, the network or chance.
ALLOWED = {
    "__future__",
    "bisect",
    "collections",
    "dataclasses",
    "enum",
    "fractions",
    "functools",
    "heapq",
    "itertools",
    "math",
    "operator",
    "re",
    "typing",
}
FORBIDDEN_CALLS = {"open", "input", "print", "eval", "exec", "compile", "__import__", "breakpoint"}


def imported(tree: ast.AST) -> Iterator[str]:
    """The full names of all modules that are imported anywhere in a file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def called(tree: ast.AST) -> Iterator[str]:
    """The plain names that are called anywhere in a file: `open` in `open(path)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def strangers(source: str) -> set[str]:
    """What a file of the core imports or calls and should not."""
    tree = ast.parse(source)
    modules = {
        name
        for name in imported(tree)
        if name.partition(".")[0] not in ALLOWED and not is_core(name)
    }
    return modules | {name for name in called(tree) if name in FORBIDDEN_CALLS}


def is_core(module: str) -> bool:
    return module == "lowback_timer.core" or module.startswith("lowback_timer.core.")


def files() -> list[Path]:
    return sorted(CORE.rglob("*.py"))


@pytest.mark.parametrize("path", files(), ids=lambda path: path.stem)
def test_the_core_imports_nothing_that_knows_the_outside_world(path: Path) -> None:
    assert strangers(path.read_text(encoding="utf-8")) == set()


def test_the_files_of_the_core_were_found() -> None:
    assert {"session", "timeline", "tones"} <= {path.stem for path in files()}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import time", {"time"}),
        ("from datetime import date", {"datetime"}),
        ("def later():\n    import os.path", {"os.path"}),
        ("from PySide6.QtCore import QObject", {"PySide6.QtCore"}),
        ("from lowback_timer.store import log", {"lowback_timer.store"}),
        ("from lowback_timer import resources", {"lowback_timer"}),
        ("from . import session", {"."}),
        ("text = open('x').read()", {"open"}),
        ("import re\nfrom lowback_timer.core.session.session import Session", set()),
    ],
)
def test_strangers_are_told_apart(source: str, found: set[str]) -> None:
    assert strangers(source) == found


def test_a_session_can_be_had_without_qt_or_anything_else_of_the_program() -> None:
    # GIVEN an interpreter in which nothing has been imported yet
    program = "import sys, lowback_timer.core.session.session; print(*sys.modules, sep='\\n')"

    # WHEN it imports the session
    loaded = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout.split()

    # THEN neither Qt nor a library nor another layer has come along
    tops = {module.partition(".")[0] for module in loaded}
    assert "lowback_timer" in tops
    assert tops.isdisjoint({"PySide6", "shiboken6", "pydantic", "yaml", "platformdirs", "sqlite3"})
    own = {module for module in loaded if module.startswith("lowback_timer.")}
    assert all(is_core(module) for module in own)
