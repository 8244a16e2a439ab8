"""Stand-ins for the classes of Qt Multimedia."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace

from PySide6.QtCore import QBuffer
from PySide6.QtMultimedia import QAudioFormat

from lowback_timer.devices.sound.output import RATE
from lowback_timer.devices.sound.qt_audio import QtOutput


def make_format(rate: int, channels: int, kind: QAudioFormat.SampleFormat) -> QAudioFormat:
    made = QAudioFormat()
    made.setSampleRate(rate)
    made.setChannelCount(channels)
    made.setSampleFormat(kind)
    return made


OWN = make_format(RATE, 1, QAudioFormat.SampleFormat.Int16)
STUDIO = make_format(48_000, 2, QAudioFormat.SampleFormat.Float)


@dataclass
class FakeDevice:
    null: bool = False
    takes: QAudioFormat | None = field(default_factory=lambda: OWN)

    def isNull(self) -> bool:  # noqa: N802
        return self.null

    def isFormatSupported(self, wanted: QAudioFormat) -> bool:  # noqa: N802
        return wanted == self.takes

    def preferredFormat(self) -> QAudioFormat:  # noqa: N802
        return self.takes or QAudioFormat()

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
    volumes: list[float] = field(default_factory=list)
    played: bytes = b""

    def setBufferSize(self, size: int) -> None:  # noqa: N802
        self.size = size

    def setVolume(self, volume: float) -> None:  # noqa: N802
        self.volumes.append(volume)

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
    now_s: float = 100.0

    def is_gone(self) -> bool:
        return self.server_gone

    def sink(self, device: FakeDevice, sound_format: QAudioFormat) -> FakeSink:
        self.sinks.append(FakeSink(device, sound_format, self.errors))
        return self.sinks[-1]

    def open(self) -> QtOutput:
        return QtOutput(lambda: self.now_s)
