"""What goes out comes back the same, from any state, in every form."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.exchange import csv_form, json_form
from lowback_timer.exchange.tables import Table, decoded
from lowback_timer.store.log.copies import LogCopy, settled
from tests.store.log.any_log import logs


@given(logs.map(settled), st.booleans())
def test_json_holds_everything(log: LogCopy, ascii_only: bool) -> None:
    text = "".join(json_form.written(log, ascii_only=ascii_only))

    found = json_form.read(text)

    assert found.copy == log
    assert found.problems.count == 0


@given(logs.map(settled))
def test_json_that_another_program_has_written_anew_is_the_same(log: LogCopy) -> None:
    text = json.dumps(json.loads("".join(json_form.written(log))), indent=4, sort_keys=True)

    assert json_form.read(text).copy == log


@given(logs.map(settled))
def test_a_table_holds_all_sessions(log: LogCopy) -> None:
    file = (csv_form.BYTE_ORDER_MARK + "".join(csv_form.written(log))).encode()

    text, is_certain = decoded(file)
    found = csv_form.read(Table(text))

    assert is_certain
    assert [str(each) for each in found.problems.shown] == []
    assert settled(found.copy) == replace(log, deletions=(), notches=(), ratings=())


@given(logs.map(settled))
def test_no_cell_of_a_table_is_a_formula(log: LogCopy) -> None:
    table = Table("".join(csv_form.written(log)))
    problems = csv_form.read(table).problems

    for row in table.rows(problems):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.cells)
