"""Lengths of time as people write them, for the hint on what to write instead."""

import pytest

from lowback_timer.library.format.durations import is_unit, seconds_in


@pytest.mark.parametrize(
    ("seconds", "texts"),
    [
        (1, ["1 second", "1s", "1 Sekunde", "1 segundo", "1"]),
        (20, ["⅓ min"]),
        (30, ["30s", "30 sec", "0:30", "½ min", "0.5 min", "0,5 Minuten", "30''", "30\u2033"]),
        (45, ["45", " 45 ", "45 Sek.", "45seg"]),
        (60, ["1 min", "1m", "1 Min.", "1 Minute", "1 minuto", "60 s.", "01:00", "1'"]),
        (90, ["90 sec", "1:30", "1:30 min", "1½ min", "1 ½ min", "1.5 min", "1,5 min", "1m30s"]),
        (90, ["1 min 30 s", "1 min, 30 sec", "1 minute 30", "1'30\"", "1\u203230\u2033"]),
        (90, ["1 Minute und 30 Sekunden", "1 minuto y 30 segundos", "1 minute and 30 seconds"]),
        (120, ["2 minutes", "2 Minuten", "2 minutos", "2 MIN"]),
        (3600, ["1h", "1 hour", "1 Std.", "1 Stunde", "1 hora", "1:00:00", "60 min"]),
    ],
)
def test_what_is_clear(seconds: int, texts: list[str]) -> None:
    assert {text: seconds_in(text) for text in texts} == dict.fromkeys(texts, seconds)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "min", "one minute", "30 - 45", "10 apples", "7.5", "7,5 s", "0.001 h", "-30"),
        *("1 s 1 min", "1 min 1 min", "2 × 30 s", "30 seconds each", "1:30 h", "1:75"),
    ],
)
def test_nothing_is_better_than_a_guess(text: str) -> None:
    assert seconds_in(text) is None


def test_units() -> None:
    assert [word for word in ("min", "Min.", "s", "reps", "x", "") if is_unit(word)] == [
        "min",
        "Min.",
        "s",
    ]
