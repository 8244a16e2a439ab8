"""Measures the program in one run: `python -m tools.bench`. Takes about five minutes.

Every figure is measured in a process of its own. Compare ratios, not times: machines differ.
"""

from __future__ import annotations

import argparse
import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tools.bench import browsing, history, lateness, libraries, rooms, session_cost, start

_PARTS = {
    "start": start.report,
    "rooms": rooms.report,
    "browsing": browsing.report,
    "history": history.report,
    "session": session_cost.report,
    "lateness": lateness.report,
    "library": libraries.report,
}


def main() -> int:
    """Run the parts that were asked for."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*_PARTS, []], help="which; all by default")
    for part in parser.parse_args().parts or _PARTS:
        for line in _PARTS[part]():
            print(line, flush=True)
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
