"""A stand-in for the computer that the set-up script works on."""

import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from tools import bootstrap, system_packages

Answer = tuple[int, str]  # exit code, standard error


class Machine:
    """A stand-in for the computer: it notes every program that is run and answers as told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: list[str] = []
        self.environments: list[dict[str, str]] = []
        self.answers: dict[str, list[Answer]] = {}
        self.family = {"debian"}
        self.missing: list[str] = []
        self.missing_for_voice: list[str] = []
        self.fit = True
        self.user = 0
        self.build_needs: list[str] = []
        libraries = SimpleNamespace(
            distribution_family=lambda: self.family,
            missing_packages=lambda: self.missing,
            missing_voice_packages=lambda: self.missing_for_voice,
            install_hint=lambda packages: "sudo apt install " + " ".join(packages),
        )
        monkeypatch.setattr(system_packages, "system_libraries", lambda: libraries)
        monkeypatch.setattr("subprocess.run", self.run)
        monkeypatch.setattr(system_packages, "missing_build_packages", lambda: self.build_needs)
        monkeypatch.setattr(bootstrap, "is_fit", lambda venv: self.fit)
        monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
        monkeypatch.setattr("os.geteuid", lambda: self.user)

    def run(
        self, command: list[str], *, env: dict[str, str], **_options: object
    ) -> subprocess.CompletedProcess[str]:
        line = " ".join(command)
        self.calls.append(line)
        self.environments.append(env)
        for part, answers in self.answers.items():
            if part in line and answers:
                code, stderr = answers.pop(0)
                return subprocess.CompletedProcess(command, code, "", stderr)
        return subprocess.CompletedProcess(command, 0, "", "")

    def called(self, program: str) -> list[str]:
        return [call.partition(program)[2].strip() for call in self.calls if program in call]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


@pytest.fixture
def venv(tmp_path: Path) -> Path:
    """A folder that looks like a virtual environment."""
    folder = tmp_path / "venv"
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").touch()
    (folder / "pyvenv.cfg").touch()
    return folder


def set_up(venv: Path, purpose: str = "run", *options: str) -> int:
    return bootstrap.main([purpose, "--venv", str(venv), *options])
