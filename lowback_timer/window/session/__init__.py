"""Following a workout."""
