"""What the computer offers, each behind a small protocol, so that it can be missing."""
