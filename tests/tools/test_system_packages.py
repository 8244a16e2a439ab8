import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.tools.conftest import Machine, set_up
from tools import system_packages


class TestVenvPackage:
    PACKAGE = f"python3.{sys.version_info.minor}-venv"

    @pytest.fixture(autouse=True)
    def without_ensurepip(self, machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
        machine.fit = False
        monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
        monkeypatch.setattr("venv.EnvBuilder.create", lambda self, venv: venv.mkdir())

    def test_is_installed_by_root(self, machine: Machine, tmp_path: Path) -> None:
        assert set_up(tmp_path / "venv") == 0

        (call,) = machine.called("apt-get")
        assert call.endswith(f"install --yes --no-install-recommends {self.PACKAGE}")

    def test_is_named_to_everyone_else(
        self, machine: Machine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        machine.user = 1000

        assert set_up(tmp_path / "venv") == 1
        assert f"sudo apt install {self.PACKAGE}" in capsys.readouterr().err
        assert machine.calls == []


class TestSystemLibraries:
    @pytest.fixture(autouse=True)
    def missing(self, machine: Machine) -> None:
        machine.missing = ["libone1", "libtwo2"]

    def test_are_installed_by_root(self, machine: Machine, venv: Path) -> None:
        assert set_up(venv) == 0

        (call,) = machine.called("apt-get")
        assert call.endswith("install --yes --no-install-recommends libone1 libtwo2")

    def test_lists_of_packages_are_fetched_when_they_are_wanting(
        self, machine: Machine, venv: Path
    ) -> None:
        machine.answers["install --yes"] = [(100, "E: Unable to locate package libone1\n")]

        assert set_up(venv) == 0
        verbs = [call.partition("=120 ")[2].split()[0] for call in machine.called("apt-get")]
        assert verbs == ["install", "update", "install"]

    def test_a_package_that_does_not_exist_is_no_reason_to_stop(
        self, machine: Machine, venv: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        refusal = (100, "E: Unable to locate package libone1\n")
        machine.answers["install --yes"] = [refusal, refusal]

        assert set_up(venv) == 0
        output = capsys.readouterr().out
        assert "it says: E: Unable to locate package libone1" in output
        assert "sudo apt install libone1 libtwo2" in output

    @pytest.mark.parametrize(("user", "family"), [(1000, "debian"), (0, "fedora")])
    def test_are_named_in_one_line_to_everyone_else(
        self,
        user: int,
        family: str,
        machine: Machine,
        venv: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        machine.user = user
        machine.family = {family}

        assert set_up(venv) == 0
        lines = capsys.readouterr().out.splitlines()
        assert [line for line in lines if line.endswith("sudo apt install libone1 libtwo2")]
        assert machine.called("apt-get") == []


class TestVoice:
    @pytest.fixture(autouse=True)
    def missing(self, machine: Machine) -> None:
        machine.missing_for_voice = ["speech-server", "libspeech2"]

    def test_what_it_needs_is_installed_by_root(self, machine: Machine, venv: Path) -> None:
        assert set_up(venv) == 0

        (call,) = machine.called("apt-get")
        assert call.endswith("install --yes --no-install-recommends speech-server libspeech2")

    def test_where_it_is_not_to_be_had_the_libraries_are_installed_all_the_same(
        self, machine: Machine, venv: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        machine.missing = ["libone1"]
        refusal = (100, "E: Unable to locate package speech-server\n")
        machine.answers["speech-server"] = [refusal, refusal]

        assert set_up(venv) == 0

        assert machine.called("--no-install-recommends")[0] == "libone1"
        (line,) = (each for each in capsys.readouterr().out.splitlines() if "missing" in each)
        assert line == (
            "System packages for the voice are missing: sudo apt install speech-server libspeech2"
        )

    def test_what_it_needs_is_named_in_the_same_line_to_everyone_else(
        self, machine: Machine, venv: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        machine.missing = ["libone1"]
        machine.user = 1000

        assert set_up(venv) == 0

        (line,) = (each for each in capsys.readouterr().out.splitlines() if "libone1" in each)
        assert line == (
            "System packages for Qt and the voice are missing: "
            "sudo apt install libone1 speech-server libspeech2"
        )


class TestSimpleaudio:
    def test_a_failed_build_is_told_once_and_stops_nothing(
        self, machine: Machine, venv: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        machine.answers["simpleaudio"] = [(1, "ERROR: Failed building wheel\n")]

        assert set_up(venv) == 0
        (line,) = (each for each in capsys.readouterr().out.splitlines() if "simpleaudio" in each)
        assert "ERROR: Failed building wheel" in line
        assert "Qt Multimedia" in line
        assert f"{venv}/bin/python -m pip install -c constraints.txt -e '.[simpleaudio]'" in line

        assert set_up(venv) == 0
        assert capsys.readouterr().out == ""

    def test_root_gets_what_building_it_needs(self, machine: Machine, venv: Path) -> None:
        machine.build_needs = ["gcc", "libasound2-dev"]

        assert set_up(venv) == 0
        assert machine.called("--no-install-recommends") == ["gcc libasound2-dev"]
        assert ".[simpleaudio]" in machine.called("--editable")

    def test_without_what_building_it_needs_it_is_not_tried(
        self, machine: Machine, venv: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        machine.build_needs = ["libasound2-dev"]
        machine.user = 1000

        assert set_up(venv) == 0
        assert machine.called("--editable") == ["."]
        assert "sudo apt install libasound2-dev && " in capsys.readouterr().out


def test_building_needs_a_compiler_and_headers(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    libraries = SimpleNamespace(distribution_family=lambda: {"debian"})
    monkeypatch.setattr(system_packages, "system_libraries", lambda: libraries)
    monkeypatch.setattr("shutil.which", lambda name: None)
    monkeypatch.setattr("sysconfig.get_path", lambda name: str(tmp_path))

    assert {"gcc", f"python3.{sys.version_info.minor}-dev"} <= set(
        system_packages.missing_build_packages()
    )


def test_the_real_table_of_system_libraries_is_found() -> None:
    assert callable(system_packages.system_libraries().missing_packages)


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
    assert system_packages.last_line(output) == line
