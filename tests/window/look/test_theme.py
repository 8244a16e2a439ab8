from collections.abc import Iterator
from typing import get_args

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look import theme as theme_module
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK, LIGHT, Palette
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.look.typography import Role, Type
from tests.window.stage import box_of, colour_at, image_of, show


class Hints(QObject):
    """The system, as far as it has a say in light and dark."""

    colorSchemeChanged = Signal(Qt.ColorScheme)  # noqa: N815

    def __init__(self, scheme: Qt.ColorScheme) -> None:
        super().__init__()
        self.system = scheme
        self.asked: list[Qt.ColorScheme] = []

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.system

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:  # noqa: N802
        self.asked.append(scheme)


@pytest.fixture
def hints(monkeypatch: pytest.MonkeyPatch) -> Hints:
    hints = Hints(Qt.ColorScheme.Light)

    class FakeApplication:
        @staticmethod
        def styleHints() -> Hints:  # noqa: N802
            return hints

    monkeypatch.setattr(theme_module, "QGuiApplication", FakeApplication)
    return hints


@pytest.fixture
def own(qapp: QApplication, look: Look, hints: Hints) -> Iterator[Theme]:
    """A theme of this test's own; afterwards all is as the other tests expect it."""
    own = Theme(qapp, look)
    yield own
    own.choose("light")
    own.setParent(None)
    own.deleteLater()


@pytest.fixture
def changes(look: Look) -> list[Palette]:
    """The palette at every change."""
    changes: list[Palette] = []
    look.changed.connect(lambda: changes.append(look.palette))
    return changes


@pytest.mark.parametrize(("name", "palette"), [("light", LIGHT), ("dark", DARK)])
def test_light_and_dark_can_be_chosen_whatever_the_system_has(
    own: Theme, changes: list[Palette], name: str, palette: Palette, look: Look
) -> None:
    own.choose(name)

    assert look.palette is palette
    assert changes == [palette]


@pytest.mark.parametrize(
    ("scheme", "palette"),
    [
        (Qt.ColorScheme.Light, LIGHT),
        (Qt.ColorScheme.Dark, DARK),
        (Qt.ColorScheme.Unknown, LIGHT),
    ],
)
def test_by_default_it_is_what_the_system_has(
    own: Theme, hints: Hints, scheme: Qt.ColorScheme, palette: Palette, look: Look
) -> None:
    hints.system = scheme

    own.choose("system")

    assert look.palette is palette


def test_it_follows_the_system_when_that_changes(
    own: Theme, hints: Hints, changes: list[Palette]
) -> None:
    own.choose("system")

    hints.system = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(hints.system)

    assert changes == [LIGHT, DARK]


def test_what_was_chosen_stays_when_the_system_changes(
    own: Theme, hints: Hints, look: Look
) -> None:
    own.choose("light")

    hints.system = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit(hints.system)

    assert look.palette is LIGHT


def test_the_system_is_asked_to_draw_its_own_parts_alike(own: Theme, hints: Hints) -> None:
    for name in ("dark", "light", "system"):
        own.choose(name)

    assert hints.asked == [Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Unknown]


def test_an_unknown_name_is_refused(own: Theme) -> None:
    with pytest.raises(KeyError):
        own.choose("purple")


@pytest.mark.parametrize(("name", "palette"), [("light", LIGHT), ("dark", DARK)])
def test_windows_and_texts_are_drawn_in_its_colours(
    qtbot: QtBot, own: Theme, look: Look, name: str, palette: Palette
) -> None:
    own.choose(name)

    page = QWidget()
    column = QVBoxLayout(page)
    for role in get_args(Role):
        column.addWidget(look.label("MMMM", Type.DISPLAY, role))
    show(qtbot, page, 300, 300)

    assert colour_at(page, 2, 2) == palette.ground
    for colour in (palette.ink, palette.dim, palette.reps, palette.muscle):
        assert not box_of(image_of(page), colour).isEmpty()


def test_what_qt_draws_is_coloured_too(qapp: QApplication, own: Theme) -> None:
    own.choose("dark")

    colours = qapp.palette()
    assert colours.color(QPalette.ColorRole.Base) == QColor(DARK.card)
    assert colours.color(QPalette.ColorRole.Text) == QColor(DARK.ink)
    assert QToolTip.palette().color(QPalette.ColorRole.ToolTipText) == QColor(DARK.ink)
    # AND no style sheet, which would be looked up for every widget there is
    assert qapp.styleSheet() == ""


def test_this_system_has_a_say(qapp: QApplication) -> None:
    # What the fake above stands for is really there.
    hints = QGuiApplication.styleHints()

    assert isinstance(hints.colorScheme(), Qt.ColorScheme)
    assert callable(hints.setColorScheme)
