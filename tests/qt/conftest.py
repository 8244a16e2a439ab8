"""What tests of the window share."""

import pytest
from PySide6.QtWidgets import QApplication

from lowback_timer.qt.theme import Theme


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let Qt's platform without a screen say that it has no window frames to limit in size."""
    item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints"))


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The theme of the whole test run, light unless a test chooses another."""
    theme = Theme(qapp)
    theme.choose("light")
    return theme
