"""How much a zip may hold that is given to somebody else."""

from __future__ import annotations

MOST_FILES = 200
MOST_BYTES = 64 * 1024 * 1024
"""Of all that is in it, unpacked."""
MOST_PACKED = 64 * 1024 * 1024
MOST_RATIO = 200
"""How much larger it may become than it is; text and drawings stay far below."""
