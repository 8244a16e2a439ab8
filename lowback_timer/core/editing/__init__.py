"""A workout that a person is writing: what is in it so far, and every change to that."""
