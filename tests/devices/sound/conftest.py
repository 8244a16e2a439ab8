"""Fixtures that several tests of the sound share."""

from __future__ import annotations

import pytest

from lowback_timer.devices.sound import speaker
from tests.devices.sound.speaker_stage import SpeakerStage


@pytest.fixture
def stage(monkeypatch: pytest.MonkeyPatch) -> SpeakerStage:
    """Looks are taken when a test takes them, and not by a thread."""

    class NoThread:
        def __init__(self, **_options: object) -> None: ...

        def start(self) -> None: ...

    monkeypatch.setattr(speaker, "Thread", NoThread)
    return SpeakerStage()
