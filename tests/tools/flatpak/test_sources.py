"""Which files are chosen, and what is said where one cannot be had."""

import io
import json
import tarfile
from pathlib import Path

import pytest

from tools.flatpak import __main__ as command
from tools.flatpak.crates import crates, lock_in
from tools.flatpak.packages import COMPILED, File, Package, SourceError, locked
from tools.flatpak.sources import source_of, split, wheels

LOCK = """\
[[packages]]
name = "pure"
version = "1.0"
sdist = { url = "https://example.org/pure-1.0.tar.gz", hashes = { sha256 = "aa" } }
wheels = [{ url = "https://example.org/pure-1.0-py3-none-any.whl", hashes = { sha256 = "bb" } }]

[[packages]]
name = "compiled"
version = "2.0"
sdist = { url = "https://example.org/compiled-2.0.tar.gz", hashes = { sha256 = "cc" } }
wheels = [{ url = "https://example.org/compiled-2.0-linux.whl", hashes = {} }]
"""
CARGO = """\
[[package]]
name = "itself"
version = "1.0.0"

[[package]]
name = "ahash"
version = "0.8.12"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "5a"
"""
PURE = Package("pure", "1.0", None, File("https://example.org/pure-1.0-py3-none-any.whl", "bb"))


def test_a_wheel_is_taken_if_it_is_for_every_system() -> None:
    pure, compiled = locked(LOCK)

    assert pure.wheel == PURE.wheel
    assert compiled.wheel is None
    assert compiled.sdist == File("https://example.org/compiled-2.0.tar.gz", "cc")


def test_a_list_names_files_with_their_sums() -> None:
    assert wheels([PURE]) == [
        {"type": "file", "url": "https://example.org/pure-1.0-py3-none-any.whl", "sha256": "bb"}
    ]


def test_a_new_package_with_machine_code_is_told() -> None:
    _, compiled = locked(LOCK)

    with pytest.raises(SourceError, match=r"compiled 2\.0 has no wheel for every system"):
        wheels([compiled])


def test_a_package_without_a_source_is_told() -> None:
    with pytest.raises(SourceError, match=r"pure 1\.0 has no source"):
        source_of(PURE)


def test_what_is_compiled_is_apart_and_told_when_it_is_gone() -> None:
    needed = [Package(name, "1", None, None) for name in COMPILED]

    as_they_come, compiled = split([PURE, *needed])
    assert as_they_come == [PURE]
    assert list(compiled) == list(COMPILED)
    with pytest.raises(SourceError, match=f"nothing needs {COMPILED[0]} any more"):
        split(needed[1:])


def test_crates_lie_where_cargo_looks_for_them() -> None:
    archive, beside, config = crates(CARGO)

    assert archive["url"] == "https://static.crates.io/crates/ahash/ahash-0.8.12.crate"
    assert archive["dest"] == beside["dest"] == "cargo/vendor/ahash-0.8.12"
    assert json.loads(beside["contents"])["package"] == archive["sha256"] == "5a"
    assert 'directory = "cargo/vendor"' in config["contents"]


def test_a_crate_from_elsewhere_is_told() -> None:
    with pytest.raises(SourceError, match="ahash comes from git"):
        crates(CARGO.replace("registry+", "git+"))


def packed(name: str) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.size = len(CARGO)
        archive.addfile(member, io.BytesIO(CARGO.encode()))
    return buffer.getvalue()


def test_the_list_of_crates_is_the_one_at_the_top() -> None:
    assert lock_in(packed("package-1.0/Cargo.lock")) == CARGO
    with pytest.raises(SourceError, match=r"no Cargo\.lock"):
        lock_in(packed("package-1.0/tests/Cargo.lock"))


def test_what_cannot_be_had_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def fail() -> None:
        raise SourceError("uv says: no network")

    monkeypatch.setattr(command, "needed", fail)
    monkeypatch.setattr(command, "FOLDER", tmp_path)

    assert command.main([]) == 1
    assert list(tmp_path.iterdir()) == []
    assert capsys.readouterr().err == "Nothing is renewed: uv says: no network\n"
