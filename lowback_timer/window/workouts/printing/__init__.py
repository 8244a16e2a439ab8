"""A workout on one page of paper."""
