"""Whether something records, as in a call.

The kernel says of every device that sound comes in by whether it runs, and that costs no more than
reading a small file. Microphones without such a device, as those of Bluetooth headsets, are not
seen.
"""

from __future__ import annotations

from pathlib import Path

_RUNNING = "state: RUNNING"


def is_recording(cards: Path = Path("/proc/asound")) -> bool:
    """Whether a microphone of the computer is in use, as far as can be known."""
    for status in cards.glob("card*/pcm*c/sub*/status"):
        try:
            if status.read_text("ascii").startswith(_RUNNING):
                return True
        except (OSError, UnicodeDecodeError):
            continue
    return False
