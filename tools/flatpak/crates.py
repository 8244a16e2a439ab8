"""The crates that a package in Rust is compiled with, as its Cargo.lock names them.

cargo looks for them in a folder in place of crates.io, where it wants beside each crate a file that
says which sum it has; that of every single file may be left out.
"""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
import tomllib
import urllib.request

from tools.flatpak.packages import Package, SourceError
from tools.flatpak.sources import Source

_REGISTRY = "registry+https://github.com/rust-lang/crates.io-index"
_URL = "https://static.crates.io/crates/{name}/{name}-{version}.crate"
_HOME = "cargo"
"""The folder beside the source that the manifest gives cargo as its home."""
_CONFIG = """\
[source.crates-io]
replace-with = "named-in-the-manifest"

[source.named-in-the-manifest]
directory = "cargo/vendor"
"""


def crates_of(package: Package) -> list[Source]:
    """What the Cargo.lock in the source of a package names. Downloads that source.

    Raises:
        SourceError: the source is not what it should be, or asks for what cannot be pinned.
        OSError: it cannot be downloaded.
    """
    if package.sdist is None:
        raise SourceError(f"{package.name} {package.version} has no source on PyPI")
    with urllib.request.urlopen(package.sdist.url, timeout=60) as answer:
        archive = answer.read()
    if hashlib.sha256(archive).hexdigest() != package.sdist.sha256:
        raise SourceError(f"{package.sdist.url} is not what PyPI says it is")
    return crates(lock_in(archive))


def lock_in(archive: bytes) -> str:
    """The Cargo.lock of a source.

    Raises:
        SourceError: there is none.
    """
    with tarfile.open(fileobj=io.BytesIO(archive)) as files:
        for member in files:
            folder, _, name = member.name.partition("/")
            if folder and name == "Cargo.lock" and (file := files.extractfile(member)):
                return file.read().decode()
    raise SourceError("there is no Cargo.lock in the source")


def crates(lock: str) -> list[Source]:
    """All that a Cargo.lock names, and where cargo finds it.

    Raises:
        SourceError: something comes from elsewhere than crates.io.
    """
    found: list[Source] = []
    for each in tomllib.loads(lock)["package"]:
        if "source" not in each:  # what is compiled itself
            continue
        if each["source"] != _REGISTRY:
            raise SourceError(f"{each['name']} comes from {each['source']} and not from crates.io")
        name, version, sha256 = each["name"], each["version"], each["checksum"]
        folder = f"{_HOME}/vendor/{name}-{version}"
        found += [
            {
                "type": "archive",
                "archive-type": "tar-gzip",
                "url": _URL.format(name=name, version=version),
                "sha256": sha256,
                "dest": folder,
            },
            {
                "type": "inline",
                "contents": json.dumps({"package": sha256, "files": {}}),
                "dest": folder,
                "dest-filename": ".cargo-checksum.json",
            },
        ]
    config = {"contents": _CONFIG, "dest": _HOME, "dest-filename": "config.toml"}
    return [*found, {"type": "inline", **config}]
