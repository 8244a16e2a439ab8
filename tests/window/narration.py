"""A session that a narrator speaks about, with a voice that is at hand for tests."""

from collections.abc import Callable
from typing import Any

from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.window.services.narrator import Narrator
from lowback_timer.window.services.telling import Telling
from lowback_timer.window.session.driver import SessionDriver
from tests.doubles.voice import RecordingVoice
from tests.fakes import make_timeline
from tests.window.stage import HandClock, pass_time

READY = "Superman. 2 reps. Lie face down."
CUE = "Look at the floor."


class Scene:
    """A session, and a voice whose every utterance takes as long as it is told to."""

    def __init__(
        self,
        *parts: Any,
        telling: Telling | None = None,
        speed: float = 1,
        is_open: bool = True,
    ) -> None:
        self.clock = HandClock()
        self.voice = RecordingVoice(is_open=is_open)
        self.opened: list[str] = []
        self.narrator = Narrator(self.open_voice, lambda _: None, self.clock)
        self.narrator.tell(telling or Telling())
        self.voice.calls.clear()
        timeline = make_timeline(*parts, preparation=Preparation(12_000, 0, 8_000))
        self.driver = SessionDriver(Session(timeline), self.clock, speed)
        self.narrator.begin(self.driver)
        self.driver.start()

    def open_voice(self, language: str, on_trouble: Callable[[str], None]) -> RecordingVoice:
        self.opened.append(language)
        self.on_trouble = on_trouble
        return self.voice

    def go_on(self, seconds: float, *, finishing: bool = False) -> None:
        """Let time pass, in which every utterance is over at once, or never."""
        for _ in range(round(seconds * 10)):
            pass_time(self.clock, self.driver, 100)
            self.narrator.timer.timeout.emit()
            if finishing and self.voice.is_speaking:
                self.voice.finish()

    @property
    def said(self) -> list[object]:
        return self.voice.said

    @property
    def stops(self) -> int:
        return self.voice.calls.count(("stop", ()))
