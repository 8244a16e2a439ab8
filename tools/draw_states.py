"""Draws the states of a session into docs/architecture.md, from the table in the code.

Run it as `python -m tools.draw_states` after a change to lowback_timer/core/transitions.py.
"""

from __future__ import annotations

from pathlib import Path

from lowback_timer.core.session.reading import State
from lowback_timer.core.session.transitions import TRANSITIONS, Trigger

TARGET = Path(__file__).parent.parent / "docs" / "architecture.md"
BEGIN = "<!-- states: begin (drawn by `make diagram`) -->"
END = "<!-- states: end -->"


def diagram() -> str:
    """The table as a Mermaid diagram: one arrow for all that leads from one state to another."""
    arrows: dict[tuple[State, State], list[Trigger]] = {}
    for (origin, trigger), target in TRANSITIONS.items():
        arrows.setdefault((origin, target), []).append(trigger)
    lines = ["stateDiagram-v2", f"    [*] --> {State.IDLE}"]
    for (origin, target), triggers in arrows.items():
        names = ", ".join(trigger.replace("_", " ") for trigger in triggers)
        lines.append(f"    {origin} --> {target}: {names}")
    lines += [f"    {state} --> [*]" for state in State if state.is_over]
    return "\n".join(lines)


def redrawn(text: str) -> str:
    """The page with a fresh diagram between its two marks.

    Raises:
        ValueError: it does not have both marks, each once and in order.
    """
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise ValueError(f"the page needs the line {BEGIN} and below it the line {END}, each once")
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    return f"{before}{BEGIN}\n\n```mermaid\n{diagram()}\n```\n\n{END}{after}"


def main() -> None:
    """Redraw the diagram in the file."""
    TARGET.write_text(redrawn(TARGET.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
