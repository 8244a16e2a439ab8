"""The steps of a release that are the same on every system."""

from __future__ import annotations

import argparse
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from tools.bundle.contents import NAME
from tools.bundle.dates import source_date
from tools.metainfo import CHANGELOG
from tools.release import installer
from tools.release.packing import pack, write_sums
from tools.release.state import here, notes

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"


def main(arguments: list[str] | None = None) -> int:
    """Do one of them; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.release")
    steps = parser.add_subparsers(dest="step", required=True)
    check = steps.add_parser("check", help="whether everything says the same of this version")
    check.add_argument("tag")
    steps.add_parser("notes", help="what CHANGELOG.md tells of this version")
    steps.add_parser("pack", help="the bundle in dist as one file")
    steps.add_parser("installer", help="the bundle in dist as an installer, on Windows")
    sums = steps.add_parser("sums", help="the sums of all files in a folder")
    sums.add_argument("folder", type=Path)
    options = parser.parse_args(arguments)
    try:
        match options.step:
            case "check":
                found = here(options.tag, datetime.now(UTC).date())
                print(*found, sep="\n", end="\n" if found else "")
                return 1 if found else 0
            case "notes":
                print(notes(CHANGELOG.read_text(encoding="utf-8")), end="")
            case "pack":
                print(pack(DIST / NAME, DIST, source_date()))
            case "installer":
                subprocess.run(installer.command(), check=True)
            case "sums":
                print(write_sums(options.folder))
    except (ValueError, OSError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
