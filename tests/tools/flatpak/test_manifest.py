"""The manifest and its lists: what can be seen of them without building anything."""

import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import parse_sdist_filename, parse_wheel_filename

from lowback_timer import APP_ID
from lowback_timer.devices.media.mpris_interface import BUS_NAME
from tools.flatpak.packages import BUILDERS, COMPILED, IN_THE_BASE, ROOT
from tools.flatpak.submission import FOLDER, MANIFEST
from tools.pins import TARGET as CONSTRAINTS

LISTS = sorted((FOLDER / "sources").glob("*.json"))
PYPI = re.compile(r"https://files\.pythonhosted\.org/packages/(?:[0-9a-f]+/){3}(?P<name>[^/]+)")
ORDER = ["id", "runtime", "runtime-version", "sdk", "sdk-extensions", "base", "base-version"]
"""As Flatpak's own documents have them: what it is called, then what it stands on."""


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(MANIFEST.read_text("utf-8"))
    return loaded


def sources_of(module: dict[str, Any]) -> Iterator[dict[str, str]]:
    for each in module["sources"]:
        if isinstance(each, str):
            yield from json.loads((FOLDER / each).read_text("utf-8"))
        else:
            yield each


def arguments(manifest: dict[str, Any]) -> list[tuple[str, str]]:
    """What the sandbox lets through, as --key=value."""
    pairs = (each.removeprefix("--").partition("=") for each in manifest["finish-args"])
    return [(key, value) for key, _, value in pairs]


def pinned(name: str) -> dict[str, str]:
    """The versions in a list, by the names of packages."""
    found = {}
    for each in json.loads((FOLDER / "sources" / f"{name}.json").read_text("utf-8")):
        if match := PYPI.fullmatch(each.get("url", "")):
            file = match["name"]
            if file.endswith(".whl"):
                package, version, _, _ = parse_wheel_filename(file)
            else:
                package, version = parse_sdist_filename(file)
            found[str(package)] = str(version)
    return found


def versions_of_constraints() -> dict[str, str]:
    """The versions in constraints.txt for the Python of the runtime."""
    environment = {"python_version": "3.13", "python_full_version": "3.13.9"}
    lines = CONSTRAINTS.read_text("utf-8").splitlines()
    requirements = [Requirement(line) for line in lines if not line.startswith("#")]
    return {
        each.name: str(each.specifier).removeprefix("==")
        for each in requirements
        if each.marker is None or each.marker.evaluate(environment | {"sys_platform": "linux"})
    }


def test_it_goes_by_the_id_of_the_program(manifest: dict[str, Any]) -> None:
    assert list(manifest)[: len(ORDER)] == ORDER
    assert manifest["id"] == APP_ID == MANIFEST.stem
    assert manifest["command"] == "lowback-timer"
    assert manifest["runtime-version"] == manifest["base-version"]


def test_media_keys_need_no_argument() -> None:
    assert f"org.mpris.MediaPlayer2.{APP_ID}" == BUS_NAME


def test_the_sandbox_lets_through_what_the_checks_of_flathub_allow(
    manifest: dict[str, Any],
) -> None:
    allowed = arguments(manifest)

    keys = {key for key, _ in allowed}
    assert keys == {"share", "socket", "filesystem", "talk-name"}
    assert [value for key, value in allowed if key == "share"] == ["ipc"]
    sockets = {value for key, value in allowed if key == "socket"}
    assert {"wayland", "fallback-x11"} <= sockets
    assert sockets.isdisjoint({"x11", "session-bus", "system-bus", "ssh-auth", "gpg-agent"})
    assert [value for key, value in allowed if key == "filesystem"] == [
        "xdg-run/speech-dispatcher:ro"
    ]
    for name in (value for key, value in allowed if key == "talk-name"):
        assert not name.startswith(
            (
                APP_ID,
                BUS_NAME,
                "org.freedesktop.DBus",
                "org.freedesktop.Flatpak",
                "org.freedesktop.impl",
                "org.freedesktop.portal",
                "org.freedesktop.systemd1",
            )
        ), name
        assert name not in {"org.freedesktop.*", "org.gnome.*", "org.kde.*"}


def test_nothing_is_fetched_while_it_is_built(manifest: dict[str, Any]) -> None:
    assert "build-args" not in str(manifest)
    for module in manifest["modules"]:
        for command in module.get("build-commands", ()):
            if command.startswith("pip3"):
                assert {"--no-index", "--no-deps", "--prefix=${FLATPAK_DEST}"} <= set(
                    command.split()
                )
            if command.startswith("cargo"):
                assert {"--offline", "--locked"} <= set(command.split())


def test_everything_is_named_with_its_sum(manifest: dict[str, Any]) -> None:
    named = {
        each
        for module in manifest["modules"]
        for each in module["sources"]
        if isinstance(each, str)
    }
    assert named == {f"sources/{file.name}" for file in LISTS}

    for module in manifest["modules"]:
        for each in sources_of(module):
            if each["type"] in {"archive", "file"}:
                assert re.fullmatch("[0-9a-f]{64}", each["sha256"])
                assert each["url"].startswith("https://")
            else:
                assert each["type"] in {"inline", "dir"}


def test_what_is_installed_as_it_comes_has_no_machine_code() -> None:
    for name in ("packages", "build-tools"):
        for each in json.loads((FOLDER / "sources" / f"{name}.json").read_text("utf-8")):
            assert each["url"].endswith("-none-any.whl")


def test_versions_are_those_that_were_tested() -> None:
    versions = versions_of_constraints()
    shipped = {
        package: version
        for name in ("packages", *COMPILED)
        for package, version in pinned(name).items()
    }

    assert shipped == {name: versions[name] for name in shipped}, "run `make flatpak-sources`"
    tools = pinned("build-tools")
    assert set(BUILDERS) <= set(tools)
    # Two of them build for the Flatpak alone, so nothing else has pinned them.
    assert tools.keys() - versions.keys() <= {"cython", "scikit-build-core"}
    assert {name: tools[name] for name in tools if name in versions} == {
        name: versions[name] for name in tools if name in versions
    }, "run `make flatpak-sources`"


def test_nothing_that_the_program_asks_for_is_missing() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = set()
    for each in map(Requirement, project["dependencies"]):
        environment = {"python_version": "3.13", "sys_platform": "linux"}
        if each.marker is None or each.marker.evaluate(environment):
            wanted.add(each.name.lower().replace("_", "-").replace(".", "-"))

    there = {package for name in ("packages", *COMPILED) for package in pinned(name)}
    assert wanted - there == set(IN_THE_BASE) - {"shiboken6"}


def test_cargo_finds_every_crate_and_nothing_else() -> None:
    sources = json.loads((FOLDER / "sources" / "pydantic-core.json").read_text("utf-8"))

    crates = {each["dest"]: each["sha256"] for each in sources if ".crate" in each.get("url", "")}
    sums = {
        each["dest"]: json.loads(each["contents"])["package"]
        for each in sources
        if each.get("dest-filename") == ".cargo-checksum.json"
    }
    assert crates == sums
    assert len(crates) > 50


def test_flatpak_builder_can_read_it(tmp_path: Path) -> None:
    program = shutil.which("flatpak-builder")
    if program is None:
        pytest.skip("flatpak-builder is not installed")

    done = subprocess.run(
        [program, "--show-manifest", MANIFEST],
        cwd=tmp_path,  # where it makes a folder of its own
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    assert json.loads(done.stdout)["id"] == APP_ID
