"""Changes of a draft."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.adjusting.doses import amounts_by_set
from lowback_timer.core.editing import changes
from lowback_timer.core.editing.change import What
from lowback_timer.core.editing.changes import MOST_ENTRIES, MOST_PARTS
from lowback_timer.core.editing.draft import Draft, Spot
from lowback_timer.core.plan.dose import Dose, Hold, Level, RepPhase, Sides
from lowback_timer.core.plan.limits import HOLD_S, LEAST_REST_BETWEEN_SETS_S, REPS, REST_S, SETS
from lowback_timer.core.plan.workout import Goal, Note, SectionKind
from tests.core.editing.scripts import EXERCISES, edits
from tests.fakes import make_item, make_section, make_workout

BRIDGE, BIRD_DOG, SIDE_PLANK, DEAD_BUG = EXERCISES
WARM_UP, MAIN, COOL_DOWN = SectionKind


def made(*names: str) -> Draft:
    """A main part with exercises in their own doses, by their first letters."""
    draft = Draft("mine", "Mine", Level.INTERMEDIATE, Goal.HEALTH, "", (), 0)
    draft = changes.add_part(draft, MAIN).draft
    for name in names:
        exercise = next(each for each in EXERCISES if each.name == name)
        draft = changes.add(draft, exercise, Spot(0, 100)).draft
    return draft


def names_in(draft: Draft) -> list[list[str]]:
    return [[each.item.exercise.name for each in part.entries] for part in draft.parts]


def key_of(draft: Draft, name: str) -> int:
    return next(each.key for each in draft.entries if each.item.exercise.name == name)


def dose_in(draft: Draft, name: str) -> Dose:
    return draft.entry(key_of(draft, name)).item.dose


@given(st.data())
def test_whatever_is_done_it_stays_something_that_can_be_done(data: st.DataObject) -> None:
    draft = made("Bridge")

    for _ in range(data.draw(st.integers(1, 12))):
        before = draft
        change = data.draw(edits(draft))
        draft = change.draft
        assert draft.next_key >= before.next_key
        keys = [part.key for part in draft.parts] + [each.key for each in draft.entries]
        assert len(set(keys)) == len(keys)
        assert all(key < draft.next_key for key in keys)

    for entry in draft.entries:
        dose, is_held = entry.item.dose, isinstance(entry.item.dose.work, Hold)
        assert dose.sets in SETS
        assert all(each in (HOLD_S if is_held else REPS) for each in amounts_by_set(dose))
        assert dose.rest_ms // 1000 in REST_S
        assert dose.last_rest_ms // 1000 in REST_S
        assert dose.sets == 1 or dose.rest_ms // 1000 >= LEAST_REST_BETWEEN_SETS_S
        assert dose.sides in {option.sides for option in entry.item.exercise.doses} | {Sides.EACH}
    workout = draft.workout()
    is_lacking = not draft.name.strip() or not any(
        part.entries and part.is_on for part in draft.parts
    )
    assert (workout is None) is is_lacking
    if workout is not None:
        assert Draft.of(workout).workout() == workout


def test_an_exercise_is_added_in_the_dose_of_the_level_where_it_is_wanted() -> None:
    draft = made("Bridge", "Bird dog")

    change = changes.add(draft, SIDE_PLANK, Spot(0, 1))

    assert names_in(change.draft) == [["Bridge", "Side plank", "Bird dog"]]
    assert change.what is What.ADDED
    assert change.key is not None
    added = change.draft.entry(change.key).item
    assert added.dose == SIDE_PLANK.doses[0].prescribe(Level.INTERMEDIATE)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (0, ["Side plank", "Bridge", "Bird dog"]),
        (1, ["Bridge", "Side plank", "Bird dog"]),
        (2, ["Bridge", "Bird dog", "Side plank"]),
        (3, ["Bridge", "Bird dog", "Side plank"]),
    ],
)
def test_an_entry_moves_before_what_stands_at_a_spot(row: int, expected: list[str]) -> None:
    draft = made("Bridge", "Bird dog", "Side plank")

    moved = changes.move(draft, key_of(draft, "Side plank"), Spot(0, row)).draft

    assert names_in(moved) == [expected]


def test_moved_on_and_on_it_goes_through_all_parts_and_stays_at_the_end() -> None:
    draft = made("Bridge", "Bird dog")
    draft = changes.add_part(draft, COOL_DOWN).draft
    key, seen = key_of(draft, "Bridge"), []

    for step in (1, 1, 1, -1, -1, -1):
        draft = changes.move_by(draft, key, step).draft
        seen.append(names_in(draft))

    assert seen == [
        [["Bird dog", "Bridge"], []],
        [["Bird dog"], ["Bridge"]],
        [["Bird dog"], ["Bridge"]],
        [["Bird dog", "Bridge"], []],
        [["Bridge", "Bird dog"], []],
        [["Bridge", "Bird dog"], []],
    ]


def test_an_entry_is_duplicated_below_itself_and_removed_again() -> None:
    draft = made("Bridge", "Bird dog")

    change = changes.duplicate(draft, key_of(draft, "Bridge"))
    assert names_in(change.draft) == [["Bridge", "Bridge", "Bird dog"]]

    assert change.key is not None
    back = changes.remove(change.draft, change.key).draft
    assert back.parts == draft.parts


def test_parts_stand_where_their_kind_belongs() -> None:
    draft = made("Bridge")

    for kind in (COOL_DOWN, WARM_UP, MAIN):
        draft = changes.add_part(draft, kind).draft

    assert [part.kind for part in draft.parts] == [WARM_UP, MAIN, MAIN, COOL_DOWN]
    assert names_in(draft) == [[], ["Bridge"], [], []]


def test_a_usual_section_comes_in_with_its_exercises() -> None:
    section = make_section(make_item(exercise=BIRD_DOG), kind=WARM_UP, rounds=2)
    draft = made("Bridge")

    change = changes.add_section(draft, section)

    assert names_in(change.draft) == [["Bird dog"], ["Bridge"]]
    assert change.draft.parts[0].rounds == 2
    removed = changes.remove_part(change.draft, change.draft.parts[0].key).draft
    assert removed.parts == draft.parts


def test_the_last_part_stays() -> None:
    draft = made("Bridge")

    assert changes.remove_part(draft, draft.parts[0].key).draft == draft


def test_there_are_no_more_parts_and_entries_than_a_file_can_have() -> None:
    draft = made("Bridge")
    for _ in range(MOST_PARTS + 1):
        draft = changes.add_part(draft, MAIN).draft
    assert len(draft.parts) == MOST_PARTS
    assert changes.add_section(draft, make_section()).draft == draft

    for _ in range(MOST_ENTRIES + 1):
        draft = changes.add(draft, BRIDGE, Spot(0, 0)).draft
    draft = changes.add(draft, BIRD_DOG, Spot(1, 0)).draft
    assert len(draft.parts[0].entries) == MOST_ENTRIES

    key = key_of(draft, "Bird dog")
    assert changes.move(draft, key, Spot(0, 3)).draft == draft
    assert changes.duplicate(draft, draft.parts[0].entries[0].key).draft == draft


def test_numbers_beyond_what_can_be_are_the_nearest_that_can() -> None:
    draft = made("Bridge")
    key = key_of(draft, "Bridge")

    assert dose_in(changes.set_sets(draft, key, 99).draft, "Bridge").sets == SETS[-1]
    assert dose_in(changes.set_rest(draft, key, 0).draft, "Bridge").rest_ms == 5_000
    part = draft.parts[0].key
    assert changes.set_rounds(draft, part, 0).draft.parts[0].rounds == 1


def test_sets_differ_and_are_alike_again() -> None:
    draft = made("Bridge")
    key = key_of(draft, "Bridge")

    draft = changes.set_amount_of_set(draft, key, 2, 6).draft
    assert amounts_by_set(dose_in(draft, "Bridge")) == (8, 6)

    draft = changes.set_amount(draft, key, 10).draft
    assert amounts_by_set(dose_in(draft, "Bridge")) == (10, 8)

    draft = changes.set_equal_sets(draft, key).draft
    assert amounts_by_set(dose_in(draft, "Bridge")) == (10,)


def test_one_set_cannot_differ() -> None:
    draft = made("Bridge")
    key = key_of(draft, "Bridge")
    draft = changes.set_sets(draft, key, 1).draft

    assert changes.set_amount_of_set(draft, key, 1, 6).draft == draft


def test_an_exercise_is_held_or_counted_and_keeps_its_sets_and_rests() -> None:
    draft = made("Dead bug")
    key = key_of(draft, "Dead bug")
    before = dose_in(draft, "Dead bug")
    assert before.sides is Sides.ALTERNATE

    draft = changes.set_kind(draft, key, "hold").draft
    held = dose_in(draft, "Dead bug")
    assert (held.work, held.sides) == (Hold(25_000), Sides.EACH)
    assert (held.sets, held.rest_ms) == (before.sets, before.rest_ms)

    draft = changes.set_kind(draft, key, "max").draft
    assert dose_in(draft, "Dead bug").work == Hold(40_000, is_open=True)
    assert changes.set_sides(draft, key, Sides.ALTERNATE).draft == draft

    draft = changes.set_kind(draft, key, "reps").draft
    assert dose_in(draft, "Dead bug").sides is Sides.EACH  # as it was held
    draft = changes.set_sides(draft, key, Sides.ALTERNATE).draft
    assert dose_in(draft, "Dead bug") == before


def test_the_only_rest_is_the_one_after_the_set() -> None:
    draft = made("Bridge")
    key = key_of(draft, "Bridge")
    draft = changes.set_rest_after(draft, key, 90).draft
    assert (dose_in(draft, "Bridge").rest_ms, dose_in(draft, "Bridge").last_rest_ms) == (
        30_000,
        90_000,
    )
    draft = changes.set_sets(draft, key, 1).draft

    draft = changes.set_rest(draft, key, 10).draft

    assert dose_in(draft, "Bridge").last_rest_ms == 10_000
    assert dose_in(draft, "Bridge").rest_after_ms is None


def test_a_rest_after_the_last_set_like_the_others_needs_no_saying() -> None:
    draft = made("Bridge")
    key = key_of(draft, "Bridge")

    draft = changes.set_rest_after(draft, key, 30).draft

    assert dose_in(draft, "Bridge").rest_after_ms is None


def test_three_exercises_thirty_seconds_each_ten_seconds_rest() -> None:
    draft = made("Bridge", "Side plank", "Bird dog")
    part = draft.parts[0].key

    draft = changes.make_alike(draft, part, kind="hold", amount=30, sets=1, rest=10).draft

    for name in ("Bridge", "Side plank"):
        dose = dose_in(draft, name)
        assert (dose.work, dose.sets, dose.last_rest_ms) == (Hold(30_000), 1, 10_000)
    counted = dose_in(draft, "Bird dog")  # nobody can hold it
    assert (amounts_by_set(counted), counted.sets, counted.rest_ms) == ((8,), 1, 10_000)


def test_notes_and_names_are_one_line() -> None:
    draft = made("Bridge")
    key = key_of(draft, "Bridge")

    draft = changes.set_note(draft, key, "no further\nthan 30°", "Kim", 739_000).draft
    draft = changes.rename(draft, "My\nTuesday").draft

    assert draft.entry(key).item.note == Note("no further than 30°", "Kim", 739_000)
    assert changes.set_note(draft, key, " ", "Kim").draft.entry(key).item.note is None
    assert draft.name == "My Tuesday"
    assert len(changes.rename(draft, "x" * 200).draft.name) == 80


def test_a_tempo_changes_for_reps_alone() -> None:
    draft = made("Bridge", "Side plank")

    slow = changes.set_tempo(draft, key_of(draft, "Bridge"), RepPhase.LOWER, 4).draft
    assert dose_in(slow, "Bridge").work != dose_in(draft, "Bridge").work

    held = changes.set_tempo(draft, key_of(draft, "Side plank"), RepPhase.LOWER, 4).draft
    assert held == draft


def test_what_was_changed_goes_on_with_the_like_of_it() -> None:
    assert What.AMOUNT.goes_on
    assert not What.ADDED.goes_on


def test_a_draft_of_a_workout_is_that_workout() -> None:
    workout = make_workout(make_section(make_item(exercise=BRIDGE)), summary="By heart")

    assert Draft.of(workout).workout() == workout


def test_an_unknown_key_is_an_error() -> None:
    draft = made("Bridge")

    for look_up in (draft.spot_of, draft.entry, draft.part):
        with pytest.raises(KeyError):
            look_up(99)
