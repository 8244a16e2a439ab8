"""What a dose may be, wherever it comes from: a file, the window or the command line."""

from __future__ import annotations

REPS = range(1, 1001)
HOLD_S = range(1, 3601)
SETS = range(1, 21)
REST_S = range(601)
LOAD_G = range(1, 500_001)
TEMPO_S = range(61)
"""For each part of a rep."""
ROUNDS = range(1, 11)
"""Of a section."""

NAME_LETTERS, LINE_LETTERS, PARAGRAPH_LETTERS = 80, 300, 2000
"""At most, of what something is called, of a line on it, and of a text about it."""
MOST_HOURS = 6
"""Of a workout, with everything in it."""

LEAST_REST_BETWEEN_SETS_S = 5
"""The three beeps of a countdown, and time to lie down again."""
