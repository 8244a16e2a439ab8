"""The moving pictures of the exercises."""
