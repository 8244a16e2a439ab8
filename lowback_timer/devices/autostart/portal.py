"""In a Flatpak: the desktop is asked through its portal, and may ask the person.

The portal can be asked to change it and not how it is, so what it agreed to last is kept in a file.
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, Message, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from lowback_timer.core.text import translate
from lowback_timer.devices.autostart import AutostartError

_NAME, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_PORTAL = DBusAddress(_PATH, bus_name=_NAME, interface="org.freedesktop.portal.Background")
_REQUEST = "org.freedesktop.portal.Request"
_AGREED = 0
ANSWERS_WITHIN_S = 120.0
"""The person may be asked, and may have to read first."""


class BackgroundPortal:
    """Asks the desktop.

    Args:
        agreed: The file that is there while the desktop starts the program.
        command: What is started.
        answers_within_s: How long an answer is waited for.
    """

    def __init__(
        self, agreed: Path, command: Sequence[str], answers_within_s: float = ANSWERS_WITHIN_S
    ) -> None:
        self._agreed, self._command = agreed, command
        self._answers_within_s = answers_within_s

    def is_on(self) -> bool:
        """Whether the desktop agreed to it last."""
        return self._agreed.exists()

    def turn(self, *, on: bool) -> None:
        """Ask for it, and wait for the answer."""
        try:
            has_agreed = self._ask(on=on)
            if has_agreed:
                self._agreed.parent.mkdir(parents=True, exist_ok=True)
                self._agreed.touch()
            else:
                with suppress(FileNotFoundError):
                    self._agreed.unlink()
        except TimeoutError as error:
            raise AutostartError(translate("Autostart", "your desktop did not answer")) from error
        except DBusErrorResponse as error:
            raise AutostartError(str(error)) from error
        except (OSError, KeyError, ValueError, EOFError) as error:
            raise AutostartError(str(error) or type(error).__name__) from error
        if on and not has_agreed:
            raise AutostartError(translate("Autostart", "your desktop did not agree"))

    def _ask(self, *, on: bool) -> bool:
        with open_dbus_connection("SESSION") as connection:
            token = f"lowback_timer_{secrets.token_hex(8)}"
            # Known beforehand, so that the answer cannot come before anybody listens.
            sender = connection.unique_name.removeprefix(":").replace(".", "_")
            rule = MatchRule(
                type="signal",
                interface=_REQUEST,
                member="Response",
                path=f"{_PATH}/request/{sender}/{token}",
            )
            with connection.filter(rule) as answers:
                connection.send_and_get_reply(message_bus.AddMatch(rule))
                options = {
                    "handle_token": ("s", token),
                    "reason": ("s", translate("Autostart", "To remind you of your workouts.")),
                    "autostart": ("b", on),
                    "commandline": ("as", list(self._command)),
                }
                self._send(connection, options)
                code, results = self._answer(connection, answers)
        return code == _AGREED and results.get("autostart", ("b", False))[1] is True

    def _send(self, connection: DBusConnection, options: Mapping[str, Any]) -> None:
        call = new_method_call(_PORTAL, "RequestBackground", "sa{sv}", ("", options))
        unwrap_msg(connection.send_and_get_reply(call, timeout=self._answers_within_s))

    def _answer(self, connection: DBusConnection, answers: Any) -> tuple[int, Mapping[str, Any]]:
        answer: Message = connection.recv_until_filtered(answers, timeout=self._answers_within_s)
        code, results = answer.body
        return code, results
