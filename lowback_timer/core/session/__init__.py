"""How a workout runs: the timeline, the state machine that goes through it, and its events."""
