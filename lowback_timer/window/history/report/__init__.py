"""What was done and how it went, on paper, for whoever treats the person."""
