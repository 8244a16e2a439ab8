"""Makes a package for Debian and its kin out of a bundle: `python -m tools.deb`.

The templates lie in `packaging/debian`, and what a desktop wants of a program in `packaging/linux`.
No script runs when the package is installed or removed: menus, icons and file types are renewed by
the packages that look after them.
"""
