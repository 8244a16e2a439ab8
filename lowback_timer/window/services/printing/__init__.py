"""Pages of paper: how they look, on the screen, in a PDF, and on a printer."""
