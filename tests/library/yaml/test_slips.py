"""What people type or paste by mistake, and the line and the remedy that they are told."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from lowback_timer.library.yaml import compose as compose_module
from lowback_timer.library.yaml.slips import explain_slip
from tests.library.samples import SAMPLE, load, mistakes, rows, spoil

CASES = list(rows(Path(__file__).with_name("slips.txt")))


@pytest.mark.parametrize(("old", "new", "expected"), CASES)
def test_a_slip_is_told_with_its_line_and_remedy(
    tmp_path: Path, old: str, new: str, expected: list[str]
) -> None:
    assert mistakes(tmp_path / "mine.yaml", spoil(old, new)) == expected


@pytest.mark.parametrize(("old", "new", "expected"), CASES)
def test_the_parser_in_python_leads_to_the_same_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, expected: list[str]
) -> None:
    # GIVEN PyYAML without its parser in C, which has other marks and other words
    class Composer(yaml.BaseLoader):
        descend_resolver = compose_module._Composer.descend_resolver  # type: ignore[assignment]
        ascend_resolver = compose_module._Composer.ascend_resolver
        resolve = compose_module._Composer.resolve

        def __init__(self, text: str) -> None:
            super().__init__(text)
            self._depth = self._nodes = 0

    monkeypatch.setattr(compose_module, "_Composer", Composer)

    assert mistakes(tmp_path / "mine.yaml", spoil(old, new)) == expected


def test_nothing_is_guessed_in_texts_that_may_hold_everything(tmp_path: Path) -> None:
    # GIVEN what looks like slips within a block of text, and a mistake below it
    block = "why: |\n      ```\n      \u00a0– one\n\n      level:beginner"
    text = spoil("why: It is good for you.", block)

    assert load(tmp_path / "mine.yaml", text).exercises["bridge"].why.startswith("```")
    assert mistakes(tmp_path / "mine.yaml", spoil("goal: health", "goal: [", text)) == [
        "61:11: the list that begins here is not closed; add `]`, or a comma between entries"
    ]


def test_a_no_break_space_within_a_text_is_fine(tmp_path: Path) -> None:
    text = spoil("name: Short", "name: 10\u00a0minutes")

    assert load(tmp_path / "mine.yaml", text).workouts["short"].name == "10\u00a0minutes"


def test_a_line_that_looks_like_nothing_is_left_to_the_parser() -> None:
    assert explain_slip(SAMPLE, 1, None, "") is None
    assert explain_slip("", 5, 3, "") is None


def test_no_time_is_spent_on_lines_that_nobody_wrote_by_hand() -> None:
    long = "a: {" + "b: c, " * 200_000 + "level:beginner #1"

    assert explain_slip(long, 1, 1, "flow mapping") is None
    assert explain_slip("level:beginner", 1, 1, "") is not None


@pytest.mark.parametrize("filling", [" ", "- ", "a", "a ", "a: ", "[", "{a: ", "'", "#", " #", "*"])
def test_no_line_that_somebody_can_have_written_takes_long(filling: str) -> None:
    """With a pattern that tries every way to part a line in two, this would never end."""
    line = (filling * 1000)[:900]

    for said in ("mapping values", "a block mapping", "flow mapping", ""):
        explain_slip(f"{line}\n{line}x", 2, 1, said)
