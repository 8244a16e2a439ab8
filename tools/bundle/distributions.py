"""The installed packages that the program is made of."""

from __future__ import annotations

from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

from tools.bundle.contents import WITH_METADATA

PROGRAM = "lowback-timer"


def is_installed(name: str) -> bool:
    """Whether a package of this name is installed."""
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def shipped() -> list[Distribution]:
    """What the program needs, and what that needs in turn; without the program itself.

    Raises:
        PackageNotFoundError: The program is not installed here, or not as a whole.
    """
    found: dict[str, Distribution] = {}
    names = [*_needs(PROGRAM), *filter(is_installed, WITH_METADATA)]
    while names:
        name = names.pop()
        if name not in found:
            found[name] = distribution(name)
            names += _needs(name)
    return [found[name] for name in sorted(found)]


def installed_bytes(package: Distribution) -> int:
    """How much the files of a package take on disk, without what Python makes when it runs them."""
    files = [Path(str(file.locate())) for file in package.files or () if file.suffix != ".pyc"]
    return sum(file.stat().st_size for file in files if file.is_file())


def modules_of(package: Distribution) -> set[str]:
    """The folders and modules that a package installs to be imported."""
    tops = {file.parts[0] for file in package.files or () if ".." not in file.parts}
    return {top.partition(".")[0] for top in tops if not top.endswith(".dist-info")}


def _needs(name: str) -> list[str]:
    requirements = map(Requirement, distribution(name).requires or ())
    return [
        each.name.lower()
        for each in requirements
        if each.marker is None or each.marker.evaluate({"extra": ""})
    ]
