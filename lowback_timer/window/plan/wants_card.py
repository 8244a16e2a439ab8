"""What a plan is made for.

Everything here is a setting: the suggestions of the first page go by it as well.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.core.coach.planning.days import usual_days
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.filter_chip import FilterChip
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.flow import Flow
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.stepper import Stepper
from lowback_timer.window.controls.weekday_choice import WeekdayChoice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.plan.at_hand import AtHand
from lowback_timer.window.plan.labelled import Labelled
from lowback_timer.window.services.preferences import Preferences

_MINUTES = range(0, 61, 5)


class WantsCard(Card):
    """Level, goal, equipment, minutes and days."""

    def __init__(self, look: Look, preferences: Preferences, equipment: Mapping[str, str]) -> None:
        super().__init__(look)
        self._preferences = preferences
        self._flow = look.space(Flow(), 28, (20, 14, 20, 14))
        self.setLayout(self._flow)
        title = translate("PlanWants", "Level")
        self.level = Segments(
            look,
            title,
            {
                LevelChoice.BEGINNER.value: translate("PlanWants", "Beginner"),
                LevelChoice.INTERMEDIATE.value: translate("PlanWants", "Middle"),
                LevelChoice.ADVANCED.value: translate("PlanWants", "Advanced"),
            },
        )
        self._add(look, title, self.level)
        title = translate("PersonCard", "Goal")
        self.goal = Segments(
            look,
            title,
            {
                GoalChoice.HEALTH.value: translate("PlanWants", "Health"),
                GoalChoice.STRENGTH.value: translate("PersonCard", "Strength"),
                GoalChoice.HYPERTROPHY.value: translate("PersonCard", "Muscle"),
                GoalChoice.ENDURANCE.value: translate("PersonCard", "Endurance"),
            },
        )
        self._add(look, title, self.goal)
        title = translate("Browsing", "I have")
        self.equipment = FilterChip(look, preferences, AtHand(equipment))
        self._add(look, title, self.equipment)
        title = translate("PlanWants", "Minutes")
        self.minutes = Stepper(
            look, _MINUTES, _minutes_text, title, widest=(_minutes_text(0), _minutes_text(55))
        )
        self._add(look, title, self.minutes)
        title = translate("PlanWants", "Days")
        self.days = WeekdayChoice(look, title)
        self._add(look, title, self.days)
        self._listen()

    def _add(self, look: Look, title: str, control: QWidget) -> None:
        self._flow.addWidget(Labelled(look, title, control))

    def _listen(self) -> None:
        put, observe = self._preferences.set, self._preferences.observe_several
        self.level.chosen.connect(lambda value: put(Settings.level, LevelChoice(value)))
        self.goal.chosen.connect(lambda value: put(Settings.goal, GoalChoice(value)))
        self.minutes.chosen.connect(lambda value: put(Settings.minutes_at_hand, value))
        self.days.chosen.connect(
            lambda days: put(Settings.training_days, tuple(str(day) for day in sorted(days)))
        )
        told = (
            Settings.level,
            Settings.goal,
            Settings.equipment,
            Settings.minutes_at_hand,
            Settings.training_days,
            Settings.sessions_a_week,
        )
        observe(told, self._show, self)

    def _show(self, settings: Settings) -> None:
        level = settings.level
        is_said = level is not LevelChoice.UNKNOWN
        self.level.set_value((level if is_said else LevelChoice.BEGINNER).value)
        self.goal.set_value(settings.goal.value)
        self.equipment.show_settings(settings)
        self.minutes.set_value(settings.minutes_at_hand)
        chosen = {int(each) for each in settings.training_days if each.isdigit()}
        self.days.set_value(chosen or usual_days(settings.sessions_a_week))


def _minutes_text(minutes: int) -> str:
    """How long a session may take: "15 min", or as long as it takes."""
    if minutes == 0:
        return translate("PersonCard", "any")
    return translate("Wording", "{minutes} min").format(minutes=minutes)
