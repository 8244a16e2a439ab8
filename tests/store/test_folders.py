import subprocess
import sys
from pathlib import Path

import pytest

from lowback_timer.store.folders import data_dir, workouts_dir


def test_the_folder_asked_for_wins() -> None:
    assert data_dir(Path("somewhere")) == Path("somewhere")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the variable means nothing")
def test_else_it_is_where_the_system_wants_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))

    assert data_dir(None) == tmp_path / "share" / "lowback-timer"


def test_asking_creates_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))

    data_dir()
    data_dir(tmp_path / "elsewhere")

    assert not (tmp_path / "share").exists()
    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_that_was_asked_for_costs_no_look_up() -> None:
    code = (
        "import sys; from pathlib import Path; from lowback_timer.store.folders import data_dir;"
        "data_dir(Path('x')); print('platformdirs' in sys.modules);"
        "data_dir(); print('platformdirs' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert run.stdout.split() == ["False", "True"]


def test_own_workouts_have_a_folder_in_it(tmp_path: Path) -> None:
    assert workouts_dir(data_dir(tmp_path)) == tmp_path / "workouts"
    assert not (tmp_path / "workouts").exists()
