"""The figures as files: reproducible, plain, small, in the palette, and true to the library."""

import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

from lowback_timer.window.figures.figure_colours import recoloured
from tools.contrast import contrast
from tools.figures import anatomy, muscles, smil
from tools.figures.__main__ import main
from tools.figures.figure import Figure
from tools.figures.palette import PALETTE, PANEL
from tools.figures.poses import FIGURES
from tools.figures.svg import MARGIN, SAMPLES, render

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "assets" / "images"
DRAWN = {figure.id: render(figure) for figure in FIGURES}
LIGHT = {shade.light for shade in PALETTE.values()}
DARK = {shade.dark for shade in PALETTE.values()}

figures = pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.id)


@pytest.fixture(scope="module")
def library() -> dict[str, Any]:
    text = (ROOT / "exercises.yaml").read_text(encoding="utf-8")
    return {exercise["id"]: exercise for exercise in yaml.safe_load(text)["exercises"]}


@figures
def test_drawing_again_gives_the_shipped_file_byte_for_byte(figure: Figure) -> None:
    assert (IMAGES / f"{figure.id}.svg").read_bytes() == DRAWN[figure.id].encode()


def test_the_command_writes_the_same_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.figures.__main__.IMAGES", tmp_path / "images")
    main([])
    written = {path.stem: path.read_bytes() for path in (tmp_path / "images").glob("**/*.svg")}
    expected = {**DRAWN, "back": anatomy.render()}
    assert written == {name: text.encode() for name, text in expected.items()}


def test_there_is_one_file_per_exercise_and_no_other(library: dict[str, Any]) -> None:
    assert {path.name for path in IMAGES.glob("*.svg")} == {f"{name}.svg" for name in DRAWN}
    assert {exercise["picture"] for exercise in library.values()} == {f"{n}.svg" for n in DRAWN}
    assert len(FIGURES) == len(DRAWN) == 20


@figures
def test_muscles_are_those_of_the_library(figure: Figure, library: dict[str, Any]) -> None:
    named = library[figure.id]["muscles"]
    assert set(figure.primary) == set(named["primary"])
    assert set(figure.secondary) == set(named.get("secondary", []))


@figures
def test_every_muscle_at_work_is_seen_unless_it_lies_behind(figure: Figure) -> None:
    shown = muscles.FRONT_VIEW if figure.facing == "front" else muscles.SIDE_VIEW
    unseen = {muscle for muscle in figure.primary + figure.secondary if muscle not in shown}
    assert (
        unseen <= {"erector-spinae", "glutes", "hamstrings"}
        if figure.facing == "front"
        else not unseen
    )
    fills = re.findall(r'fill="(#[0-9A-F]{6})"', DRAWN[figure.id])
    for role, names in (("primary", figure.primary), ("secondary", figure.secondary)):
        shade = PALETTE["muscle-primary" if role == "primary" else "muscle-secondary"]
        assert fills.count(shade.light) >= len(set(names) - unseen)


@figures
def test_the_file_is_small_plain_and_described(figure: Figure) -> None:
    text = DRAWN[figure.id]
    assert len(text.encode()) < 60_000
    root = ET.fromstring(text)
    tags = {element.tag.removeprefix(smil.SVG) for element in root.iter()}
    assert tags == {"svg", "title", "desc", "g", "path", "animateTransform"}
    names = {name for element in root.iter() for name in element.attrib}
    assert names == {
        "viewBox", "role", "aria-labelledby", "data-key-ms", "data-side", "id", "transform",
        "fill", "d",
        "attributeName", "type", "additive", "dur", "repeatCount", "values",
    }  # fmt: skip
    assert 0 <= int(root.attrib["data-key-ms"]) < 4000
    for tag, shortest in (("title", 5), ("desc", 60)):
        element = root.find(f"{smil.SVG}{tag}")
        assert element is not None
        assert len(element.text or "") >= shortest
    ids = [element.attrib["id"] for element in root.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids))


def test_the_working_side_is_the_one_the_library_means(library: dict[str, Any]) -> None:
    shown = {
        "bird-dog": ("left", "left arm and right leg"),
        "hip-extension": ("right", "right leg"),
        "side-plank": ("left", "left side down"),
    }
    sided = {name for name, exercise in library.items() if exercise.get("side_names")}
    assert sided == set(shown)
    for name, (side, words) in shown.items():
        assert ET.fromstring(DRAWN[name]).attrib["data-side"] == side
        assert library[name]["side_names"][side] == words


@figures
def test_the_credits_say_what_it_shows(figure: Figure) -> None:
    credits_ = (ROOT / "assets" / "CREDITS.md").read_text(encoding="utf-8")
    assert f"| {figure.id} | {figure.shows} |" in credits_


@figures
def test_every_animation_lasts_four_seconds_for_ever_in_even_steps(figure: Figure) -> None:
    moves = list(ET.fromstring(DRAWN[figure.id]).iter(f"{smil.SVG}animateTransform"))
    assert moves
    for move in moves:
        assert move.attrib["dur"] == "4s"
        assert move.attrib["repeatCount"] == "indefinite"
        assert len(move.attrib["values"].split(";")) == SAMPLES + 1


@figures
def test_it_lifts_holds_lowers_and_pauses_a_second_each(figure: Figure) -> None:
    groups = smil.read(DRAWN[figure.id]).values()

    def pose(ms: float) -> list[tuple[complex, float]]:
        return [group.placed(ms) for group in groups]

    assert all(pose(ms) == pose(1000) for ms in range(1000, 2001, 50))
    assert all(pose(ms) == pose(0) for ms in range(3000, 4001, 50))
    assert pose(0) != pose(1000)
    for lifting, lowering in ((250, 2750), (500, 2500), (750, 2250)):
        assert pose(lifting) == pose(lowering)


@figures
def test_without_animation_it_shows_the_start(figure: Figure) -> None:
    animated = smil.read(DRAWN[figure.id])
    bare = re.sub(r"<animateTransform[^>]*/>", "", DRAWN[figure.id])
    for name, group in smil.read(bare).items():
        assert group.placed(0) == animated[name].placed(0)


@figures
def test_it_stays_inside_the_picture(figure: Figure) -> None:
    view = figure.view
    for group in smil.read(DRAWN[figure.id]).values():
        for ms in range(0, 1001, 125):
            for index in range(len(group.outlines)):
                for point in group.outline(ms, index):
                    x = 240 + (point.real - view.centre) * view.scale
                    y = view.floor - point.imag * view.scale
                    assert 4 <= x <= 476, (group.name, ms)
                    assert 4 <= y <= 316, (group.name, ms)


@figures
def test_it_is_cut_to_its_movement_with_a_small_margin(figure: Figure) -> None:
    left, top, width, height = map(float, ET.fromstring(DRAWN[figure.id]).attrib["viewBox"].split())
    points = list(smil.points(DRAWN[figure.id]))

    margins = (
        min(point.real for point in points) - left,
        min(point.imag for point in points) - top,
        left + width - max(point.real for point in points),
        top + height - max(point.imag for point in points),
    )

    assert all(MARGIN <= margin < MARGIN + 1 for margin in margins)


@figures
def test_only_the_palette_is_used_and_dark_is_a_text_replacement(figure: Figure) -> None:
    assert set(re.findall(r"#[0-9A-Fa-f]{3,6}\b", DRAWN[figure.id])) <= LIGHT
    dark = recoloured(DRAWN[figure.id], dark=True)
    assert set(re.findall(r"#[0-9A-Fa-f]{3,6}\b", dark)) <= DARK


def test_no_colour_occurs_twice_in_the_palette() -> None:
    values = [*LIGHT, *DARK, *PANEL]
    assert len(values) == 2 * len(PALETTE) + 2 == len(set(values))


@pytest.mark.parametrize("role", [role for role in PALETTE if role != "mat"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_everything_but_the_mat_stands_out_from_its_panel(role: Any, theme: str) -> None:
    assert contrast(getattr(PALETTE[role], theme), getattr(PANEL, theme)) >= 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_primary_muscles_are_stronger_than_secondary_ones(theme: str) -> None:
    def saturation(colour: str) -> int:
        channels = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
        return max(channels) - min(channels)

    primary, secondary = (
        getattr(PALETTE[role], theme) for role in ("muscle-primary", "muscle-secondary")
    )
    assert saturation(primary) > 1.5 * saturation(secondary)
