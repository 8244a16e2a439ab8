"""The card on the person: what the suggestions of the first page go by."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QTime

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.controls.text_line import TextLine
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.card import SettingsCard
from lowback_timer.window.settings.chip_choice import ChipChoice


def person_card(look: Look, preferences: Preferences, equipment: Mapping[str, str]) -> SettingsCard:
    """Level, goal, time, week, wish and equipment, of which there are ids and names."""
    card = SettingsCard(look, translate("PersonCard", "You"), preferences)
    title = translate("PersonCard", "Used to training")
    levels = {
        "": translate("PersonCard", "Not said"),
        "beginner": translate("Asking", "New to it"),
        "intermediate": translate("Asking", "Sometimes"),
        "advanced": translate("Asking", "Often"),
    }
    hint = translate("PersonCard", "Decides what is suggested to you, with how many sets and reps.")
    level = Segments(look, title, levels)
    card.add_setting(Settings.level, title, hint, level, kept=LevelChoice)
    title = translate("PersonCard", "Goal")
    goals = {
        "health": translate("PersonCard", "A healthy back"),
        "strength": translate("PersonCard", "Strength"),
        "hypertrophy": translate("PersonCard", "Muscle"),
        "endurance": translate("PersonCard", "Endurance"),
    }
    card.add_setting(Settings.goal, title, "", Segments(look, title, goals), kept=GoalChoice)
    card.add_setting(
        Settings.minutes_at_hand,
        translate("PersonCard", "Time for a workout"),
        translate("PersonCard", "Longer ones are not suggested."),
        Stepper(look, range(0, 61, 5), minutes_at_hand_text, translate("PersonCard", "in minutes")),
    )
    _add_week(card, look)
    title = translate("PersonCard", "At hand")
    hint = translate("PersonCard", "What needs anything else is not suggested.")
    card.add_setting(Settings.equipment, title, hint, ChipChoice(look, equipment))
    return card


def _add_week(card: SettingsCard, look: Look) -> None:
    """How often, when, and what for."""
    title = translate("PersonCard", "Sessions a week")
    hint = translate("PersonCard", "Two are enough; your back needs the days between.")
    aims = Segments(
        look, title, {str(each): str(each) for each in Settings.sessions_a_week.numbers}
    )
    card.add_setting(Settings.sessions_a_week, title, hint, aims, shown=str, kept=int)
    title = translate("PersonCard", "Your days")
    hint = translate("PersonCard", "None chosen: whenever it suits.")
    card.add_setting(Settings.training_days, title, hint, ChipChoice(look, weekday_names()))
    title = translate("PersonCard", "When you get up")
    hint = translate(
        "PersonCard",
        "For two hours after that, nothing that bends under load is suggested: left out, it spared "
        "people with back pain days with pain (Snook and others, Spine, 1998).",
    )
    times = {str(each): rising_text(each) for each in Settings.gets_up_min.choices}
    card.add_setting(Settings.gets_up_min, title, hint, DropDown(look, times), shown=str, kept=int)
    title = translate("PersonCard", "What you want to be able to do again")
    hint = translate("PersonCard", "In your own words. Once a week you can say how well it goes.")
    example = translate("PersonCard", "sit through a film")
    wish = TextLine(look, Settings.wish.longest, example)
    card.add_setting(Settings.wish, title, hint, wish)


def weekday_names() -> dict[str, str]:
    """The short names of the days, beginning as weeks do where the person lives."""
    locale = QLocale()
    first = locale.firstDayOfWeek().value
    days = ((first - 1 + offset) % 7 + 1 for offset in range(7))
    short = QLocale.FormatType.ShortFormat
    return {str(day): locale.standaloneDayName(day, short) for day in days}


def rising_text(minute: int) -> str:
    """When somebody gets up: "6:30", or that they have not said."""
    if not minute:
        return translate("PersonCard", "Not said")
    time = QTime(*divmod(minute, 60))
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def minutes_at_hand_text(minutes: int) -> str:
    """How much time there is: "20 min", or any at all."""
    if minutes == 0:
        return translate("PersonCard", "any")
    return translate("Wording", "{minutes} min").format(minutes=minutes)
