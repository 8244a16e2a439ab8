"""The registry of Windows, in a double of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from lowback_timer.devices.autostart import AutostartError
from lowback_timer.devices.autostart.run_key import APPROVED, NAME, RUN, RunKey


class FakeRegistry:
    """What of `winreg` is used."""

    HKEY_CURRENT_USER, KEY_SET_VALUE, REG_SZ = "user", 2, 1

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, object]] = {RUN: {}}
        self.is_locked = False

    @contextmanager
    def OpenKey(  # noqa: N802 - as it is called there
        self, root: str, path: str, reserved: int = 0, access: int = 1
    ) -> Iterator[dict[str, object]]:
        assert root == self.HKEY_CURRENT_USER
        if self.is_locked:
            raise PermissionError("Access is denied")
        if path not in self.keys:
            raise FileNotFoundError(path)
        yield self.keys[path]

    @contextmanager
    def CreateKey(self, root: str, path: str) -> Iterator[dict[str, object]]:  # noqa: N802
        assert root == self.HKEY_CURRENT_USER
        yield self.keys.setdefault(path, {})

    def QueryValueEx(self, key: dict[str, object], name: str) -> tuple[object, int]:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        return key[name], self.REG_SZ

    def SetValueEx(  # noqa: N802
        self, key: dict[str, object], name: str, reserved: int, kind: int, value: str
    ) -> None:
        assert (reserved, kind) == (0, self.REG_SZ)
        key[name] = value

    def DeleteValue(self, key: dict[str, object], name: str) -> None:  # noqa: N802
        if name not in key:
            raise FileNotFoundError(name)
        del key[name]


@pytest.fixture
def registry() -> FakeRegistry:
    return FakeRegistry()


@pytest.fixture
def autostart(registry: FakeRegistry) -> RunKey:
    return RunKey((r"C:\Program Files\x.exe", "--in-background"), registry)


def test_it_is_turned_on_and_off(autostart: RunKey, registry: FakeRegistry) -> None:
    assert not autostart.is_on()

    autostart.turn(on=True)
    assert autostart.is_on()
    assert registry.keys[RUN][NAME] == r'"C:\Program Files\x.exe" --in-background'

    autostart.turn(on=False)
    autostart.turn(on=False)
    assert not autostart.is_on()
    assert registry.keys[RUN] == {}


@pytest.mark.parametrize(("first", "is_on"), [(b"\x02", True), (b"\x03", False), (b"", True)])
def test_what_was_turned_off_elsewhere_is_off(
    autostart: RunKey, registry: FakeRegistry, first: bytes, is_on: bool
) -> None:
    autostart.turn(on=True)
    registry.keys[APPROVED] = {NAME: first + bytes(11) if first else b""}
    assert autostart.is_on() is is_on

    # WHEN it is wanted after all
    autostart.turn(on=True)

    assert autostart.is_on()


def test_trouble_is_told(autostart: RunKey, registry: FakeRegistry) -> None:
    registry.is_locked = True

    with pytest.raises(AutostartError, match="denied"):
        autostart.turn(on=True)
    with pytest.raises(AutostartError, match="denied"):
        autostart.is_on()
