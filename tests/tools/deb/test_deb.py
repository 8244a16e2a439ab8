import gzip
import hashlib
from email.parser import Parser
from pathlib import Path

import pytest

from tools.deb.__main__ import TEMPLATES, field, md5sums, texts
from tools.deb.depends import is_optional
from tools.deb.tree import installed_kib, lay_out


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The files of a package made of a bundle with next to nothing in it."""
    inside = tmp_path / "bundle/_internal"
    (inside / "licences/qt").mkdir(parents=True)
    (inside / "licences/qt/LGPL-3.0.txt").touch()
    (inside / "libffi.so.8").touch()
    (inside / "libQt6Core.so.6").write_bytes(b"x" * 1025)
    (tmp_path / "bundle/lowback-timer").touch()
    tree = tmp_path / "tree"
    tree.mkdir()
    lay_out(tmp_path / "bundle", tree, texts(0))
    return tree


def test_the_program_is_found_by_its_name(tree: Path) -> None:
    command = tree / "usr/bin/lowback-timer"

    assert command.resolve() == tree / "usr/lib/lowback-timer/lowback-timer"
    assert command.stat().st_mode & 0o777 == 0o755


def test_desktops_find_all_that_they_want(tree: Path) -> None:
    for name in (
        "applications/*.desktop",
        "metainfo/*.xml",
        "mime/packages/*.xml",
        "icons/**/*.png",
    ):
        assert list((tree / "usr/share").glob(name)), name


def test_the_manual_and_the_changes_are_packed(tree: Path) -> None:
    pages = list((tree / "usr/share/man").rglob("*.1*"))
    changes = gzip.decompress((tree / "usr/share/doc/lowback-timer/changelog.gz").read_bytes())

    assert [page.name for page in pages] == ["lowback-timer.1.gz"]
    assert changes.startswith(b"lowback-timer (")
    assert b"Thu, 01 Jan 1970" in changes


def test_what_debian_has_is_left_to_it_and_licences_lie_where_it_wants_them(tree: Path) -> None:
    assert not list(tree.rglob("libffi*"))
    assert (tree / "usr/share/doc/lowback-timer/licences/qt/LGPL-3.0.txt").exists()
    assert not (tree / "usr/lib/lowback-timer/_internal/licences").exists()


def test_nothing_can_be_changed_by_others(tree: Path) -> None:
    files = [path for path in tree.rglob("*") if not path.is_symlink()]

    assert {path.stat().st_mode & 0o777 for path in files} == {0o755, 0o644}


def test_sums_and_size_are_of_every_file(tree: Path) -> None:
    sums = {name: found for found, name in map(str.split, md5sums(tree).splitlines())}
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]

    assert len(sums) == len(files)
    library = "usr/lib/lowback-timer/_internal/libQt6Core.so.6"
    assert sums[library] == hashlib.md5(b"x" * 1025).hexdigest()
    assert installed_kib(tree) >= len(files)


def test_the_template_has_all_fields() -> None:
    filled = (
        (TEMPLATES / "control")
        .read_text("utf-8")
        .format(version="1.0", architecture="amd64", installed_kib=1, depends="libc6")
    )
    fields = Parser().parsestr(filled)

    assert fields["Version"] == "1.0"
    assert fields["Depends"] == "libc6"
    assert "@" in fields["Maintainer"]
    assert "espeak" in fields["Recommends"]


def test_a_text_in_a_field_has_no_empty_line() -> None:
    assert field("one\n\ntwo\n") == " one\n .\n two"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/t/PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so", True),
        ("/t/PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("/t/PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("/t/libpython3.11.so.1.0", False),
    ],
)
def test_parts_that_may_lack_their_libraries_ask_for_none(path: str, expected: bool) -> None:
    assert is_optional(Path(path)) is expected
