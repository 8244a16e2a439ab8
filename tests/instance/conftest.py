"""A place of each test's own."""

from pathlib import Path

import pytest

from lowback_timer.instance.place import Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "data")
