"""A desktop that starts the program, or not."""

from collections.abc import Callable

from lowback_timer.devices.autostart import AutostartError
from lowback_timer.window.services.autostart_keeper import AutostartKeeper, Job


class FakeAutostart:
    """Does as it is told, unless it is to fail."""

    def __init__(self, *, is_on: bool = False, trouble: str = "") -> None:
        self.state = is_on
        self.trouble = trouble

    def is_on(self) -> bool:
        """What it was told last."""
        return self.state

    def turn(self, *, on: bool) -> None:
        """Take note."""
        if self.trouble:
            raise AutostartError(self.trouble)
        self.state = on


def keeper_of(
    autostart: FakeAutostart, notify: Callable[[str], None] = lambda _text: None
) -> AutostartKeeper:
    """What asks and changes it at once."""

    def at_once(job: Job) -> None:
        job()

    return AutostartKeeper(lambda: autostart, notify, at_once, at_once)
