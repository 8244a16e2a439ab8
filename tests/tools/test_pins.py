import re
import subprocess
import tomllib
from types import SimpleNamespace
from typing import Any

import pytest

from tools import pins

NAME = re.compile(r"[A-Za-z0-9._-]+")


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def lines() -> list[str]:
    text = pins.TARGET.read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_names_and_versions_are_all_there_is(lines: list[str]) -> None:
    for line in lines:
        assert re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*( ; .+)?", line), line
        assert "://" not in line


def test_every_dependency_has_a_tested_version(lines: list[str]) -> None:
    project: dict[str, Any] = tomllib.loads((pins.ROOT / "pyproject.toml").read_text("utf-8"))[
        "project"
    ]
    wanted = list(project["dependencies"])
    for extra in project["optional-dependencies"].values():
        wanted += extra
    names = {normal(match[0]) for each in wanted if (match := NAME.match(each))}

    assert names <= {line.partition("==")[0] for line in lines}


def test_python_3_11_stays_below_the_qt_that_kills_it(lines: list[str]) -> None:
    versions = {
        line.partition("==")[2] for line in lines if line.startswith("pyside6-essentials==")
    }

    (old,) = (each for each in versions if each.endswith("python_full_version < '3.12'"))
    assert tuple(map(int, old.partition(" ")[0].split("."))) < (6, 12)


def test_what_cannot_be_worked_out_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Any
) -> None:
    target = tmp_path / "constraints.txt"
    target.write_text("as it was", encoding="utf-8")
    monkeypatch.setattr(pins, "TARGET", target)
    failure = SimpleNamespace(returncode=2, stdout="", stderr="error: no network\n")
    monkeypatch.setattr(subprocess, "run", lambda *_arguments, **_options: failure)

    assert pins.main() == 1
    assert target.read_text("utf-8") == "as it was"
    assert "error: no network" in capsys.readouterr().err
