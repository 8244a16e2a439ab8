"""What a window holds that nobody has done anything in yet."""

import json
import os
import subprocess
import sys
from pathlib import Path

NOT_NEEDED = {
    "_hashlib",  # OpenSSL: more than a megabyte of memory
    "difflib",
    "lowback_timer.window.editor",
    "pydantic",
    "rapidfuzz",
    "ruamel",
    "uuid",
    "yaml",
}

SCRIPT = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from lowback_timer.navigation import Navigation
from lowback_timer.app import run_window
from lowback_timer.options import WindowOptions

load = Navigation._load_rooms


def load_and_tell(navigation):
    load(navigation)
    QTimer.singleShot(300, tell)


def tell():
    print(*sys.modules)
    QApplication.closeAllWindows()


Navigation._load_rooms = load_and_tell
run_window(WindowOptions(data_dir=Path(sys.argv[1])))
"""


def test_what_most_never_use_is_not_loaded(tmp_path: Path) -> None:
    settings = {"safety_acknowledged": True, "player": "silent", "voice": "off"}
    (tmp_path / "settings.json").write_text(json.dumps(settings), encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        cwd=Path(__file__).parents[1],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    loaded = set(done.stdout.split())
    assert "lowback_timer.window.session" in loaded
    assert loaded.isdisjoint(NOT_NEEDED)
