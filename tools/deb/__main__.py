"""Makes the package: `python -m tools.deb`; it lies in the folder of the bundle.

Needs `dpkg-deb` and `dpkg-shlibdeps`. What the package depends on is what the system has that it is
made on: for people with an older one, make it on the oldest.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
from email.utils import formatdate
from pathlib import Path
from tempfile import TemporaryDirectory

from lowback_timer import __version__
from tools.bundle.contents import NAME
from tools.bundle.dates import source_date
from tools.deb.depends import depends
from tools.deb.tree import installed_kib, lay_out

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "packaging" / "debian"
_COMPRESSION = ("-Zxz", "-z0")
"""A sixth larger than with the usual level, and made in nine seconds in place of ninety."""


def main(arguments: list[str] | None = None) -> int:
    """Make it; returns the exit code."""
    parser = argparse.ArgumentParser(description="Make a package for Debian out of a bundle.")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="the bundle's folder")
    dist = parser.parse_args(arguments).dist.absolute()
    try:
        print(package(dist / NAME, dist))
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"{error.cmd[0]} says: {error.stderr.strip()}", file=sys.stderr)
        return 1
    return 0


def package(bundle: Path, into: Path) -> Path:
    """Make the package out of a bundle; returns its file.

    Raises:
        OSError: There is no bundle, or one of the tools is missing.
        subprocess.CalledProcessError: One of the tools has failed.
    """
    date = source_date()
    with TemporaryDirectory() as folder:
        tree = Path(folder, "tree")
        tree.mkdir()
        lay_out(bundle, tree, texts(date))
        architecture = _output("dpkg", "--print-architecture")
        control = _template("control").format(
            version=__version__,
            architecture=architecture,
            installed_kib=installed_kib(tree),
            depends=depends(tree, Path(folder, "scratch")),
        )
        sums = md5sums(tree)
        (tree / "DEBIAN").mkdir(mode=0o755)
        (tree / "DEBIAN/control").write_text(control, encoding="utf-8")
        (tree / "DEBIAN/md5sums").write_text(sums, encoding="utf-8")
        file = into / f"{NAME}_{__version__}_{architecture}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *_COMPRESSION, "--build", tree, file],
            env=os.environ | {"SOURCE_DATE_EPOCH": str(date)},
            capture_output=True,
            text=True,
            check=True,
        )
    return file


def texts(date: int) -> dict[str, str]:
    """What stands in the files of `packaging/debian` apart from the description of the package."""
    maintainer = next(
        line.removeprefix("Maintainer: ")
        for line in _template("control").splitlines()
        if line.startswith("Maintainer: ")
    )
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2]
    return {
        "copyright": _template("copyright").format(licence=field(licence)),
        "changelog": _template("changelog").format(
            version=__version__, maintainer=maintainer, date=formatdate(date)
        ),
        "lintian-overrides": _template("lintian-overrides"),
    }


def field(text: str) -> str:
    """A text as it stands in a field of several lines: each begins with a space, none is empty."""
    return "\n".join(f" {line}" if line else " ." for line in text.rstrip().splitlines())


def md5sums(tree: Path) -> str:
    """The sums by which it can be seen later whether a file is as it was."""
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n"
        for file in files
    )


def _template(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
