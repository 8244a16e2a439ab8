"""Files of our own that were cut off, edited or saved anew by another program."""

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.plan.dose import Side
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.answers import Answers
from lowback_timer.core.session.reading import State
from lowback_timer.core.session.records import Outcome
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.exchange import csv_form, json_form
from lowback_timer.exchange.found import Found, UnknownFormError, UnreadableError
from lowback_timer.exchange.reading import MOST_BYTES
from lowback_timer.exchange.writing import write_file
from lowback_timer.store.log.copies import Deletion, Instant, LogCopy, SessionCopy, SetCopy
from lowback_timer.store.log.writing import WorkoutLog
from tests.exchange.test_histories import READER, told
from tests.store.log.sessions import fill

AT = Instant(1_772_566_200_000, 60)


def a_set(step: int) -> SetCopy:
    return SetCopy(
        step,
        Side.LEFT,
        SectionKind.MAIN,
        "side-plank",
        "Side plank",
        1,
        StepKind.HOLD,
        30_000,
        28_500,
        Outcome.ENDED_EARLY,
        AT,
        load_g=2_500,
    )


def a_session(uid: str) -> SessionCopy:
    return SessionCopy(
        uid,
        AT.ms,
        "floor",
        "On the floor; calm",
        AT,
        900_000,
        State.FINISHED,
        Instant(AT.ms + 1000, None),
        880_000,
        2,
        0,
        2,
        answers=Answers(effort=4, note='She said "fine"\r\nand = meant it'),
        sets=(a_set(0), a_set(1)),
    )


LOG = LogCopy(
    tuple(a_session(f"s{number}") for number in range(4)), deletions=(Deletion("gone", AT.ms),)
)
JSON = "".join(json_form.written(LOG))
CSV = "".join(csv_form.written(LOG))


def read(text: str) -> Found:
    return READER.read(text.encode())


def changed(path: str, value: object) -> str:
    """The JSON with another value somewhere in its second session."""
    data: Any = json.loads(JSON)
    place = data["sessions"][1]
    *way, last = path.split(".")
    for each in way:
        place = place[int(each)] if isinstance(place, list) else place[each]
    place[last] = value
    return json.dumps(data)


# JSON


def test_an_instant_is_told_as_on_the_wall_and_its_offset_is_kept() -> None:
    session = json.loads(JSON)["sessions"][0]

    assert session["started"] == "2026-03-03T20:30:00.000+01:00"
    assert session["ended"] == "2026-03-03T19:30:01.000Z"  # nobody has kept what the wall said


def test_of_half_a_file_the_sessions_are_left_that_are_whole() -> None:
    third = JSON.index('"s2"') + 200

    found = read(JSON[:third])

    assert [each.uid for each in found.copy.sessions] == ["s0", "s1"]
    assert found.copy.deletions == LOG.deletions
    line = JSON.count("\n", 0, third) + 1
    (problem,) = told(found)
    assert problem == f"Line {line}: The file breaks off here or is damaged; the rest is left out."
    assert found.problems.has_losses


@pytest.mark.parametrize("number", ["NaN", "Infinity", "9" * 5000, "[" * 100_000, "}"])
def test_of_a_file_with_nonsense_in_it_the_sessions_before_are_left(number: str) -> None:
    place = JSON.rindex("900000")

    found = read(JSON[:place] + number + JSON[place + 6 :])

    assert [each.uid for each in found.copy.sessions] == ["s0", "s1", "s2"]
    assert told(found)[0].startswith("Line 11: The file breaks off here")


def test_what_is_wrong_behind_the_sessions_is_told_as_well() -> None:
    found = read(JSON.replace("\n]\n}", '\n],\n"more": what?\n}'))

    assert len(found.copy.sessions) == 4
    assert told(found)[0].startswith("Line 13: The file breaks off here")


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("started", "2026-02-30T10:00:00Z", "`started` must be a date and a time"),
        ("started", "2026-02-03T10:00:00", "`started` must be a date and a time"),
        ("started", 5, "`started` must be a date and a time"),
        ("session", None, "`session` must be a text."),
        ("note", "x" * 1_000_001, "`note` is far too long."),
        ("effort", 11, "`effort` must be a whole number from 0 to 10."),
        ("effort", True, "`effort` must be a whole number from 0 to 10."),
        ("planned_ms", 1.5, "`planned_ms` must be a whole number"),
        ("planned_ms", 10**30, "`planned_ms` must be a whole number"),
        ("planned_ms", None, "`planned_ms` is missing."),
        ("state", "running", "`state` must be `finished`, `abandoned` or empty."),
        ("state", [1], "`state` must be one of"),
        ("sets", 5, "`sets` must be a list."),
        ("sets", [5], "Set 1: This must be an object"),
        ("sets.1.step", 0, "Two sets have the same `step` and `side`."),
        ("sets.1.kind", "rest", "Set 2: `kind` must be `reps` or `hold`."),
        ("sets.1.outcome", None, "Set 2: `outcome` is missing."),
        ("sets.0.done", -1, "Set 1: `done` must be a whole number"),
    ],
)
def test_a_session_with_a_mistake_is_left_out_and_told_by_line(
    path: str, value: object, problem: str
) -> None:
    found = read(changed(path, value).replace('{"session": "s1"', '\n\n{"session": "s1"'))

    assert [each.uid for each in found.copy.sessions] == ["s0", "s2", "s3"]
    (line,) = told(found)
    assert problem in line
    assert line.startswith("Line ")
    assert line.endswith(".")


@pytest.mark.parametrize(
    ("name", "entry"),
    [("deletions", {"session": "x"}), ("notches", 5), ("ratings", {"at": "now", "rating": 4})],
)
def test_what_else_has_a_mistake_is_left_out_alone(name: str, entry: object) -> None:
    data = json.loads(JSON)
    data[name].append(entry)

    found = read(json.dumps(data))

    assert found.copy == LOG
    assert f"of `{name}`: " in told(found)[0]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (JSON.replace('"version": 1', '"version": 2'), "written by a newer version"),
        (JSON.replace('"version": 1', '"version": "1"'), "does not say of which version"),
        (JSON.replace('"version": 1', '"version": NaN'), "cannot be read as JSON."),
        (JSON.replace('"version": 1', '"version": ' + "[" * 100_000), "cannot be read as JSON."),
        (JSON[: JSON.index('"sessions"')], "This is not JSON: line "),
        (json.dumps({**json.loads(JSON), "sessions": 5}), "`sessions` must be a list."),
    ],
)
def test_what_cannot_be_read_at_all_is_told_in_a_sentence(text: str, problem: str) -> None:
    with pytest.raises(UnreadableError, match=problem):
        read(text)


@pytest.mark.parametrize("text", ['{"format": "other"}', '{"a": "lowback-timer-log"}', "{", "[1]"])
def test_what_is_no_log_may_be_something_else(text: str) -> None:
    with pytest.raises(UnknownFormError):
        read(text)


# Tables


def test_a_table_that_a_spreadsheet_has_saved_in_its_own_way_is_the_same() -> None:
    rows = list(csv_rows(CSV))
    head, *others = rows
    turned = [head, *reversed(others)]  # sorted anew
    text = "\r\n".join(";".join(quoted(cell) for cell in row) for row in turned)

    found = READER.read(b"\xef\xbb\xbf" + text.encode())

    assert sorted(found.copy.sessions, key=lambda each: each.uid) == list(LOG.sessions)


def test_numbers_that_a_spreadsheet_has_made_of_them_are_read() -> None:
    text = CSV.replace(",900000,", ',"900000,00",').replace(",2500", ",2500.0")

    assert read(text).copy.sessions == LOG.sessions


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("s1", "s2", "Two sets have the same `step` and `side`."),
        (",880000,", ",,", "`sets_planned` is another"),
        (",28500,", ",many,", "`done` must be a whole number, and is `many`."),
        (",ended_early,", ",magnificent,", "`outcome` must be one of"),
        ("2026-03-03T20:30:00", "2026-02-30T20:30:00", "must be a date and a time"),
        (",900000,", ",much,", "`planned_ms` must be a whole number, and is `much`."),
    ],
)
def test_a_mistake_in_a_table_costs_its_session_and_is_told_by_line(
    old: str, new: str, problem: str
) -> None:
    if old == ",880000,":
        place = CSV.rindex("\ns1,")
        text = CSV[:place] + CSV[place:].replace(",880000,2,", ",880000,3,", 1)
    else:
        place = CSV.index("\ns1,")
        end = CSV.index("\ns2,")
        text = CSV[:place] + CSV[place:end].replace(old, new) + CSV[end:]

    found = read(text)

    assert problem in told(found)[0]
    assert told(found)[0].startswith("Line ")
    assert len(found.copy.sessions) in {2, 3}


def test_half_a_table_has_the_sets_that_are_whole() -> None:
    found = read(CSV[: CSV.index("\ns3,") + 40])

    assert [each.uid for each in found.copy.sessions] == ["s0", "s1", "s2"]
    assert found.problems.has_losses


def csv_rows(text: str) -> Any:
    import csv  # noqa: PLC0415
    import io  # noqa: PLC0415

    return csv.reader(io.StringIO(text, newline=""))


def quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"'


# Files


def test_the_log_of_another_computer_is_read_from_its_file(tmp_path: Path) -> None:
    with closing(WorkoutLog(tmp_path / "from the laptop.db")) as log:
        log.open()
        fill(log)
        whole = log.copying.read()

    found = READER.read_file(log.path)

    assert (found.form, found.copy) == ("Lowback Timer", whole)
    assert READER.read(log.path.read_bytes()).copy == whole


@pytest.mark.parametrize("ending", [".json", ".csv", ".CSV", ".txt"])
def test_a_file_that_was_written_can_be_read(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"log{ending}"
    path.write_text("what was there before")

    write_file(path, LOG)

    assert READER.read_file(path).copy.sessions == LOG.sessions
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes().startswith(b"\xef\xbb\xbf") is (ending.lower() == ".csv")


def test_what_the_log_should_not_hold_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "log.json"
    strange = LogCopy((replace(a_session("x"), started=Instant(10**17, 0)),))

    with pytest.raises(OverflowError):
        write_file(path, strange)

    assert not path.exists()


@pytest.mark.parametrize("name", [".", "none.csv", "nul\0.csv"])
def test_what_is_no_file_is_told_in_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnreadableError, match="cannot be read: "):
        READER.read_file(tmp_path / name)


def test_a_file_without_end_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lowback_timer.exchange.reading.MOST_BYTES", 100)

    with pytest.raises(UnreadableError, match="larger than"):
        READER.read(b"x" * 101)
    assert MOST_BYTES > 10**8


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_content_breaks_it(data: bytes) -> None:
    with pytest.raises(UnreadableError) as refused:
        READER.read(data)
    assert str(refused.value).endswith(".")


@given(st.data(), st.sampled_from([JSON, CSV]))
def test_no_damage_breaks_it(data: st.DataObject, text: str) -> None:
    content = bytearray(text.encode())
    at = data.draw(st.integers(0, len(content)))
    content[at : at + data.draw(st.integers(0, 50))] = data.draw(st.binary(max_size=9))

    try:
        found = READER.read(bytes(content))
    except UnreadableError:
        return
    assert "".join(json_form.written(found.copy))
