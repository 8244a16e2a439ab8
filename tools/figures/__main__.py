"""Command line: ``python -m tools.figures`` draws, ``--sheet DIR`` shows them all at a glance."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from tools.figures import anatomy
from tools.figures.poses import FIGURES
from tools.figures.svg import render

IMAGES = Path(__file__).resolve().parents[2] / "assets" / "images"


def main(argv: Sequence[str] | None = None) -> None:
    """Write the figures, or contact sheets of them."""
    parser = argparse.ArgumentParser(prog="python -m tools.figures", description=__doc__)
    parser.add_argument("--sheet", type=Path, metavar="DIR", help="write PNG contact sheets to DIR")
    arguments = parser.parse_args(argv)
    drawn = {figure.id: render(figure) for figure in FIGURES}
    if arguments.sheet:
        from tools.figures.sheet import write_sheets  # noqa: PLC0415  (needs Qt)

        for path in write_sheets(drawn, arguments.sheet):
            print(path)
        return
    drawn["anatomy/back"] = anatomy.render()
    (IMAGES / "anatomy").mkdir(parents=True, exist_ok=True)
    for name, text in drawn.items():
        (IMAGES / f"{name}.svg").write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(drawn)} drawings in {IMAGES}")


if __name__ == "__main__":
    main()
