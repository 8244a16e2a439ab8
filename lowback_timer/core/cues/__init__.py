"""What an event sounds and says."""
