"""Anything that a person may do to a draft, in any order."""

from collections.abc import Callable

from hypothesis import strategies as st

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.change import Change
from lowback_timer.core.editing.draft import Draft, Spot
from lowback_timer.core.plan.dose import HoldRange, Level, RepPhase, RepsRange, Sides
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Goal, SectionKind
from tests.fakes import make_dose_option, make_exercise, make_tempo

REPS = make_dose_option(RepsRange(8, 16, make_tempo()))
TURNS = make_dose_option(RepsRange(6, 12, make_tempo()), sides=Sides.ALTERNATE)
HOLD = make_dose_option(HoldRange(20_000, 60_000))
SIDE = make_dose_option(HoldRange(10_000, 40_000), sides=Sides.EACH)

EXERCISES = (
    make_exercise("Bridge", doses=(REPS, HOLD)),
    make_exercise("Bird dog", doses=(TURNS,)),
    make_exercise("Side plank", doses=(SIDE,)),
    make_exercise("Dead bug", doses=(TURNS, SIDE)),
)

Edit = Callable[[Draft], Change]

NUMBERS = st.integers(-5, 30) | st.sampled_from([60, 700, 5_000])


@st.composite
def edits(draw: st.DrawFn, draft: Draft, exercises: tuple[Exercise, ...] = EXERCISES) -> Change:
    """One change of a draft, whatever is in it."""
    return draw(st.sampled_from(_edits_of(draft, draw, exercises)))(draft)


def _edits_of(draft: Draft, draw: st.DrawFn, exercises: tuple[Exercise, ...]) -> list[Edit]:
    part = draw(st.sampled_from(draft.parts))
    number = draw(NUMBERS)
    spot = Spot(draft.parts.index(part), draw(st.integers(0, len(part.entries))))
    text = draw(st.text(max_size=12))
    kind = draw(st.sampled_from(SectionKind))
    found: list[Edit] = [
        lambda draft: changes.rename(draft, text),
        lambda draft: changes.describe(draft, text),
        lambda draft: changes.set_level(draft, draw(st.sampled_from(Level))),
        lambda draft: changes.set_goal(draft, draw(st.sampled_from(Goal))),
        lambda draft: changes.add(draft, draw(st.sampled_from(exercises)), spot),
        lambda draft: changes.add_part(draft, kind),
        lambda draft: changes.remove_part(draft, part.key),
        lambda draft: changes.set_rounds(draft, part.key, number),
        lambda draft: changes.set_part_kind(draft, part.key, kind),
        lambda draft: changes.set_part_on(draft, part.key, is_on=draw(st.booleans())),
        lambda draft: changes.make_alike(
            draft,
            part.key,
            kind=draw(st.sampled_from([None, "reps", "hold", "max"])),
            amount=draw(st.none() | NUMBERS),
            sets=draw(st.none() | st.integers(1, 20)),
            rest=draw(st.none() | NUMBERS),
        ),
    ]
    entries = list(draft.entries)
    if not entries:
        return found
    key = draw(st.sampled_from(entries)).key
    more: list[Edit] = [
        lambda draft: changes.duplicate(draft, key),
        lambda draft: changes.remove(draft, key),
        lambda draft: changes.move(draft, key, spot),
        lambda draft: changes.move_by(draft, key, draw(st.sampled_from([-1, 1]))),
        lambda draft: changes.set_note(draft, key, text),
        lambda draft: changes.set_sets(draft, key, number),
        lambda draft: changes.set_amount(draft, key, number),
        lambda draft: changes.set_amount_of_set(draft, key, 1, number),
        lambda draft: changes.set_equal_sets(draft, key),
        lambda draft: changes.set_kind(draft, key, draw(st.sampled_from(["reps", "hold", "max"]))),
        lambda draft: changes.set_rest(draft, key, number),
        lambda draft: changes.set_rest_after(draft, key, number),
        lambda draft: changes.set_sides(draft, key, draw(st.sampled_from(Sides))),
        lambda draft: changes.set_tempo(
            draft, key, draw(st.sampled_from(RepPhase)), min(max(number, 1), 60)
        ),
    ]
    return [*found, *more]
