"""Renews `constraints.txt`, the versions that the two commands install: `python -m tools.pins`.

`uv` works out the newest versions that fit together on every supported Python and system at once,
which pip can do for its own Python only.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "constraints.txt"
OLDEST_PYTHON = "3.11"
BUILDERS = ("editables", "hatchling", "setuptools", "wheel")
"""What pip builds the program and simpleaudio with; pip's constraints reach these as well."""
HEADER = """\
# The versions that `make run` and `make test` install and that were tested, for every supported
# Python. Written by `make pins`; to change what is allowed at all, edit pyproject.toml.
"""


def main() -> int:
    """Write the file anew."""
    command = [
        *(sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "-"),
        *("--all-extras", "--universal", "--python-version", OLDEST_PYTHON, "--upgrade"),
        *("--no-annotate", "--no-header", "--no-emit-index-url", "--quiet"),
    ]
    done = subprocess.run(
        command, cwd=ROOT, input="\n".join(BUILDERS), capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(f"{TARGET.name} stays as it is; uv says: {done.stderr.strip()}", file=sys.stderr)
        return 1
    TARGET.write_text(HEADER + done.stdout, encoding="utf-8", newline="\n")
    print(TARGET)
    return 0


if __name__ == "__main__":
    sys.exit(main())
