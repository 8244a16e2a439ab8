"""The output through Qt Multimedia: on stand-ins for its classes, and once for real."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtMultimedia import QAudioFormat
from pytestqt.qtbot import QtBot

from lowback_timer.devices.sound import qt_audio
from lowback_timer.devices.sound.output import PROBE, OutputError
from lowback_timer.devices.sound.qt_audio import QtOutput

CUE = b"\x01\x00" * 100
OTHER = b"\x02\x00" * 300


@dataclass
class FakeDevice:
    null: bool = False
    supported: bool = True

    def isNull(self) -> bool:  # noqa: N802
        return self.null

    def isFormatSupported(self, wanted: QAudioFormat) -> bool:  # noqa: N802
        return self.supported

    def description(self) -> str:
        return "Speakers"


@dataclass
class FakeSink:
    """Takes what QAudioSink takes; a test says when it has finished."""

    device: FakeDevice
    sound_format: QAudioFormat
    errors: list[str]
    size: int = 0
    state_name: str = "StoppedState"
    calls: list[str] = field(default_factory=list)
    played: bytes = b""

    def setBufferSize(self, size: int) -> None:  # noqa: N802
        self.size = size

    def start(self, source: QBuffer) -> None:
        self.played = bytes(source.readAll().data())
        self.state_name = "ActiveState"

    def error(self) -> SimpleNamespace:
        return SimpleNamespace(name=self.errors[-1])

    def state(self) -> SimpleNamespace:
        return SimpleNamespace(name=self.state_name)

    def reset(self) -> None:
        self.calls.append("reset")


@dataclass
class Multimedia:
    """What the stand-ins share."""

    device: FakeDevice = field(default_factory=FakeDevice)
    errors: list[str] = field(default_factory=lambda: ["NoError"])
    sinks: list[FakeSink] = field(default_factory=list)
    server_gone: bool = False

    def is_gone(self) -> bool:
        return self.server_gone

    def sink(self, device: FakeDevice, sound_format: QAudioFormat) -> FakeSink:
        self.sinks.append(FakeSink(device, sound_format, self.errors))
        return self.sinks[-1]


@pytest.fixture
def multimedia(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Multimedia:
    fakes = Multimedia()
    devices = SimpleNamespace(defaultAudioOutput=lambda: fakes.device)
    monkeypatch.setattr(qt_audio, "QMediaDevices", devices)
    monkeypatch.setattr(qt_audio, "QAudioSink", fakes.sink)
    monkeypatch.setattr(qt_audio, "_first_server", lambda: fakes)
    return fakes


class TestOpening:
    def test_plays_a_moment_of_silence_to_find_out(self, multimedia: Multimedia) -> None:
        QtOutput()
        assert [sink.played for sink in multimedia.sinks] == [PROBE]

    def test_no_device_is_an_output_error(self, multimedia: Multimedia) -> None:
        multimedia.device.null = True
        with pytest.raises(OutputError, match="Qt Multimedia: no audio device"):
            QtOutput()

    def test_a_device_for_other_samples_is_an_output_error(self, multimedia: Multimedia) -> None:
        multimedia.device.supported = False
        with pytest.raises(OutputError, match="Speakers does not take our samples"):
            QtOutput()

    def test_a_device_that_does_not_open_is_an_output_error(self, multimedia: Multimedia) -> None:
        multimedia.errors.append("OpenError")
        with pytest.raises(OutputError, match="OpenError on Speakers"):
            QtOutput()


class TestPlaying:
    def test_each_sound_has_a_sink_that_takes_it_whole(self, multimedia: Multimedia) -> None:
        output = QtOutput()
        output.start(CUE)
        output.start(OTHER)
        first, second = multimedia.sinks[1:]
        assert (first.played, first.size) == (CUE, len(CUE))
        assert (second.played, second.size) == (OTHER, len(OTHER))
        assert first.sound_format.sampleRate() == 44_100
        assert first.sound_format.channelCount() == 1
        assert first.sound_format.sampleFormat() == QAudioFormat.SampleFormat.Int16

    def test_goes_to_the_device_that_is_the_default_by_then(self, multimedia: Multimedia) -> None:
        output = QtOutput()
        multimedia.device = FakeDevice()
        output.start(CUE)
        assert multimedia.sinks[-1].device is multimedia.device

    def test_a_lost_device_is_an_output_error(self, multimedia: Multimedia) -> None:
        output = QtOutput()
        multimedia.errors.append("FatalError")
        with pytest.raises(OutputError, match="FatalError on Speakers"):
            output.start(CUE)

    def test_nothing_of_qt_is_touched_once_the_sound_server_has_ended(
        self, multimedia: Multimedia
    ) -> None:
        output = QtOutput()
        multimedia.server_gone = True
        with pytest.raises(OutputError, match="the sound server has ended"):
            output.start(CUE)
        assert len(multimedia.sinks) == 1

    def test_a_device_that_finishes_nothing_is_an_output_error(
        self, multimedia: Multimedia
    ) -> None:
        output = QtOutput()
        for _ in range(7):
            output.start(CUE)
        with pytest.raises(OutputError, match="the device has stalled"):
            output.start(CUE)

    def test_any_number_of_sounds_may_follow_each_other(self, multimedia: Multimedia) -> None:
        output = QtOutput()
        for _ in range(50):
            output.start(CUE)
            multimedia.sinks[-1].state_name = "IdleState"
        assert len(output._sounding) < 3

    def test_the_device_is_told_by_its_name(self, multimedia: Multimedia) -> None:
        assert QtOutput().device == "Speakers"

    def test_once_the_sound_server_has_ended_no_device_is_asked_for(
        self, multimedia: Multimedia, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        output = QtOutput()
        multimedia.server_gone = True
        monkeypatch.setattr(qt_audio, "QMediaDevices", None)
        assert output.device == ""

    @pytest.mark.parametrize("method", ["stop", "close"])
    def test_silences_everything_at_once(self, multimedia: Multimedia, method: str) -> None:
        output = QtOutput()
        output.start(CUE)
        getattr(output, method)()
        assert [sink.calls for sink in multimedia.sinks] == [["reset"], ["reset"]]
        assert not output._tidier.isActive()


class TestLettingGo:
    def test_finished_sinks_go_and_the_others_stay(self, multimedia: Multimedia) -> None:
        output = QtOutput()
        output.start(CUE)
        multimedia.sinks[0].state_name = "IdleState"
        output._tidier.timeout.emit()
        output.stop()
        assert [sink.calls for sink in multimedia.sinks] == [[], ["reset"]]

    def test_nothing_ticks_once_all_have_finished(self, multimedia: Multimedia) -> None:
        output = QtOutput()
        output.start(CUE)
        assert output._tidier.isActive()
        for sink in multimedia.sinks:
            sink.state_name = "IdleState"
        output._tidier.timeout.emit()
        assert not output._tidier.isActive()


@pytest.mark.qt_log_level_fail("CRITICAL")  # where there is no sound server, Qt warns of it
def test_for_real_it_plays_or_says_why_not(qtbot: QtBot) -> None:
    refusal = ""
    try:
        output = QtOutput()
        output.start(CUE)
        output.close()
    except OutputError as error:
        refusal = str(error)
    assert not refusal or refusal.startswith("Qt Multimedia: ")
