"""The cards of the settings page, and which setting is changed by what."""

from __future__ import annotations

from lowback_timer.core.choices import (
    Counting,
    LanguageChoice,
    PlayerChoice,
    ThemeChoice,
    Verbosity,
)
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.slider import Slider
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import LANGUAGES, translate
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.card import SettingsCard


def look_card(look: Look, preferences: Preferences) -> SettingsCard:
    """Colours, size of text, motion and language."""
    card = SettingsCard(look, translate("SettingsPage", "Look"), preferences)
    title = translate("SettingsPage", "Colours")
    themes = {
        "system": translate("SettingsPage", "As the system"),
        "light": translate("SettingsPage", "Light"),
        "dark": translate("SettingsPage", "Dark"),
    }
    card.add_setting(Settings.theme, title, "", Segments(look, title, themes), kept=ThemeChoice)
    title = translate("SettingsPage", "Size of text")
    sizes = {str(percent): f"{percent} %" for percent in Settings.text_size_percent.choices}
    card.add_setting(
        Settings.text_size_percent, title, "", Segments(look, title, sizes), shown=str, kept=int
    )
    card.add_setting(
        Settings.reduce_motion,
        translate("SettingsPage", "Less motion"),
        translate("SettingsPage", "Two still pictures in place of the moving figure."),
        Switch(look),
    )
    title = translate("SettingsPage", "Language")
    languages = {"": translate("SettingsPage", "As the system"), **LANGUAGES}
    card.add_setting(
        Settings.language, title, "", Segments(look, title, languages), kept=LanguageChoice
    )
    return card


def sound_card(look: Look, preferences: Preferences) -> SettingsCard:
    """The volume, and what makes the sounds."""
    card = SettingsCard(look, translate("SettingsPage", "Sound"), preferences)
    card.add_setting(
        Settings.volume_percent,
        translate("SettingsPage", "Volume of the cues"),
        "",
        Slider(look, range(0, 101, 5), percent_text),
    )
    card.add_setting(
        Settings.muted,
        translate("SettingsPage", "Sound off"),
        translate("SettingsPage", "During a workout, M does the same."),
        Switch(look),
    )
    title = translate("SettingsPage", "Player")
    players = {
        "best": translate("SettingsPage", "The best"),
        "simpleaudio": "simpleaudio",
        "qt": "Qt",
        "silent": translate("SettingsPage", "None"),
    }
    card.add_setting(Settings.player, title, "", Segments(look, title, players), kept=PlayerChoice)
    return card


def voice_card(look: Look, preferences: Preferences) -> SettingsCard:
    """What is said, and how."""
    card = SettingsCard(look, translate("SettingsPage", "Voice"), preferences)
    title = translate("SettingsPage", "What it says")
    amounts = {
        "off": translate("SettingsPage", "Nothing"),
        "names": translate("SettingsPage", "Names"),
        "coach": translate("SettingsPage", "Names and cues"),
    }
    hint = translate("SettingsPage", "Exercise and side, and how to move well.")
    card.add_setting(Settings.voice, title, hint, Segments(look, title, amounts), kept=Verbosity)
    card.add_setting(
        Settings.counts_aloud,
        translate("SettingsPage", "Count reps aloud"),
        translate("SettingsPage", "You hear the number of every rep."),
        Switch(look),
    )
    voices = {"": unchosen_voice()}
    hint = translate("SettingsPage", "Unless chosen, a voice that suits the language.")
    card.add_setting(
        Settings.voice_name, translate("SettingsPage", "Who speaks"), hint, DropDown(look, voices)
    )
    card.add_setting(
        Settings.voice_rate,
        translate("SettingsPage", "Speed of speech"),
        "",
        Slider(look, range(-50, 51, 5), signed_percent_text),
    )
    card.add_setting(
        Settings.voice_volume_percent,
        translate("SettingsPage", "Volume of the voice"),
        "",
        Slider(look, range(0, 101, 5), percent_text),
    )
    return card


def pace_card(look: Look, preferences: Preferences) -> SettingsCard:
    """Who counts, and how much time there is in between."""
    card = SettingsCard(look, translate("SettingsPage", "Pace"), preferences)
    title = translate("SettingsPage", "Counting reps")
    ways = {
        "paced": translate("Counting", "Paced"),
        "paced_waiting": translate("Counting", "Wait for me"),
        "by_hand": translate("Counting", "By hand"),
    }
    hint = translate(
        "SettingsPage",
        "Paced by the timer; paced, but each rest lasts until you are ready; or a key a rep.",
    )
    card.add_setting(Settings.counting, title, hint, Segments(look, title, ways), kept=Counting)
    for setting, title, hint, seconds in (
        (
            Settings.get_ready_ms,
            translate("SettingsPage", "Time to get ready"),
            translate("SettingsPage", "Before each exercise, to read the cues and lie down."),
            range(3, 121),
        ),
        (
            Settings.move_ms,
            translate("SettingsPage", "Time to change position"),
            translate("SettingsPage", "On top of that, from standing to the floor, say."),
            range(61),
        ),
        (
            Settings.switch_sides_ms,
            translate("SettingsPage", "Time to switch sides"),
            translate("SettingsPage", "To turn over from one side to the other."),
            range(3, 121),
        ),
    ):
        card.add_setting(
            setting,
            title,
            hint,
            Stepper(look, seconds, seconds_text),
            shown=lambda ms: round(ms / 1000),
            kept=lambda seconds: seconds * 1000,
        )
    card.add_setting(
        Settings.rest_factor_percent,
        translate("SettingsPage", "Length of rests"),
        translate("SettingsPage", "Of what the workout says."),
        Stepper(look, range(50, 301, 10), percent_text),
    )
    return card


def unchosen_voice() -> str:
    """What to call the voice that is taken when none is chosen."""
    return translate("SettingsPage", "Automatic")


def percent_text(percent: int) -> str:
    """A share: "80 %"."""
    return translate("SettingsPage", "{percent} %").format(percent=percent)


def signed_percent_text(percent: int) -> str:
    """More or less than usual: "+10 %"."""
    return percent_text(percent) if percent <= 0 else f"+{percent_text(percent)}"


def seconds_text(seconds: int) -> str:
    """A length of time: "12 s"."""
    return translate("SettingsPage", "{seconds} s").format(seconds=seconds)
