"""The plan that a person keeps: one JSON file, with days as dates."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from lowback_timer.core.choices import GoalChoice, LevelChoice
from lowback_timer.core.coach.known import Person
from lowback_timer.core.coach.planning.plan import Plan, PlannedDay, PlannedExercise, Wants
from lowback_timer.core.coach.planning.rules import PlanReason, PlanRule
from lowback_timer.core.plan.workout import Goal
from lowback_timer.core.text import translate
from lowback_timer.store.aside import keep_aside
from lowback_timer.store.atomic import write_text

FORMAT = 1
MAX_BYTES = 1024 * 1024
"""No plan is larger; a file that is was not written by this program."""


class PlanFileError(Exception):
    """The plan cannot be kept or read. The message is one sentence to show the person."""


class PlanFile:
    """The plan on disk."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> Plan | None:
        """The plan that is kept; None when there is none.

        Raises:
            PlanFileError: it cannot be read. A damaged one has been kept aside.
        """
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            text = translate("Plan", "Your plan cannot be read ({reason}).")
            raise PlanFileError(text.format(reason=error.strerror or error)) from error
        try:
            # Some editors on Windows put a byte order mark first.
            return _plan_of(json.loads(data[:MAX_BYTES].decode("utf-8-sig")))
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
            raise self._damaged() from None

    def save(self, plan: Plan) -> None:
        """Keep a plan in the place of the one before.

        Raises:
            PlanFileError: it cannot be written; the one before is still there.
        """
        text = json.dumps(_document_of(plan), indent=2) + "\n"
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_text(self.path, text)
        except OSError as error:
            sentence = translate("Plan", "Your plan cannot be saved ({reason}).")
            raise PlanFileError(sentence.format(reason=error.strerror or error)) from error

    def remove(self) -> None:
        """Forget the plan.

        Raises:
            PlanFileError: it cannot be removed.
        """
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            text = translate("Plan", "Your plan cannot be removed ({reason}).")
            raise PlanFileError(text.format(reason=error.strerror or error)) from error

    def _damaged(self) -> PlanFileError:
        """Keep the file aside; returns what to say about it."""
        try:
            kept = keep_aside(self.path)
        except OSError as error:
            text = translate("Plan", "Your plan is damaged and cannot be renamed ({reason}).")
            return PlanFileError(text.format(reason=error.strerror or error))
        text = translate("Plan", "Your plan was damaged and has been kept as {file}.")
        return PlanFileError(text.format(file=kept.name))


def _document_of(plan: Plan) -> dict[str, Any]:
    person = plan.wants.person
    return {
        "format": FORMAT,
        "level": person.level.value,
        "goal": person.goal.value,
        "equipment": sorted(person.equipment),
        "minutes": person.minutes,
        "weekdays": sorted(plan.wants.weekdays),
        "seed": plan.wants.seed,
        "days": [
            {
                "day": date.fromordinal(each.day).isoformat(),
                "left_out": each.is_left_out,
                "by_hand": each.is_by_hand,
                "planned_for": date.fromordinal(each.planned_for).isoformat(),
                "exercises": [
                    {
                        "exercise": one.exercise_id,
                        "kind": one.kind,
                        "rule": one.reason.rule.value,
                        "goal": None if one.reason.goal is None else one.reason.goal.value,
                    }
                    for one in each.exercises
                ],
            }
            for each in plan.days
        ],
    }


def _plan_of(document: Mapping[str, Any]) -> Plan:
    """The plan in a document.

    Raises:
        ValueError, TypeError, KeyError, AttributeError, OverflowError: there is none in it.
    """
    if document["format"] != FORMAT:
        raise ValueError("another format")
    person = Person(
        LevelChoice(document["level"]),
        GoalChoice(document["goal"]),
        frozenset(map(_text, _list(document["equipment"]))),
        _number(document["minutes"], 0, 240),
    )
    weekdays = frozenset(_number(each, 1, 7) for each in _list(document["weekdays"]))
    days = tuple(map(_day_of, _list(document["days"])))
    return Plan(Wants(person, weekdays, _number(document["seed"], 0, 2**32)), days)


def _day_of(document: Mapping[str, Any]) -> PlannedDay:
    day = date.fromisoformat(document["day"])
    # Files of the first versions do not say it.
    first = date.fromisoformat(document.get("planned_for", document["day"]))
    return PlannedDay(
        day.toordinal(),
        tuple(map(_exercise_of, _list(document["exercises"]))),
        is_left_out=document["left_out"] is True,
        is_by_hand=document["by_hand"] is True,
        moved_from=None if first == day else first.toordinal(),
    )


def _exercise_of(document: Mapping[str, Any]) -> PlannedExercise:
    goal = document["goal"]
    reason = PlanReason(PlanRule(document["rule"]), goal=None if goal is None else Goal(goal))
    if (reason.rule is PlanRule.FOR_GOAL) is (goal is None):
        raise ValueError("a goal belongs to the rule that speaks of one")
    return PlannedExercise(_text(document["exercise"]), _text(document["kind"]), reason)


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise ValueError("not a list")  # noqa: TRY004 - one kind of damage
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")  # noqa: TRY004 - one kind of damage
    return value


def _number(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError("not such a number")
    return value
