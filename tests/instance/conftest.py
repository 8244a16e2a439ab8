"""A place of each test's own."""

from pathlib import Path

import pytest

from lowback_timer.instance.endpoint import Endpoint


@pytest.fixture
def endpoint(tmp_path: Path) -> Endpoint:
    return Endpoint(tmp_path / "data")
