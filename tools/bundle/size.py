"""How large a bundle is, beside the packages that it is made of."""

from __future__ import annotations

from pathlib import Path

from tools.bundle.distributions import installed_bytes, shipped

MOST = 0.2
"""Of what the program's packages take when they are installed by pip."""


def bundle_bytes(folder: Path) -> int:
    """How much a bundle takes on disk; links take nothing."""
    files = (file for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    return sum(file.stat().st_size for file in files)


def wheels_bytes() -> int:
    """How much the program's packages take when they are installed by pip, without Python."""
    return sum(map(installed_bytes, shipped()))


def report(folder: Path) -> str:
    """Both, and how they compare, in one line."""
    bundle, wheels = bundle_bytes(folder), wheels_bytes()
    return (
        f"{bundle / 1e6:.0f} MB with Python; {bundle / wheels:.2f} of the {wheels / 1e6:.0f} MB "
        "that its packages take when they are installed by pip"
    )
