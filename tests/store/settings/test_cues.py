"""Which sounds the settings leave out."""

import pytest

from lowback_timer.core.choices import CueGroup
from lowback_timer.core.cues.hearing import Hearing
from lowback_timer.store.settings.cues import CUE_SETTINGS, HEARING_SETTINGS, hearing_of
from lowback_timer.store.settings.fields import Settings


def test_every_group_can_be_turned_off() -> None:
    assert set(CUE_SETTINGS) == set(CueGroup)
    assert hearing_of(Settings()) == Hearing()


@pytest.mark.parametrize("group", CueGroup)
def test_one_that_is_off_is_left_out(group: CueGroup) -> None:
    settings = CUE_SETTINGS[group].put(Settings(), value=False)

    assert hearing_of(settings).unwanted == {group}
    assert CUE_SETTINGS[group] in HEARING_SETTINGS


def test_how_late_the_sounds_are_is_heard_as_well() -> None:
    settings = Settings.sound_delay_ms.put(Settings(), 150)

    assert hearing_of(settings).late_ms == 150
