"""Qt's voice, played by the engine that Qt has for tests. `test_voice_real.py` has the real one."""

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QApplication

from lowback_timer.devices.voice import qt_voice
from lowback_timer.devices.voice.qt_voice import QtVoice
from lowback_timer.devices.voice.voice import Voice, VoiceError

State, Reason = QTextToSpeech.State, QTextToSpeech.ErrorReason


class Ear:
    """Hears of trouble, and when the voice is free."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.times_free = 0

    def hear_free(self) -> None:
        self.times_free += 1


@pytest.fixture
def ear() -> Ear:
    return Ear()


Opener = Callable[[], QtVoice]


@pytest.fixture
def opener(qapp: QApplication, ear: Ear, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opener]:
    """Makes a voice that has not told yet that it is open."""
    monkeypatch.setattr(qt_voice, "MOCK", "")  # and so the one for tests is taken for real
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_US"))
    made: list[QtVoice] = []

    def open_one() -> QtVoice:
        voice = QtVoice("en", ear.told.append)
        voice.when_free = ear.hear_free
        made.append(voice)
        return voice

    yield open_one
    for voice in made:
        voice.close()


@pytest.fixture
def voice(opener: Opener) -> QtVoice:
    """A voice that is open."""
    voice = opener()
    QCoreApplication.processEvents()
    return voice


def watchdog_of(voice: QtVoice) -> QTimer:
    timer = voice.findChild(QTimer)
    assert timer is not None
    return timer


def bite(voice: QtVoice) -> None:
    """Let the time be over that the engine has."""
    watchdog_of(voice).stop()
    watchdog_of(voice).timeout.emit()


# Opening


def test_it_is_a_voice(voice: QtVoice) -> None:
    same: Voice = voice

    assert same.name == "mock"


def test_it_tells_when_it_is_open_and_not_before(opener: Opener, ear: Ear) -> None:
    opening = opener()
    assert (opening.is_free, ear.times_free, opening.voices()) == (False, 0, ())

    QCoreApplication.processEvents()

    assert (opening.is_free, ear.times_free) == (True, 1)
    assert opening.voices() == ("Charly", "Mary")
    assert not watchdog_of(opening).isActive()


def test_what_is_said_before_it_is_open_is_lost(opener: Opener) -> None:
    opening = opener()
    opening.say("Halfway.")

    QCoreApplication.processEvents()

    assert (opening.is_free, opening.is_speaking) == (True, False)


def test_the_engine_for_tests_is_not_taken_for_a_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QTextToSpeech, "availableEngines", lambda: ["mock"])

    with pytest.raises(VoiceError, match="There is no voice"):
        QtVoice("en", print)


def test_an_engine_that_never_opens_is_given_up(opener: Opener, ear: Ear) -> None:
    opening = opener()
    bite(opening)
    QCoreApplication.processEvents()

    (sentence,) = ear.told
    assert "the speech system does not answer" in sentence
    assert (opening.is_free, ear.times_free) == (False, 0)


# Speaking


def test_it_speaks_until_the_engine_says_that_it_is_ready(voice: QtVoice, ear: Ear) -> None:
    voice.say("Halfway.")
    assert (voice.is_free, voice.is_speaking) == (False, True)
    assert voice._speech.state() is State.Speaking

    voice._speech.stateChanged.emit(State.Ready)

    assert (voice.is_free, voice.is_speaking) == (True, False)
    assert ear.times_free == 2  # once for having opened


def test_while_it_speaks_it_says_nothing_else(voice: QtVoice) -> None:
    voice.say("Halfway.")
    before = watchdog_of(voice).interval()

    voice.say("A much longer sentence that would take much longer.")

    assert watchdog_of(voice).interval() == before


def test_stopped_it_is_free_once_the_engine_is_silent(voice: QtVoice, ear: Ear) -> None:
    voice.say("A sentence that goes on.")

    voice.stop()

    assert voice._speech.state() is State.Ready
    assert (voice.is_free, ear.times_free) == (True, 2)


def test_stopping_in_silence_changes_nothing(voice: QtVoice, ear: Ear) -> None:
    voice.stop()

    assert (voice.is_free, voice.is_speaking, ear.times_free) == (True, False, 1)


def test_the_engine_may_say_that_it_is_ready_for_no_reason(voice: QtVoice, ear: Ear) -> None:
    voice._speech.stateChanged.emit(State.Ready)

    assert ear.times_free == 1


def test_an_utterance_that_never_ends_is_taken_for_over(voice: QtVoice, ear: Ear) -> None:
    voice.say("Halfway.")
    assert watchdog_of(voice).interval() == 8_200  # five seconds, and 400 ms a letter

    bite(voice)

    assert (voice.is_free, ear.times_free, ear.told) == (True, 2, [])


# Who speaks, and how


def test_rate_and_volume_are_shares_of_what_the_engine_can_do(voice: QtVoice) -> None:
    voice.set_rate(-30)
    voice.set_volume(60)

    assert voice._speech.rate() == pytest.approx(-0.3)
    assert voice._speech.volume() == pytest.approx(0.6)


def test_they_may_be_chosen_while_it_opens(opener: Opener) -> None:
    opening = opener()
    opening.set_language("fi")
    QCoreApplication.processEvents()
    name = opening.voices()[-1]
    again = opener()
    again.set_language("fi")
    again.set_voice(name)

    QCoreApplication.processEvents()

    assert again._speech.locale().name() == "fi_FI"
    assert again._speech.voice().name() == name


def test_a_voice_is_chosen_by_its_name(voice: QtVoice) -> None:
    for name in voice.voices():
        voice.set_voice(name)
        assert voice._speech.voice().name() == name


def test_a_voice_that_is_not_there_leaves_the_choice_to_the_engine(voice: QtVoice) -> None:
    before = voice._speech.voice().name()

    voice.set_voice("Nobody")

    assert voice._speech.voice().name() == before


@pytest.mark.parametrize(("system", "spoken"), [("en_GB", "en_GB"), ("en_US", "en_US")])
def test_a_language_is_spoken_as_it_is_where_the_person_lives(
    voice: QtVoice, monkeypatch: pytest.MonkeyPatch, system: str, spoken: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    voice.set_language("fi")

    voice.set_language("en")

    assert voice._speech.locale().name() == spoken


def test_or_anywhere_else(voice: QtVoice, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("en_NZ"))
    voice.set_language("nn")
    assert voice._speech.locale().name() == "nn_NO"

    voice.set_language("en")

    assert voice._speech.locale().name() == "en_US"


def test_a_language_that_nobody_speaks_is_told_and_not_spoken(voice: QtVoice, ear: Ear) -> None:
    voice.set_language("de")
    voice.set_language("de")

    (sentence,) = ear.told
    assert "none of the voices speaks your language" in sentence
    assert not voice.is_free
    voice.say("Halbzeit.")
    assert not voice.is_speaking

    voice.set_language("en")

    assert voice.is_free


# Trouble


def test_an_engine_that_fails_is_told_once_and_lost(voice: QtVoice, ear: Ear) -> None:
    voice.say("Halfway.")

    voice._speech.errorOccurred.emit(Reason.Input, "Text synthesizing failure.")
    voice._speech.stateChanged.emit(State.Error)

    (sentence,) = ear.told
    assert sentence.startswith("There is no voice. You hear the beeps alone.")
    assert "synthesizing" not in sentence
    assert (voice.is_free, voice.is_speaking, voice.voices()) == (False, False, ())


def test_after_that_it_can_be_asked_for_anything(voice: QtVoice, ear: Ear) -> None:
    voice._speech.errorOccurred.emit(Reason.Input, "Text synthesizing failure.")

    voice.say("Halfway.")
    voice.stop()
    voice.set_voice("Anne")
    voice.set_language("fi")
    voice.set_rate(10)
    voice._speech.stateChanged.emit(State.Ready)

    assert (voice.is_free, ear.times_free, len(ear.told)) == (False, 1, 1)


def test_closed_it_is_silent(voice: QtVoice, ear: Ear) -> None:
    voice.say("A sentence that goes on.")

    voice.close()
    voice._speech.stateChanged.emit(State.Ready)

    assert (voice.is_free, voice.is_speaking, ear.times_free) == (False, False, 1)


def test_closed_it_lets_go(voice: QtVoice) -> None:
    assert voice.close()


def test_a_server_that_hangs_does_not_let_go(
    voice: QtVoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = SimpleNamespace(quit=lambda: None, wait=lambda _milliseconds: False)
    monkeypatch.setattr(voice, "_thread", waiting)

    assert not voice.close()
    assert not voice.close()
