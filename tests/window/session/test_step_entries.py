"""The list of all that is in a workout, in words."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.exercise import SideNames
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.session import Session
from lowback_timer.window.session.step_entries import Mark, Rank, StepEntry, entries_of
from tests.fakes import (
    make_break,
    make_dose,
    make_exercise,
    make_hold,
    make_item,
    make_reps,
    make_section,
    make_session,
    make_unequal_dose,
)

# A hold of 10 s to warm up; two sets of a side plank of 20 s; then 8 reps on sides that take turns.
# Before each exercise come 5 s to get ready, between the sides 4 s.

PLANK = make_item(
    make_dose(make_hold(20), sets=2, sides=Sides.EACH, rest=30),
    make_exercise("Side plank", side_names=SideNames()),
)
BIRD_DOG = make_item(make_dose(make_reps(8), sides=Sides.ALTERNATE), make_exercise("Bird dog"))


@pytest.fixture
def session() -> Session:
    return make_session(
        make_section(make_item(make_dose(make_hold(10))), kind=SectionKind.WARM_UP),
        make_section(PLANK, BIRD_DOG),
    )


def entries(session: Session) -> tuple[StepEntry, ...]:
    return entries_of(session.timeline, session.records, session.step)


def lines(session: Session) -> list[tuple[str, str, str]]:
    return [(each.text, each.detail, each.mark.value) for each in entries(session)]


def test_everything_is_listed_with_what_it_asks_for(session: Session) -> None:
    assert lines(session) == [
        ("Warm-up", "1 min", "none"),
        ("Superman", "next: 10 s hold", "now"),
        ("Main part", "4 min", "none"),
        ("Side plank", "2 × 20 s hold per side", "none"),
        ("Set 1 of 2 · left side", "20 s hold", "ahead"),
        ("Set 1 of 2 · right side", "20 s hold", "ahead"),
        ("Set 2 of 2 · left side", "20 s hold", "ahead"),
        ("Set 2 of 2 · right side", "20 s hold", "ahead"),
        ("Bird dog", "8 reps per side", "ahead"),
    ]


def test_each_entry_leads_to_its_step_and_a_section_leads_nowhere(session: Session) -> None:
    steps = session.timeline.steps

    for entry in entries(session):
        assert (entry.step is None) == (entry.rank is Rank.SECTION)
        if entry.step is not None:
            kind = steps[entry.step].kind
            assert kind.is_work == (entry.rank is Rank.SET)


def test_what_was_done_skipped_and_goes_on_is_told_apart(session: Session) -> None:
    session.advance_to(15_000 + 5_000 + 20_000)  # all of the first two holds
    session.advance_to(15_000 + 5_000 + 20_000 + 4_000 + 12_300)
    session.finish_set()
    session.skip()
    session.skip()

    told = {each.text: (each.detail, each.mark) for each in entries(session)}

    assert told["Superman"] == ("10 s", Mark.DONE)
    assert told["Set 1 of 2 · left side"] == ("20 s", Mark.DONE)
    assert told["Set 1 of 2 · right side"] == ("12 of 20 s", Mark.IN_PART)
    assert told["Set 2 of 2 · left side"] == ("skipped", Mark.SKIPPED)
    assert told["Set 2 of 2 · right side"] == ("next: 20 s hold", Mark.NOW)
    assert told["Bird dog"][1] is Mark.AHEAD


def test_the_set_that_goes_on_is_now_even_if_it_is_done_again(session: Session) -> None:
    session.advance_to(16_000)
    session.back()
    session.advance_to(21_000)

    assert [each.detail for each in entries(session) if each.mark is Mark.NOW] == ["now: 10 s hold"]


@pytest.mark.parametrize(
    ("turns", "detail", "mark"),
    [
        (16, "8 reps per side", Mark.DONE),
        (9, "4 of 8 reps per side", Mark.IN_PART),
    ],
)
def test_of_sides_that_take_turns_both_are_told(turns: int, detail: str, mark: Mark) -> None:
    session = make_session(BIRD_DOG, make_item(), counting=Counting.BY_HAND)
    session.advance_to(5_000)
    for _ in range(turns):
        session.count_rep()
    if turns < 16:
        session.finish_set()

    entry = next(each for each in entries(session) if each.text == "Bird dog")

    assert (entry.detail, entry.mark) == (detail, mark)


def test_more_reps_than_planned_are_told() -> None:
    session = make_session(make_dose(make_reps(2)), make_item(), counting=Counting.BY_HAND)
    session.advance_to(5_000)
    session.count_on()
    for _ in range(3):
        session.count_rep()
    session.finish_set()

    assert lines(session)[1] == ("Superman", "3 reps", "done")


def test_a_hold_as_long_as_one_can_tells_what_was_held() -> None:
    session = make_session(make_dose(make_hold(20, is_open=True)), make_item())
    assert lines(session)[1][1] == "next: hold as long as you can"

    session.advance_to(5_000 + 43_000)
    session.finish_set()

    assert lines(session)[1] == ("Superman", "43 s", "done")


def test_sets_that_differ_are_told_each_with_its_own() -> None:
    session = make_session(make_unequal_dose(make_reps(8), make_reps(6), make_reps(4), rest=9))

    assert [line[:2] for line in lines(session)[1:]] == [
        ("Superman", "8, 6, 4 reps"),
        ("Set 1 of 3", "next: 8 reps"),
        ("Set 2 of 3", "6 reps"),
        ("Set 3 of 3", "4 reps"),
    ]


def test_every_round_has_a_head_of_its_own() -> None:
    session = make_session(make_section(make_dose(make_hold(10), rest=9), rounds=2))

    heads = [each.text for each in entries(session) if each.rank is Rank.SECTION]

    assert heads == ["Main part · round 1 of 2", "Main part · round 2 of 2"]


def test_every_entry_is_read_as_a_sentence(session: Session) -> None:
    session.advance_to(15_000 + 5_000 + 20_000)
    session.skip()  # to the right side, which is skipped, too
    session.skip()

    assert [each.spoken for each in entries(session)] == [
        "Warm-up, 1 min",
        "Superman. Done: 10 s.",
        "Main part, 4 min",
        "Side plank. 2 × 20 s hold per side.",
        "Side plank. Set 1 of 2 · left side. Done: 20 s.",
        "Side plank. Set 1 of 2 · right side. Skipped.",
        "Side plank. Set 2 of 2 · left side. Next: 20 s hold.",
        "Side plank. Set 2 of 2 · right side. To come: 20 s hold.",
        "Bird dog. To come: 8 reps per side.",
    ]


def test_a_break_has_its_own_name_for_a_head() -> None:
    timeline = make_break()

    head, *_ = entries_of(timeline, (), timeline.steps[0])

    assert head.text == "Movement break"
