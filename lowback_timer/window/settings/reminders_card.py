"""The card on reminders: of training, and of movement breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from lowback_timer.core.choices import RemindOn
from lowback_timer.store.settings.fields import Choice, Names, Settings
from lowback_timer.window.controls.drop_down import DropDown
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.controls.weekday_choice import WeekdayChoice
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.reminders.coming import coming_text, time_text
from lowback_timer.window.services.reminders.kinds import BREAK_KIND, TRAINING_KIND, Kind, days_of
from lowback_timer.window.settings.card import SettingsCard
from lowback_timer.window.settings.setting_row import SettingRow

if TYPE_CHECKING:
    from lowback_timer.core.coach.known import Day
    from lowback_timer.core.coach.planning.plan import Plan

_TIME_WIDTH = 140
_TRAINING = (Settings.reminder_days, Settings.reminder_time_min)
_MORE = (Settings.training_days, Settings.sessions_a_week, Settings.stays_in_background)
"""From which the days come until others are chosen; and on what else something here hangs."""
_BREAKS = (Settings.break_days, Settings.break_from_min, Settings.break_until_min)


class RemindersCard(SettingsCard):
    """Shows as well when the next ones come, as far as that is known, and what has to run for that.

    Args:
        look: Colours, scale and fonts.
        preferences: What is shown and changed.
        now: The time on the wall.
    """

    login_asked = Signal(bool)
    """The program is to start with the desktop, or no longer."""

    def __init__(self, look: Look, preferences: Preferences, now: Callable[[], datetime]) -> None:
        super().__init__(look, translate("RemindersCard", "Reminders"), preferences)
        self._now = now
        self._plan: Plan | None = None
        self._last_day: Day | None = None
        self._starts_at_login = False
        self._add_training()
        self._add_breaks()
        self._add_running()
        told = (*TRAINING_KIND.settings, *BREAK_KIND.settings, *_MORE)
        kept = (TRAINING_KIND.kept, BREAK_KIND.kept)
        preferences.observe_several((*told, *kept), self._show, self)

    def show_known(self, plan: Plan | None, last_day: Day | None) -> None:
        """Take in what is known of the person.

        Args:
            plan: The plan that they keep.
            last_day: When their back was trained last.
        """
        self._plan, self._last_day = plan, last_day
        self._show(self._preferences.current)

    def show_login(self, is_on: bool) -> None:
        """Show whether the program starts with the desktop, as the system says."""
        self._starts_at_login = is_on
        self.running.setEnabled(True)
        self._show(self._preferences.current)

    def _add_training(self) -> None:
        title = translate("RemindersCard", "Remind me to train")
        choices = {
            RemindOn.NEVER.value: translate("RemindersCard", "Never"),
            RemindOn.DAYS.value: translate("RemindersCard", "On days of my choice"),
            RemindOn.PLAN.value: translate("RemindersCard", "On the days of my plan"),
        }
        control = Segments(self._look, title, choices)
        self.add_setting(Settings.reminders, title, "", control, kept=RemindOn)
        self._add_days(
            Settings.reminder_days,
            translate("RemindersCard", "Days"),
            lambda _days: days_of(self._preferences.current),
        )
        self._add_time(Settings.reminder_time_min, translate("RemindersCard", "Time"))

    def _add_breaks(self) -> None:
        title = translate("RemindersCard", "Movement breaks")
        choices = {str(each): _every_text(each) for each in Settings.break_every_min.choices}
        control = DropDown(self._look, choices)
        self.add_setting(Settings.break_every_min, title, "", control, shown=str, kept=int)
        self._add_days(
            Settings.break_days,
            translate("RemindersCard", "Days with breaks"),
            lambda days: {int(day) for day in days},
        )
        self._add_time(Settings.break_from_min, translate("RemindersCard", "Breaks from"))
        self._add_time(Settings.break_until_min, translate("RemindersCard", "Breaks until"))

    def _add_running(self) -> None:
        """A switch for all that it takes, which is on the card on the background in full."""
        self.running = Switch(self._look)
        self.running.setEnabled(False)  # until it is known
        self.running.chosen.connect(self._have_it_run)
        self._running_row = SettingRow(
            self._look,
            translate("RemindersCard", "Run in the background"),
            translate(
                "RemindersCard",
                "Reminders come only while Lowback Timer runs. This starts it when you log in, and "
                "keeps it running when its window closes.",
            ),
            self.running,
        )
        self.add_other(self._running_row)

    def _have_it_run(self, is_wanted: bool) -> None:
        self._preferences.set(Settings.stays_in_background, is_wanted)
        self.login_asked.emit(is_wanted)

    def _add_days(
        self,
        setting: Names,
        title: str,
        shown: Callable[[tuple[str, ...]], Iterable[int]],
    ) -> None:
        control = WeekdayChoice(self._look, title)
        self.add_setting(
            setting,
            title,
            "",
            control,
            shown=shown,
            kept=lambda days: tuple(str(day) for day in sorted(days)),
        )

    def _add_time(self, setting: Choice[int], title: str) -> None:
        times = {str(each): time_text(each) for each in setting.choices}
        control = DropDown(self._look, times, _TIME_WIDTH)
        self.add_setting(setting, title, "", control, shown=str, kept=int)

    def _show(self, settings: Settings) -> None:
        """Show the rows that make a difference, and when the next ones come."""
        kind = settings.reminders
        choice = self.controls[Settings.reminders.name]
        has_plan = self._plan is not None or kind is RemindOn.PLAN
        choice.segments[RemindOn.PLAN.value].setVisible(has_plan)
        self.controls[Settings.reminder_days.name].set_value(days_of(settings))
        days, time = (self.rows[each.name] for each in _TRAINING)
        self.show_row(days, is_shown=kind is RemindOn.DAYS)
        self.show_row(time, is_shown=kind is not RemindOn.NEVER)
        for each in _BREAKS:
            self.show_row(self.rows[each.name], is_shown=settings.break_every_min > 0)
        is_any_wanted = kind is not RemindOn.NEVER or settings.break_every_min > 0
        self.show_row(self._running_row, is_shown=is_any_wanted)
        self.running.set_value(self._starts_at_login and settings.stays_in_background)
        self.rows[Settings.reminders.name].set_hint(self._training_hint(settings))
        self.rows[Settings.break_every_min.name].set_hint(self._break_hint(settings))

    def _training_hint(self, settings: Settings) -> str:
        if settings.reminders is RemindOn.NEVER:
            return ""
        if settings.reminders is RemindOn.PLAN and self._plan is None:
            return translate("RemindersCard", "You keep no plan, so there is nothing to remind of.")
        manners = translate(
            "RemindersCard",
            "None while your back rests; in a call, over a full screen or while nobody is to "
            "disturb you it waits, as far as that can be known.",
        )
        return f"{self._coming(TRAINING_KIND)} {manners}"

    def _break_hint(self, settings: Settings) -> str:
        text = translate(
            "RemindersCard", "One set of one exercise, between two stretches of sitting."
        )
        return f"{text} {self._coming(BREAK_KIND)}" if settings.break_every_min else text

    def _coming(self, kind: Kind) -> str:
        settings = self._preferences.current
        return coming_text(kind, settings, self._plan, self._last_day, self._now())


def _every_text(minutes: int) -> str:
    """How often: "Every 45 minutes", or never."""
    if not minutes:
        return translate("RemindersCard", "None")
    return translate("RemindersCard", "Every %n minute(s)", None, minutes)
