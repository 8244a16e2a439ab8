"""Records read off pages are those that SQLite has written."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lowback_timer.store.log.salvage.pages import Record, Value, records_in, version_in

VALUES = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20_000),
    st.binary(max_size=3_000),
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    rows=st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=30),
    size=st.sampled_from([512, 4096, 65_536]),
)
def test_every_row_is_found_as_it_was_written(
    tmp_path: Path, rows: list[tuple[Value, Value, Value]], size: int
) -> None:
    path = tmp_path / "some.db"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA page_size = {size}")
        connection.execute("CREATE TABLE numbered (id INTEGER PRIMARY KEY, a, b, c)")
        connection.execute("CREATE TABLE keyed (id, a, b, c, PRIMARY KEY (id)) WITHOUT ROWID")
        for number, row in enumerate(rows, 1):
            connection.execute("INSERT INTO numbered VALUES (?, ?, ?, ?)", (number, *row))
            connection.execute("INSERT INTO keyed VALUES (?, ?, ?, ?)", (number, *row))
        connection.commit()

    found = [record for record in records_in(path.read_bytes()) if len(record.values) == 4]

    for number, row in enumerate(rows, 1):
        assert Record(number, (None, *row)) in found
        assert Record(None, (number, *row)) in found
    assert len(found) == 2 * len(rows)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"x" * 5000])
def test_without_a_header_no_version_is_known(content: bytes) -> None:
    assert version_in(content) is None
    assert list(records_in(content)) == []


def test_the_version_is_read_off_the_header(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "some.db")) as connection:
        connection.execute("PRAGMA user_version = 7")

    assert version_in((tmp_path / "some.db").read_bytes()) == 7
