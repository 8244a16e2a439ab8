import os
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from lowback_timer.core.plan.dose import Side
from lowback_timer.window.figures.figure_colours import FIGURE_COLOURS
from lowback_timer.window.figures.picture import Picture, PictureError, load_picture
from tests.window.stage import box_of, write_svg

SQUARE = FIGURE_COLOURS["near"]


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Pictures need an application."""


def painted(picture: Picture, moment_ms: int, size: QSize | None = None) -> QImage:
    size = size or QSize(480, 320)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    picture.paint(painter, QRectF(0, 0, size.width(), size.height()), moment_ms)
    painter.end()
    return image


def left_of_square(picture: Picture, moment_ms: int) -> int:
    return box_of(painted(picture, moment_ms), SQUARE.light).left()


@pytest.mark.parametrize(
    ("moment_ms", "left"),
    [(0, 0), (500, 200), (1_000, 400), (1_900, 400), (2_500, 200), (3_000, 0), (3_999, 0)],
)
def test_a_drawing_shows_the_moment_that_is_asked_for(
    tmp_path: Path, moment_ms: int, left: int
) -> None:
    # GIVEN a square that goes to the right in the first second, rests, and comes back in the third
    picture = load_picture(write_svg(tmp_path), dark=False)

    assert left_of_square(picture, moment_ms) == pytest.approx(left, abs=8)


def test_moments_can_be_asked_for_in_any_order(tmp_path: Path) -> None:
    picture = load_picture(write_svg(tmp_path), dark=False)

    lefts = [left_of_square(picture, moment) for moment in (3_500, 1_500, 0, 1_500, 3_500)]

    assert lefts == [0, 400, 0, 400, 0]


def test_a_shorter_drawing_is_stretched_to_four_seconds(tmp_path: Path) -> None:
    # GIVEN the same movement in half the time
    path = Path(write_svg(tmp_path))
    path.write_text(path.read_text().replace('dur="4s"', 'dur="2s"'))

    picture = load_picture(str(path), dark=False)

    assert left_of_square(picture, 500) == pytest.approx(200, abs=30)
    assert left_of_square(picture, 1_500) == 400
    assert left_of_square(picture, 3_500) == 0


def test_a_drawing_that_does_not_move_is_shown_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "still.svg"
    file.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320">'
        f'<rect x="10" y="20" width="30" height="40" fill="{SQUARE.light}"/></svg>'
    )

    picture = load_picture(str(file), dark=False)

    assert painted(picture, 0) == painted(picture, 3_000)
    assert box_of(painted(picture, 0), SQUARE.light).topLeft().x() == 10


def test_by_night_a_drawing_has_other_colours(tmp_path: Path) -> None:
    image = painted(load_picture(write_svg(tmp_path), dark=True), 0)

    assert box_of(image, SQUARE.light).isEmpty()
    assert not box_of(image, SQUARE.dark).isEmpty()


def test_what_a_drawing_says_of_itself(tmp_path: Path) -> None:
    picture = load_picture(write_svg(tmp_path, extra='data-side="left"'), dark=False)

    assert picture.key_ms == 1_000
    assert picture.drawn_side is Side.LEFT
    assert picture.size == QSize(480, 320)


def test_a_drawing_without_a_view_box_has_the_size_it_states(tmp_path: Path) -> None:
    file = tmp_path / "plain.svg"
    file.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"></svg>')

    assert load_picture(str(file), dark=False).size == QSize(60, 40)


# Photographs


@pytest.mark.parametrize("ending", ["png", "jpg", "webp"])
def test_a_photograph_is_shown_as_it_is(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"photo.{ending}"
    image = QImage(48, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("#3D5561"))
    assert image.save(str(path), quality=90)

    picture = load_picture(str(path), dark=True)

    assert picture.size == QSize(48, 32)
    assert picture.drawn_side is Side.RIGHT
    shown = painted(picture, 2_000, QSize(48, 32)).pixelColor(20, 20)
    assert abs(shown.red() - 0x3D) < 8
    assert abs(shown.blue() - 0x61) < 8


def test_the_frames_of_an_animation_share_the_four_seconds(tmp_path: Path) -> None:
    # GIVEN an animated WebP of two frames, a red one and a blue one
    path = tmp_path / "moving.webp"
    path.write_bytes(animated_webp("#C00000", "#0000C0"))

    picture = load_picture(str(path), dark=False)

    def is_red(moment_ms: int) -> bool:
        colour = painted(picture, moment_ms, QSize(16, 16)).pixelColor(8, 8)
        return colour.red() > colour.blue()

    assert [is_red(ms) for ms in (0, 1_999, 2_000, 3_999, 4_000)] == [
        True,
        True,
        False,
        False,
        False,
    ]


def animated_webp(*colours: str) -> bytes:
    """An animation put together from single frames, as the WebP container format says."""
    frames = b"".join(chunk(b"ANMF", frame(colour)) for colour in colours)
    header = chunk(b"VP8X", bytes([0b10, 0, 0, 0]) + three(15) + three(15))
    animation = chunk(b"ANIM", bytes(6))
    body = b"WEBP" + header + animation + frames
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def frame(colour: str) -> bytes:
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    still = QByteArray()
    buffer = QBuffer(still)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "webp", 100)  # type: ignore[call-overload]
    pixels = bytes(still.data())[12:]  # after the header of the still picture
    place = three(0) + three(0) + three(15) + three(15)
    return place + three(100) + bytes([0b10]) + pixels


def chunk(name: bytes, content: bytes) -> bytes:
    padding = b"\0" * (len(content) % 2)
    return name + len(content).to_bytes(4, "little") + content + padding


def three(number: int) -> bytes:
    return number.to_bytes(3, "little")


# Trouble


def test_a_picture_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="it cannot be read"):
        load_picture(str(tmp_path / "nowhere.svg"), dark=False)
    with pytest.raises(PictureError, match="not"):
        load_picture(str(tmp_path / "nowhere.png"), dark=False)


@pytest.mark.parametrize("content", [b"", b"no picture at all", b"\xff\xfe\x00"])
@pytest.mark.parametrize("ending", ["svg", "png", "jpg", "webp"])
@pytest.mark.qt_log_ignore("qt.svg", "Cannot read")
def test_a_damaged_picture_is_one_clear_line(tmp_path: Path, ending: str, content: bytes) -> None:
    file = tmp_path / f"damaged.{ending}"
    file.write_bytes(content)

    with pytest.raises(PictureError) as told:
        load_picture(str(file), dark=False)

    assert str(told.value)
    assert "\n" not in str(told.value)


def test_a_drawing_is_read_once_until_it_changes(tmp_path: Path) -> None:
    path = Path(write_svg(tmp_path))
    first = load_picture(str(path), dark=False)
    assert load_picture(str(path), dark=False) is first
    assert load_picture(str(path), dark=True) is not first

    os.utime(path, ns=(1, 1))

    assert load_picture(str(path), dark=False) is not first


def test_a_photograph_changes_with_its_frames(tmp_path: Path) -> None:
    path = str(tmp_path / "photo.png")
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(path)

    photograph = load_picture(path, dark=False)

    assert photograph.changed(QRectF(0, 0, 9, 9), 0, 3_999).isEmpty()
