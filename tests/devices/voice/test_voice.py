"""The voices that cannot be heard, and the choice among those there are."""

import sys
from collections.abc import Callable

import pytest

from lowback_timer.devices.voice import SilentVoice, Voice, open_voice, sentences
from lowback_timer.devices.voice.voice import VoiceError
from tests.doubles.voice import RecordingVoice


def test_a_silent_voice_is_never_free_and_does_nothing() -> None:
    voice: Voice = SilentVoice()

    voice.say("Halfway.")
    voice.stop()
    voice.set_voice("Ada")
    voice.set_language("en")
    voice.set_rate(50)
    voice.set_volume(50)
    voice.when_free()
    voice.close()

    assert (voice.name, voice.is_free, voice.is_speaking) == ("silent", False, False)
    assert voice.voices() == ()


def test_a_recording_voice_keeps_what_it_was_asked_for() -> None:
    voice = RecordingVoice()

    voice.set_language("de")
    voice.set_voice("Ada")
    voice.set_rate(-20)
    voice.set_volume(60)
    voice.say("Halfway.")
    voice.stop()
    voice.close()

    assert voice.calls == [
        ("set_language", ("de",)),
        ("set_voice", ("Ada",)),
        ("set_rate", (-20,)),
        ("set_volume", (60,)),
        ("say", ("Halfway.",)),
        ("stop", ()),
        ("close", ()),
    ]
    assert voice.said == ["Halfway."]


def test_a_recording_voice_speaks_until_it_is_told_that_it_has_finished() -> None:
    heard: list[str] = []
    voice = RecordingVoice(is_open=False)
    voice.when_free = lambda: heard.append("free")
    assert not voice.is_free

    voice.finish()
    assert voice.is_free
    voice.say("Halfway.")
    assert (voice.is_free, voice.is_speaking) == (False, True)
    voice.stop()
    assert voice.is_speaking
    voice.finish()

    assert (voice.is_free, voice.is_speaking) == (True, False)
    assert heard == ["free", "free"]


# Nobody to speak


def test_without_an_engine_there_is_one_sentence_and_silence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_language: str, _on_trouble: Callable[[str], None]) -> Voice:
        raise VoiceError("There is no voice.")

    told: list[str] = []
    monkeypatch.setattr("lowback_timer.devices.voice.qt_voice.QtVoice", fail)

    voice = open_voice("en", told.append)

    assert isinstance(voice, SilentVoice)
    assert told == ["There is no voice."]


def test_without_qt_speech_there_is_one_sentence_and_silence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setitem(sys.modules, "lowback_timer.devices.voice.qt_voice", None)

    voice = open_voice("en", told.append)

    assert isinstance(voice, SilentVoice)
    (sentence,) = told
    assert sentence.startswith("There is no voice. You hear the beeps alone.")
    assert "qt_voice" not in sentence


def test_on_linux_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sentences, "missing_voice_packages", lambda: ["speech-server"])
    monkeypatch.setattr(sentences, "install_hint", lambda packages: f"get {packages[0]}")

    assert sentences.no_voice("no engine") == (
        "There is no voice: no engine. You hear the beeps alone. To get one: get speech-server"
    )


def test_where_nothing_is_missing_nothing_is_to_be_installed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sentences, "missing_voice_packages", list)

    assert sentences.no_voice() == "There is no voice. You hear the beeps alone."


def test_elsewhere_there_is_nothing_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")

    assert sentences.no_voice("no engine") == (
        "There is no voice: no engine. You hear the beeps alone."
    )
