"""The time that what is made of a commit is given, so that it can be made again to the byte."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
VARIABLE = "SOURCE_DATE_EPOCH"
"""As builders have agreed to call it."""


def source_date() -> int:
    """What the variable says, else when the last commit was made, else now; in seconds."""
    if VARIABLE in os.environ:
        return int(os.environ[VARIABLE])
    try:
        done = subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):  # no git, or what is no checkout
        return int(time.time())
    return int(done.stdout)
