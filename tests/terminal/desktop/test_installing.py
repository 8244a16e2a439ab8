from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lowback_timer.store.atomic import write_bytes
from lowback_timer.terminal.desktop.installing import ENTRY, MenuEntry
from lowback_timer.terminal.output import RefusalError

ICON = "icons/hicolor/16x16/apps/icon.png"
CONTENTS = {ENTRY: b"entry", ICON: b"icon", "mime/packages/type.xml": b"type"}
NOWHERE = "/nowhere:/nowhere-else"

Tools = Callable[[], list[str]]


@pytest.fixture
def entry(share: Path) -> MenuEntry:
    return MenuEntry(share, share / "lowback-timer" / "record.json", CONTENTS)


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def everything_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def disk_that_is_full_after(files: int, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Path] = []

    def write(target: Path, data: bytes) -> None:
        if len(written) == files:
            raise OSError(28, "No space left on device", str(target))
        written.append(target)
        write_bytes(target, data)

    monkeypatch.setattr("lowback_timer.terminal.desktop.installing.write_bytes", write)


def test_it_is_written_and_found(entry: MenuEntry, tools: Tools) -> None:
    assert not entry.is_there
    assert not entry.is_right

    entry.install(NOWHERE)

    assert CONTENTS.items() <= files_in(entry.share).items()
    assert entry.is_there
    assert entry.is_right
    assert len(tools()) == 2


def test_nothing_of_it_is_left_when_it_is_removed(entry: MenuEntry, tools: Tools) -> None:
    entry.install(NOWHERE)

    removed = entry.remove()

    assert (removed.files, removed.left) == (len(CONTENTS), ())
    assert everything_in(entry.share) == []
    assert len(tools()) == 4


@pytest.mark.usefixtures("no_tools")
def test_it_needs_no_tools(entry: MenuEntry) -> None:
    entry.install(NOWHERE)
    assert entry.is_right

    entry.remove()
    assert everything_in(entry.share) == []


@pytest.mark.usefixtures("tools")
def test_what_was_there_stays_as_it_was(entry: MenuEntry) -> None:
    # GIVEN programs of others, with caches, and data of the person
    there = {
        "applications/other.desktop": b"other",
        "icons/hicolor/16x16/apps/other.png": b"other",
        "lowback-timer/workouts.db": b"data",
        "mime/globs": b"of others",
        "mime/packages/other.xml": b"other",
    }
    for name, data in there.items():
        (entry.share / name).parent.mkdir(parents=True, exist_ok=True)
        (entry.share / name).write_bytes(data)
    (entry.share / "mime/empty").mkdir()
    before = everything_in(entry.share)

    entry.install(NOWHERE)
    entry.remove()

    # THEN only caches that others need as well have come or changed
    caches = {"applications/mimeinfo.cache", "mime/application", "mime/application/x.xml"}
    assert set(everything_in(entry.share)) == {*before, *caches}
    kept = files_in(entry.share)
    assert {name: kept[name] for name in there if name != "mime/globs"} == {
        name: data for name, data in there.items() if name != "mime/globs"
    }


@pytest.mark.usefixtures("tools")
def test_to_install_twice_changes_nothing(entry: MenuEntry) -> None:
    entry.install(NOWHERE)
    first = files_in(entry.share)

    entry.install(NOWHERE)

    assert files_in(entry.share) == first
    entry.remove()
    assert everything_in(entry.share) == []


@pytest.mark.usefixtures("tools")
def test_an_update_renews_what_has_changed_and_takes_away_what_is_no_more(
    entry: MenuEntry,
) -> None:
    entry.install(NOWHERE)
    newer = replace(entry, contents={ENTRY: b"newer entry", "metainfo/new.xml": b"new"})
    assert newer.is_there
    assert not newer.is_right

    newer.install(NOWHERE)

    assert newer.is_right
    files = files_in(entry.share)
    assert files[ENTRY] == b"newer entry"
    assert files["metainfo/new.xml"] == b"new"
    assert ICON not in files
    newer.remove()
    assert everything_in(entry.share) == []


@pytest.mark.usefixtures("no_tools")
def test_another_version_can_remove_it(entry: MenuEntry) -> None:
    entry.install(NOWHERE)

    removed = replace(entry, contents={ENTRY: b"of another version"}).remove()

    assert removed.files == len(CONTENTS)
    assert everything_in(entry.share) == []


@pytest.mark.usefixtures("no_tools")
def test_without_its_record_it_is_known_by_what_it_is(entry: MenuEntry) -> None:
    entry.install(NOWHERE)
    entry.record.unlink()

    assert entry.is_there
    assert not entry.is_right
    assert entry.remove().files == len(CONTENTS)
    assert files_in(entry.share) == {}


@pytest.mark.usefixtures("no_tools")
def test_a_file_of_somebody_else_is_never_overwritten_or_removed(entry: MenuEntry) -> None:
    file = entry.share / ICON
    file.parent.mkdir(parents=True)
    file.write_bytes(b"another icon")

    with pytest.raises(RefusalError, match=f"^{file} comes from elsewhere"):
        entry.install(NOWHERE)
    removed = entry.remove()

    assert (removed.files, removed.left) == (0, ())
    assert files_in(entry.share) == {ICON: b"another icon"}


@pytest.mark.usefixtures("no_tools")
@pytest.mark.parametrize("make", [Path.mkdir, lambda path: path.symlink_to("/nowhere/at-all")])
def test_neither_is_something_else_of_that_name(
    make: Callable[[Path], None], entry: MenuEntry
) -> None:
    file = entry.share / ENTRY
    file.parent.mkdir(parents=True)
    make(file)

    with pytest.raises(RefusalError, match=f"^{file} comes from elsewhere"):
        entry.install(NOWHERE)

    assert everything_in(entry.share) == ["applications", ENTRY]


@pytest.mark.usefixtures("no_tools")
def test_what_a_person_has_changed_stays_and_is_told(entry: MenuEntry) -> None:
    entry.install(NOWHERE)
    (entry.share / ENTRY).write_bytes(b"changed by hand")

    with pytest.raises(RefusalError, match="or was changed"):
        entry.install(NOWHERE)
    removed = entry.remove()

    assert (removed.files, removed.left) == (len(CONTENTS) - 1, (entry.share / ENTRY,))
    assert everything_in(entry.share) == ["applications", ENTRY]


def test_an_entry_for_everybody_is_enough(entry: MenuEntry, tmp_path: Path) -> None:
    (tmp_path / "usr" / ENTRY).parent.mkdir(parents=True)
    (tmp_path / "usr" / ENTRY).touch()

    with pytest.raises(RefusalError, match=r"^/.*/usr/applications/.* has it in the menu already$"):
        entry.install(f"{NOWHERE}:{tmp_path}/usr")

    assert not entry.share.exists()


@pytest.mark.usefixtures("no_tools")
def test_its_own_entry_is_not_one_for_everybody(entry: MenuEntry) -> None:
    entry.install(NOWHERE)

    entry.install(f"{NOWHERE}:{entry.share}")

    assert entry.is_right


@pytest.mark.usefixtures("no_tools")
def test_a_folder_that_cannot_be_written_is_told(entry: MenuEntry) -> None:
    entry.share.parent.mkdir(parents=True)
    entry.share.touch()  # a file where the folder would be

    with pytest.raises(RefusalError, match=f"^{entry.share}.* cannot be put into the menu$"):
        entry.install(NOWHERE)

    assert entry.share.is_file()


@pytest.mark.usefixtures("no_tools")
@pytest.mark.parametrize("files", range(len(CONTENTS)))
def test_a_disk_that_is_full_leaves_nothing(
    files: int, entry: MenuEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk_that_is_full_after(files, monkeypatch)

    with pytest.raises(RefusalError, match="No space left on device, so it cannot be put"):
        entry.install(NOWHERE)

    assert everything_in(entry.share) == []


@pytest.mark.usefixtures("no_tools")
@pytest.mark.parametrize("files", range(2))
def test_an_update_that_fails_can_be_tried_again_or_removed(
    files: int, entry: MenuEntry, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry.install(NOWHERE)
    newer = replace(entry, contents={ENTRY: b"newer", ICON: b"newer"})
    with monkeypatch.context() as patch:
        disk_that_is_full_after(files, patch)
        with pytest.raises(RefusalError):
            newer.install(NOWHERE)
    assert newer.is_there

    newer.install(NOWHERE)

    assert newer.is_right
    newer.remove()
    assert everything_in(entry.share) == []


@pytest.mark.usefixtures("no_tools")
def test_what_cannot_be_removed_is_told(entry: MenuEntry, monkeypatch: pytest.MonkeyPatch) -> None:
    entry.install(NOWHERE)

    def unlink(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", unlink)
        with pytest.raises(RefusalError, match="Permission denied, so it cannot be taken out"):
            entry.remove()

    assert entry.is_right
