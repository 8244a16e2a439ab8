"""The settings in force, and who is told of a change."""

import gc
import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import delete

from lowback_timer.core.choices import ThemeChoice
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsError, SettingsFile
from lowback_timer.window.services.preferences import Preferences


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "data" / "settings.json")


@pytest.fixture
def preferences(file: SettingsFile, told: list[str]) -> Preferences:
    return Preferences(file, Settings(), told.append)


class Window(QObject):
    """Follows the colours."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seen: list[ThemeChoice] = []

    def choose(self, theme: ThemeChoice) -> None:
        self.seen.append(theme)


class Plain:
    """Nothing of Qt's."""

    def __init__(self, seen: list[ThemeChoice]) -> None:
        self.seen = seen

    def choose(self, theme: ThemeChoice) -> None:
        self.seen.append(theme)


def test_whoever_observes_is_told_at_once_and_after_every_change(preferences: Preferences) -> None:
    window = Window()

    preferences.observe(Settings.theme, window.choose)
    preferences.set(Settings.theme, ThemeChoice.DARK)
    preferences.set(Settings.theme, ThemeChoice.DARK)
    preferences.set(Settings.volume_percent, 40)
    preferences.set(Settings.theme, ThemeChoice.LIGHT)

    assert window.seen == [ThemeChoice.SYSTEM, ThemeChoice.DARK, ThemeChoice.LIGHT]


def test_some_want_to_be_told_of_changes_only(preferences: Preferences) -> None:
    window = Window()

    preferences.when_changed(Settings.theme, window.choose)
    assert window.seen == []

    preferences.set(Settings.theme, ThemeChoice.DARK)
    assert window.seen == [ThemeChoice.DARK]


def test_several_settings_are_told_of_together(preferences: Preferences) -> None:
    seen: list[Settings] = []

    preferences.observe_several((Settings.voice_name, Settings.voice_rate), seen.append)
    preferences.set(Settings.voice_rate, 10)
    preferences.set(Settings.volume_percent, 40)

    assert seen == [Settings(), Settings(voice_rate=10)]


def test_it_is_kept_before_it_is_told(preferences: Preferences, file: SettingsFile) -> None:
    seen: list[Settings] = []
    preferences.when_changed(Settings.muted, lambda _: seen.append(file.load()[0]))

    preferences.set(Settings.muted, value=True)

    assert seen == [Settings(muted=True)]
    assert json.loads(file.path.read_text()) == {"muted": True}


def test_what_makes_no_sense_is_refused(preferences: Preferences) -> None:
    with pytest.raises(ValueError, match="volume_percent"):
        preferences.set(Settings.volume_percent, 101)

    assert preferences.current == Settings()


# For how long


def test_a_method_is_told_as_long_as_its_object_lives(preferences: Preferences) -> None:
    # GIVEN one that Qt deletes, one that nothing holds any more, and one that lives
    deleted, forgotten, living = Window(), Window(), Window()
    for window in (deleted, forgotten, living):
        preferences.when_changed(Settings.theme, window.choose)
    seen = forgotten.seen
    delete(deleted)
    del forgotten, window
    gc.collect()

    preferences.set(Settings.theme, ThemeChoice.DARK)

    assert (deleted.seen, seen, living.seen) == ([], [], [ThemeChoice.DARK])


def test_a_method_of_qts_own_is_told_as_long_as_its_object_lives(
    qapp: QApplication, preferences: Preferences
) -> None:
    label = QLabel()
    preferences.observe(Settings.voice_name, label.setText)

    preferences.set(Settings.voice_name, "Ada")
    assert label.text() == "Ada"

    delete(label)
    preferences.set(Settings.voice_name, "Grace")


def test_a_function_is_told_as_long_as_the_receiver_that_was_named(
    preferences: Preferences,
) -> None:
    receiver = QObject()
    seen: list[ThemeChoice] = []
    preferences.when_changed(Settings.theme, seen.append, receiver)
    preferences.set(Settings.theme, ThemeChoice.DARK)

    delete(receiver)
    preferences.set(Settings.theme, ThemeChoice.LIGHT)

    assert seen == [ThemeChoice.DARK]


def test_a_plain_object_is_kept_and_told(preferences: Preferences) -> None:
    seen: list[ThemeChoice] = []
    preferences.when_changed(Settings.theme, Plain(seen).choose)
    gc.collect()

    preferences.set(Settings.theme, ThemeChoice.DARK)

    assert seen == [ThemeChoice.DARK]


def test_one_that_goes_while_others_are_told_is_not_told(preferences: Preferences) -> None:
    window = Window()
    preferences.when_changed(Settings.theme, lambda _: delete(window))
    preferences.when_changed(Settings.theme, window.choose)

    preferences.set(Settings.theme, ThemeChoice.DARK)

    assert window.seen == []


def test_those_who_have_gone_are_forgotten(preferences: Preferences) -> None:
    for _ in range(5):
        preferences.when_changed(Settings.theme, Window().choose)

    assert len(preferences._observers) <= 1


# Trouble


def test_what_cannot_be_saved_holds_all_the_same_and_is_told_once(
    preferences: Preferences, file: SettingsFile, told: list[str]
) -> None:
    # GIVEN a folder that cannot be made
    file.path.parent.write_text("a file")

    preferences.set(Settings.muted, value=True)
    preferences.set(Settings.volume_percent, 40)

    assert preferences.current == Settings(muted=True, volume_percent=40)
    assert len(told) == 1
    assert "cannot be saved" in told[0]

    # WHEN it can be saved again, THEN all of it is
    file.path.parent.unlink()
    assert preferences.close(0)
    assert file.load() == (preferences.current, None)


def test_a_bad_read_at_the_start_does_not_cost_the_settings(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    # GIVEN settings that could not be read for a moment
    file.save(Settings(), Settings(theme=ThemeChoice.DARK, safety_acknowledged=True))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", lambda *_args, **_more: (_ for _ in ()).throw(OSError("I/O")))
        loaded, notice = file.load()
    assert (loaded, notice is not None) == (Settings(), True)

    # WHEN the program is closed
    preferences = Preferences(file, loaded, told.append)
    preferences.set(Settings.window_geometry, "AdnQ")
    preferences.close(0)

    # THEN the settings are as they were
    assert file.load()[0] == Settings(
        theme=ThemeChoice.DARK, safety_acknowledged=True, window_geometry="AdnQ"
    )


# A thread of its own


def test_a_slow_disk_delays_nobody(
    file: SettingsFile, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN a disk that takes for ever, and says in the end that it is full
    may_go_on = threading.Event()

    def slowly(*_: object) -> None:
        may_go_on.wait(10)
        raise SettingsError("the disk is full")

    monkeypatch.setattr(SettingsFile, "save", slowly)
    posted: list[Callable[[], None]] = []
    preferences = Preferences(file, Settings(), told.append)
    preferences.write_in_background(posted.append)

    # WHEN something is changed, THEN it holds at once
    preferences.set(Settings.muted, value=True)
    assert preferences.current.muted
    assert not preferences.close(0.01)

    # AND what became of it is told in the thread of the window
    may_go_on.set()
    assert not preferences.close(10)
    assert told == []
    for job in posted:
        job()
    assert told[0] == "the disk is full"


def test_in_the_background_every_change_is_written_in_order(file: SettingsFile) -> None:
    preferences = Preferences(file, Settings(), pytest.fail)
    preferences.write_in_background(lambda job: job())

    for percent in range(20):
        preferences.set(Settings.volume_percent, percent)

    assert preferences.close(10)
    assert file.load() == (preferences.current, None)


def test_a_mistake_of_ours_is_raised_where_it_can_be_told(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyError

    monkeypatch.setattr(SettingsFile, "save", fail)
    posted: list[Callable[[], None]] = []
    preferences = Preferences(file, Settings(), pytest.fail)
    preferences.write_in_background(posted.append)

    preferences.set(Settings.muted, value=True)
    preferences.close(10)

    with pytest.raises(KeyError):
        posted[0]()
