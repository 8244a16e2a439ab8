"""The voice through Qt: speech-dispatcher on Linux, and what Windows and macOS bring with them.

speech-dispatcher's engine takes 1.5 to 2 s to open, as it asks for some thousand voices one by one;
every later call waits for an answer from the speech server. A thread in Python is no help: PySide6
holds the interpreter's lock while it constructs a QTextToSpeech. But the engine of one that exists
can be changed, and so it is born with an engine that costs nothing, handed to a thread that runs
nothing but Qt's event loop, and told to change there. No Python ever runs in that thread: all calls
go in through Qt's queue, and all signals come out through it.

Elsewhere engines open at once and want to live in the main thread.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from typing import cast

from PySide6.QtCore import (
    Q_ARG,
    QCoreApplication,
    QLocale,
    QMetaObject,
    QObject,
    Qt,
    QThread,
    QTimer,
    Slot,
)

from lowback_timer.core.text import translate
from lowback_timer.devices.sound.quiet import quiet_stderr
from lowback_timer.devices.voice.sentences import no_voice
from lowback_timer.devices.voice.voice import VoiceError

with quiet_stderr():  # Qt Multimedia comes with it, and greets
    from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

    from lowback_timer.devices.voice.voices import plain_voices, plainest, suited_locale

MOCK = "mock"
"""Qt's engine for tests: it says nothing, in the time that speech would take."""

SLOW_ENGINE = "speechd"
OPENS_WITHIN_MS, STOPS_WITHIN_MS = 20_000, 2_000
SPEAKS_WITHIN_MS, LETTER_WITHIN_MS = 5_000, 400
"""How long an utterance, and each of its letters, may take before the engine counts as stuck."""
CLOSES_WITHIN_MS = 1_000


_kept: list[QTextToSpeech] = []
"""Engines whose server has died: letting go of one crashes in speech-dispatcher's library."""


class _State(Enum):
    OPENING = auto()
    FREE = auto()
    SPEAKING = auto()
    STOPPING = auto()
    GONE = auto()


class QtVoice(QObject):
    """Speaks through Qt's first real engine, in the language with that code.

    When it cannot, now or any more or in a language, `on_trouble` is called once with a sentence.

    Raises:
        VoiceError: Qt has no engine here.
    """

    def __init__(self, language: str, on_trouble: Callable[[str], None]) -> None:
        super().__init__()
        self.when_free: Callable[[], None] = lambda: None
        engines = sorted(each for each in QTextToSpeech.availableEngines() if each != MOCK)
        if not engines:
            raise VoiceError(no_voice(translate("Voice", "this computer has no speech output")))
        # Where there are several the last is the better one: flite and speechd, sapi and winrt.
        self.name = engines[-1]
        self._on_trouble = on_trouble
        self._language = language
        self._knows_language = False
        self._voice_name = ""
        self._state = _State.OPENING
        self._watchdog = QTimer(self)
        self._watchdog.setSingleShot(True)
        self._watchdog.timeout.connect(self._give_up_waiting)
        self._watchdog.start(OPENS_WITHIN_MS)
        self._is_closed = False
        self._has_told = False
        self._rate, self._volume = 0.0, 1.0
        self._thread: QThread | None = None
        if self.name == SLOW_ENGINE and MOCK in QTextToSpeech.availableEngines():
            self._thread = QThread()
            self._thread.setObjectName("voice")
            self._thread.start()
            self._open_in(self._thread)
        else:
            self._speech = QTextToSpeech(self.name)
            self._connect()
            QTimer.singleShot(0, self, self._engine_changed)
        # However the program ends: a thread must not outlive it.
        cast("QCoreApplication", QCoreApplication.instance()).aboutToQuit.connect(self.close)

    @property
    def is_free(self) -> bool:
        """Whether it is open and says nothing at present."""
        return self._state is _State.FREE and self._knows_language

    @property
    def is_speaking(self) -> bool:
        """Whether an utterance has begun and is not over."""
        return self._state in {_State.SPEAKING, _State.STOPPING}

    def say(self, text: str) -> None:
        """Begin to say something; lost unless it is free."""
        if self.is_free:
            self._state = _State.SPEAKING
            self._watchdog.start(SPEAKS_WITHIN_MS + LETTER_WITHIN_MS * len(text))
            self._call("say", Q_ARG(str, text))

    def stop(self) -> None:
        """Fall silent."""
        if self._state is _State.SPEAKING:
            self._state = _State.STOPPING
            self._watchdog.start(STOPS_WITHIN_MS)
            self._call("stop")

    def voices(self) -> tuple[str, ...]:
        """The names of the voices there are for the language; none before it is open."""
        if self._state in {_State.OPENING, _State.GONE} or not self._knows_language:
            return ()
        return tuple(sorted(plain_voices(self._speech.availableVoices())))

    def set_voice(self, name: str) -> None:
        """Choose a voice; one that is not there stands for the one that suits the language."""
        self._voice_name = name
        if self._state not in {_State.OPENING, _State.GONE}:
            self._choose_voice()

    def set_language(self, code: str) -> None:
        """Choose the language: "en", "de"."""
        if code == self._language:
            return
        self._language = code
        if self._state not in {_State.OPENING, _State.GONE}:
            self._choose_language()

    def set_rate(self, percent: int) -> None:
        """Choose how fast it speaks, from −100, slowest, to 100; 0 is its usual rate."""
        self._rate = percent / 100
        self._call("setRate", Q_ARG(float, self._rate))

    def set_volume(self, percent: int) -> None:
        """Choose how loud it speaks, from 0 to 100."""
        self._volume = percent / 100
        self._call("setVolume", Q_ARG(float, self._volume))

    def reopen(self) -> None:
        """Open it once more where it was lost, if nobody has to wait for that; see `Voice`."""
        if self._state is _State.GONE and not self._is_closed and self._thread is not None:
            self._state = _State.OPENING
            self._watchdog.start(OPENS_WITHIN_MS)
            self._disconnect()
            _kept.append(self._speech)
            self._open_in(self._thread)
            self._call("setRate", Q_ARG(float, self._rate))
            self._call("setVolume", Q_ARG(float, self._volume))

    @Slot()
    def close(self) -> bool:
        """Fall silent and let go of the speech system; tell whether it let go."""
        if self._is_closed:
            return self._thread is None
        self._is_closed = True
        self._state = _State.GONE
        self._watchdog.stop()
        self._disconnect()
        self._call("stop")
        if self._thread is not None:
            self._thread.quit()
            if self._thread.wait(CLOSES_WITHIN_MS):
                self._thread = None
        # Else it waits for a server that never answers, inside a library that cannot be unwound:
        # ended by force, it takes Qt's event handling down with it. So it is left alone.
        return self._thread is None

    # The engine

    def _open_in(self, thread: QThread) -> None:
        """Have the slow engine open in a thread of its own."""
        self._speech = QTextToSpeech(MOCK)
        self._speech.moveToThread(thread)
        self._connect()
        self._call("setEngine", Q_ARG(str, self.name))

    def _connect(self) -> None:
        self._speech.engineChanged.connect(self._engine_changed)
        self._speech.stateChanged.connect(self._state_changed)
        self._speech.errorOccurred.connect(self._failed)
        self._speech.localeChanged.connect(self._locale_changed)

    def _disconnect(self) -> None:
        """Hear nothing of the engine any more, not even of its own end."""
        self._speech.engineChanged.disconnect(self._engine_changed)
        self._speech.stateChanged.disconnect(self._state_changed)
        self._speech.errorOccurred.disconnect(self._failed)
        self._speech.localeChanged.disconnect(self._locale_changed)

    def _call(self, method: str, *arguments: object) -> None:
        """Have the engine called in its own thread; nobody waits for it."""
        QMetaObject.invokeMethod(  # type: ignore[call-overload]
            self._speech, method, Qt.ConnectionType.AutoConnection, *arguments
        )

    @Slot()
    def _engine_changed(self) -> None:
        """The engine has opened, or could not."""
        if self._state is not _State.OPENING:
            return
        if self._speech.state() is QTextToSpeech.State.Error or self._speech.engine() != self.name:
            self._lose()
            return
        self._watchdog.stop()
        self._state = _State.FREE
        self._choose_language()

    @Slot(QTextToSpeech.State)
    def _state_changed(self, state: QTextToSpeech.State) -> None:
        if state is QTextToSpeech.State.Error:
            self._lose()
        elif state is QTextToSpeech.State.Ready and self.is_speaking:
            self._become_free()

    @Slot(QTextToSpeech.ErrorReason, str)
    def _failed(self, _reason: QTextToSpeech.ErrorReason, _text: str) -> None:
        self._lose()

    @Slot()
    def _give_up_waiting(self) -> None:
        """The engine has not told of what it was asked for."""
        if self._state is _State.OPENING:
            self._lose(translate("Voice", "the speech system does not answer"))
        else:
            self._become_free()

    def _become_free(self) -> None:
        if self._state is _State.GONE:
            return
        self._watchdog.stop()
        self._state = _State.FREE
        self.when_free()

    def _lose(self, reason: str = "") -> None:
        """Be without a voice from now on; the engine's own words would help nobody."""
        if self._state is _State.GONE:
            return
        self._state = _State.GONE
        self._watchdog.stop()
        if not self._has_told:
            self._has_told = True
            self._on_trouble(no_voice(reason))

    # Which voice

    def _choose_language(self) -> None:
        self._knows_language = False
        chosen = suited_locale(self._language, self._speech.availableLocales(), QLocale.system())
        if chosen is None:
            self._on_trouble(
                no_voice(translate("Voice", "none of the voices speaks your language"))
            )
        elif self._speech.locale() == chosen:
            self._locale_changed(chosen)
        else:
            # Its voices are known when it tells that it has changed; nobody waits for that.
            self._call("setLocale", Q_ARG(QLocale, chosen))

    @Slot(QLocale)
    def _locale_changed(self, locale: QLocale) -> None:
        is_ours = locale.language() == QLocale(self._language).language()  # an engine begins with C
        if self._state is _State.GONE or not is_ours:
            return
        self._knows_language = True
        self._has_told = False
        self._choose_voice()
        if self._state is _State.FREE:
            self.when_free()

    def _choose_voice(self) -> None:
        voices = plain_voices(self._speech.availableVoices())
        name = self._voice_name
        if name not in voices and self.name == SLOW_ENGINE:
            name = plainest(voices)  # its own choice is whichever it happens to hear of first
        if name in voices:
            # The bindings of 6.8 cannot hand a voice to another thread; its own choice speaks then.
            with suppress(RuntimeError):
                self._call("setVoice", Q_ARG(QVoice, voices[name]))
