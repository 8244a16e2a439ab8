"""What there is to say of an exercise that is being written."""

from dataclasses import replace

import pytest

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_draft import ExerciseDraft
from lowback_timer.core.editing.exercise_remarks import About, exercise_remarks, lacks_of
from lowback_timer.core.plan.exercise import Variation
from tests.window.browsing.catalogues import shipped

DRAFT = replace(ExerciseDraft("cat"), name="Cat")


def test_a_name_is_all_it_needs() -> None:
    assert exercise_remarks(DRAFT) == ()
    for name in ("", " ", "\u200b"):
        (remark,) = lacks_of(replace(DRAFT, name=name))
        assert (remark.about, remark.text) == (About.NAME, "It needs a name.")


def test_a_name_that_is_taken_is_no_ban() -> None:
    bridge = shipped().exercises["bridge"]
    (remark,) = exercise_remarks(replace(DRAFT, name="bridge "), [bridge])
    assert remark.text == "Another exercise is called like that."
    assert not remark.is_lack
    assert exercise_remarks(ExerciseDraft.of(bridge), [bridge]) == ()


@pytest.mark.parametrize(
    ("which", "about", "text", "told"),
    [
        ("cues", About.CUES, "One\nTwo", "It takes three to five of them, or none; you have 2."),
        ("cues", About.CUES, 6 * "x\n", "It takes three to five of them, or none; you have 6."),
        ("cues", About.CUES, 61 * "a", f"“{24 * 'a'}…” is longer than 60 characters."),
        ("set_up", About.SET_UP, 21 * "x\n", "That is more than 20 lines."),
        ("avoid", About.AVOID, 301 * "b", f"“{24 * 'b'}…” is longer than 300 characters."),
        (
            "other_names",
            About.OTHER_NAMES,
            81 * "d",
            f"“{24 * 'd'}…” is longer than 80 characters.",
        ),
        ("why", About.WHY, 2001 * "c", "That is longer than 2000 characters."),
    ],
)
def test_texts_have_the_limits_of_the_format(
    which: changes.Texts, about: About, text: str, told: str
) -> None:
    (remark,) = lacks_of(changes.write(DRAFT, which, text).draft)
    assert (remark.about, remark.text) == (about, told)


def test_three_cues_are_fine() -> None:
    assert lacks_of(changes.write(DRAFT, "cues", "One\nTwo\n\nThree\n").draft) == ()


def test_both_sides_have_a_name_or_none() -> None:
    draft = changes.name_side(DRAFT, "right", "right leg").draft
    assert [each.about for each in lacks_of(draft)] == [About.SIDES]
    assert lacks_of(changes.name_side(draft, "left", "left leg").draft) == ()


def test_a_variation_that_leads_somewhere_says_what_is_different() -> None:
    lacking, fine = (Variation("", "bridge"),), (Variation(""), Variation("a", "b"))
    (remark,) = lacks_of(replace(DRAFT, easier=lacking, harder=fine))
    assert remark.about is About.EASIER
    (remark,) = lacks_of(replace(DRAFT, easier=fine, harder=lacking))
    assert remark.about is About.HARDER
    assert lacks_of(replace(DRAFT, easier=fine, harder=fine)) == ()


def test_workouts_keep_the_kind_that_they_use() -> None:
    library = shipped()
    uses = [
        each
        for each in library.workouts.values()
        if any(exercise.id == "bridge" for exercise in each.exercises)
    ]
    draft = ExerciseDraft.of(library.exercises["bridge"])
    assert lacks_of(draft, uses) == ()
    told = {
        remark.text
        for kind in ("reps", "hold")
        for remark in lacks_of(replace(draft, kinds=(kind,)), uses)
    }
    assert any(text.endswith("has it in reps: change that there first.") for text in told)
    assert any(text.endswith("has it held: change that there first.") for text in told)
