"""The sets of the log as rows."""

from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.session.summary import Ending
from lowback_timer.window.history.session_rows import rows_of
from tests.fakes import make_exercise
from tests.window.history.samples import SETS, make_set


def test_an_exercise_has_a_row_a_side_and_its_sets_in_it() -> None:
    names = SideNames(left="left arm", right="right arm")
    rows = rows_of(
        SETS, {"bridge": make_exercise("Bridge"), "gone": make_exercise("Row", side_names=names)}
    )

    assert [(row.name, row.side, row.planned) for row in rows] == [
        ("Bridge", "", "2 × 45 s"),
        ("Row", "left arm", "12 reps"),
        ("Row", "right arm", "12 reps"),
    ]
    assert [each.text for each in rows[0].sets] == ["45 s", "38 of 45 s, early"]
    assert rows[2].sets[0].ending is Ending.SKIPPED


def test_what_the_library_no_longer_has_keeps_the_name_of_then() -> None:
    (row, *_) = rows_of([make_set()], {})

    assert row.name == "Bridge then"
    assert not row.is_known
    assert row.spoken == "Bridge then. Planned: 45 s. Done: 45 s."


def test_amounts_that_differ_are_told_each_and_open_holds_in_words() -> None:
    (row,) = rows_of([make_set(), make_set(planned=0, done=61_000)], {})

    assert row.planned == "45 s, hold as long as you can"
    assert [each.text for each in row.sets] == ["45 s", "1:01 min"]
