"""The output through Qt Multimedia. Import this module only where Qt is to be used.

One QAudioSink per sound, rather than QSoundEffect or one endless stream, because (measured with
Qt 6.11 on PulseAudio):

- QSoundEffect plays files only, so it cannot play a run composed in memory.
- A stream that is always open costs 0.5 % of a core in silence and keeps the device awake.
- A sink whose buffer is as long as the sound is handed everything at its start, so that a busy
  event loop cannot tear holes in it. Opening one takes 1 to 2 ms, and its sound begins as evenly
  as simpleaudio's. Its volume still acts on what it was handed, so it can be faded out.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices

from lowback_timer.devices.sound.output import RATE, OutputError, probe
from lowback_timer.devices.sound.pulse import PulseServer
from lowback_timer.devices.sound.samples import packed

if TYPE_CHECKING:
    from collections.abc import Callable

    from lowback_timer.devices.sound.orders import Order

APP_NAME = "Lowback Timer"

_TIDY_EVERY_MS = 2_000
"""How often finished sinks are let go while nothing new starts, since an open one costs power."""

_MOST_AT_ONCE = 16
"""PulseAudio swallows whatever a program plays beyond 32 streams without an error. In a rehearsal
at speed, and where finished sinks drain late, the oldest one makes way for the newest."""

_STALLED_AFTER_S = 2.0
"""A sink that has not finished so long after its sound should have ended plays on no device."""

_FADE_STEPS = 8
"""One a millisecond: too short to be heard as going on, long enough not to click."""


@dataclass(eq=False, slots=True)
class _Playing:
    """A sound under way."""

    sink: QAudioSink
    buffer: QBuffer
    """Held here, because the sink does not keep what it reads from."""
    due_s: float
    """When it should have ended."""


class _Mailbox(QObject):
    """Brings what a thread finds into the event loop."""

    arrived = Signal(object)


class QtOutput:
    """Plays each buffer on the device that is the default one at that moment.

    Raises:
        OutputError: There is no device, or it takes nothing that we can make.
    """

    name = "Qt Multimedia"
    stops_at_once = True

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._app = application()
        self._clock = clock
        self._playing: list[_Playing] = []
        self._fading: list[_Playing] = []
        self._tidier = QTimer()
        self._tidier.setInterval(_TIDY_EVERY_MS)
        self._tidier.timeout.connect(self._let_go_of_finished)
        QMediaDevices.defaultAudioOutput()  # connects, and wakes a server that starts when asked
        self._server = PulseServer()
        self.rate = RATE
        self.rate = self._format_of(self._default_device()).sampleRate()
        self.start(probe(self.rate))

    @property
    def device(self) -> str:
        """The device that the next sound goes to."""
        return self._default_device().description()

    def start(self, samples: bytes) -> None:
        """Begin to play a buffer."""
        self._let_go_of_finished()
        if self._playing and self._playing[0].due_s + _STALLED_AFTER_S < self._clock():
            raise self._error("the device has stalled")
        if len(self._playing) >= _MOST_AT_ONCE:
            self._playing.pop(0).sink.reset()
        device = self._default_device()
        wanted = self._format_of(device)
        if wanted.sampleRate() != self.rate:
            # Everything in memory has the other rate; whoever opens this anew begins with that.
            raise self._error("another device took over")
        data = packed(samples, wanted.channelCount(), wanted.sampleFormat().name)
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        sink = QAudioSink(device, wanted)
        sink.setBufferSize(len(data))
        sink.start(buffer)
        # By name: the enums lie in QAudio or in QtAudio, depending on the version of Qt.
        if sink.error().name != "NoError":
            raise self._error(f"{sink.error().name} on {device.description()}")
        due_s = self._clock() + len(samples) / 2 / self.rate
        self._playing.append(_Playing(sink, buffer, due_s))
        if not self._tidier.isActive():
            self._tidier.start()

    def stop(self) -> None:
        """Silence everything, within some milliseconds and without a click."""
        self._fading += self._playing
        self._playing.clear()
        self._tidier.stop()
        self._fade(_FADE_STEPS - 1)

    def serve(self, read: Callable[[], Order | None], obey: Callable[[Order], None]) -> None:
        """Obey orders in an event loop, which feeds long sounds on some systems."""
        failure: list[OutputError] = []
        mailbox = _Mailbox()

        def deliver() -> None:
            while (order := read()) is not None:
                mailbox.arrived.emit(order)
            mailbox.arrived.emit(None)

        def take(order: Order | None) -> None:
            if order is None:
                self._app.quit()
                return
            try:
                obey(order)
            except OutputError as error:
                failure.append(error)
                self._app.quit()

        mailbox.arrived.connect(take)
        Thread(target=deliver, name="orders", daemon=True).start()
        self._app.exec()
        if failure:
            raise failure[0]

    def _default_device(self) -> QAudioDevice:
        if self._server.is_gone():
            raise self._error("the sound server has ended")
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise self._error("no audio device")
        return device

    def _format_of(self, device: QAudioDevice) -> QAudioFormat:
        """Return our own format where the device takes it, else the one it likes best."""
        own = QAudioFormat()
        own.setSampleRate(self.rate)
        own.setChannelCount(1)
        own.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device.isFormatSupported(own):
            return own
        liked = device.preferredFormat()
        if not device.isFormatSupported(liked) or liked.sampleFormat().name == "Unknown":
            raise self._error(f"{device.description()} does not take our samples")
        return liked

    def _error(self, reason: str) -> OutputError:
        return OutputError(f"{self.name}: {reason}")

    def _fade(self, step: int) -> None:
        """Take what was stopped down by one step; at the last one it is gone."""
        for each in self._fading:
            each.sink.setVolume(step / _FADE_STEPS)
        if step > 0:
            QTimer.singleShot(1, lambda: self._fade(step - 1))
            return
        for each in self._fading:
            each.sink.reset()
        self._fading.clear()

    def _let_go_of_finished(self) -> None:
        """Close the sinks that have nothing left to play."""
        self._playing = [each for each in self._playing if each.sink.state().name == "ActiveState"]
        if not self._playing:
            self._tidier.stop()


def application() -> QCoreApplication:
    """Return the application of this process, made without the plugins that we do not use.

    Qt Multimedia would load the codecs of films with the first question for a device, which is as
    much memory as all the rest of it; sinks play without them.
    """
    found = QCoreApplication.instance()
    if found is None:
        found = QCoreApplication([APP_NAME])
        found.setApplicationName(APP_NAME)
        found.setLibraryPaths([])
    return found
