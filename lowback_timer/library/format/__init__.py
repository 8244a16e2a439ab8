"""What a library file may say, and what it means."""
