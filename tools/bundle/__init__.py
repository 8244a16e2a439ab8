"""Makes a folder that the program starts from where there is neither Python nor Qt.

`python -m tools.bundle` builds it by `packaging/lowback-timer.spec`, `python -m tools.bundle.check`
looks at what has become of it.
"""
