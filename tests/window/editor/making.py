"""Desks, and what shows them."""

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.draft import Draft, Spot
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import Goal, SectionKind
from lowback_timer.window.editor.desk import Desk
from tests.window.browsing.catalogues import shipped


def make_draft(*exercises: str, level: Level = Level.INTERMEDIATE) -> Draft:
    """A main part with exercises of the built-in library, in their own doses."""
    draft = Draft("mine", "Mine", level, Goal.HEALTH, "", (), 0)
    draft = changes.add_part(draft, SectionKind.MAIN).draft
    for each in exercises:
        draft = changes.add(draft, shipped().exercises[each], Spot(0, 100)).draft
    return draft


def make_desk(*exercises: str) -> Desk:
    """Where such a draft lies."""
    return Desk(make_draft(*exercises))


def key_of(desk: Desk, exercise: str) -> int:
    """The first entry of an exercise."""
    return next(each.key for each in desk.draft.entries if each.item.exercise.id == exercise)


def names_on(desk: Desk) -> list[list[str]]:
    """The exercises by part."""
    return [[each.item.exercise.id for each in part.entries] for part in desk.draft.parts]
