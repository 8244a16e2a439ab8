"""Notifications as the desktop itself shows them: org.freedesktop.Notifications."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call

from lowback_timer import APP_ID
from lowback_timer.devices.notifications.notification import OPEN, Answer, Notification, Outcome
from lowback_timer.devices.notifications.on_bus import BusNotifier

if TYPE_CHECKING:
    from lowback_timer.devices.notifications.notification import Tell
    from lowback_timer.devices.session_bus import Bus

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_SERVER = DBusAddress(PATH, bus_name=NAME, interface=NAME)
_NORMAL = 1
"""How urgent it is: it may be shown beside everything else, and not over a film."""
_AS_USUAL = -1
"""How long it is shown, as the desktop does."""
_EXPIRED = 1
"""Why it was closed: nobody has done so."""


class DesktopNotifier(BusNotifier):
    """A `Notifier` that asks whichever server of notifications is there when it is needed.

    Args:
        tell: Takes what becomes of notifications.
        app_name: What the program is called.
        icon: A file with its icon.
    """

    def __init__(self, tell: Tell, app_name: str, icon: str) -> None:
        super().__init__(tell)
        self._app_name, self._icon = app_name, icon
        self._keys: dict[int, str] = {}
        """Of notifications, by the number that the server has given them."""
        self._token = ""

    def rules(self) -> tuple[MatchRule, ...]:
        """All that the server says, and that it is there or not."""
        owner = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
        owner.add_arg_condition(0, NAME)
        return MatchRule(type="signal", sender=NAME, interface=NAME, path=PATH), owner

    def present(self, bus: Bus, notification: Notification) -> None:
        """Show one, with buttons where the server knows them."""
        (capabilities,) = bus.ask(new_method_call(_SERVER, "GetCapabilities"))
        has_actions = "actions" in capabilities
        body, buttons = notification.body, []
        if has_actions:
            buttons = [OPEN, notification.title]
            for action, label in notification.actions.items():
                buttons += [action, label]
        else:
            body = f"{body} {notification.instead_of_actions}".strip()
        if "body-markup" in capabilities:
            body = escape(body, quote=False)
        hints: dict[str, tuple[str, Any]] = {
            "desktop-entry": ("s", APP_ID),
            "urgency": ("y", _NORMAL),
        }
        self._forget(notification.key)
        (number,) = bus.ask(
            new_method_call(
                _SERVER,
                "Notify",
                "susssasa{sv}i",
                (
                    *(self._app_name, 0, self._icon, notification.title, body),
                    *(buttons, hints, _AS_USUAL),
                ),
            )
        )
        self._keys[number] = notification.key

    def take_away(self, bus: Bus, key: str) -> None:
        """Have the server close one."""
        for number in self._forget(key):
            bus.ask(_closing(number))

    def _put_away(self, number: int, bus: Bus) -> None:
        """Have the server close one that has been answered, as not all do by themselves."""
        bus.ask(_closing(number))

    def hear(self, message: Message) -> None:
        """Take in what the server says of our own notifications."""
        match message.header.fields.get(HeaderFields.member), message.body:
            case "NameOwnerChanged", _:
                # Another server has numbers of its own.
                self._keys.clear()
                self.lose_all()
            case "ActivationToken", (number, token) if number in self._keys:
                self._token = token
            case "ActionInvoked", (number, action) if number in self._keys:
                token, self._token = self._token, ""
                self._end(self._keys[number], Outcome.CHOSEN, action, token)
                self.soon(partial(self._put_away, number))
            case "NotificationClosed", (number, reason) if number in self._keys:
                key = self._keys[number]
                if reason != _EXPIRED:
                    self._end(key, Outcome.CLOSED)
                elif key in self.keys:
                    # Some desktops still have it in a list, where its buttons can be pressed.
                    self.keys.discard(key)
                    self.answer(Answer(key, Outcome.CLOSED))

    def _end(self, key: str, outcome: Outcome, action: str = "", token: str = "") -> None:
        self._forget(key)
        self.keys.discard(key)
        self.answer(Answer(key, outcome, action, token))

    def _forget(self, key: str) -> list[int]:
        """Hear no more of a notification; returns the numbers it had."""
        numbers = [number for number, each in self._keys.items() if each == key]
        for number in numbers:
            del self._keys[number]
        return numbers


def _closing(number: int) -> Message:
    return new_method_call(_SERVER, "CloseNotification", "u", (number,))
