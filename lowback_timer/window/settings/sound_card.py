"""The card on sound: how loud, which sounds, through what, and how late."""

from __future__ import annotations

from lowback_timer.core.choices import LONGEST_DELAY_MS, CueGroup, PlayerChoice
from lowback_timer.store.settings.cues import CUE_SETTINGS
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.slider import Slider
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.card import SettingsCard
from lowback_timer.window.settings.cards import in_percent, percent_text


def sound_card(look: Look, preferences: Preferences) -> SettingsCard:
    """The volume, and what makes the sounds."""
    card = SettingsCard(look, translate("SettingsPage", "Sound"), preferences)
    card.add_setting(
        Settings.volume_percent,
        translate("SettingsPage", "Beep volume"),
        "",
        Slider(look, range(0, 101, 5), percent_text, in_percent()),
    )
    card.add_setting(
        Settings.muted,
        translate("SettingsPage", "Sound off"),
        translate("SettingsPage", "During a workout, M does the same."),
        Switch(look),
    )
    names = _cue_names()
    card.add_switches(
        translate("SettingsPage", "Which sounds"),
        translate("SettingsPage", "The three beeps and the go before each set are always heard."),
        {setting: names[group] for group, setting in CUE_SETTINGS.items()},
    )
    title = translate("SettingsPage", "Sound output")
    players = {
        "best": translate("SettingsPage", "Automatic"),
        "simpleaudio": "simpleaudio",
        "qt": "Qt",
        "silent": translate("SettingsPage", "None"),
    }
    card.add_setting(Settings.player, title, "", Segments(look, title, players), kept=PlayerChoice)
    _add_delays(card, look)
    card.add_setting(
        Settings.media_keys,
        translate("SettingsPage", "Media keys"),
        translate(
            "SettingsPage",
            "Those of keyboards, headsets and phones steer the workout. Off, they are left to your "
            "music.",
        ),
        Switch(look),
    )
    return card


def _cue_names() -> dict[CueGroup, tuple[str, str]]:
    """What the groups of sounds are called, and what is heard of each."""
    return {
        CueGroup.SECONDS: (
            translate("SettingsPage", "Seconds of a hold"),
            translate("SettingsPage", "A tick for each of them."),
        ),
        CueGroup.GET_READY: (
            translate("SettingsPage", "Get ready"),
            translate("SettingsPage", "A tick when it is time to get into position."),
        ),
        CueGroup.HALFWAY: (
            translate("SettingsPage", "Halfway"),
            translate("SettingsPage", "A chime in the middle of a hold."),
        ),
        CueGroup.LAST_SECONDS: (
            translate("SettingsPage", "Last seconds"),
            translate("SettingsPage", "Three low beeps before a hold ends."),
        ),
        CueGroup.REPS: (
            translate("SettingsPage", "Pace of a rep"),
            translate("SettingsPage", "A rising tone, a falling tone, and a tick between them."),
        ),
    }


def _add_delays(card: SettingsCard, look: Look) -> None:
    """Rows for what makes up for late loudspeakers and late screens."""
    for setting, title, hint in (
        (
            Settings.picture_delay_ms,
            translate("SettingsPage", "Show the picture later"),
            translate(
                "SettingsPage",
                "For wireless speakers, whose sound comes late. The sound check measures it.",
            ),
        ),
        (
            Settings.sound_delay_ms,
            translate("SettingsPage", "Play the sounds later"),
            translate("SettingsPage", "For a television or projector that shows things late."),
        ),
    ):
        numbers = range(0, LONGEST_DELAY_MS + 1, 10)
        unit = translate("SettingsPage", "in milliseconds")
        card.add_setting(setting, title, hint, Stepper(look, numbers, milliseconds_text, unit))


def milliseconds_text(ms: int) -> str:
    """A short time: "180 ms"."""
    return translate("SettingsPage", "{milliseconds} ms").format(milliseconds=ms)
