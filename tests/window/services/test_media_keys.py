"""The program on the system's media controls, without a session."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from lowback_timer.devices.media.controls import MediaState
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.media_keys import Desk, MediaKeys
from lowback_timer.window.services.preferences import Preferences
from tests.doubles.media_controls import RecordingControls


@pytest.fixture
def controls() -> RecordingControls:
    return RecordingControls()


@pytest.fixture
def asked() -> list[str]:
    return []


@pytest.fixture
def keys(
    qapp: QApplication, preferences: Preferences, controls: RecordingControls, asked: list[str]
) -> MediaKeys:
    desk = Desk(
        start=lambda: asked.append("start"),
        raise_window=lambda: asked.append("raise"),
        quit=lambda: asked.append("quit"),
    )
    made = MediaKeys(controls.open, preferences, desk)
    made.open()
    return made


def test_it_is_a_player_that_has_stopped(keys: MediaKeys, controls: RecordingControls) -> None:
    assert controls.is_open
    assert controls.shown == [MediaState(volume=1.0)]
    assert keys.position_ms() == 0


def test_play_begins_what_suits_today_and_nothing_else_does(
    keys: MediaKeys, asked: list[str]
) -> None:
    for nothing in (keys.pause, keys.next, keys.previous, keys.stop, lambda: keys.seek(5_000)):
        nothing()
    assert asked == []

    keys.play()
    keys.play_pause()
    keys.raise_window()
    keys.quit()

    assert asked == ["start", "start", "raise", "quit"]


def test_the_volume_is_that_of_the_sounds(
    keys: MediaKeys, controls: RecordingControls, preferences: Preferences
) -> None:
    keys.set_volume(0.426)
    assert preferences.current.volume_percent == 43
    assert controls.shown[-1].volume == 0.43

    preferences.set(Settings.volume_percent, 80)
    assert controls.shown[-1].volume == 0.8


def test_who_is_muted_has_no_volume_until_it_is_turned_up(
    keys: MediaKeys, controls: RecordingControls, preferences: Preferences
) -> None:
    preferences.set(Settings.muted, value=True)
    assert controls.shown[-1].volume == 0.0

    keys.set_volume(0.0)
    assert preferences.current.muted
    keys.set_volume(0.5)

    assert not preferences.current.muted
    assert controls.shown[-1].volume == 0.5


def test_whoever_does_not_want_it_is_not_seen(
    keys: MediaKeys, controls: RecordingControls, preferences: Preferences
) -> None:
    preferences.set(Settings.media_keys, value=False)
    assert not controls.is_open
    told = len(controls.shown)
    preferences.set(Settings.volume_percent, 10)
    assert len(controls.shown) == told

    preferences.set(Settings.media_keys, value=True)
    assert controls.is_open
    assert controls.shown[-1].volume == 0.1


def test_nothing_is_opened_for_whoever_has_turned_it_off(
    qapp: QApplication, preferences: Preferences, controls: RecordingControls
) -> None:
    preferences.set(Settings.media_keys, value=False)

    MediaKeys(controls.open, preferences, Desk(pytest.fail, pytest.fail, pytest.fail)).open()

    assert controls.handler is None


def test_in_the_end_nothing_is_seen(keys: MediaKeys, controls: RecordingControls) -> None:
    keys.close()

    assert not controls.is_open
