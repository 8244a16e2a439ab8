"""What doses may be, besides what the schema says of each number."""

from __future__ import annotations

LEAST_REST_BETWEEN_SETS = 5
"""In seconds: the three beeps of a countdown, and time to lie down again."""
