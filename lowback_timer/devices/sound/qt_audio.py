"""The output through Qt Multimedia. Import this module only where Qt is to be used.

One QAudioSink per sound, rather than QSoundEffect or one endless stream, because (measured with
Qt 6.11 on PulseAudio):

- QSoundEffect plays files only, so it cannot play a run composed in memory.
- A stream that is always open costs 0.5 % of a core in silence and keeps the device awake.
- A sink whose buffer is as long as the sound is handed everything at its start, so that a busy
  event loop cannot tear holes in it. Opening one takes 1 to 2 ms, and its sound begins as evenly
  as simpleaudio's.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

from lowback_timer.core.text import translate
from lowback_timer.devices.sound.output import PROBE, RATE, OutputError
from lowback_timer.devices.sound.pulse import PulseServer

_TIDY_EVERY_MS = 2_000
"""How often finished sinks are let go while nothing new starts, since an open one costs power."""

_MOST_AT_ONCE = 8
"""More sounds than ever meet in a session. Sinks on a stalled device never finish, and PulseAudio
swallows whatever a program plays beyond 32 streams without an error."""


class QtOutput:
    """Plays each buffer on the device that is the default one at that moment.

    Raises:
        OutputError: There is no device, or it does not take 16-bit samples.
    """

    name = "Qt Multimedia"

    def __init__(self) -> None:
        self._format = QAudioFormat()
        self._format.setSampleRate(RATE)
        self._format.setChannelCount(1)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._sounding: list[tuple[QAudioSink, QBuffer]] = []
        self._tidier = QTimer()
        self._tidier.setInterval(_TIDY_EVERY_MS)
        self._tidier.timeout.connect(self._let_go_of_finished)
        self._server = _first_server()
        self.start(PROBE)

    @property
    def device(self) -> str:
        """The device that the next sound goes to."""
        if self._server.is_gone():
            return ""
        return QMediaDevices.defaultAudioOutput().description()

    def start(self, samples: bytes) -> None:
        """Begin to play a buffer."""
        if self._server.is_gone():
            raise self._error(translate("Sound", "the sound server has ended"))
        self._let_go_of_finished()
        if len(self._sounding) >= _MOST_AT_ONCE:
            raise self._error(translate("Sound", "the device has stalled"))
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            raise self._error(translate("Sound", "no audio device"))
        if not device.isFormatSupported(self._format):
            text = translate("Sound", "{device} does not take our samples")
            raise self._error(text.format(device=device.description()))
        buffer = QBuffer()
        buffer.setData(QByteArray(samples))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        sink = QAudioSink(device, self._format)
        sink.setBufferSize(len(samples))
        sink.start(buffer)
        # By name: the enums lie in QAudio or in QtAudio, depending on the version of Qt.
        if sink.error().name != "NoError":
            text = translate("Sound", "{error} on {device}")
            raise self._error(text.format(error=sink.error().name, device=device.description()))
        self._sounding.append((sink, buffer))
        if not self._tidier.isActive():
            self._tidier.start()

    def stop(self) -> None:
        """Silence everything."""
        for sink, _ in self._sounding:
            sink.reset()
        self._sounding.clear()
        self._tidier.stop()

    def close(self) -> None:
        """Silence everything; the sinks go with the sounds."""
        self.stop()

    def _error(self, reason: str) -> OutputError:
        return OutputError(f"{self.name}: {reason}")

    def _let_go_of_finished(self) -> None:
        """Close the sinks that have nothing left to play."""
        self._sounding = [each for each in self._sounding if each[0].state().name == "ActiveState"]
        if not self._sounding:
            self._tidier.stop()


@cache
def _first_server() -> PulseServer:
    """Return the server that Qt connects to, once and for the whole process."""
    QMediaDevices.defaultAudioOutput()  # connects, and wakes a server that starts on being asked
    return PulseServer()
