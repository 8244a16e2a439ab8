"""The columns that a text takes in a terminal."""

import pytest

from lowback_timer.terminal.columns import on_one_line, width_of


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("Bridge · 30 s", 13),
        ("Brücke", 6),
        ("Bru\u0308cke", 6),  # with a combining mark
        ("下背部トレーニング", 18),
        ("ﾄﾚｰﾆﾝｸﾞ", 7),  # half-width
        ("\uff21\uff11", 4),  # full-width
        ("허리", 4),
        ("\u1112\u1165\u1105\u1175", 4),  # the same in pieces
        ("💪🔥", 4),
        ("❤", 1),
        ("❤\ufe0f", 2),
        ("1\ufe0f\u20e3", 2),
        ("💪\U0001f3fd", 2),
        ("👩\u200d💻", 2),
        ("👩\U0001f3fd\u200d🦰!", 3),
        ("🇩🇪", 2),
        ("क\u094d\u200dष", 2),
        ("ظهر", 3),
        ("a\u200bb\u00adc", 4),
    ],
)
def test_columns(text: str, columns: int) -> None:
    assert width_of(text) == columns


@pytest.mark.parametrize(
    ("encoding", "expected"), [("utf-8", "💪 a b c"), ("ascii", "? a b c"), ("cp1252", "? a b c")]
)
def test_what_the_terminal_lacks_or_obeys(encoding: str, expected: str) -> None:
    assert on_one_line("💪\ta\u2028b\x85c", encoding) == expected
