"""The program's icon."""

from pathlib import Path

from PySide6.QtGui import QColor, QImage

from lowback_timer.resources import icon_file
from lowback_timer.window.look.palette import LIGHT
from tools.draw_icon import FOLDER, NAME, PICTURE, icon, write_picture


def test_what_is_shipped_is_what_the_tool_draws() -> None:
    assert (FOLDER / f"{NAME}.svg").read_text("utf-8") == icon()
    assert icon_file() == FOLDER / f"{NAME}.png"


def test_the_picture_shows_the_icon(tmp_path: Path) -> None:
    file = tmp_path / "icon.png"

    write_picture(icon(), file)

    drawn, shipped = QImage(str(file)), QImage(str(icon_file()))
    for image in (drawn, shipped):
        assert image.width() == image.height() == PICTURE
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(PICTURE // 2, 8) == QColor(LIGHT.reps)
