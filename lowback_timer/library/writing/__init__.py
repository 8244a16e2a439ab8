"""Writes library files, those that somebody has written by hand as well.

`file` is the way in. What is wanted is said in keys and values (`exercises`, `workouts`,
`amounts`), beside what stands there (`merging`, `wanted`). `tree` knows where each part of a text
stands, `splice` puts the one into the other, `emit` has ruamel.yaml make new pieces, `checking`
reads the result, `disk` replaces the file. It is all loaded when something is to be written, and
not before.
"""

from lowback_timer.library.writing.errors import ChangedOutsideError, WritingError
from lowback_timer.library.writing.file import LibraryFile
from lowback_timer.library.writing.naming import free_id, free_name

__all__ = ["ChangedOutsideError", "LibraryFile", "WritingError", "free_id", "free_name"]
