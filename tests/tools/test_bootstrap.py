import ast
import runpy
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tools.conftest import Machine, set_up
from tools import bootstrap


def test_it_installs_the_program_and_then_tries_simpleaudio(machine: Machine, venv: Path) -> None:
    assert set_up(venv) == 0

    assert machine.called("--editable") == [".", ".[simpleaudio]"]
    assert machine.called("apt-get") == []


def test_the_second_call_runs_nothing(machine: Machine, venv: Path) -> None:
    set_up(venv)
    machine.calls.clear()

    assert set_up(venv) == 0
    assert machine.calls == []


def test_the_tested_versions_are_installed(machine: Machine, venv: Path) -> None:
    set_up(venv)

    calls = [call for call in machine.calls if "pip install" in call]
    assert len(calls) == 2
    assert all("--constraint constraints.txt" in call for call in calls)


def test_the_newest_versions_are_installed_when_they_are_asked_for(
    machine: Machine, venv: Path
) -> None:
    # GIVEN an environment with the tested versions
    set_up(venv)
    machine.calls.clear()

    # WHEN the newest are asked for
    set_up(venv, "run", "--versions", "newest")

    # THEN pip replaces what is older, and the next call for them runs nothing
    calls = [call for call in machine.calls if "pip install" in call]
    assert len(calls) == 2
    assert all("--upgrade --upgrade-strategy eager" in call for call in calls)
    assert not any("--constraint" in call for call in calls)
    machine.calls.clear()
    set_up(venv, "run", "--versions", "newest")
    assert machine.calls == []


def test_an_environment_for_development_will_do_to_run(machine: Machine, venv: Path) -> None:
    set_up(venv, "dev")
    assert machine.called("--editable") == [".[dev]", ".[simpleaudio]"]
    machine.calls.clear()

    set_up(venv, "run")
    assert machine.calls == []


def test_an_environment_to_run_will_not_do_for_development(machine: Machine, venv: Path) -> None:
    set_up(venv, "run")
    machine.calls.clear()

    set_up(venv, "dev")
    assert ".[dev]" in machine.called("--editable")


def change_project(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (venv.parent / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    shutil.copy(bootstrap.ROOT / bootstrap.CONSTRAINTS, venv.parent)
    monkeypatch.setattr(bootstrap, "ROOT", venv.parent)


def change_versions(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(bootstrap.ROOT / "pyproject.toml", venv.parent)
    (venv.parent / bootstrap.CONSTRAINTS).write_text("pyyaml==6.0.1\n", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "ROOT", venv.parent)


def change_python(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "base_prefix", "/another/python")


def remove_python(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (venv / "bin" / "python").unlink()


def spoil_stamp(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (venv / bootstrap.STAMP).write_text('{"digest": [', encoding="utf-8")


@pytest.mark.parametrize(
    "change", [change_project, change_versions, change_python, remove_python, spoil_stamp]
)
def test_it_installs_again_when(
    change: Callable[[Path, pytest.MonkeyPatch], None],
    machine: Machine,
    venv: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_up(venv)
    machine.calls.clear()
    change(venv, monkeypatch)

    assert set_up(venv) == 0
    assert machine.called("--editable") == [".", ".[simpleaudio]"]


def test_what_pip_says_is_passed_on_and_tried_again_next_time(
    machine: Machine, venv: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.answers["--editable"] = [(1, "WARNING: Retrying\nERROR: No matching x\nnote: y\n")]

    assert set_up(venv) == 1
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert "pip says: ERROR: No matching x" in message

    machine.calls.clear()
    assert set_up(venv) == 0
    assert machine.called("--editable") == [".", ".[simpleaudio]"]


def test_a_folder_that_is_no_environment_is_left_alone(
    machine: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.fit = False
    (tmp_path / "letter.txt").write_text("precious", encoding="utf-8")

    assert set_up(tmp_path) == 1
    assert "not a virtual environment" in capsys.readouterr().err
    assert (tmp_path / "letter.txt").read_text(encoding="utf-8") == "precious"


def test_a_folder_that_cannot_be_written_is_named(
    machine: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.fit = False
    (tmp_path / "file").touch()

    assert set_up(tmp_path / "file" / "venv") == 1
    message = capsys.readouterr().err
    assert message.startswith("Set-up stopped: ")
    assert str(tmp_path / "file") in message


def test_the_environment_of_this_very_python_is_fit() -> None:
    assert bootstrap.is_fit(Path(sys.prefix))


def test_an_environment_that_does_not_start_is_not_fit(venv: Path) -> None:
    assert not bootstrap.is_fit(venv)


def test_the_real_table_of_system_libraries_is_found() -> None:
    assert callable(bootstrap.system_libraries().missing_packages)


@pytest.mark.parametrize(
    ("output", "line"),
    [
        ("one\nERROR: two\nthree\n", "ERROR: two"),
        (b"one\n\n  two  \n\n", "two"),
        ("", "nothing"),
        (None, "nothing"),
    ],
)
def test_the_line_that_names_the_error_is_found(output: str | bytes | None, line: str) -> None:
    assert bootstrap.last_line(output) == line


class TestOldPython:
    FILE = Path(bootstrap.__file__)

    def test_is_told_so_in_one_sentence(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))

        with pytest.raises(SystemExit) as caught:
            runpy.run_path(str(self.FILE))
        assert "needs Python 3.11 or newer, and this is 3.9" in str(caught.value)

    def test_can_read_the_file_to_say_it(self) -> None:
        ast.parse(self.FILE.read_text(encoding="utf-8"), feature_version=(3, 7))
