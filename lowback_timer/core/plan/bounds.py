"""What the numbers of a dose may be, in a library file and for today alike."""

from __future__ import annotations

MOST_REPS = 1_000
LONGEST_HOLD = 3_600
"""In seconds, as all times here."""
LONGEST_REST = 600
LONGEST_TEMPO_PART = 60
MOST_SETS = 20
MOST_ROUNDS = 10

LEAST_REST_BETWEEN_SETS = 5
"""The three beeps of a countdown, and time to lie down again."""
