"""The command line: every subcommand has a module of its own. No Qt anywhere.

`follow` is the headless twin of the window: the same core and the same cues, in a terminal.
"""
