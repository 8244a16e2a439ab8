"""A workout as it suits today: what a person changes, how it gets shorter, what is swapped."""
