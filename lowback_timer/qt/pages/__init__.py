"""What fills the window: one page, one file."""
