"""Builds the bundle, `dist/lowback-timer`, and says how large it is: `python -m tools.bundle`.

The same commit in the same environment gives the same bundle: what would be a time is the commit's,
and sets are gone through in the same order. Nothing is downloaded.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from tools.bundle.contents import NAME
from tools.bundle.dates import VARIABLE, source_date
from tools.bundle.size import report

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "packaging" / "lowback-timer.spec"


def main(arguments: list[str] | None = None) -> int:
    """Build it; returns the exit code."""
    parser = argparse.ArgumentParser(description="Build the bundle.")
    parser.add_argument(
        "--into", type=Path, default=ROOT / "dist", help="the folder to build it in"
    )
    into = parser.parse_args(arguments).into.absolute()
    command = [
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
        *("--distpath", into, "--workpath", ROOT / "build", SPEC),
    ]
    environment = os.environ | {"PYTHONHASHSEED": "0", VARIABLE: str(source_date())}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    if done.returncode:
        return done.returncode
    print(into / NAME)
    print(report(into / NAME))
    return 0


if __name__ == "__main__":
    sys.exit(main())
