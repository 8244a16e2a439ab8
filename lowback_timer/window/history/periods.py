"""How far back something is shown. No Qt but for the first day of a week."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QLocale

from lowback_timer.window.history.months import week_of
from lowback_timer.window.look.words import translate

FOUR_WEEKS, QUARTER, ALL = "4 weeks", "3 months", "all"
_WEEKS = {FOUR_WEEKS: 4, QUARTER: 13}


def spans() -> dict[str, str]:
    """What can be chosen, and what it is called."""
    return {
        FOUR_WEEKS: translate("Chart", "4 weeks"),
        QUARTER: translate("Chart", "3 months"),
        ALL: translate("Chart", "All"),
    }


def since_of(span: str, today: date) -> date | None:
    """From which day on something is shown, in whole weeks; None: from the first."""
    if span == ALL:
        return None
    return week_of(today, first_weekday()) - timedelta(weeks=_WEEKS[span] - 1)


def first_weekday() -> int:
    """On which day weeks begin, 1 for Monday to 7 for Sunday."""
    return int(QLocale().firstDayOfWeek().value)
