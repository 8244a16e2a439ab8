"""What can keep a library file from being written."""

from __future__ import annotations


class WritingError(Exception):
    """A file cannot be changed or written, and is as it was; the message is one sentence."""


class ChangedOutsideError(WritingError):
    """The file on the disk is no longer the one that was read, so it was left alone.

    Whoever reads it anew and puts their entry into that loses neither their own work nor that of
    the other side.
    """
