"""What becomes of reminders.

Theory of operation:

A timetable says when somebody wants to be reminded. Each of its times is an occasion, and only the
latest one counts: whatever lies before it is over. Who asks, and how often, changes nothing but how
soon it is noticed that an occasion has come.

- It is shown late rather than never, as the computer may have slept, or somebody may have been in a
  call; but only for so long as its `Manners` say, and never after midnight.
- What is shown can be answered. *Start* is all that it was for. *In an hour* brings it back in an
  hour, after midnight as well: that is what was asked for. *Not today* keeps the rest of the day
  quiet.
- To close it, or to leave it unanswered for an hour, is a refusal. Training is offered once more an
  hour after the first; after the second in a row the rest of the day is quiet.
- On a day on which the back rests, because it was trained on it or on the day before, nobody is
  reminded of training.

A `Standing` is where a person stands with one kind of reminder. It is a few numbers, so that it can
be kept, and a new start forgets nothing. Every function here returns another one, or tells of one.
What is kept of a time to come, as clocks that were wrong for a while leave it, is forgotten.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from lowback_timer.core.coach.known import Day
from lowback_timer.core.coach.reminding.times import (
    DAY_MIN,
    Moment,
    Timetable,
    day_of,
    following,
    latest,
)
from lowback_timer.core.coach.week import has_rested

HOUR = 60
RETRY = 5
"""So many minutes after it was no good time, or nothing could be shown, it is tried again."""
_MOST_REFUSALS = 2


@dataclass(frozen=True, slots=True)
class Manners:
    """How one kind of reminder behaves."""

    late: int
    """For so many minutes after its time it is still worth showing."""
    comes_again: bool
    """Whether it comes once more after it was refused, without being asked to."""


TRAINING = Manners(late=3 * HOUR, comes_again=True)
BREAK = Manners(late=15, comes_again=False)
"""The next one comes anyway, and a break is for now."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands with one kind of reminder. All moments are 0 when there is none."""

    over: Moment = 0
    """What was due until then is over and done with; of what is shown, or comes again, when it was
    due at first."""
    shown: Moment = 0
    """Since when it is on the screen and unanswered."""
    again: Moment = 0
    """When it comes, or has come, once more."""
    is_wanted: int = 0
    """1 when the person has asked for that."""
    waits: Moment = 0
    """Nothing is tried before then."""
    refusals: int = 0
    """How many in a row."""
    quiet: Day = 0
    """On this day nothing comes any more."""

    @property
    def values(self) -> tuple[int, ...]:
        """The same as plain numbers, to be kept."""
        return (
            *(self.over, self.shown, self.again, self.is_wanted),
            *(self.waits, self.refusals, self.quiet),
        )

    @classmethod
    def of(cls, values: tuple[int, ...]) -> Standing:
        """The one of such numbers; a new one where another version has kept others."""
        return cls(*values) if len(values) == len(cls().values) else cls()


# Looking at it


def settled(standing: Standing, manners: Manners, now: Moment) -> Standing:
    """What time has made of it until now; to be asked before anything else is."""
    if max(standing.over, standing.shown, standing.again) > now + DAY_MIN:
        return Standing()
    if standing.shown and now - standing.shown >= HOUR:
        standing = refused(standing, manners, standing.shown + HOUR)
    is_due_again = bool(standing.again) and not standing.shown
    if is_due_again and not _is_in_time(standing.again, manners, standing.is_wanted, now):
        standing = replace(standing, again=0, is_wanted=0)
    return standing


def due(table: Timetable, manners: Manners, standing: Standing, now: Moment) -> Moment | None:
    """When what is to be shown now was due; None when nothing is."""
    is_waiting = standing.waits - RETRY <= now < standing.waits
    if standing.shown or is_waiting:
        return None
    if standing.again:
        return standing.again if standing.again <= now else None
    occasion = latest(table, now)
    if occasion is None or occasion <= standing.over or day_of(occasion) == standing.quiet:
        return None
    return occasion if _is_in_time(occasion, manners, 0, now) else None


def upcoming(table: Timetable, standing: Standing, now: Moment, rest: Day | None) -> Moment | None:
    """When the next one comes, as far as can be known; None when none does.

    Args:
        table: When somebody wants to be reminded.
        standing: Where they stand.
        now: The time.
        rest: The day on which the back was trained last, for what wants it to have rested.
    """
    if standing.again > now:
        return standing.again
    for occasion in following(table, now):
        day = day_of(occasion)
        if day != standing.quiet and has_rested(day, rest):
            return occasion
    return None


def _is_in_time(since: Moment, manners: Manners, is_wanted: int, now: Moment) -> bool:
    """Whether what is due since then is still worth showing, or will be."""
    is_same_day = bool(is_wanted) or day_of(now) <= day_of(since)
    return now - since < manners.late and is_same_day


# What happens to it


def shown(standing: Standing, since: Moment, now: Moment) -> Standing:
    """It is on the screen.

    Args:
        standing: Where somebody stood.
        since: When it was due.
        now: The time.
    """
    if standing.again:
        return replace(standing, shown=now, waits=0)
    is_another_day = day_of(since) != day_of(standing.over)
    refusals = 0 if is_another_day else standing.refusals
    return Standing(over=since, shown=now, refusals=refusals, quiet=standing.quiet)


def held_back(standing: Standing, now: Moment) -> Standing:
    """It is no good time; soon may be another one."""
    return replace(standing, waits=now + RETRY)


def lost(standing: Standing, now: Moment) -> Standing:
    """What was shown has gone without anybody's doing, as the desktop that showed it has."""
    return replace(standing, shown=0, again=standing.again or standing.over, waits=now + RETRY)


def passed_over(standing: Standing, now: Moment) -> Standing:
    """There is no need for it any more: somebody has begun by themselves, or has trained."""
    return Standing(over=max(standing.over, now), quiet=standing.quiet)


def later(standing: Standing, now: Moment) -> Standing:
    """The person wants it in an hour."""
    return replace(standing, shown=0, again=now + HOUR, is_wanted=1, waits=0, refusals=0)


def not_today(standing: Standing) -> Standing:
    """The person wants no more of it on its day."""
    return Standing(over=standing.over, quiet=day_of(standing.over))


def refused(standing: Standing, manners: Manners, now: Moment) -> Standing:
    """The person has closed it, or left it alone for long enough."""
    refusals = standing.refusals + 1
    if refusals >= _MOST_REFUSALS:
        return not_today(standing)
    again = now + HOUR if manners.comes_again else 0
    return Standing(over=standing.over, again=again, refusals=refusals, quiet=standing.quiet)
