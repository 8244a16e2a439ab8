"""Some kills of the real program; `make kills` does it 200 times, and says more."""

import sys
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from tools.kills.autopsy import KillError, has_all, has_ended_well, is_sound, latest
from tools.kills.trial import Trial
from tools.kills.victim import Told, Victim

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


@pytest.mark.parametrize("seed", range(6))
def test_nothing_is_lost_and_everything_goes_on(tmp_path: Path, seed: int) -> None:
    counts = Counter[str]()

    Trial(tmp_path, Random(seed), counts).follow()

    assert counts["kills of follow"]


def test_nor_in_the_window(tmp_path: Path) -> None:
    counts = Counter[str]()

    Trial(tmp_path, Random(3), counts).window()

    assert counts["kills of the window"] == 1


def test_what_is_lost_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(KillError, match="was told"):
        has_all([Told(1, "left", 5)], {})

    victim = Victim(tmp_path)
    broken = victim.data / "workouts.db"
    broken.write_bytes(b"SQLite format 3\0" + bytes(4_096))
    with pytest.raises(Exception, match=r"malformed|not a database|damaged"):
        is_sound(broken)
    broken.unlink()
    assert latest(broken) is None
    with pytest.raises(KillError, match="another record"):
        has_ended_well(broken, sessions_before=1)
