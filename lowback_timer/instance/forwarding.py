"""Forwards what is asked for to the window that is open, or claims to be that window."""

from __future__ import annotations

import os
from collections.abc import Callable

from lowback_timer.instance.claim import Claim, Outcome, claim_or_ask
from lowback_timer.instance.endpoint import Endpoint
from lowback_timer.options import WindowOptions
from lowback_timer.store.folders import data_dir

_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Where desktops put what lets a window come to the front: on Wayland, on X11."""


def claim_or_forward(
    options: WindowOptions, complain: Callable[[str], object]
) -> Claim | Outcome | None:
    """Hand what is asked for to the window that is open, or claim to be that window.

    Args:
        options: How the window was asked for.
        complain: Tells one sentence, without a full stop.

    Returns:
        The claim; or that the request was taken or refused; or None where there is to be a window
        that others do not find.
    """
    try:
        endpoint = Endpoint(data_dir(options.data_dir))
        found = claim_or_ask(endpoint, lambda: _line(endpoint, options))
    except OSError:  # there is no such folder, or no lock: as it always was
        return None
    if found is Outcome.UNANSWERED:
        complain("the window that is open does not answer, so another one opens")
        return None
    if found is Outcome.TAKEN and (kept := _not_forwarded(options)):
        complain(f"the window that is open goes on without {' and '.join(kept)}")
    return found


def _line(endpoint: Endpoint, options: WindowOptions) -> bytes:
    from lowback_timer.instance.launch_request import LaunchRequest, encoded  # noqa: PLC0415 - the second start alone

    token = next((os.environ[each] for each in _TOKENS if os.environ.get(each)), "")
    return encoded(LaunchRequest(endpoint.data, options, token))


def _not_forwarded(options: WindowOptions) -> list[str]:
    """The options that a window cannot take over once it is open."""
    given = {
        "--speed": options.speed != WindowOptions().speed,
        "--library": bool(options.libraries),
        "--mute": options.mute,
    }
    return [option for option, is_given in given.items() if is_given]
