import subprocess
import tomllib
from types import SimpleNamespace
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tools import pins

PYTHONS = "3.11", "3.12", "3.13", "3.14"
SYSTEMS = "linux", "darwin", "win32"


@pytest.fixture(scope="module")
def tested() -> list[Requirement]:
    text = pins.TARGET.read_text(encoding="utf-8")
    return [Requirement(line) for line in text.splitlines() if not line.startswith("#")]


@pytest.fixture(scope="module")
def allowed() -> list[Requirement]:
    file = tomllib.loads((pins.ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = file["project"]["optional-dependencies"].values()
    lists = file["project"]["dependencies"], file["build-system"]["requires"], *extras
    return [Requirement(line) for lines in lists for line in lines]


def holding(requirements: list[Requirement], python: str, system: str) -> list[Requirement]:
    """Those that apply to a Python on a system."""
    environment = {
        "python_version": python,
        "python_full_version": f"{python}.9",
        "sys_platform": system,
    }
    return [each for each in requirements if not each.marker or each.marker.evaluate(environment)]


def versions_of(requirements: list[Requirement]) -> dict[str, str]:
    """The one version of each package, by its name in standard form."""
    versions: dict[str, str] = {}
    for each in requirements:
        name = canonicalize_name(each.name)
        (specifier,) = each.specifier
        assert specifier.operator == "=="
        assert name not in versions, f"{name} has two versions at once"
        versions[name] = specifier.version
    return versions


def test_names_and_versions_are_all_there_is(tested: list[Requirement]) -> None:
    for each in tested:
        assert each.url is None
        assert not each.extras


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_every_dependency_has_a_tested_version_that_is_allowed(
    python: str, system: str, tested: list[Requirement], allowed: list[Requirement]
) -> None:
    versions = versions_of(holding(tested, python, system))

    for each in holding(allowed, python, system):
        version = versions.get(canonicalize_name(each.name))
        assert version is not None, f"{each.name} is new: make pins"
        assert each.specifier.contains(version), f"{each} does not allow {version}: make pins"


def test_python_3_11_stays_below_the_qt_that_kills_it(tested: list[Requirement]) -> None:
    version = versions_of(holding(tested, "3.11", "linux"))["pyside6-essentials"]

    assert Version(version) < Version("6.12")


def test_what_pip_builds_with_has_one_too(tested: list[Requirement]) -> None:
    assert set(pins.BUILDERS) <= {each.name for each in tested}


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
