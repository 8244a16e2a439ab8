"""Notifications of a desktop, with a server of a test's own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.devices.notifications.conftest import NOTE, Ear

if sys.platform != "linux":
    pytest.skip("there is no session bus elsewhere", allow_module_level=True)

from dataclasses import replace

from lowback_timer import APP_ID
from lowback_timer.devices import session_bus
from lowback_timer.devices.notifications import OPEN, Answer, Outcome
from lowback_timer.devices.notifications.desktop import DesktopNotifier
from tests.doubles.bus_server import NOTIFICATIONS, BusServer, NotificationServer

EXPIRED, BY_HAND = 1, 2


@pytest.fixture
def notifier(private_bus: str, ear: Ear) -> Iterator[DesktopNotifier]:
    made = DesktopNotifier(ear.tell, "Lowback Timer", "/icon.png")
    yield made
    made.close()


@pytest.fixture
def server(private_bus: str) -> Iterator[NotificationServer]:
    made = NotificationServer("actions", "body", "body-markup")
    yield made
    made.close()


def test_it_is_shown_with_its_buttons(
    notifier: DesktopNotifier, server: NotificationServer
) -> None:
    notifier.show(NOTE)

    app, replaced, icon, title, body, actions, hints, lasts = server.shown()
    assert (app, replaced, icon, lasts) == ("Lowback Timer", 0, "/icon.png", -1)
    assert (title, body) == ("Time for your back", "Beginner &amp; floor, 15 min.")
    assert dict(zip(actions[::2], actions[1::2], strict=True)) == {
        OPEN: NOTE.title,
        **NOTE.actions,
    }
    assert hints["desktop-entry"] == ("s", APP_ID)
    assert hints["urgency"] == ("y", 1)


def test_a_server_without_buttons_or_markup_says_how_in_plain_words(
    private_bus: str, notifier: DesktopNotifier
) -> None:
    server = NotificationServer("body")

    notifier.show(NOTE)

    _, _, _, _, body, actions, _, _ = server.shown()
    server.close()
    assert body == "Beginner & floor, 15 min. Open the program to begin."
    assert actions == []


def test_a_button_that_is_pressed_is_told(
    notifier: DesktopNotifier, server: NotificationServer, ear: Ear
) -> None:
    notifier.show(NOTE)
    server.shown()

    server.emit(NOTIFICATIONS, "ActivationToken", "us", server.number, "a-token")
    server.press("start")
    server.put_away(BY_HAND)  # as servers do after that
    server.press("later")

    assert ear.next() == Answer("training", Outcome.CHOSEN, "start", "a-token")
    assert ear.is_empty


def test_one_that_is_answered_goes_also_where_the_server_leaves_it(
    notifier: DesktopNotifier, server: NotificationServer, ear: Ear
) -> None:
    notifier.show(NOTE)
    server.shown()

    server.press("start")

    assert server.next() == ("CloseNotification", (server.number,))
    server.put_away(3)
    notifier.show(NOTE)
    server.shown()
    assert ear.next().outcome is Outcome.CHOSEN
    assert ear.is_empty


@pytest.mark.parametrize("reason", [EXPIRED, BY_HAND, 4])
def test_one_that_is_closed_is_told(
    notifier: DesktopNotifier, server: NotificationServer, ear: Ear, reason: int
) -> None:
    notifier.show(NOTE)
    server.shown()

    server.put_away(reason)

    assert ear.next() == Answer("training", Outcome.CLOSED)


def test_the_buttons_of_one_whose_time_was_over_still_work_where_a_desktop_keeps_it(
    notifier: DesktopNotifier, server: NotificationServer, ear: Ear
) -> None:
    notifier.show(NOTE)
    server.shown()

    server.put_away(EXPIRED)
    server.put_away(EXPIRED)
    server.press("start")

    assert ear.next().outcome is Outcome.CLOSED
    assert ear.next() == Answer("training", Outcome.CHOSEN, "start")


def test_what_is_pressed_on_others_is_not_told(
    notifier: DesktopNotifier, server: NotificationServer, ear: Ear
) -> None:
    notifier.show(NOTE)
    server.shown()

    server.press("start", number=77)
    server.emit(NOTIFICATIONS, "NotificationClosed", "uu", 77, BY_HAND)
    server.emit(NOTIFICATIONS, "ActionInvoked", "s", "nonsense")
    server.press("later")

    assert ear.next().action == "later"


def test_one_that_is_stale_is_withdrawn_and_nothing_is_told(
    notifier: DesktopNotifier, server: NotificationServer, ear: Ear
) -> None:
    notifier.show(NOTE)
    server.shown()

    notifier.withdraw("training")

    assert server.next() == ("CloseNotification", (server.number,))
    server.put_away(3)
    notifier.withdraw("training")
    notifier.show(replace(NOTE, key="break"))
    server.shown()  # nothing was closed a second time
    assert ear.is_empty


def test_the_end_of_the_program_takes_everything_away(
    notifier: DesktopNotifier, server: NotificationServer
) -> None:
    notifier.show(NOTE)
    notifier.show(replace(NOTE, key="break"))
    server.shown()
    server.shown()

    notifier.close()

    assert {server.next()[1], server.next()[1]} == {(1,), (2,)}


def test_without_a_server_it_is_lost(notifier: DesktopNotifier, ear: Ear) -> None:
    notifier.show(NOTE)

    assert ear.next() == Answer("training", Outcome.LOST)


def test_without_a_bus_it_is_lost(monkeypatch: pytest.MonkeyPatch, ear: Ear) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    notifier = DesktopNotifier(ear.tell, "Lowback Timer", "/icon.png")

    notifier.show(NOTE)

    assert ear.next() == Answer("training", Outcome.LOST)
    notifier.close()


def test_a_server_that_hangs_is_not_waited_for(
    private_bus: str, notifier: DesktopNotifier, ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_bus, "ANSWER_S", 0.1)
    path = "/org/freedesktop/Notifications"
    server = BusServer(NOTIFICATIONS, path, {"GetCapabilities": lambda: None})

    notifier.show(NOTE)

    assert ear.next() == Answer("training", Outcome.LOST)
    server.close()


def test_a_server_that_dies_loses_it_and_another_one_shows_the_next(
    notifier: DesktopNotifier, server: NotificationServer, ear: Ear
) -> None:
    notifier.show(NOTE)
    server.shown()

    server.close()
    assert ear.next() == Answer("training", Outcome.LOST)
    # WHEN another one has come, whose numbers begin anew
    another = NotificationServer("actions")
    notifier.show(replace(NOTE, key="break"))
    another.shown()
    another.press("later")

    assert ear.next() == Answer("break", Outcome.CHOSEN, "later")
    another.close()


def test_a_bus_that_goes_loses_it(
    bus_process: subprocess.Popen[str],
    notifier: DesktopNotifier,
    server: NotificationServer,
    ear: Ear,
) -> None:
    notifier.show(NOTE)
    server.shown()

    bus_process.terminate()

    assert ear.next() == Answer("training", Outcome.LOST)


def test_what_was_never_shown_needs_no_end(notifier: DesktopNotifier) -> None:
    notifier.withdraw("training")
    notifier.close()
