"""Renews the lists of sources, or writes what Flathub is handed."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from lowback_timer import __version__
from tools.flatpak.crates import crates_of
from tools.flatpak.packages import SourceError, builders, needed
from tools.flatpak.sources import Source, source_of, split, wheels
from tools.flatpak.submission import FOLDER, write_submission

_IN_RUST = "pydantic-core"


def main(arguments: list[str] | None = None) -> int:
    """Do as it is told; returns the exit code."""
    parser = argparse.ArgumentParser(description="Pin what the Flatpak is built from.")
    parser.add_argument(
        "--submission",
        type=Path,
        metavar="FOLDER",
        help="write what Flathub is handed, for the tag of this version, in place of the lists",
    )
    folder = parser.parse_args(arguments).submission
    try:
        if folder is not None:
            write_submission(folder, f"v{__version__}")
            print(folder)
            return 0
        lists = renewed()
        for name, sources in lists.items():
            text = json.dumps(sources, indent=2) + "\n"
            (FOLDER / "sources" / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
    except (SourceError, OSError) as error:
        print(f"Nothing is renewed: {error}", file=sys.stderr)
        return 1
    print(FOLDER / "sources")
    return 0


def renewed() -> dict[str, list[Source]]:
    """The lists, by the names of the modules that they are for. Needs the network.

    Raises:
        SourceError: something cannot be had as it is needed.
        OSError: the source with the list of crates cannot be downloaded.
    """
    as_they_come, compiled = split(needed())
    lists = {name: source_of(package) for name, package in compiled.items()}
    lists[_IN_RUST] += crates_of(compiled[_IN_RUST])
    return {**lists, "build-tools": wheels(builders()), "packages": wheels(as_they_come)}


if __name__ == "__main__":
    sys.exit(main())
