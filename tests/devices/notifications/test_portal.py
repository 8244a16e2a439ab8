"""Notifications out of a sandbox, with a portal of a test's own."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.devices.notifications.conftest import NOTE, Ear

if sys.platform != "linux":
    pytest.skip("there is no session bus elsewhere", allow_module_level=True)

from lowback_timer.devices.notifications import OPEN, Answer, Outcome
from lowback_timer.devices.notifications.portal import PortalNotifier
from tests.doubles.bus_server import PortalServer


@pytest.fixture
def notifier(private_bus: str, ear: Ear) -> Iterator[PortalNotifier]:
    made = PortalNotifier(ear.tell)
    yield made
    made.close()


@pytest.fixture
def portal(private_bus: str) -> Iterator[PortalServer]:
    made = PortalServer()
    yield made
    made.close()


def test_it_is_shown_with_its_buttons(notifier: PortalNotifier, portal: PortalServer) -> None:
    notifier.show(NOTE)

    member, (key, shown) = portal.next()
    assert (member, key) == ("AddNotification", "training")
    assert shown["title"] == ("s", "Time for your back")
    assert shown["body"] == ("s", "Beginner & floor, 15 min.")
    assert shown["default-action"] == ("s", OPEN)
    signature, buttons = shown["buttons"]
    assert signature == "aa{sv}"
    assert [(each["label"][1], each["action"][1]) for each in buttons] == [
        ("Start", "start"),
        ("In an hour", "later"),
        ("Not today", "not_today"),
    ]


@pytest.mark.parametrize("token", ["", "a-token"])
def test_a_button_that_is_pressed_is_told_once(
    notifier: PortalNotifier, portal: PortalServer, ear: Ear, token: str
) -> None:
    notifier.show(NOTE)
    portal.next()

    portal.press("another", "start")
    portal.press("training", "later", token)
    portal.press("training", "start")

    assert ear.next() == Answer("training", Outcome.CHOSEN, "later", token)
    assert ear.is_empty


def test_one_that_is_stale_is_removed_and_so_are_all_at_the_end(
    notifier: PortalNotifier, portal: PortalServer
) -> None:
    notifier.show(NOTE)
    portal.next()
    notifier.withdraw("training")
    assert portal.next() == ("RemoveNotification", ("training",))
    notifier.show(NOTE)
    portal.next()

    notifier.close()

    assert portal.next() == ("RemoveNotification", ("training",))


def test_without_a_portal_it_is_lost(notifier: PortalNotifier, ear: Ear) -> None:
    notifier.show(NOTE)

    assert ear.next() == Answer("training", Outcome.LOST)
