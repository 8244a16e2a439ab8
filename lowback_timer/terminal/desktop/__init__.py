"""`lowback-timer desktop`: in the menu of the desktop, for whoever has it from pip, pipx or uv.

`contents` says what is written, `adapting` with which command the menu starts the program,
`record` keeps what was written, `caches` has the desktop notice, and `installing` does it.
"""
