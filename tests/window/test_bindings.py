"""Modules are imported as Python does, without what PySide6 adds to it."""

import builtins
import subprocess
import sys
from pathlib import Path

import pytest

from lowback_timer.window import bindings

SHOWS_ITS_PAGE = """
import linecache, os, sys
from lowback_timer.__main__ import main
from lowback_timer.window import bindings

def tell(self):
    print(*(path for path in linecache.cache if "window" in path))
    sys.stdout.flush()
    os._exit(0)

def import_without_features(plainly=bindings.import_without_features):
    plainly()
    from lowback_timer.window.shell.main_window import MainWindow
    MainWindow._tell_ready = tell

bindings.import_without_features = import_without_features
main(["--data-dir", sys.argv[1]])
"""


def test_no_source_of_the_program_is_read_at_the_start(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SHOWS_ITS_PAGE, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    # But for the one that ends it.
    assert [Path(path).name for path in done.stdout.split()] == ["bindings.py"]


def test_without_what_pyside_leaves_behind_all_stays_as_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(builtins, "__orig_import__", raising=False)
    before = builtins.__import__

    bindings.import_without_features()

    assert builtins.__import__ is before
