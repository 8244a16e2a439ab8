"""How long ago something was done, in words."""

from __future__ import annotations

from datetime import datetime


def last_done_text(then: datetime, now: datetime) -> str:
    """How long ago `then` was, in whole days of the calendar: "last done 3 days ago".

    Both times need a time zone; the days are those of `now`.
    """
    days = (now.date() - then.astimezone(now.tzinfo).date()).days
    return f"last done {_ago(days)}"


def _ago(days: int) -> str:
    if days <= 0:  # or tomorrow, when the clock was put back since
        return "today"
    if days == 1:
        return "yesterday"
    if days < 14:
        return f"{days} days ago"
    if days < 60:
        return f"{days // 7} weeks ago"
    if days < 365:
        return f"{days // 30} months ago"
    return "over a year ago"
