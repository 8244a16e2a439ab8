"""When the music of other programs is held down."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import MusicChoice, Verbosity
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.music_minder import MusicMinder
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.telling import Telling
from tests.window.narration import Scene


class RecordingMusic:
    def __init__(self) -> None:
        self.calls: list[str] = []

    def hold_down(self, how: MusicChoice) -> None:
        self.calls.append(how.value)

    def let_go(self) -> None:
        self.calls.append("let go")

    def close(self) -> None:
        self.calls.append("close")


Begin = Callable[..., tuple[Scene, RecordingMusic, MusicMinder]]


@pytest.fixture
def begin(qapp: QApplication, preferences: Preferences) -> Begin:
    def begin_it(
        choice: MusicChoice, telling: Telling | None = None
    ) -> tuple[Scene, RecordingMusic, MusicMinder]:
        preferences.set(Settings.music, choice)
        scene, music = Scene(telling=telling), RecordingMusic()
        minder = MusicMinder(music, scene.narrator, preferences)
        music.calls.clear()
        return scene, music, minder

    return begin_it


@pytest.mark.parametrize("choice", [MusicChoice.LOWER, MusicChoice.PAUSE])
def test_it_is_held_down_from_the_first_word_until_a_while_after_the_last(
    begin: Begin, choice: MusicChoice
) -> None:
    scene, music, minder = begin(choice)

    scene.go_on(1)
    assert music.calls == [choice.value]
    scene.voice.finish()  # and on with the next sentence
    scene.voice.finish()
    assert "let go" not in music.calls

    assert minder.timer.isActive()
    minder.timer.timeout.emit()
    assert music.calls[-1] == "let go"


def test_it_is_not_let_go_of_between_two_sentences(begin: Begin) -> None:
    scene, music, minder = begin(MusicChoice.LOWER)
    scene.go_on(1)

    scene.voice.finish()

    assert scene.voice.is_speaking
    assert not minder.timer.isActive()
    assert set(music.calls) == {"lower"}


def test_it_is_left_alone_by_default(begin: Begin) -> None:
    scene, music, minder = begin(MusicChoice.LEAVE)

    scene.go_on(8, finishing=True)

    assert music.calls == []
    assert not minder.timer.isActive()


def test_a_silent_voice_holds_nothing_down(begin: Begin) -> None:
    scene, music, _minder = begin(MusicChoice.LOWER, Telling(Verbosity.OFF))

    scene.go_on(8, finishing=True)

    assert music.calls == []


def test_another_choice_lets_go_at_once(begin: Begin, preferences: Preferences) -> None:
    scene, music, minder = begin(MusicChoice.LOWER)
    scene.go_on(1)

    preferences.set(Settings.music, MusicChoice.LEAVE)

    assert music.calls == ["lower", "close"]
    assert not minder.timer.isActive()


def test_a_pause_of_the_session_lets_go_after_a_while(begin: Begin) -> None:
    scene, _music, minder = begin(MusicChoice.PAUSE)
    scene.go_on(1)

    scene.driver.pause()
    scene.voice.finish()

    assert minder.timer.isActive()
