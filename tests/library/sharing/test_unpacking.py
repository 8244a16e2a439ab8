"""Whatever is in a zip, nothing comes out of it but one YAML file and pictures."""

import io
import zipfile
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.library.sharing import unpacking
from lowback_timer.library.sharing.limits import MOST_FILES
from lowback_timer.library.sharing.unpacking import UnpackingError, unpack


def zipped(*parts: tuple[str | zipfile.ZipInfo, bytes], deflated: bool = True) -> bytes:
    stream = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if deflated else zipfile.ZIP_STORED
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in parts:
            archive.writestr(name, data)
    return stream.getvalue()


def refused(tmp_path: Path, data: bytes) -> str:
    path = tmp_path / "given.zip"
    path.write_bytes(data)
    with pytest.raises(UnpackingError) as caught:
        unpack(path)
    return str(caught.value)


YAML = ("mine.yaml", b"format: 1\n")


def test_a_yaml_file_and_its_pictures(tmp_path: Path) -> None:
    path = tmp_path / "given.zip"
    path.write_bytes(zipped(YAML, ("one.svg", b"<svg/>"), ("Two.PNG", b"x")))
    found = unpack(path)
    assert (found.name, found.text) == YAML
    assert found.pictures == {"one.svg": b"<svg/>", "Two.PNG": b"x"}


@pytest.mark.parametrize(
    "name",
    [
        "/etc/x.svg",
        "../x.svg",
        "a/x.svg",
        "a\\x.svg",
        "C:x.svg",
        ".x.svg",
        "x.svg\x00.exe",
        "x.svg ",
        "a\n.svg",
        "dir/",
    ],
)
def test_only_plain_names_at_the_top(tmp_path: Path, name: str) -> None:
    entry = zipfile.ZipInfo("x")
    entry.filename = name
    assert "not a plain file at its top" in refused(tmp_path, zipped(YAML, (entry, b"x")))


def test_no_links(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("x.svg")
    link.external_attr = 0o120777 << 16
    assert "not a plain file" in refused(tmp_path, zipped(YAML, (link, b"/etc/passwd")))


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ((YAML, ("x.exe", b"x")), "neither YAML nor a picture"),
        ((YAML, ("Mine.YAML", b"x")), "the same name"),
        ((YAML, ("more.yml", b"x")), "not exactly one YAML file"),
        ((("x.svg", b"x"),), "not exactly one YAML file"),
        (tuple((f"{each}.svg", b"") for each in range(MOST_FILES + 1)), "holds too much"),
    ],
)
def test_only_what_belongs_there(
    tmp_path: Path, parts: tuple[tuple[str, bytes], ...], told: str
) -> None:
    assert told in refused(tmp_path, zipped(*parts))


def test_what_becomes_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = zipped(YAML, ("x.svg", b"\0" * 5_000_000))
    assert "holds too much" in refused(tmp_path, bomb)
    monkeypatch.setattr(unpacking, "MOST_BYTES", 100)
    assert "holds too much" in refused(tmp_path, zipped(YAML, ("x.svg", b"x" * 101)))
    monkeypatch.setattr(unpacking, "MOST_PACKED", 100)
    assert "holds too much" in refused(tmp_path, zipped(YAML, ("x.svg", b"")))


def test_a_size_that_lies(tmp_path: Path) -> None:
    data = zipped(YAML, ("x.svg", b"\0" * 5_000_000))
    real = (5_000_000).to_bytes(4, "little")
    assert real in data
    refused(tmp_path, data.replace(real, (10).to_bytes(4, "little")))


@pytest.mark.parametrize("data", [b"", b"PK", b"format: 1\n", zipped(YAML)[:-10]])
def test_what_is_no_zip(tmp_path: Path, data: bytes) -> None:
    assert "damaged" in refused(tmp_path, data)


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(UnpackingError, match="cannot be read"):
        unpack(tmp_path / "none.zip")
    with pytest.raises(UnpackingError, match="cannot be read"):
        unpack(tmp_path)


SOUND = zipped(YAML, ("one.svg", b"<svg/>" * 50), ("two.png", bytes(range(256))))
places = st.lists(st.tuples(st.integers(0, len(SOUND) - 1), st.integers(0, 255)), max_size=12)


@given(places, st.integers(0, len(SOUND)))
def test_whatever_is_damaged_is_told_in_a_sentence(
    changes: list[tuple[int, int]], end: int
) -> None:
    data = bytearray(SOUND)
    for place, value in changes:
        data[place] = value
    with TemporaryDirectory() as folder:
        path = Path(folder) / "given.zip"
        path.write_bytes(data[: end or None])
        with suppress(UnpackingError):
            found = unpack(path)
            names = [found.name, *found.pictures]
            assert not any("/" in name or "\\" in name or ".." in name[:2] for name in names)
        assert [each.name for each in Path(folder).iterdir()] == ["given.zip"]


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "given.zip"
        path.write_bytes(data)
        with pytest.raises(UnpackingError):
            unpack(path)
