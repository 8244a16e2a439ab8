"""What was really done, kept set by set."""
