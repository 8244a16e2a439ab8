"""The histories of other programs, from samples that are made up and true to form."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.exchange import json_form
from lowback_timer.exchange.found import Found, UnreadableError
from lowback_timer.exchange.names import NameBook
from lowback_timer.exchange.reading import Reader
from lowback_timer.library.shipped import load_shipped
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.store.log.copies import Instant, SessionCopy

DATA = Path(__file__).parent / "data"
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=1))
FILES = sorted(each.name for each in DATA.glob("*.csv"))


@cache
def book() -> NameBook:
    return NameBook(load_shipped(exercises_file(), images_dir(), ""))


READER = Reader(book, NOW, BERLIN)


def read(name: str) -> Found:
    return READER.read_file(DATA / name)


def sets(session: SessionCopy) -> list[tuple[object, ...]]:
    return [
        (each.exercise_id, each.kind, each.done, each.side, each.load_g) for each in session.sets
    ]


def told(found: Found) -> list[str]:
    return [str(each) for each in found.problems.shown]


def test_hevy() -> None:
    found = read("hevy.csv")

    back, short = found.copy.sessions
    assert found.form == back.source == "Hevy"
    assert back.workout_name == "Back day"
    assert back.started == Instant(1_773_411_720_000, 60)
    assert (back.ended, back.active_ms) == (Instant(back.started.ms + 2_400_000, 60), 2_400_000)
    assert sets(back) == [
        ("good-morning-barbell", StepKind.REPS, 12, None, 20_000),
        ("good-morning-barbell", StepKind.REPS, 10, None, 40_500),
        ("side-plank", StepKind.HOLD, 45_000, None, None),
        ("brought:bench-press-barbell", StepKind.REPS, 8, None, 60_000),
    ]
    assert [each.section for each in back.sets][:2] == [SectionKind.WARM_UP, SectionKind.MAIN]
    assert back.answers.note.splitlines() == [
        'Felt "fine",',
        "all of it",
        "Side Plank: Left first",
    ]
    assert sets(short) == [("front-plank", StepKind.HOLD, 60_000, None, None)]
    assert told(found) == [
        "Line 10: Distances cannot be kept here; it is left out.",
        "Line 13: There is no such date as “31 Feb 2026 07:05”; it is left out.",
    ]
    assert found.others == ("Bench Press (Barbell)",)
    assert found.matched["Plank"] == "front-plank"


def test_strong() -> None:
    found = read("strong.csv")

    (session,) = found.copy.sessions
    assert session.workout_name == "Evening, long"
    assert session.active_ms == 65 * 60_000
    assert sets(session) == [
        ("deadlift", StepKind.REPS, 5, None, 60_000),
        ("deadlift", StepKind.REPS, 5, None, 100_000),
        ("side-plank", StepKind.HOLD, 30_000, Side.LEFT, None),
        ("side-plank", StepKind.HOLD, 25_000, Side.RIGHT, None),
    ]
    assert session.sets_planned == session.sets_done == 3  # left and right are one
    assert session.answers.note.splitlines() == ["Slept badly", "Deadlift (Barbell): Belt"]
    assert found.asks_for_unit
    assert told(found) == []


def test_weights_without_a_unit_are_what_the_person_says() -> None:
    pounds = Reader(book, NOW, BERLIN, in_pounds=True).read_file(DATA / "strong.csv")

    assert pounds.copy.sessions[0].sets[1].load_g == 45_359
    kilos = read("strong.csv")
    assert kilos.copy.sessions[0].uid == pounds.copy.sessions[0].uid


def test_strong_on_android_with_semicolons_commas_and_pounds() -> None:
    found = read("strong-android.csv")

    (session,) = found.copy.sessions
    assert sets(session) == [("bridge", StepKind.REPS, 12, None, 10_206)]
    assert session.started == Instant(1_773_411_720_000, 60)
    assert not found.asks_for_unit


def test_the_narrow_space_of_newer_systems_is_one() -> None:
    text = (DATA / "strong-android.csv").read_text("utf-8").replace(" PM", "\u202fPM")

    assert READER.read(text.encode()).copy == read("strong-android.csv").copy


def test_fitnotes() -> None:
    found = read("fitnotes.csv")

    first, second = found.copy.sessions
    assert sets(first) == [
        ("back-extension", StepKind.REPS, 12, None, 10_000),
        ("back-extension", StepKind.REPS, 10, None, 10_000),
        ("front-plank", StepKind.HOLD, 90_000, None, None),
    ]
    assert first.started == Instant(1_773_399_600_000, 60)  # noon
    assert (first.active_ms, first.answers.note) == (None, "Back Extension: slow")
    assert sets(second) == [("kettlebell-swing", StepKind.REPS, 15, None, 16_000)]
    assert len(told(found)) == 1


def test_fitnotes_on_ios() -> None:
    (session,) = read("fitnotes-ios.csv").copy.sessions

    assert sets(session) == [("deadlift", StepKind.REPS, 5, None, 99_790)]
    assert session.sets[0].section is SectionKind.WARM_UP


def test_liftosaur() -> None:
    (session,) = read("liftosaur.csv").copy.sessions

    assert session.workout_name == "Basics · Day 1"
    assert session.started == Instant(1_773_411_720_000, 0)
    assert [(each.planned, each.done, each.outcome) for each in session.sets] == [
        (5, 5, Outcome.DONE),
        (5, 5, Outcome.DONE),
        (5, 3, Outcome.ENDED_EARLY),
        (5, 0, Outcome.SKIPPED),
    ]
    assert {each.exercise_id for each in session.sets} == {"bent-over-row"}
    assert [each.load_g for each in session.sets][:2] == [20_412, 43_091]
    assert (session.sets_planned, session.sets_done, session.sets_early) == (4, 2, 1)


def test_calisthenics_memory() -> None:
    (session,) = read("calisthenics.csv").copy.sessions

    assert sets(session) == [
        ("side-plank", StepKind.HOLD, 30_000, Side.RIGHT, None),
        ("side-plank", StepKind.HOLD, 28_000, Side.LEFT, None),
        ("bird-dog", StepKind.REPS, 10, Side.RIGHT, None),
        ("bird-dog", StepKind.REPS, 9, Side.LEFT, None),
        ("superman", StepKind.REPS, 12, None, 2_500),
    ]
    assert session.started == Instant(1_773_421_500_000, 60)  # 18:05, when the first was done


def test_a_day_begins_with_what_was_done_first_wherever_that_stands() -> None:
    head, first, *others = (DATA / "calisthenics.csv").read_text("utf-8").splitlines()[1:]

    (session,) = READER.read("\n".join([head, *others, first]).encode()).copy.sessions

    assert session.started == read("calisthenics.csv").copy.sessions[0].started


# Again


@pytest.mark.parametrize("name", FILES)
def test_the_same_file_gives_the_same(name: str) -> None:
    assert read(name).copy == read(name).copy
    assert read(name).copy.sessions


@pytest.mark.parametrize("name", FILES)
def test_a_later_file_with_more_in_it_has_the_same_sessions(name: str) -> None:
    lines = (DATA / name).read_text("utf-8").splitlines(keepends=True)
    half = READER.read("".join(lines[: len(lines) // 2 + 2]).encode()).copy.sessions
    whole = {each.uid: each for each in read(name).copy.sessions}

    assert all(each.uid in whole for each in half)
    assert all(whole[each.uid].precedence >= each.precedence for each in half)


# As other programs save it anew


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encoding_does_not_matter(name: str, encoding: str) -> None:
    text = (DATA / name).read_text("utf-8")
    mark = "\ufeff" if encoding == "utf-16-be" else ""

    assert READER.read((mark + text).encode(encoding)).copy == read(name).copy


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("change", [("\n", "\r\n"), ("\n", "\n\n"), ("", "sep=;\n")])
def test_line_ends_and_empty_lines_do_not_matter(name: str, change: tuple[str, str]) -> None:
    text = (DATA / name).read_text("utf-8")
    old, new = change
    if old:
        changed = text.replace('",\nall', '", all').replace(old, new).replace('", all', '",\nall')
    else:
        changed = (new if ";" in text.splitlines()[0] else "sep=,\n") + text

    assert READER.read(changed.encode()).copy.sessions[-1].sets == read(name).copy.sessions[-1].sets


def test_letters_of_the_west_are_told_to_be_uncertain() -> None:
    text = (DATA / "fitnotes.csv").read_text("utf-8").replace("slow", "für Anfänger")

    found = READER.read(text.encode("latin-1"))

    assert found.copy.sessions[0].answers.note == "Back Extension: für Anfänger"
    assert told(found)[-1].startswith("The file is not in Unicode")


def test_columns_may_come_in_any_order_and_others_between_them() -> None:
    rows = [line.split(",") for line in (DATA / "fitnotes.csv").read_text("utf-8").splitlines()]
    turned = "\n".join(",".join(["x", *reversed(row)]) for row in rows)

    assert READER.read(turned.encode()).copy == read("fitnotes.csv").copy


# Doubts


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("1999-12-31,Plank,Core,,,10,,,,", "1999-12-31 is a strange day"),
        ("2027-01-01,Plank,Core,,,10,,,,", "2027-01-01 is a strange day"),
        ("2026-03-13,Plank,Core,,,1001,,,,", "1001 reps are a lot"),
        ("2026-03-13,Plank,Core,-5,kgs,10,,,,", "A weight below zero"),
    ],
)
def test_what_is_doubtful_is_taken_and_told(row: str, problem: str) -> None:
    head = (DATA / "fitnotes.csv").read_text("utf-8").splitlines()[0]

    found = READER.read(f"{head}\n{row}\n".encode())

    assert problem in told(found)[0]
    assert not found.problems.has_losses
    assert len(found.copy.sessions) == 1


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ("2026-02-30,Plank,Core,,,10,,,,", "no such date as “2026-02-30”"),
        (",Plank,Core,,,10,,,,", "There is no date"),
        ("2026-03-13,,Core,,,10,,,,", "No exercise is named"),
        ("2026-03-13,Plank,Core,,,,,,,", "neither reps nor a time"),
        ("2026-03-13,Plank,Core,,,many,,,,", "“many” is no number"),
        ("2026-03-13,Plank,Core,,,NaN,,,,", "“NaN” is no number"),
        ("2026-03-13,Plank,Core,,,1e999,,,,", "“1e999” is no number"),
        ("2026-03-13,Plank", "2 columns instead of 10"),
        ('2026-03-13,"Plank,Core,,,10,,,,', "never closed"),
        ('2026-03-13,"Pla"nk,Core,,,10,,,,', "quotation mark"),
    ],
)
def test_what_cannot_be_taken_is_told_by_line(row: str, problem: str) -> None:
    head = (DATA / "fitnotes.csv").read_text("utf-8").splitlines()[0]

    found = READER.read(f"{head}\n2026-03-14,Plank,Core,,,9,,,,\n{row}\n".encode())

    assert told(found)[0].startswith("Line 3: ")
    assert problem in told(found)[0]
    assert found.problems.has_losses
    assert found.set_count == 1


@given(st.sampled_from(FILES), st.data())
def test_no_content_breaks_it(name: str, data: st.DataObject) -> None:
    content = bytearray((DATA / name).read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        put = data.draw(st.binary(max_size=6) | st.sampled_from([b'"', b"\n", b",", b"9" * 30]))
        cut = data.draw(st.integers(0, 30))
        content[at : at + cut] = put

    with suppress(UnreadableError):
        found = READER.read(bytes(content))

        assert "".join(json_form.written(found.copy))  # all of it is what the log can hold
        assert all(str(problem).endswith(".") for problem in found.problems.shown)
