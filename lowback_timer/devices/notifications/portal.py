"""Notifications out of a sandbox: org.freedesktop.portal.Notification.

The portal tells nothing of a notification that is closed; whoever waits for an answer gives up
after a while by themselves. What is shown outlives the program, so it is taken away at its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call

from lowback_timer.devices.notifications.notification import OPEN, Answer, Notification, Outcome
from lowback_timer.devices.notifications.on_bus import BusNotifier

if TYPE_CHECKING:
    from lowback_timer.devices.session_bus import Bus

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Notification"
_PORTAL = DBusAddress(PATH, bus_name=NAME, interface=INTERFACE)


class PortalNotifier(BusNotifier):
    """A `Notifier` that asks the portal."""

    def rules(self) -> tuple[MatchRule, ...]:
        """What is pressed."""
        rule = MatchRule(
            type="signal", sender=NAME, interface=INTERFACE, path=PATH, member="ActionInvoked"
        )
        return (rule,)

    def present(self, bus: Bus, notification: Notification) -> None:
        """Show one; every portal knows buttons."""
        buttons = [
            {"label": ("s", label), "action": ("s", action)}
            for action, label in notification.actions.items()
        ]
        shown: dict[str, tuple[str, Any]] = {
            "title": ("s", notification.title),
            "body": ("s", notification.body),
            "priority": ("s", "normal"),
            "default-action": ("s", OPEN),
            "buttons": ("aa{sv}", buttons),
        }
        bus.ask(new_method_call(_PORTAL, "AddNotification", "sa{sv}", (notification.key, shown)))

    def take_away(self, bus: Bus, key: str) -> None:
        """Have the portal remove one."""
        bus.ask(new_method_call(_PORTAL, "RemoveNotification", "s", (key,)))

    def hear(self, message: Message) -> None:
        """Take in what is pressed on our own notifications; others' are not told to us."""
        match message.header.fields.get(HeaderFields.member), message.body:
            case "ActionInvoked", (key, action, parameter) if key in self.keys:
                self.keys.discard(key)
                self.answer(Answer(key, Outcome.CHOSEN, action, _token_in(parameter)))


def _token_in(parameter: list[tuple[str, Any]]) -> str:
    """The token among what comes with an action, from portals that send one."""
    for signature, value in parameter:
        if signature == "a{sv}" and "activation-token" in value:
            return str(value["activation-token"][1])
    return ""
