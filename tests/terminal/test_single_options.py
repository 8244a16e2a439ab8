"""Just one exercise, on the command line."""

from typing import Any

import pytest

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.single import Amounts
from lowback_timer.options import Single
from lowback_timer.terminal.arguments import parse
from tests.terminal.test_arguments import refusal


def single_of(*argv: str) -> Any:
    return parse(argv).single


@pytest.mark.parametrize("command", [(), ("follow",), ("timeline",)])
def test_one_exercise_can_be_asked_for_with_every_amount(command: tuple[str, ...]) -> None:
    options = ["--sets", "2", "--sides", "each", "--rest", "30", "--get-ready", "5"]
    asked = single_of(*command, "--exercise", "bird-dog", "--reps", "9", *options)

    assert asked == Single(
        "bird-dog",
        Amounts(reps=9, sets=2, sides=Sides.EACH, rest_ms=30_000, get_ready_ms=5_000),
    )


def test_the_options_count_before_a_command_as_well() -> None:
    assert single_of("--exercise", "bridge", "--hold", "30", "follow") == Single(
        "bridge", Amounts(hold_ms=30_000)
    )


def test_without_one_nothing_is_asked_for() -> None:
    assert single_of() is None
    assert single_of("follow", "beginner-floor") is None


@pytest.mark.parametrize("tempo", [["2-1-2-1"], ["2", "1", "2", "1"], ["2/1/2/1"], ["2,", "1,2 1"]])
def test_a_tempo_is_four_numbers_however_they_are_set_apart(tempo: list[str]) -> None:
    asked = single_of("--exercise", "bridge", "--tempo", *tempo)

    assert asked.amounts.tempo == (2_000, 1_000, 2_000, 1_000)


def test_a_hold_can_be_as_long_as_one_can() -> None:
    assert single_of("--exercise", "bridge", "--hold", "max").amounts == Amounts(is_open=True)


def test_it_can_be_started_at_once() -> None:
    args = parse(["--exercise", "bridge", "--start"])

    assert args.start
    assert args.workout is None


BRIDGE = ["--exercise", "bridge"]


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        ([*BRIDGE, "--hold", "0"], ("--hold", "from 1 to 3600")),
        ([*BRIDGE, "--hold", "3601"], ("--hold", "3601", "from 1 to 3600, nor `max`")),
        ([*BRIDGE, "--reps", "2.5"], ("--reps", "whole number", "from 1 to 1000")),
        ([*BRIDGE, "--reps", "9" * 5000], ("--reps", "from 1 to 1000")),
        ([*BRIDGE, "--sets", "21"], ("--sets", "from 1 to 20")),
        ([*BRIDGE, "--rest", "601"], ("--rest", "from 0 to 600")),
        ([*BRIDGE, "--get-ready", "2"], ("--get-ready", "from 3 to 120")),
        ([*BRIDGE, "--tempo", "2-1-2"], ("--tempo", "four numbers")),
        ([*BRIDGE, "--tempo", "2-1-2-61"], ("--tempo", "61", "from 0 to 60")),
        ([*BRIDGE, "--sides", "left"], ("--sides", "each")),
        ([*BRIDGE, "--hold", "30", "--reps", "8"], ("--hold and --reps",)),
        ([*BRIDGE, "--hold", "30", "--tempo", "2-1-2-1"], ("--hold and --tempo",)),
        ([*BRIDGE, "--workout", "beginner-floor"], ("--exercise and --workout",)),
        (["--hold", "30"], ("--hold", "--exercise ID")),
        (["timeline", "--rest", "30"], ("--rest", "--exercise ID")),
        (["timeline", "beginner-floor", *BRIDGE], ("beginner-floor", "`timeline`", "one of them")),
        (["follow"], ("`follow`", "WORKOUT", "--exercise ID")),
        ([*BRIDGE, "list"], ("--exercise", "`list`")),
        ([*BRIDGE, "check"], ("--exercise", "`check`")),
    ],
)
def test_what_makes_no_sense_is_told_in_one_sentence(
    argv: list[str], words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    told = refusal(argv, capsys)

    for word in words:
        assert word in told
