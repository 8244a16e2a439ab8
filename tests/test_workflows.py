"""The workflows of a public home: nothing runs them here, so they are held to what they name."""

import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import yaml

from lowback_timer import APP_ID

ROOT = Path(__file__).parents[1]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TARGETS = set(
    next(
        line.removeprefix(".PHONY:")
        for line in (ROOT / "Makefile").read_text("utf-8").splitlines()
        if line.startswith(".PHONY:")
    ).split()
)
BUILDS = {"wheel", "linux", "flatpak", "windows", "macos"}


def loaded(name: str) -> dict[Any, Any]:
    workflow: dict[Any, Any] = yaml.safe_load(
        (ROOT / ".github" / "workflows" / name).read_text("utf-8")
    )
    return workflow


def steps(workflow: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job.get("steps", ())


def commands(workflow: dict[Any, Any]) -> str:
    return "\n".join(step["run"] for step in steps(workflow) if "run" in step)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_workflow_may_no_more_than_it_needs(file: Path) -> None:
    workflow = loaded(file.name)

    assert workflow["permissions"] == {"contents": "read"}
    granted = {name: job.get("permissions") for name, job in workflow["jobs"].items()}
    allowed = {"draft": {"contents": "write"}, "publish": {"contents": "read", "id-token": "write"}}
    assert {name: each for name, each in granted.items() if each} == {
        name: allowed[name] for name in granted if name in allowed
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_job_ends_some_time(file: Path) -> None:
    for name, job in loaded(file.name)["jobs"].items():
        assert "timeout-minutes" in job or "uses" in job, name


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_actions_are_those_of_the_host_and_of_pypi_in_a_version(file: Path) -> None:
    for step in steps(loaded(file.name)):
        if "uses" in step:
            assert re.fullmatch(
                r"(?:actions/[a-z-]+@v\d+|pypa/gh-action-pypi-publish@release/v1)|.+@[0-9a-f]{40}",
                step["uses"],
            )


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_named_is_there(file: Path) -> None:
    script = commands(loaded(file.name))

    for target in re.findall(r"\bmake ([a-z-]+)", script):
        assert target in TARGETS
    for module in re.findall(r"python -m (tools[\w.]*)", script):
        assert find_spec(module) is not None, module
    for path in re.findall(r"(?<![\w/])(?:packaging|tests)/[\w./-]+", script):
        assert (ROOT / path).exists(), path


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_texts_of_others_are_no_part_of_a_script(file: Path) -> None:
    # What somebody may choose, such as a title or a branch, would be run.
    for expression in re.findall(r"\$\{\{(.+?)\}\}", commands(loaded(file.name))):
        assert expression.split(".")[0].strip() == "matrix"


def test_every_package_is_tried_before_it_is_handed_on() -> None:
    jobs = loaded("release.yml")["jobs"]

    for name in BUILDS:
        lines = [str(step.get("run") or step.get("uses")) for step in jobs[name]["steps"]]
        (tried, *_more) = (index for index, line in enumerate(lines) if "release.smoke" in line)
        (uploaded,) = (index for index, line in enumerate(lines) if "upload-artifact" in line)
        assert tried < uploaded
        assert jobs[name]["steps"][uploaded]["with"]["if-no-files-found"] == "error"


def test_nothing_is_published_unless_everything_was_built_and_tested() -> None:
    jobs = loaded("release.yml")["jobs"]

    assert set(jobs["draft"]["needs"]) == BUILDS | {"tests"}
    assert all(jobs[name]["needs"] == "check" for name in BUILDS | {"tests"})
    assert "--draft" in commands(loaded("release.yml"))


def test_they_go_by_the_id_of_the_program() -> None:
    assert loaded("release.yml")["env"] == {"APP_ID": APP_ID}
