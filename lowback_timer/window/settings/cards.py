"""The cards of the settings page, and which setting is changed by what."""

from __future__ import annotations

from lowback_timer.store.settings.file import ThemeChoice
from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.slider import Slider
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.words import translate
from lowback_timer.window.settings.card import SettingsCard
from lowback_timer.window.shell.translation import LANGUAGES


def look_card(theme: Theme) -> SettingsCard:
    """Colours, size of text, motion and language."""
    card = SettingsCard(translate("SettingsPage", "Look"))
    title = translate("SettingsPage", "Colours")
    themes = {
        "system": translate("SettingsPage", "As the system"),
        "light": translate("SettingsPage", "Light"),
        "dark": translate("SettingsPage", "Dark"),
    }
    card.add_setting("theme", title, "", Segments(theme, title, themes), kept=ThemeChoice)
    title = translate("SettingsPage", "Size of text")
    sizes = {str(percent): f"{percent} %" for percent in (100, 125, 150, 200)}
    card.add_setting(
        "text_size_percent", title, "", Segments(theme, title, sizes), shown=str, kept=int
    )
    card.add_setting(
        "reduce_motion",
        translate("SettingsPage", "Less motion"),
        translate("SettingsPage", "Two still pictures in place of the moving figure."),
        Switch(theme),
    )
    title = translate("SettingsPage", "Language")
    languages = {"": translate("SettingsPage", "As the system"), **LANGUAGES}
    card.add_setting("language", title, "", Segments(theme, title, languages))
    return card


def sound_card(theme: Theme) -> SettingsCard:
    """The volume, and what makes the sounds."""
    card = SettingsCard(translate("SettingsPage", "Sound"))
    card.add_setting(
        "volume_percent",
        translate("SettingsPage", "Volume of the cues"),
        "",
        Slider(theme, range(0, 101, 5), percent_text),
    )
    card.add_setting(
        "muted",
        translate("SettingsPage", "Sound off"),
        translate("SettingsPage", "During a workout, M does the same."),
        Switch(theme),
    )
    title = translate("SettingsPage", "Player")
    players = {
        "best": translate("SettingsPage", "The best"),
        "simpleaudio": "simpleaudio",
        "qt": "Qt",
        "silent": translate("SettingsPage", "None"),
    }
    card.add_setting("player", title, "", Segments(theme, title, players))
    return card


def voice_card(theme: Theme) -> SettingsCard:
    """What is said, and how."""
    card = SettingsCard(translate("SettingsPage", "Voice"))
    title = translate("SettingsPage", "What it says")
    amounts = {
        "off": translate("SettingsPage", "Nothing"),
        "names": translate("SettingsPage", "Names"),
        "coach": translate("SettingsPage", "Names and cues"),
    }
    hint = translate("SettingsPage", "Exercise and side, and how to move well.")
    card.add_setting("voice", title, hint, Segments(theme, title, amounts))
    card.add_setting(
        "counts_aloud",
        translate("SettingsPage", "Count reps aloud"),
        translate("SettingsPage", "You hear the number of every rep."),
        Switch(theme),
    )
    voices = {"": unchosen_voice()}
    hint = translate("SettingsPage", "Unless chosen, a voice that suits the language.")
    card.add_setting(
        "voice_name", translate("SettingsPage", "Who speaks"), hint, DropDown(theme, voices)
    )
    card.add_setting(
        "voice_rate",
        translate("SettingsPage", "Speed of speech"),
        "",
        Slider(theme, range(-50, 51, 5), signed_percent_text),
    )
    card.add_setting(
        "voice_volume_percent",
        translate("SettingsPage", "Volume of the voice"),
        "",
        Slider(theme, range(0, 101, 5), percent_text),
    )
    return card


def pace_card(theme: Theme) -> SettingsCard:
    """Who counts, and how much time there is in between."""
    card = SettingsCard(translate("SettingsPage", "Pace"))
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
    card.add_setting("counting", title, hint, Segments(theme, title, ways))
    for name, title, hint, seconds in (
        (
            "get_ready_ms",
            translate("SettingsPage", "Time to get ready"),
            translate("SettingsPage", "Before each exercise, to read the cues and lie down."),
            range(3, 121),
        ),
        (
            "move_ms",
            translate("SettingsPage", "Time to change position"),
            translate("SettingsPage", "On top of that, from standing to the floor, say."),
            range(61),
        ),
        (
            "switch_sides_ms",
            translate("SettingsPage", "Time to switch sides"),
            translate("SettingsPage", "To turn over from one side to the other."),
            range(3, 121),
        ),
    ):
        card.add_setting(
            name,
            title,
            hint,
            Stepper(theme, seconds, seconds_text),
            shown=lambda ms: round(ms / 1000),
            kept=lambda seconds: seconds * 1000,
        )
    card.add_setting(
        "rest_factor_percent",
        translate("SettingsPage", "Length of rests"),
        translate("SettingsPage", "Of what the workout says."),
        Stepper(theme, range(50, 301, 10), percent_text),
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
