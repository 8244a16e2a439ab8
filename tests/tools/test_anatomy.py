"""The drawing of the back."""

from xml.etree import ElementTree as ET

from tools.figures import anatomy
from tools.figures.__main__ import IMAGES

SVG = "{http://www.w3.org/2000/svg}"
GROUPS = {group.get("id"): group for group in ET.fromstring(anatomy.render()).iter(f"{SVG}g")}
CURVES = {name: curves for name, _, curves in anatomy.parts()}


def middle(name: str) -> complex:
    points = [point for curve in CURVES[name] for piece in curve.pieces for point in piece]
    return sum(points) / len(points)


def test_the_shipped_file_is_what_is_drawn() -> None:
    assert (IMAGES / "anatomy" / "back.svg").read_text("utf-8") == anatomy.render()


def test_all_that_is_named_is_a_group_of_its_own() -> None:
    names = {"L1", "L2", "L3", "L4", "L5", "spinalis", "longissimus", "iliocostalis"}

    assert names <= set(GROUPS)
    assert all(group.get("transform") is None for group in GROUPS.values())


def test_the_vertebrae_are_counted_from_above() -> None:
    heights = [middle(f"L{level}").imag for level in range(1, 6)]

    assert heights == sorted(heights, reverse=True)


def test_the_muscles_lie_beside_each_other_from_the_spine_outwards() -> None:
    distances = [middle(name).real for name in ("spinalis", "longissimus", "iliocostalis")]

    assert 0 < distances[0] < distances[1] < distances[2]


def test_nothing_is_cut_off() -> None:
    for name, curves in CURVES.items():
        for _, _, point in (piece for curve in curves for piece in curve.pieces):
            assert anatomy.LEFT < point.real < anatomy.LEFT + anatomy.WIDTH, name
            assert anatomy.TOP < -point.imag < anatomy.TOP + anatomy.HEIGHT, name
