"""What a workout is and how it runs: standard library only, no Qt, no clock, no files.

Read in this order: `dose`, `exercise`, `workout`, `timeline`, `events`, `session`, `cues`.
Times are integer milliseconds throughout.
"""
