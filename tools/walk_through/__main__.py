"""Walks through the whole program without seeing it: `python -m tools.walk_through`.

It starts the real program on a screen and message buses of its own, presses keys, and reads every
page over AT-SPI, as a screen reader does. Then it goes through all of it again by what assistive
technology toggles, presses and sets. It prints what is on each page, in the order of Tab, and what
is wrong: a control without a name or a role, two with the same name, a focus that cannot be seen,
is caught, does not get everywhere or is told to be on something else, an action without an effect,
a change that is not announced, or a page that chatters.

At last it opens the window on screens of several sizes: it has to fit, and to get back from a full
screen, by key and by mouse.

On Debian and Ubuntu it needs xvfb, x11-xkb-utils, xdotool, openbox, dbus, at-spi2-core and
python3-pyatspi.

Exit codes: 0 nothing is wrong; 1 something is; 2 it cannot run here.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from tools.walk_through.desk import Desk, DeskError, obstacle
from tools.walk_through.pages import Page
from tools.walk_through.screens import screens
from tools.walk_through.tour import tour


def _walk(only: str | None) -> Iterator[Page]:
    if only in {None, "pages"}:
        with Desk() as desk:
            yield from tour(desk)
    if only in {None, "screens"}:
        yield from screens()


def main() -> int:
    """Walk, and report."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.walk_through",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parts = ("pages", "screens")
    parser.add_argument("--only", choices=parts, help="what is walked through (all)")
    options = parser.parse_args()
    if missing := obstacle():
        print(missing, file=sys.stderr)
        return 2
    problems = []
    try:
        for page in _walk(options.only):
            print("\n".join(page.report()), flush=True)
            problems += [f"{page.title}: {problem}" for problem in page.problems]
    except DeskError as error:
        problems.append(str(error))
    print()
    for problem in problems:
        print(f"PROBLEM  {problem}")
    print(f"{len(problems)} problems." if problems else "Nothing is wrong.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
