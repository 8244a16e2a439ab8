"""Starting with the desktop: asked and changed in a thread, as a desktop may take its time."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lowback_timer.devices.autostart import AutostartError
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.devices.autostart import Autostart
    from lowback_timer.store.worker import Post

Job = Callable[[], None]


def in_thread(job: Job) -> None:
    """Do something in a thread of its own, which holds up no end of the program."""
    Thread(target=job, name="autostart", daemon=True).start()


class AutostartKeeper(QObject):
    """Knows whether the program starts with the desktop, once that has been asked.

    Args:
        make: Makes what the system has for that; called in the thread.
        notify: Shows a sentence to the person.
        post: Has something done in the window's thread.
        run: Has something done in another one.
    """

    told = Signal(bool)
    """What the system says."""

    def __init__(
        self,
        make: Callable[[], Autostart],
        notify: Callable[[str], None],
        post: Post,
        run: Callable[[Job], None] = in_thread,
    ) -> None:
        super().__init__()
        self._make, self._notify, self._post, self._run = make, notify, post, run

    def ask(self) -> None:
        """Ask the system; `told` has the answer."""
        self._run(partial(self._find_out, None))

    def turn(self, on: bool) -> None:
        """Have it so; `told` has what came of it, and the person reads why not."""
        self._run(partial(self._find_out, on))

    # In the thread

    @cached_property
    def _autostart(self) -> Autostart:
        return self._make()

    def _find_out(self, wanted: bool | None) -> None:
        try:
            if wanted is not None:
                self._autostart.turn(on=wanted)
        except AutostartError as error:
            self._post(partial(self._complain, str(error)))
        try:
            is_on = self._autostart.is_on()
        except AutostartError as error:
            if wanted is None:
                self._post(partial(self._complain, str(error)))
            is_on = False
        self._post(partial(self.told.emit, is_on))

    def _complain(self, reason: str) -> None:
        text = translate("Autostart", "Starting when you log in does not work: {reason}.")
        self._notify(text.format(reason=reason))
