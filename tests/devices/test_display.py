import sys
from collections.abc import Callable

import pytest

from lowback_timer.devices import display
from lowback_timer.devices.display import missing_libraries, obstacle

X11 = {"DISPLAY": ":0"}
WAYLAND = {"WAYLAND_DISPLAY": "wayland-0"}
BOTH = {**X11, **WAYLAND}


@pytest.fixture(autouse=True)
def on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    lack(monkeypatch)


def lack(monkeypatch: pytest.MonkeyPatch, *packages: str) -> None:
    monkeypatch.setattr(display, "missing_packages", lambda: list(packages))
    monkeypatch.setattr(display, "install_hint", lambda names: f"sudo apt install {names[0]}")


def answering(*platforms: str) -> Callable[[str], bool]:
    return lambda platform: platform in platforms


def sound() -> None:
    """The plugin for X11 loads."""


def broken() -> str:
    return "libodd.so.1: cannot open shared object file"


def untouched() -> str:
    raise AssertionError("nobody should have asked")


@pytest.mark.parametrize(
    ("environment", "platform"),
    [(X11, "xcb"), (WAYLAND, "wayland"), (BOTH, "xcb"), (BOTH, "wayland")],
)
def test_one_display_that_answers_is_enough(environment: dict[str, str], platform: str) -> None:
    assert obstacle(environment, reaches=answering(platform), x11_plugin_error=sound) is None


def test_without_any_display_the_variables_are_named() -> None:
    assert obstacle({}) == "there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set"


@pytest.mark.parametrize(
    ("chosen", "variable"),
    [("xcb", "DISPLAY"), ("wayland-egl", "WAYLAND_DISPLAY"), ("xcb:x=y", "DISPLAY")],
)
def test_a_platform_that_was_asked_for_needs_its_own_display(chosen: str, variable: str) -> None:
    other = WAYLAND if variable == "DISPLAY" else X11
    environment = {**other, "QT_QPA_PLATFORM": chosen}

    assert obstacle(environment) == f"there is no display: {variable} is not set"


@pytest.mark.parametrize("chosen", ["offscreen", "minimal", "vnc:port=5900", "xcb;offscreen"])
def test_a_platform_that_needs_no_display_is_left_alone(chosen: str) -> None:
    assert obstacle({"QT_QPA_PLATFORM": chosen}, x11_plugin_error=untouched) is None


def test_a_list_of_platforms_is_gone_through() -> None:
    environment = {**X11, "QT_QPA_PLATFORM": "wayland;xcb"}

    assert obstacle(environment, reaches=answering("xcb"), x11_plugin_error=sound) is None


def test_an_empty_variable_counts_as_none() -> None:
    told = obstacle({"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})

    assert told is not None
    assert "neither DISPLAY nor WAYLAND_DISPLAY" in told


def test_displays_that_do_not_answer_are_named() -> None:
    told = obstacle(BOTH, reaches=answering(), x11_plugin_error=sound)

    assert told is not None
    assert "nothing answers at DISPLAY=:0 or WAYLAND_DISPLAY=wayland-0" in told


@pytest.mark.parametrize("reached", [answering("xcb"), answering()])
def test_missing_libraries_are_told_by_package(
    reached: Callable[[str], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    lack(monkeypatch, "libxcb-cursor0")

    told = obstacle(X11, reaches=reached, x11_plugin_error=broken)

    assert told is not None
    assert "sudo apt install libxcb-cursor0" in told
    assert told == missing_libraries()


def test_a_library_that_no_table_knows_is_told_by_its_name() -> None:
    told = obstacle(X11, reaches=answering("xcb"), x11_plugin_error=broken)

    assert told is not None
    assert "libodd.so.1" in told


def test_where_wayland_answers_x11_need_not_work() -> None:
    assert obstacle(BOTH, reaches=answering("wayland"), x11_plugin_error=untouched) is None


def test_nothing_is_said_where_no_library_is_missing() -> None:
    assert missing_libraries() is None


def test_other_systems_always_have_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")

    assert obstacle({}) is None


@pytest.mark.skipif(sys.platform != "linux", reason="X11 and Wayland are asked on Linux only")
def test_a_display_where_nobody_is_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    environment = {"DISPLAY": "unix:987", "WAYLAND_DISPLAY": "nobody-here"}
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    told = obstacle(environment, x11_plugin_error=sound)

    assert told is not None
    assert "nothing answers at DISPLAY=unix:987 or WAYLAND_DISPLAY=nobody-here" in told
