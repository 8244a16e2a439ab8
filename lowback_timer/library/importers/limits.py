"""How much a file of another program may hold. Whatever is beyond that was not made by a person."""

from __future__ import annotations

MOST_BYTES = 4 * 1024 * 1024
"""Of the file itself."""
MOST_UNPACKED_BYTES = 8 * 1024 * 1024
"""Of all that an archive holds, unpacked."""
MOST_MEMBERS = 200
"""Files in an archive."""
DEEPEST = 16
"""Blocks inside each other."""
MOST_WORKOUTS = 100
MOST_EXERCISES = 500
"""That a file describes besides its workouts."""
MOST_ENTRIES = 2_000
"""Stretches of work and rest in one workout, its rounds written out."""
MOST_ENTRIES_OF_FILE = 5_000
MOST_SECONDS = 24 * 60 * 60
"""Of one stretch."""
MOST_ROUNDS = 1_000
MOST_REPS = 10_000
LONGEST_NAME = 80
"""Characters; the rest of a longer name is left out."""
LONGEST_DESCRIPTION = 300
MOST_SENTENCES = 200
"""Of a report."""
