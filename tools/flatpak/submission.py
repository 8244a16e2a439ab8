"""What a person hands to Flathub: the manifest, building a tag in place of the checkout."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from lowback_timer import APP_ID
from tools.flatpak.packages import ROOT, SourceError
from tools.metainfo import HOME

FOLDER = ROOT / "packaging" / "flatpak"
MANIFEST = FOLDER / f"{APP_ID}.yaml"
_CHECKOUT = re.compile(
    r"^ +# the program: begin\n(?P<indent> +)- type: dir\n.*?^ +# the program: end\n",
    re.MULTILINE | re.DOTALL,
)


def write_submission(folder: Path, tag: str) -> None:
    """Write the files for Flathub into a folder.

    Raises:
        SourceError: there is no such tag, or the manifest has lost its marks.
        OSError: they cannot be written.
    """
    text = building_tag(MANIFEST.read_text(encoding="utf-8"), tag, commit_of(tag))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MANIFEST.name).write_text(text, encoding="utf-8", newline="\n")
    shutil.copytree(FOLDER / "sources", folder / "sources", dirs_exist_ok=True)


def building_tag(manifest: str, tag: str, commit: str) -> str:
    """The manifest, building what is at a tag of the public home.

    Raises:
        SourceError: the manifest has lost its marks.
    """
    found = _CHECKOUT.search(manifest)
    if found is None:
        raise SourceError("the manifest needs its marks around the source of the program")
    lines = ("- type: git", f"  url: {HOME}.git", f"  tag: {tag}", f"  commit: {commit}")
    source = "".join(f"{found['indent']}{line}\n" for line in lines)
    return manifest[: found.start()] + source + manifest[found.end() :]


def commit_of(tag: str) -> str:
    """The commit that a tag names.

    Raises:
        SourceError: there is no such tag here.
    """
    done = subprocess.run(
        ["git", "rev-parse", "--verify", "--quiet", f"refs/tags/{tag}^{{commit}}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SourceError(f"there is no tag {tag} here")
    return done.stdout.strip()
