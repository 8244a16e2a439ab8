"""The card on the person: what the suggestions of the first page go by."""

from __future__ import annotations

from collections.abc import Mapping

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.settings.card import SettingsCard
from lowback_timer.window.settings.equipment_choice import EquipmentChoice


def person_card(look: Look, preferences: Preferences, equipment: Mapping[str, str]) -> SettingsCard:
    """Level, goal, time and equipment, of which there are ids and names."""
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
    title = translate("PersonCard", "At hand")
    hint = translate("PersonCard", "What needs anything else is not suggested.")
    card.add_setting(Settings.equipment, title, hint, EquipmentChoice(look, equipment))
    return card


def minutes_at_hand_text(minutes: int) -> str:
    """How much time there is: "20 min", or any at all."""
    if minutes == 0:
        return translate("PersonCard", "any")
    return translate("Wording", "{minutes} min").format(minutes=minutes)
