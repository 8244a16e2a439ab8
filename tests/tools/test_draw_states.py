"""The state diagram: true to the table, and up to date in the docs."""

from pathlib import Path

import pytest

from lowback_timer.core.session.transitions import TRANSITIONS
from tools import draw_states
from tools.draw_states import BEGIN, END, diagram, redrawn


def test_the_diagram_in_the_docs_is_up_to_date() -> None:
    page = draw_states.TARGET.read_text(encoding="utf-8")

    assert redrawn(page) == page, "run `make diagram`"


def test_every_transition_is_on_the_arrow_between_its_states() -> None:
    arrows: set[tuple[str, str, str]] = set()
    for line in diagram().splitlines():
        states, _, names = line.strip().partition(": ")
        if names:
            origin, target = states.split(" --> ")
            arrows |= {(origin, name.replace(" ", "_"), target) for name in names.split(", ")}

    assert arrows == {(origin, name, target) for (origin, name), target in TRANSITIONS.items()}


def test_it_begins_idle_and_ends_finished_or_abandoned() -> None:
    lines = [line.strip() for line in diagram().splitlines()]

    assert lines[:2] == ["stateDiagram-v2", "[*] --> idle"]
    assert [line for line in lines if line.endswith("--> [*]")] == [
        "finished --> [*]",
        "abandoned --> [*]",
    ]


def test_only_what_stands_between_the_marks_is_replaced() -> None:
    page = f"# Title\n\n{BEGIN}\nan old drawing\n{END}\n\nMore text.\n"

    fresh = redrawn(page)

    assert fresh.startswith(f"# Title\n\n{BEGIN}\n\n```mermaid\nstateDiagram-v2\n")
    assert fresh.endswith(f"\n```\n\n{END}\n\nMore text.\n")
    assert "an old drawing" not in fresh
    assert redrawn(fresh) == fresh


@pytest.mark.parametrize(
    "page", ["", BEGIN, END, f"{END}\n{BEGIN}", f"{BEGIN}{BEGIN}{END}", f"{BEGIN}{END}{END}"]
)
def test_a_page_without_its_marks_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match="each once"):
        redrawn(page)


def test_the_program_writes_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"{BEGIN}\n{END}\n", encoding="utf-8")
    monkeypatch.setattr(draw_states, "TARGET", page)

    draw_states.main()

    assert page.read_text(encoding="utf-8") == redrawn(f"{BEGIN}\n{END}\n")
    assert capsys.readouterr().out == f"wrote {page}\n"
