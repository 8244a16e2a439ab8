import errno
import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.store.settings import file as settings_module
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import MAX_BYTES, SettingsError, SettingsFile
from tests.store.samples import CHANGED, in_one_folder, json_values, names, write


def disk_full(*args: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


# Damaged files

DAMAGED = {
    "no JSON": b"theme = dark",
    "cut off": b'{"theme": "da',
    "empty": b"",
    "zeros, as after a power failure": bytes(100),
    "not UTF-8": b'{"theme": "\xff\xfe"}',
    "no object": b'["theme", "dark"]',
    "too large": b'{"theme": "dark"}' + b" " * MAX_BYTES,
    "nested deeply": b'{"a": ' + b"[" * 200_000 + b"]" * 200_000 + b"}",
    "an endless number": b'{"volume_percent": ' + b"1" * 5_000 + b"}",
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_kept_aside(file: SettingsFile, content: bytes) -> None:
    write(file, content)

    settings, notice = file.load()

    assert settings == Settings()
    assert notice is not None
    assert "settings.damaged.json" in notice
    assert names(file) == ["settings.damaged.json"]
    assert (file.path.parent / "settings.damaged.json").read_bytes() == content
    assert file.load() == (Settings(), None)


@in_one_folder
@given(st.binary() | json_values.map(lambda value: json.dumps(value).encode()))
def test_any_content_is_read_without_an_error(file: SettingsFile, content: bytes) -> None:
    write(file, content)

    before, _ = file.load()
    after = replace(before, muted=not before.muted)

    file.save(before, after)
    assert file.load()[0] == after


def test_damage_that_comes_before_saving_is_kept_aside_too(file: SettingsFile) -> None:
    file.save(CHANGED, Settings())
    write(file, "{")

    notice = file.save(Settings(), CHANGED)

    assert notice is not None
    assert "settings.damaged.json" in notice
    assert file.load() == (CHANGED, None)


def test_what_can_be_read_but_not_written_is_kept_aside(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    # How deep the reader and the writer of JSON can go depends on the interpreter.
    write(file, '{"later": [[[[]]]]}')
    text_of = settings_module._text_of

    def shallow(document: dict[str, Any]) -> str:
        if "later" in document:
            raise RecursionError
        return text_of(document)

    monkeypatch.setattr(settings_module, "_text_of", shallow)
    notice = file.save(Settings(), CHANGED)

    assert notice is not None
    assert "settings.damaged.json" in notice
    assert file.load() == (CHANGED, None)
    assert (file.path.parent / "settings.damaged.json").read_text() == '{"later": [[[[]]]]}'


def test_a_damaged_file_that_cannot_be_moved_is_left_alone(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(file, "{")
    monkeypatch.setattr(Path, "replace", disk_full)

    settings, notice = file.load()

    assert settings == Settings()
    assert notice is not None
    assert "damaged" in notice
    assert "No space left" in notice
    with pytest.raises(SettingsError):
        file.save(Settings(), CHANGED)
    assert file.path.read_text() == "{"


# Folders and disks that cannot be used


def test_a_folder_that_cannot_be_is_told_and_nothing_raised(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    file = SettingsFile(tmp_path / "data" / "settings.json")

    settings, notice = file.load()
    with pytest.raises(SettingsError, match="cannot be saved"):
        file.save(Settings(), CHANGED)

    assert settings == Settings()
    assert notice is not None
    assert "cannot be read" in notice


@pytest.mark.parametrize("broken", ["mkdir", "open", "fsync", "replace"])
def test_a_save_that_fails_leaves_the_old_settings(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    file.save(Settings(), CHANGED)
    before = file.path.read_bytes()
    real_open = Path.open

    def only_for_reading(path: Path, mode: str = "r", **more: Any) -> Any:
        if "w" in mode:
            disk_full()
        return real_open(path, mode, **more)

    if broken == "fsync":
        monkeypatch.setattr(os, "fsync", disk_full)
    elif broken == "open":
        monkeypatch.setattr(Path, "open", only_for_reading)
    else:
        monkeypatch.setattr(Path, broken, lambda *args, **more: disk_full())
    with pytest.raises(SettingsError) as refusal:
        file.save(CHANGED, Settings())
    monkeypatch.undo()

    assert str(refusal.value) == "Your settings cannot be saved (No space left on device)."
    assert file.path.read_bytes() == before
    assert names(file) == ["settings.json"]


def test_the_settings_are_on_the_disk_before_the_file_has_its_name(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(CHANGED, Settings())
    seen = []

    def look(descriptor: int) -> None:
        seen.append((os.fstat(descriptor).st_size, file.load()[0]))

    monkeypatch.setattr(os, "fsync", look)
    file.save(Settings(), CHANGED)

    assert seen == [(file.path.stat().st_size, Settings())]


def test_a_file_that_cannot_be_read_is_not_overwritten(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(file, '{"later": 1}')
    real_open = Path.open

    def not_for_reading(path: Path, mode: str = "r", **more: Any) -> Any:
        if "r" in mode:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return real_open(path, mode, **more)

    monkeypatch.setattr(Path, "open", not_for_reading)
    with pytest.raises(SettingsError) as refusal:
        file.save(Settings(), CHANGED)
    monkeypatch.undo()

    assert str(refusal.value) == "Your settings cannot be saved (Permission denied)."
    assert file.path.read_text() == '{"later": 1}'


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(file: SettingsFile) -> None:
    file.path.parent.mkdir()
    os.mkfifo(file.path)

    settings, notice = file.load()

    assert settings == Settings()
    assert notice is not None
    assert "not a file" in notice
    with pytest.raises(SettingsError):
        file.save(Settings(), CHANGED)


def test_a_folder_of_that_name_is_told(file: SettingsFile) -> None:
    file.path.mkdir(parents=True)

    assert "not a file" in (file.load()[1] or "")
    with pytest.raises(SettingsError):
        file.save(Settings(), CHANGED)
