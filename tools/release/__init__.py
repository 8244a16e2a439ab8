"""What a release is made with, beside the packages themselves; docs/releasing.md leads through it.

- `python -m tools.release check v0.1.0`: whether everything says the same of this version
- `python -m tools.release notes`: what is told of it, out of CHANGELOG.md
- `python -m tools.release pack`: the bundle in `dist` as one file
- `python -m tools.release installer`: the same as an installer, on Windows
- `python -m tools.release sums FOLDER`: the sums of all files in a folder
- `python -m tools.release.smoke COMMAND`: whether a program that was just built does its work
"""
