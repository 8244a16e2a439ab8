"""What is to be known before the first workout."""
