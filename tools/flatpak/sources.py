"""The lists of sources, in the words of flatpak-builder."""

from __future__ import annotations

from collections.abc import Iterable

from tools.flatpak.packages import COMPILED, Package, SourceError

Source = dict[str, str]
"""One of `sources` in a manifest."""


def wheels(packages: Iterable[Package]) -> list[Source]:
    """Packages that are installed as they come.

    Raises:
        SourceError: one of them has machine code in it.
    """
    found = []
    for each in packages:
        if each.wheel is None:
            raise SourceError(
                f"{each.name} {each.version} has no wheel for every system: if it is to be"
                " compiled, name it in tools/flatpak/packages.py and build it in the manifest"
            )
        found.append({"type": "file", "url": each.wheel.url, "sha256": each.wheel.sha256})
    return found


def source_of(package: Package) -> list[Source]:
    """What a package is compiled from.

    Raises:
        SourceError: there is no source of it.
    """
    if package.sdist is None:
        raise SourceError(f"{package.name} {package.version} has no source on PyPI")
    return [{"type": "archive", "url": package.sdist.url, "sha256": package.sdist.sha256}]


def split(packages: Iterable[Package]) -> tuple[list[Package], dict[str, Package]]:
    """Those that are installed as they come; those that are compiled, by their names.

    Raises:
        SourceError: one that was to be compiled is needed no longer.
    """
    as_they_come, compiled = [], {}
    for each in packages:
        if each.name in COMPILED:
            compiled[each.name] = each
        else:
            as_they_come.append(each)
    if left := set(COMPILED) - set(compiled):
        raise SourceError(f"nothing needs {', '.join(sorted(left))} any more")
    return as_they_come, compiled
