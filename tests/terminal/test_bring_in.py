"""`lowback-timer import`."""

import io
import subprocess
import sys
from pathlib import Path

import pytest

from lowback_timer.__main__ import main
from lowback_timer.library.importers.limits import MOST_BYTES
from tests.library.importers.samples import DATA

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(path.name for path in DATA.iterdir())


def bring_in(folder: Path, *arguments: str) -> int:
    return main(["import", *arguments, "--data-dir", str(folder)])


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_is_taken_in_and_read_again(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # WHEN it is taken in
    assert bring_in(tmp_path, str(DATA / name)) == 0

    # THEN there is a file that the program finds sound
    [made] = (tmp_path / "workouts").iterdir()
    assert f"Taken in: {made}" in capsys.readouterr().out
    assert main(["--data-dir", str(tmp_path), "check", str(made)]) == 0
    assert "fine" in capsys.readouterr().out

    # AND the second time there is nothing new
    assert bring_in(tmp_path, str(DATA / name)) == 0
    assert "Nothing new, so nothing was written." in capsys.readouterr().out
    assert list((tmp_path / "workouts").iterdir()) == [made]


def test_a_check_tells_all_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bring_in(tmp_path, str(DATA / "jawt-share.json"), "--check") == 0
    out = capsys.readouterr().out
    for part in ("1 new workout, 1 new exercise", "Different here:", "Left behind:"):
        assert part in out
    assert not (tmp_path / "workouts").exists()


def test_what_is_none_of_these_ends_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Buy bread")
    assert bring_in(tmp_path, str(file)) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("lowback-timer: This is no file of Just Another Workout Timer,")
    assert err.count("\n") == 1


@pytest.mark.parametrize("content", [None, b"PK\x03\x04", b" " * (MOST_BYTES + 1)])
def test_what_cannot_be_read_ends_with_2(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "it"
    if content is not None:
        file.write_bytes(content)
    assert bring_in(tmp_path, str(file)) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_folder_is_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bring_in(tmp_path, str(tmp_path)) == 2
    assert f"{tmp_path.name} is not a file" in capsys.readouterr().err


def test_what_cannot_be_written_ends_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "workouts").write_text("in the way")
    assert bring_in(tmp_path, str(DATA / "jawt-share.json")) == 2
    assert "cannot be saved" in capsys.readouterr().err


def test_a_setting_comes_through_a_pipe(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = (DATA / "exercise-timer-gsettings.txt").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert bring_in(tmp_path, "-", "--check") == 0
    assert capsys.readouterr().out.startswith("Exercise Timer: 2 new workouts, 1 new exercise")


def test_without_a_standard_input_there_is_nothing_to_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert bring_in(tmp_path, "-") == 2
    assert "no standard input" in capsys.readouterr().err


def test_no_window_is_loaded_for_it(tmp_path: Path) -> None:
    program = (
        "import sys; from lowback_timer.__main__ import main; "
        f"main(['import', {str(DATA / 'feeel.feeel')!r}, '--data-dir', {str(tmp_path)!r}]); "
        "print([each for each in sys.modules if each.startswith(('PySide6', 'shiboken'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
