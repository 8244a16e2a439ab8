"""Help: the handbook, to be read and searched in the window."""

from lowback_timer.window.help.room import HelpRoom

__all__ = ["HelpRoom"]
