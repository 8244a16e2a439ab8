"""Parses the library that comes with the program ahead of time: `python -m tools.parse_library`.

YAML takes ten times as long to read as JSON, and that on the way to the first page. The program
uses what is written here as long as it is of the very text that it finds, and the YAML otherwise.
"""

from __future__ import annotations

import json
from zlib import crc32

from lowback_timer.library.paths import overlay_path
from lowback_timer.library.shipped import parse
from lowback_timer.resources import exercises_file, images_dir

FOLDER = images_dir().parent / "library"
LANGUAGES = ("de", "es")


def parsed(text: bytes) -> str:
    """What is written for a YAML text."""
    kept = {"crc32": crc32(text), "data": parse(text)}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")) + "\n"


def main() -> None:
    """Write a file for the library and one for each language."""
    FOLDER.mkdir(exist_ok=True)
    library = exercises_file()
    for file in (library, *(overlay_path(library, language) for language in LANGUAGES)):
        target = FOLDER / f"{file.stem}.json"
        target.write_text(parsed(file.read_bytes()), encoding="utf-8", newline="\n")
        print(target.relative_to(FOLDER.parents[1]))


if __name__ == "__main__":
    main()
