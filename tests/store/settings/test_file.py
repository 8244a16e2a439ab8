import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.choices import LanguageChoice, ThemeChoice
from lowback_timer.store import lock as lock_module
from lowback_timer.store.lock import locked
from lowback_timer.store.settings.fields import (
    Choice,
    Flag,
    Line,
    Names,
    Number,
    Numbers,
    Setting,
    Settings,
    every_setting,
)
from lowback_timer.store.settings.file import SettingsError, SettingsFile
from tests.store.samples import CHANGED, in_one_folder, json_values, names, write


def values_of(setting: Setting[Any]) -> st.SearchStrategy[object]:
    """Anything that a setting can be."""
    match setting:
        case Flag():
            return st.booleans()
        case Number():
            return st.sampled_from(setting.numbers)
        case Choice():
            return st.sampled_from(setting.choices)
        case Line():
            return st.text(max_size=setting.longest).filter(str.isprintable)
        case Names():
            names = st.text(max_size=setting.longest).filter(str.isprintable)
            return st.lists(names, unique=True, max_size=5).map(tuple)
        case Numbers():
            return st.lists(st.integers(0, 2**53 - 1), max_size=setting.most).map(tuple)
        case _:
            raise NotImplementedError(setting.name)


some_settings = st.builds(
    Settings, **{setting.name: values_of(setting) for setting in every_setting()}
)


# Reading and writing


def test_without_a_file_the_defaults_hold_and_nothing_is_said(file: SettingsFile) -> None:
    assert file.load() == (Settings(), None)
    assert not file.path.parent.exists()


def test_what_was_saved_is_loaded(file: SettingsFile) -> None:
    assert all(
        value != asdict(Settings())[name] for name, value in asdict(CHANGED).items()
    )  # or the test would miss a setting

    assert file.save(Settings(), CHANGED) is None

    assert file.load() == (CHANGED, None)
    assert names(file) == ["settings.json"]


@in_one_folder
@given(some_settings)
def test_any_settings_survive(file: SettingsFile, settings: Settings) -> None:
    write(file, "{}")
    assert file.save(Settings(), settings) is None
    assert file.load() == (settings, None)


def test_a_person_can_read_it(file: SettingsFile) -> None:
    file.save(Settings(), Settings(theme=ThemeChoice.DARK, volume_percent=40, muted=True))

    lines = file.path.read_text().splitlines()
    assert '  "theme": "dark",' in lines
    assert '  "volume_percent": 40,' in lines


def test_a_byte_order_mark_does_not_matter(file: SettingsFile) -> None:
    write(file, b'\xef\xbb\xbf{"theme": "dark"}')

    assert file.load() == (replace(Settings(), theme=ThemeChoice.DARK), None)


@in_one_folder
@given(st.dictionaries(st.text().map("later_".__add__), json_values))
def test_what_a_newer_version_has_written_survives(
    file: SettingsFile, unknown: dict[str, Any]
) -> None:
    write(file, json.dumps({**unknown, "theme": "light"}))

    loaded, notice = file.load()
    assert (loaded, notice) == (replace(Settings(), theme=ThemeChoice.LIGHT), None)
    assert file.save(Settings(), CHANGED) is None

    assert file.load() == (CHANGED, None)
    kept = json.loads(file.path.read_text())
    for key, value in unknown.items():
        assert json.dumps(kept[key]) == json.dumps(value)  # NaN is not equal to itself


def test_half_a_surrogate_pair_survives(file: SettingsFile) -> None:
    write(file, '{"later": "\\ud83d"}')

    assert file.save(Settings(), CHANGED) is None

    assert json.loads(file.path.read_text())["later"] == "\ud83d"


def test_a_linked_file_stays_linked(file: SettingsFile, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles" / "settings.json"
    target.parent.mkdir()
    target.write_text("{}")
    file.path.parent.mkdir()
    file.path.symlink_to(target)

    assert file.save(Settings(), CHANGED) is None

    assert file.path.is_symlink()
    assert SettingsFile(target).load() == (CHANGED, None)


# Two windows on one folder


def test_only_what_has_changed_is_written(file: SettingsFile) -> None:
    write(file, '{"volume_percent": 30, "theme": "sepia"}')
    loaded, _ = file.load()

    assert file.save(loaded, replace(loaded, muted=True)) is None

    # A value that this version does not know may be a newer one's.
    assert json.loads(file.path.read_text()) == {
        "volume_percent": 30,
        "theme": "sepia",
        "muted": True,
    }


def test_two_windows_do_not_undo_each_others_changes(file: SettingsFile) -> None:
    # GIVEN two windows that were opened with the same settings
    one, _ = file.load()
    other, _ = file.load()

    # WHEN a person changes something in each
    file.save(one, replace(one, theme=ThemeChoice.DARK, safety_acknowledged=True))
    file.save(other, replace(other, language=LanguageChoice.GERMAN))

    # THEN both changes are there
    assert file.load()[0] == Settings(
        theme=ThemeChoice.DARK, safety_acknowledged=True, language=LanguageChoice.GERMAN
    )


def test_without_a_change_nothing_is_written(file: SettingsFile) -> None:
    assert file.save(CHANGED, CHANGED) is None

    assert not file.path.parent.exists()


def test_a_window_waits_while_another_one_writes(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN another program in the middle of a change
    monkeypatch.setattr(lock_module, "ATTEMPTS", 1)
    write(file, '{"theme": "dark"}')

    # WHEN it takes too long
    with locked(file.path), pytest.raises(SettingsError, match="cannot be saved"):
        file.save(Settings(), CHANGED)

    # THEN nothing is lost, and it can be tried again
    assert file.path.read_text() == '{"theme": "dark"}'
    assert file.save(Settings(), CHANGED) is None
    assert file.load() == (CHANGED, None)


# Values that make no sense


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "sepia"),
        ("theme", None),
        ("theme", ["dark"]),
        ("volume_percent", 101),
        ("volume_percent", -1),
        ("volume_percent", "80"),
        ("volume_percent", True),
        ("volume_percent", 50.0),
        ("muted", 1),
        ("muted", "no"),
        ("counting", "clicker"),
        ("player", "gramophone"),
        ("voice", False),
        ("voice_name", None),
        ("voice_name", "half a \ud83d"),
        ("voice_name", "x" * 201),
        ("voice_rate", 51),
        ("voice_volume_percent", -1),
        ("counts_aloud", 1),
        ("language", "xx"),
        ("language", ["de"]),
        ("text_size_percent", 110),
        ("text_size_percent", "150"),
        ("text_size_percent", 150.0),
        ("rest_factor_percent", 49),
        ("reduce_motion", None),
        ("safety_acknowledged", "true"),
        ("window_geometry", 12),
        ("window_geometry", "two\nlines"),
        ("get_ready_ms", 2_999),
        ("move_ms", -1),
        ("switch_sides_ms", 10**12),
    ],
)
def test_one_wrong_value_has_its_default_and_is_named(
    file: SettingsFile, name: str, value: object
) -> None:
    content = json.dumps(json.loads(json.dumps(asdict(CHANGED))) | {name: value})
    write(file, content)

    loaded, notice = file.load()

    assert loaded == replace(CHANGED, **{name: getattr(Settings(), name)})
    assert notice is not None
    assert name in notice
    assert "settings.json" in notice
    assert file.path.read_text() == content


def test_several_wrong_values_are_all_named(file: SettingsFile) -> None:
    write(file, '{"theme": 1, "muted": 2, "move_ms": "x"}')

    settings, notice = file.load()

    assert settings == Settings()
    assert notice is not None
    assert "theme, muted, move_ms" in notice


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"volume_percent": 30}', Settings(volume_percent=30)),
        ('{"volume_percent": "loud", "muted": true}', Settings(muted=True)),
        ("{", Settings()),
    ],
)
def test_whoever_only_looks_changes_nothing(file: SettingsFile, text: str, found: Settings) -> None:
    file.path.parent.mkdir(parents=True, exist_ok=True)
    file.path.write_text(text)

    assert file.peek() == found
    assert list(file.path.parent.iterdir()) == [file.path]
    assert file.path.read_text() == text


def test_where_there_is_nothing_to_look_at_there_are_the_defaults(file: SettingsFile) -> None:
    assert file.peek() == Settings()
