"""Kills the program at random instants of sped-up sessions: `python -m tools.kills`.

After each kill the database has to be sound, every set has to be there that the program had told
to be over, and `follow --go-on` has to come to the end in the same record, with all sets done. Some
sessions are killed again while they go on. So is the window, which tells nobody of its sets: there
those have to be in the log that were over half a second before.

Exit codes: 0 all is kept; 1 something is not.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.kills.autopsy import KillError
from tools.kills.trial import Trial


def main() -> int:
    """Kill as often as is asked for, and report."""
    parser = argparse.ArgumentParser(prog="python -m tools.kills", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="how often `follow` is killed")
    parser.add_argument("--window", type=int, default=20, help="how often the window is")
    parser.add_argument("--seed", type=int, default=1, help="of the instants")
    arguments = parser.parse_args()
    chance, counts = random.Random(arguments.seed), Counter[str]()
    try:
        while counts["kills of follow"] < arguments.kills:
            with TemporaryDirectory() as folder:
                Trial(Path(folder), chance, counts).follow()
        for _ in range(arguments.window):
            with TemporaryDirectory() as folder:
                Trial(Path(folder), chance, counts).window()
    except KillError as error:
        print(f"seed {arguments.seed}, after {dict(counts)}: {error}")
        return 1
    for what, count in sorted(counts.items()):
        print(f"{count:>6}  {what}")
    print("The database was sound each time, no set was lost, and every session went on.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
