"""Which notifications there can be."""

import sys
from pathlib import Path

import pytest

from lowback_timer.devices.notifications import Answer, Outcome, choose, open_notifier
from tests.devices.notifications.conftest import NOTE, Ear


def kind(ear: Ear, system: str, *, is_sandboxed: bool = False) -> str:
    made = open_notifier(
        *(ear.tell, "Lowback Timer", Path("icon.png"), lambda: None),
        system=system,
        is_sandboxed=lambda: is_sandboxed,
    )
    made.close()
    return type(made).__name__


def test_each_system_has_its_own(ear: Ear) -> None:
    pytest.importorskip("jeepney")

    assert kind(ear, "win32") == "TrayNotifier"
    assert kind(ear, "darwin") == "TrayNotifier"
    assert kind(ear, "linux") == "DesktopNotifier"
    assert kind(ear, "linux", is_sandboxed=True) == "PortalNotifier"


def test_where_jeepney_is_missing_nothing_is_shown(
    monkeypatch: pytest.MonkeyPatch, ear: Ear
) -> None:
    for module in ("desktop", "portal"):
        monkeypatch.delitem(sys.modules, f"{choose.__package__}.{module}", raising=False)
    monkeypatch.setitem(sys.modules, "jeepney", None)

    made = choose.open_notifier(
        ear.tell, "Lowback Timer", Path("icon.png"), lambda: None, system="linux"
    )
    made.show(NOTE)
    made.withdraw(NOTE.key)
    made.close()

    assert ear.next() == Answer("training", Outcome.LOST)
