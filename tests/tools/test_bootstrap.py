import ast
import runpy
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.tools.conftest import Machine, set_up
from tools import bootstrap, system_packages


def test_it_installs_the_program_and_then_tries_simpleaudio(machine: Machine, venv: Path) -> None:
    assert set_up(venv) == 0

    assert machine.called("--editable") == [".", ".[simpleaudio]"]
    assert machine.called("apt-get") == []


def test_the_second_call_runs_nothing(machine: Machine, venv: Path) -> None:
    set_up(venv)
    machine.calls.clear()

    assert set_up(venv) == 0
    assert machine.calls == []


def test_the_tested_versions_are_installed_and_built_with(machine: Machine, venv: Path) -> None:
    set_up(venv)

    assert len(machine.environments) == 2
    for environment in machine.environments:
        assert environment["PIP_CONSTRAINT"] == "constraints.txt"
        assert environment["PIP_BUILD_CONSTRAINT"] == "constraints.txt"


class TestNewest:
    NEWEST = "run", "--versions", "newest"

    def test_versions_replace_what_is_older(
        self, machine: Machine, venv: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("PIP_CONSTRAINT", raising=False)
        set_up(venv)
        machine.calls.clear()
        machine.environments.clear()

        assert set_up(venv, *self.NEWEST) == 0

        assert len(machine.calls) == 2
        assert all("--upgrade --upgrade-strategy eager" in call for call in machine.calls)
        assert not any("PIP_CONSTRAINT" in each for each in machine.environments)

    def test_versions_are_looked_up_each_time(self, machine: Machine, venv: Path) -> None:
        set_up(venv, *self.NEWEST)
        machine.calls.clear()

        assert set_up(venv, *self.NEWEST) == 0
        assert len(machine.calls) == 2

    def test_versions_give_way_to_the_tested_ones(self, machine: Machine, venv: Path) -> None:
        set_up(venv)
        set_up(venv, *self.NEWEST)
        machine.calls.clear()

        assert set_up(venv) == 0
        assert machine.called("--editable") == [".", ".[simpleaudio]"]


def test_an_environment_for_development_will_do_to_run(machine: Machine, venv: Path) -> None:
    set_up(venv, "dev")
    assert machine.called("--editable") == [".[dev,bundle]", ".[simpleaudio]"]
    machine.calls.clear()

    set_up(venv, "run")
    assert machine.calls == []


def test_an_environment_for_the_handbook_will_do_for_development(
    machine: Machine, venv: Path
) -> None:
    set_up(venv, "docs")
    machine.calls.clear()

    set_up(venv, "dev")
    assert machine.calls == []


def test_an_environment_to_run_will_not_do_for_development(machine: Machine, venv: Path) -> None:
    set_up(venv, "run")
    machine.calls.clear()

    set_up(venv, "dev")
    assert ".[dev,bundle]" in machine.called("--editable")


def change_project(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (venv.parent / "pyproject.toml").write_text("[project]\nname = 'other'\n", encoding="utf-8")
    shutil.copy(bootstrap.ROOT / bootstrap.CONSTRAINTS, venv.parent)
    monkeypatch.setattr(bootstrap, "ROOT", venv.parent)


def change_versions(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copy(bootstrap.ROOT / "pyproject.toml", venv.parent)
    (venv.parent / bootstrap.CONSTRAINTS).write_text("pyyaml==6.0.1\n", encoding="utf-8")
    monkeypatch.setattr(bootstrap, "ROOT", venv.parent)


def change_system_libraries(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = venv.parent / "system_libraries.py"
    table.write_text("LIBRARIES = ()\n", encoding="utf-8")
    monkeypatch.setattr(system_packages, "SYSTEM_LIBRARIES", table)


def change_python(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "base_prefix", "/another/python")


def remove_python(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (venv / "bin" / "python").unlink()


def spoil_stamp(venv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (venv / bootstrap.STAMP).write_text('{"digest": [', encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        change_project,
        change_versions,
        change_system_libraries,
        change_python,
        remove_python,
        spoil_stamp,
    ],
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


def test_versions_that_contradict_the_project_are_to_be_renewed(
    machine: Machine, venv: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.answers["--editable"] = [(1, "ERROR: ResolutionImpossible: for help visit x\n")]

    assert set_up(venv) == 1
    assert "renew constraints.txt with make pins" in capsys.readouterr().err


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


class TestOldPython:
    FILE = Path(bootstrap.__file__)

    def test_is_told_so_in_one_sentence(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))

        with pytest.raises(SystemExit) as caught:
            runpy.run_path(str(self.FILE))
        assert "needs Python 3.11 or newer, and this is 3.9" in str(caught.value)

    def test_can_read_the_file_to_say_it(self) -> None:
        ast.parse(self.FILE.read_text(encoding="utf-8"), feature_version=(3, 7))
