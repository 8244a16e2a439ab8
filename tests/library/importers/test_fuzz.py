"""Whatever is handed to the importers, it is taken in soundly or refused in one sentence, soon."""

from __future__ import annotations

import io
import json
import zipfile
from copy import deepcopy
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.library.importers.errors import NotTakenError
from lowback_timer.library.importers.limits import MOST_BYTES, MOST_SENTENCES
from lowback_timer.library.importers.reading import Imported, read_import
from lowback_timer.library.writing.file import LibraryFile
from tests.library.importers.samples import DATA, LIBRARY

SAMPLES = {path.name: path.read_bytes() for path in sorted(DATA.iterdir())}
JSON = [name for name in SAMPLES if name.endswith((".json", ".feeel")) and "jawt-e" not in name]
ODD: tuple[object, ...] = (
    *(None, True, False, -1, 0, 1, 1.5, 10**9, 10**30, 1e300, "", " ", "30", "x" * 500, "\x1f"),
    *([], {}, [[]], [None], {"a": 1}, "Rest", "Plank left", "\ud83d", "<", "null"),
)
BOUNDED = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
A_FEW = settings(BOUNDED, max_examples=40)
"""For what is done with every sample."""


def read_soundly(data: bytes) -> Imported | None:
    """What is made of it; whatever that is can be gone through, told and written."""
    try:
        found = read_import(data, LIBRARY)
    except NotTakenError as error:
        refusal = str(error)
    else:
        return checked(found)
    assert refusal.endswith(".")
    assert "\n" not in refusal
    return None


def checked(found: Imported) -> Imported:
    for workout in found.workouts:
        assert compile_workout(workout).steps
    for told in (found.report.matched, found.report.differs, found.report.lost):
        assert len(told) <= MOST_SENTENCES + 1
        assert not any("\n" in each for each in told)
    return found


def write(found: Imported, folder: Path) -> None:
    file = LibraryFile(folder / "new.yaml", LIBRARY)
    file.put_exercises(found.exercises)
    file.put_workouts(found.workouts)
    file.text()


@pytest.mark.parametrize("name", SAMPLES)
@given(data=st.data())
@A_FEW
def test_a_spoilt_sample_is_refused_or_sound(name: str, data: st.DataObject) -> None:
    whole = SAMPLES[name]
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    put = data.draw(
        st.one_of(st.binary(max_size=8), st.sampled_from([b'"', b"{", b"9999999", b"'"]))
    )
    read_soundly(whole[:start] + put + whole[end:])


@pytest.mark.parametrize("name", JSON)
@given(data=st.data())
@A_FEW
def test_a_sample_with_an_odd_value_is_refused_or_can_be_written(
    name: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    value = json.loads(SAMPLES[name])
    for _ in range(data.draw(st.integers(1, 3))):
        place = value
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            key = data.draw(st.sampled_from(keys))
            if isinstance(place[key], dict | list) and place[key] and data.draw(st.booleans()):
                place = place[key]
                continue
            place[key] = deepcopy(data.draw(st.sampled_from(ODD)))
            break
    found = read_soundly(json.dumps(value).encode())
    if found is not None:
        write(found, tmp_path_factory.getbasetemp())


@given(st.binary(max_size=300))
@BOUNDED
def test_any_bytes_are_refused_or_sound(data: bytes) -> None:
    read_soundly(data)


@given(st.text(max_size=300))
@BOUNDED
def test_any_text_is_refused_or_sound(text: str) -> None:
    read_soundly(text.encode("utf-8", "surrogatepass"))


@given(st.text(alphabet="Ab/x13s|-+,.:#{~}[]() \n", max_size=200))
@BOUNDED
def test_any_text_like_liftosaur_s_is_refused_or_sound(text: str) -> None:
    read_soundly(b"Plank / 3x1 60s|30s\n" + text.encode())


MANY = 400_000
LONG = {
    "brackets": b"[" * MANY,
    "objects": b'{"workouts":' * MANY,
    "a deep document": b"<a>" * MANY,
    "a deep exercise": b"<exercises>" + b"<exercise>" * MANY,
    "entities": b'<!DOCTYPE a [<!ENTITY b "bbbb">]><exercises>&b;</exercises>',
    "blocks": b"title: a\nintervals:\n- block: " + b"{repeats: 9, intervals: [{block: " * 5_000,
    "aliases": b"a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
    b"c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
    b"e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nintervals: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n",
    "scripts": b"Plank / 3x1 60s\n" + b"{~" * MANY,
    "slashes": b"Plank / 3x1 60s\n" + b"/" * MANY,
    "spaces": b"Plank / 3x1 60s\na" + b" " * MANY + b"/ 3x1",
    "a quote": b"'" + b"\\" * MANY,
    "a setting": b"exercise-json-list" + b" " * MANY + b"x",
    "a long number": b'[{"Title":"a","Sets":' + b"9" * MANY + b',"ExerciseSec":1}]',
    "not a number": b'[{"Title":"a","Sets":NaN,"ExerciseSec":Infinity}]',
    "nothing but marks": b"\xef\xbb\xbf" * MANY,
    "too large": b" " * (MOST_BYTES + 1),
}


@pytest.mark.parametrize("data", LONG.values(), ids=LONG)
def test_what_would_take_long_is_refused_soon(data: bytes) -> None:
    # What is quadratic in such a length would keep the tests for hours.
    read_soundly(data)


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return buffer.getvalue()


@given(data=st.data())
@BOUNDED
def test_a_spoilt_archive_is_refused_or_sound(data: st.DataObject) -> None:
    whole = zipped(("a.feeel", SAMPLES["feeel.feeel"]))
    place = data.draw(st.integers(2, len(whole) - 1))
    read_soundly(whole[:place] + data.draw(st.binary(max_size=3)) + whole[place + 1 :])
