"""Tables in whatever form a spreadsheet leaves them."""

import csv

import pytest

from lowback_timer.exchange.found import Problems
from lowback_timer.exchange.tables import Table, decoded


def rows(text: str) -> list[tuple[int, tuple[str, ...]]]:
    return [(row.line, row.cells) for row in Table(text).rows(Problems())]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_gives_the_most_columns(separator: str) -> None:
    text = separator.join(("a", "b", '"c"')) + "\n" + separator.join(("1", "2,5;", '"x""y"'))
    if separator in ",;":
        text = text.replace("2,5;", '"2,5;"')

    table = Table(text)

    assert table.head == ("a", "b", "c")
    assert [row.cells for row in table.rows(Problems())] == [("1", "2,5;", 'x"y')]


def test_a_line_may_name_the_separator() -> None:
    assert rows("sep=;\na,x;b\n1;2\n") == [(3, ("1", "2"))]


def test_lines_are_counted_as_an_editor_does() -> None:
    assert rows('a,b\r\n\r\n1,"x\r\ny"\r\n2,z') == [(3, ("1", "x\r\ny")), (5, ("2", "z"))]


def test_remarks_before_the_head_are_none_of_the_rows() -> None:
    assert rows("# made by hand\na,b\n#1,2\n") == [(3, ("#1", "2"))]


def test_empty_columns_at_the_end_do_not_matter() -> None:
    assert rows("a,b\n1,2,,\n") == [(2, ("1", "2"))]


def test_cells_may_be_longer_than_python_takes_by_itself() -> None:
    before = csv.field_size_limit()
    long = "x" * (before + 1)

    assert rows(f"a,b\n1,{long}\n") == [(2, ("1", long))]
    assert csv.field_size_limit() == before


def test_nothing_has_no_head_and_no_rows() -> None:
    assert Table("").head == ()
    assert rows("") == []


@pytest.mark.parametrize(
    ("data", "text", "is_certain"),
    [
        ("Übung".encode(), "Übung", True),
        ("Übung".encode("utf-8-sig"), "Übung", True),
        ("Übung".encode("utf-16"), "Übung", True),
        ("abcd".encode("utf-16-le"), "abcd", True),
        ("Übung".encode("latin-1"), "Übung", False),
        ("5 €".encode("cp1252"), "5 €", False),
        ("Übu".encode() + "ß".encode()[:1], "Übu", True),  # cut off inside of a letter
        (b"", "", True),
        (b"\x81\x00", "\ufffd\x00", False),
    ],
)
def test_whatever_the_encoding_there_is_a_text(data: bytes, text: str, is_certain: bool) -> None:
    assert decoded(data) == (text, is_certain)
