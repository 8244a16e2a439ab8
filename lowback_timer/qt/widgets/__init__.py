"""The parts of pages: one widget, one file."""
