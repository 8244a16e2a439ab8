"""Changing an exercise that is being written."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_changes import ExerciseWhat, amounts_of, sets_of
from lowback_timer.core.editing.exercise_draft import KINDS, ExerciseDraft, Kind
from lowback_timer.core.plan.dose import HoldRange, Level, RepPhase, Sides
from lowback_timer.core.plan.exercise import Load, Muscle, Position
from tests.window.browsing.catalogues import shipped

DRAFT = replace(ExerciseDraft("cat"), name="Cat")


def test_the_most_goes_along_until_it_is_another_number() -> None:
    draft = changes.set_least(DRAFT, "hold", 45).draft
    assert amounts_of(draft.hold) == (45, 45)
    draft = changes.set_most(draft, "hold", 60).draft
    draft = changes.set_least(draft, "hold", 20).draft
    assert draft.hold.work == HoldRange(20_000, 60_000)
    assert amounts_of(changes.set_least(draft, "hold", 90).draft.hold) == (90, 90)
    assert amounts_of(changes.set_most(draft, "hold", 1).draft.hold) == (20, 20)


def test_several_sets_have_a_rest_between_them() -> None:
    draft = changes.set_rest(DRAFT, "reps", 0).draft
    assert draft.reps.rest_ms == 5_000
    for level in Level:
        draft = changes.set_sets(draft, "reps", level, 1).draft
    draft = changes.set_rest(draft, "reps", 0).draft
    assert draft.reps.rest_ms == 0
    step = changes.set_sets(draft, "reps", Level.ADVANCED, 2)
    assert step.draft.reps.rest_ms == 5_000
    assert step.key == "reps advanced"


def test_a_rep_takes_time_and_may_begin_at_the_top() -> None:
    draft = changes.set_tempo(DRAFT, RepPhase.LIFT, 0).draft
    draft = changes.set_tempo(draft, RepPhase.LOWER, 0).draft
    tempo = changes.tempo_of(draft)
    assert (tempo.lift_ms, tempo.lower_ms) == (0, 1000)

    bridge = shipped().exercises["bridge"]
    others = (replace(each, rest_ms=90_000) for each in bridge.doses)
    more = ExerciseDraft.of(replace(bridge, doses=(*bridge.doses, *others)))
    turned = changes.set_starts(more, from_top=True).draft
    assert changes.tempo_of(turned).from_top
    assert turned.hold == more.hold
    assert [each.kind for each in turned.more] == ["reps", "hold"]


def test_a_hold_has_no_reps_to_take_turns_with() -> None:
    draft = changes.set_sides(DRAFT, Sides.ALTERNATE).draft
    assert (draft.reps.sides, draft.hold.sides) == (Sides.ALTERNATE, Sides.EACH)
    assert changes.set_kinds(draft, ("reps",)).draft.sides is Sides.ALTERNATE
    assert changes.set_kinds(draft, ()).draft.kinds == ("hold",)


def test_what_it_is_and_what_it_is_called() -> None:
    draft = changes.rename(DRAFT, "A\nB" + 100 * "c").draft
    assert draft.name.startswith("A Bc")
    assert len(draft.name) == 80
    draft = changes.name_side(DRAFT, "left", "left arm").draft
    assert (draft.side_names.left, draft.side_names.right) == ("left arm", "")
    assert changes.set_position(DRAFT, Position.SIDE).draft.position is Position.SIDE
    assert changes.set_level(DRAFT, Level.ADVANCED).draft.level is Level.ADVANCED
    assert changes.set_load(DRAFT, Load.NEEDED).draft.load is Load.NEEDED
    assert changes.set_picture(DRAFT, "cat.png").draft.picture == "cat.png"
    step = changes.write(DRAFT, "cues", "One\n")
    assert (step.draft.cues, step.key) == ("One\n", "cues")


def test_a_muscle_works_most_or_too_and_equipment_is_needed_or_optional() -> None:
    draft = changes.set_muscle(DRAFT, Muscle.GLUTES, is_worked=True).draft
    draft = changes.set_muscle(draft, Muscle.GLUTES, is_worked=True).draft
    assert draft.primary == (Muscle.GLUTES,)
    draft = changes.set_muscle(draft, Muscle.GLUTES, is_worked=True, is_primary=False).draft
    assert (draft.primary, draft.secondary) == ((), (Muscle.GLUTES,))
    assert not changes.set_muscle(draft, Muscle.GLUTES, is_worked=False).draft.secondary

    draft = replace(DRAFT, optional=("mat", "ball"))
    draft = changes.set_needed(draft, "mat", is_needed=True).draft
    assert (draft.needs, draft.optional) == (("mat",), ("ball",))
    assert changes.set_needed(draft, "mat", is_needed=False).draft.needs == ()
    draft = changes.set_usable(draft, "mat", is_usable=True).draft
    assert (draft.needs, draft.optional) == ((), ("ball", "mat"))
    assert changes.set_usable(draft, "ball", is_usable=False).draft.optional == ("mat",)


def test_it_is_from_some_articles_or_from_none() -> None:
    draft = changes.set_source(DRAFT, "physio", is_from_it=True).draft
    assert draft.exercise().sources == ("physio",)
    assert changes.set_source(draft, "physio", is_from_it=False).draft.sources == ()


def test_letters_go_on_with_each_other_and_pictures_do_not() -> None:
    assert ExerciseWhat.TEXT.goes_on
    assert not ExerciseWhat.PICTURE.goes_on


@given(
    st.lists(
        st.tuples(st.sampled_from(KINDS), st.sampled_from(Level), st.integers(-9, 5000)),
        max_size=20,
    )
)
def test_no_number_makes_it_one_that_cannot_be(numbers: list[tuple[Kind, Level, int]]) -> None:
    draft = DRAFT
    for kind, level, number in numbers:
        draft = changes.set_least(draft, kind, number).draft
        draft = changes.set_most(draft, kind, number // 2).draft
        draft = changes.set_sets(draft, kind, level, number).draft
        draft = changes.set_rest(draft, kind, number).draft
        option = draft.option(kind)
        least, most = amounts_of(option)
        assert 1 <= least <= most
        assert option.rest_ms >= 5_000 or max(sets_of(option, each) for each in Level) == 1
    assert draft.exercise().doses
