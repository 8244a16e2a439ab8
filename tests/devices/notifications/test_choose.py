"""Which notifications there can be."""

import sys
from pathlib import Path

import pytest

from lowback_timer.devices.notifications import Answer, Outcome, choose, open_notifier
from tests.devices.notifications.conftest import NOTE, Ear


def kind(ear: Ear, system: str, sandbox: Path) -> str:
    made = open_notifier(
        ear.tell, "Lowback Timer", Path("icon.png"), lambda: None, system=system, sandbox=sandbox
    )
    made.close()
    return type(made).__name__


def test_each_system_has_its_own(ear: Ear, tmp_path: Path) -> None:
    pytest.importorskip("jeepney")
    outside = tmp_path / "none"

    assert kind(ear, "win32", outside) == "TrayNotifier"
    assert kind(ear, "darwin", outside) == "TrayNotifier"
    assert kind(ear, "linux", outside) == "DesktopNotifier"
    assert kind(ear, "linux", tmp_path) == "PortalNotifier"


def test_where_jeepney_is_missing_nothing_is_shown(
    monkeypatch: pytest.MonkeyPatch, ear: Ear, tmp_path: Path
) -> None:
    for module in ("desktop", "portal"):
        monkeypatch.delitem(sys.modules, f"{choose.__package__}.{module}", raising=False)
    monkeypatch.setitem(sys.modules, "jeepney", None)

    made = choose.open_notifier(
        ear.tell, "Lowback Timer", Path("icon.png"), lambda: None, system="linux", sandbox=tmp_path
    )
    made.show(NOTE)
    made.withdraw(NOTE.key)
    made.close()

    assert ear.next() == Answer("training", Outcome.LOST)
