"""What was done, when a workout is over."""
