"""The cards of the settings page, and which setting is changed by what."""

from __future__ import annotations

from lowback_timer.core.choices import (
    Counting,
    LanguageChoice,
    MusicChoice,
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
from lowback_timer.window.services.counting_words import (
    counting_meaning,
    counting_names,
    counting_title,
)
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.card import SettingsCard


def look_card(look: Look, preferences: Preferences) -> SettingsCard:
    """Colours, size of text, motion and language."""
    card = SettingsCard(look, translate("SettingsPage", "Appearance"), preferences)
    title = translate("SettingsPage", "Colours")
    themes = {
        "system": translate("SettingsPage", "As the system"),
        "light": translate("SettingsPage", "Light"),
        "dark": translate("SettingsPage", "Dark"),
    }
    card.add_setting(Settings.theme, title, "", Segments(look, title, themes), kept=ThemeChoice)
    title = translate("SettingsPage", "Text size")
    sizes = {str(percent): percent_text(percent) for percent in Settings.text_size_percent.choices}
    card.add_setting(
        Settings.text_size_percent, title, "", Segments(look, title, sizes), shown=str, kept=int
    )
    card.add_setting(
        Settings.reduce_motion,
        translate("SettingsPage", "Reduce motion"),
        translate("SettingsPage", "Two still pictures in place of the moving figure."),
        Switch(look),
    )
    title = translate("SettingsPage", "Language")
    languages = {"": translate("SettingsPage", "As the system"), **LANGUAGES}
    card.add_setting(
        Settings.language, title, "", Segments(look, title, languages), kept=LanguageChoice
    )
    return card


def voice_card(look: Look, preferences: Preferences, *, has_music: bool) -> SettingsCard:
    """What is said, and how; with `has_music`, what becomes of other programs' music meanwhile."""
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
    hint = translate("SettingsPage", "Automatic takes a voice in your language.")
    card.add_setting(
        Settings.voice_name, translate("SettingsPage", "Who speaks"), hint, DropDown(look, voices)
    )
    card.add_setting(
        Settings.voice_rate,
        translate("SettingsPage", "Speed of speech"),
        "",
        Slider(look, range(-50, 51, 5), rate_text, in_percent()),
    )
    card.add_setting(
        Settings.voice_volume_percent,
        translate("SettingsPage", "Voice volume"),
        "",
        Slider(look, range(0, 101, 5), percent_text, in_percent()),
    )
    if has_music:
        title = translate("SettingsPage", "Other programs’ music")
        ways = {
            "leave": translate("SettingsPage", "Leave alone"),
            "lower": translate("SettingsPage", "Lower"),
            "pause": translate("SettingsPage", "Pause"),
        }
        hint = translate(
            "SettingsPage",
            "While the voice speaks. Web browsers can only be paused.",
        )
        card.add_setting(Settings.music, title, hint, Segments(look, title, ways), kept=MusicChoice)
    return card


def pace_card(look: Look, preferences: Preferences) -> SettingsCard:
    """Who counts, and how much time there is in between."""
    card = SettingsCard(look, translate("SettingsPage", "Pace"), preferences)
    title = counting_title()
    ways = Segments(look, title, counting_names())
    card.add_setting(Settings.counting, title, "", ways, kept=Counting)
    row = card.rows[Settings.counting.name]
    preferences.observe(
        Settings.counting, lambda counting: row.set_hint(counting_meaning(counting)), row
    )
    card.add_setting(
        Settings.asks_how_it_was,
        translate("SettingsPage", "Ask how it was"),
        translate("SettingsPage", "Each set, the effort and your back. Nobody has to answer."),
        Switch(look),
    )
    for setting, title, hint, seconds in (
        (
            Settings.get_ready_ms,
            translate("SettingsPage", "Time to get ready"),
            translate("SettingsPage", "Before each exercise, to read the cues and lie down."),
            range(3, 121),
        ),
        (
            Settings.move_ms,
            translate("SettingsPage", "Extra time to change position"),
            translate("SettingsPage", "Added when you have to lie down or get up."),
            range(61),
        ),
        (
            Settings.switch_sides_ms,
            translate("SettingsPage", "Time to switch sides"),
            translate("SettingsPage", "Before the other side begins."),
            range(3, 121),
        ),
    ):
        card.add_setting(
            setting,
            title,
            hint,
            Stepper(look, seconds, seconds_text, translate("SettingsPage", "in seconds")),
            shown=lambda ms: round(ms / 1000),
            kept=lambda seconds: seconds * 1000,
        )
    card.add_setting(
        Settings.rest_factor_percent,
        translate("SettingsPage", "Rest length"),
        translate("SettingsPage", "100% is what the workout prescribes."),
        Stepper(look, range(50, 301, 10), percent_text, in_percent()),
    )
    return card


def unchosen_voice() -> str:
    """What to call the voice that is taken when none is chosen."""
    return translate("SettingsPage", "Automatic")


def percent_text(percent: int) -> str:
    """A share: "80%"."""
    return translate("SettingsPage", "{percent}%").format(percent=percent)


def in_percent() -> str:
    """What a share is counted in."""
    return translate("SettingsPage", "in percent")


def rate_text(percent: int) -> str:
    """Slower or faster than usual: "+10%", or that it is usual."""
    if percent == 0:
        return translate("SettingsPage", "Normal")
    return percent_text(percent).replace("-", "−") if percent < 0 else f"+{percent_text(percent)}"


def seconds_text(seconds: int) -> str:
    """A length of time: "12 s"."""
    return translate("SettingsPage", "{seconds} s").format(seconds=seconds)
