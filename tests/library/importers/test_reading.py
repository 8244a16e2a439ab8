"""Whose file it is, told by what is in it; and what is refused."""

from __future__ import annotations

import json
import stat
import zipfile
from dataclasses import replace

import pytest

from lowback_timer.core.plan.dose import Hold, Reps, Sides
from lowback_timer.library.importers import limits
from lowback_timer.library.importers.errors import NotTakenError, UnreadableFileError
from lowback_timer.library.importers.reading import read_import
from lowback_timer.library.model import Library
from tests.library.importers.samples import LIBRARY, imported, sample
from tests.library.importers.test_fuzz import zipped


def refusal(data: bytes) -> str:
    with pytest.raises(NotTakenError) as caught:
        read_import(data, LIBRARY)
    return str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \n",
        b"\xef\xbb\xbf",
        b"\0\1\2\3",
        b"Hello, world",
        b"null",
        b"[]",
        b"{}",
        b"<html/>",
        b"name: Plank\nlength: 3",
        b"Date,Exercise,Reps\n2026-01-01,Plank,3\n",
        b"format: 1\nworkouts: []\n",
    ],
)
def test_what_is_none_of_these_is_told_so(data: bytes) -> None:
    assert refusal(data).startswith("This is no file of Just Another Workout Timer, OpenHIIT,")


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            b'{"title":"A","sets":[{"exercises":[{"name":"Plank","duration":true}]}]}',
            "This looks like a file of Just Another Workout Timer, but “duration” in it makes",
        ),
        (b'{"title":"A","sets":[]}', "There is nothing in this file of Just Another"),
        (
            b'{"workouts":[{"title":"\xd0"T","sets":[{"repetitions":1,"exercises":[]}]}]}',
            "In its export, Just Another Workout Timer has damaged letters",
        ),
        (b'{"app":"CalisthenicsMemory","version":3}', "This is a backup of CalisthenicsMemory;"),
        (b"exercise-json-list='[]'\n", "The setting `exercise-json-list` in this file holds no"),
        (b'[{"Title":"A","Sets":1e9,"ExerciseSec":1}]', "This looks like a file of Exercise Timer"),
        (
            b'{"title":"A","sets":[{"repetitions":900,"exercises":['
            + b",".join([b'{"name":"Plank","duration":9}'] * 9)
            + b"]}]}",
            "This file of Just Another Workout Timer holds too much to be taken in.",
        ),
    ],
)
def test_what_makes_no_sense_is_told_in_a_sentence(data: bytes, sentence: str) -> None:
    assert refusal(data).startswith(sentence)


@pytest.mark.parametrize("form", ["utf-8-sig", "utf-16"])
def test_a_mark_at_the_beginning_and_other_breaks_of_lines_do_not_matter(form: str) -> None:
    for name in ("jawt-share.json", "qintervals.yaml", "liftosaur.txt"):
        data = sample(name).decode("utf-8").replace("\n", "\r\n").encode(form)
        assert read_import(data, LIBRARY) == imported(name)


def test_numbers_may_stand_as_texts() -> None:
    value = json.loads(sample("jawt-share.json"))
    value["sets"][0]["repetitions"] = "2"
    assert read_import(json.dumps(value).encode(), LIBRARY) == imported("jawt-share.json")


def test_a_letter_that_was_damaged_shows_as_lost() -> None:
    value = json.loads(sample("jawt-share.json"))
    value["title"] = "A\x1fB"
    data = json.dumps(value).replace("\\u001f", "\x1f").encode()
    found = read_import(data, LIBRARY)
    assert found.workouts[0].name == "A\N{REPLACEMENT CHARACTER}B"
    assert "damages letters" in " ".join(found.report.differs)


def test_several_workouts_of_feeel_come_in_an_archive() -> None:
    value = json.loads(sample("feeel.feeel"))
    value["fullWorkout"]["workout"]["title"] = "Other"
    other = json.dumps(value).encode()
    data = zipped(("a.feeel", sample("feeel.feeel")), ("some/b.feeel", other))
    assert [each.name for each in read_import(data, LIBRARY).workouts] == ["Back", "Other"]


def link() -> zipfile.ZipInfo:
    made = zipfile.ZipInfo("a.feeel")
    made.external_attr = (stat.S_IFLNK | 0o777) << 16
    return made


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (zipped(("../a.feeel", b"{}")), "This archive leads out of its folder"),
        (zipped(("/a.feeel", b"{}")), "This archive leads out of its folder"),
        (zipped(("C:\\a.feeel", b"{}")), "This archive leads out of its folder"),
        (zipped(("b\\..\\..\\a.feeel", b"{}")), "This archive leads out of its folder"),
        (zipped((link(), b"/etc/passwd")), "This archive holds links"),
        (
            zipped(("a", b"0" * (limits.MOST_UNPACKED_BYTES + 1))),
            "This archive unpacks to too much",
        ),
        (
            zipped(*((f"{n}", b"0" * 1_000_000) for n in range(9))),
            "This archive unpacks to too much",
        ),
        (
            zipped(*((f"{n}", b"") for n in range(limits.MOST_MEMBERS + 1))),
            "This archive unpacks to too much",
        ),
        (b"PK\x03\x04 and no more", "This archive is damaged"),
        (b" " * (limits.MOST_BYTES + 1), "This file is larger than 4 MiB"),
    ],
)
def test_what_is_not_safe_to_read_is_not_read(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        read_import(data, LIBRARY)


@pytest.mark.parametrize("members", [(), (("a.txt", b"Hello"),), (("a.json", b'{"a": 1}'),)])
def test_an_archive_of_something_else_is_told_so(members: tuple[tuple[str, bytes], ...]) -> None:
    assert refusal(zipped(*members)).startswith("This archive holds something else")


def test_a_document_type_is_refused() -> None:
    data = b'<!DOCTYPE exercises SYSTEM "file:///etc/passwd">' + sample("workrave.xml")[39:]
    assert refusal(data).startswith("This is no file of")


def test_texts_of_workrave_come_in_the_language_that_is_spoken() -> None:
    turn = read_import(sample("workrave.xml"), LIBRARY, "de").exercises[0]
    assert (turn.name, turn.other_names, turn.movement) == ("Drehen", ("Turn",), ("Langsam.",))


def jawt(*exercises: tuple[str, int]) -> bytes:
    listed = [{"name": name, "duration": seconds} for name, seconds in exercises]
    sets = [{"repetitions": 1, "exercises": listed}]
    return json.dumps({"title": "A", "sets": sets}).encode()


def test_an_exercise_that_is_not_held_is_counted_for_as_long() -> None:
    found = read_import(jawt(("Bird dog", 30)), LIBRARY)
    [item] = found.workouts[0].sections[0].items
    assert isinstance(item.dose.work, Reps)
    assert (item.dose.work.count, item.dose.sides) == (3, Sides.ALTERNATE)
    told = "“Bird dog” is counted here: 30 s become 3 reps a side, which take 35 s."
    assert told in found.report.differs


def test_times_beyond_what_a_file_can_say_are_cut_and_told() -> None:
    found = read_import(jawt(("Plank", 4000), ("Rest", 700), ("Crab", 10)), LIBRARY)
    plank = found.workouts[0].sections[0].items[0].dose
    assert (plank.work, plank.rest_ms) == (Hold(3_600_000), 600_000)
    assert {"4000 s are 3600 s here.", "700 s are 600 s here."} <= set(found.report.differs)


def test_a_workout_of_many_hours_is_left_out() -> None:
    data = jawt(*[("Crab", 3000), ("Bridge", 3000)] * 5)
    assert refusal(data).startswith("There is nothing in this file")


def test_short_rests_between_sets_are_made_long_enough() -> None:
    found = read_import(jawt(("Plank", 20), ("Rest", 2), ("Plank", 20)), LIBRARY)
    dose = found.workouts[0].sections[0].items[0].dose
    assert (dose.sets, dose.rest_ms) == (2, 5_000)
    told = "Between sets of “Front plank” there is a rest of 5 s, as ever."
    assert told in found.report.differs


def test_a_side_alone_is_an_exercise_of_its_own() -> None:
    found = read_import(jawt(("Side plank left", 20), ("Bridge", 30)), LIBRARY)
    assert [each.name for each in found.exercises] == ["Side plank left"]


def test_what_is_there_already_is_not_taken_in_again() -> None:
    first = imported("openhiit.json")
    exercises = {each.id: each for each in first.exercises}
    workouts = {each.id: each for each in first.workouts}
    both = Library({**LIBRARY.exercises, **exercises}, {**LIBRARY.workouts, **workouts})

    again = read_import(sample("openhiit.json"), both)

    assert (again.workouts, again.exercises, again.already) == ((), (), ("Floor",))
    assert (again.report.differs, again.report.lost) == ((), ())


def test_another_workout_of_the_same_name_gets_an_id_of_its_own() -> None:
    first = imported("openhiit.json").workouts[0]
    other = replace(first, sections=first.sections[:1])
    library = replace(LIBRARY, workouts={other.id: other})
    assert read_import(sample("openhiit.json"), library).workouts[0].id == "floor-2"
