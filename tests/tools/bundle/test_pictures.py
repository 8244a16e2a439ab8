from pathlib import Path

import pytest
from PySide6.QtGui import QImageReader

from tools.bundle.contents import LINUX, MACOS, WINDOWS
from tools.bundle.pictures import icon_file


@pytest.mark.parametrize(("system", "largest"), [(WINDOWS, 256), (MACOS, 512)])
def test_the_icon_can_be_read_with_every_picture(system: str, largest: int, tmp_path: Path) -> None:
    file = icon_file(system, tmp_path)
    reader = QImageReader(str(file))
    sizes = set()
    for index in range(reader.imageCount()):
        reader.jumpToImage(index)
        sizes.add(reader.read().width())

    assert {16, 32, 256, largest} <= sizes
    assert 0 not in sizes


def test_on_linux_a_program_has_no_icon_of_its_own(tmp_path: Path) -> None:
    assert icon_file(LINUX, tmp_path) is None
