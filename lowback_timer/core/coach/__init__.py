"""The coach: what suits a person today, and why."""
