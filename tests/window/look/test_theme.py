from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look import theme as theme_module
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import DARK, LIGHT, Palette
from lowback_timer.window.look.theme import Theme, style_sheet
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
def test_widgets_are_drawn_in_its_colours(
    qtbot: QtBot, own: Theme, name: str, palette: Palette
) -> None:
    own.choose(name)

    page, button = QWidget(), QPushButton("Start")
    page.setProperty("role", "page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    button.setProperty("role", "primary")
    show(qtbot, page, 100, 60)
    show(qtbot, button, 200, 60)
    button.clearFocus()

    assert colour_at(page, 50, 30) == palette.ground
    assert colour_at(button, 100, 5) == palette.reps


def test_what_the_style_sheet_leaves_out_is_coloured_too(qapp: QApplication, own: Theme) -> None:
    own.choose("dark")

    colours = qapp.palette()
    assert colours.color(QPalette.ColorRole.Base) == QColor(DARK.card)
    assert colours.color(QPalette.ColorRole.Text) == QColor(DARK.ink)
    assert colours.color(QPalette.ColorRole.PlaceholderText) == QColor(DARK.dim)


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_the_style_sheet_sets_no_size_of_text(palette: Palette) -> None:
    assert "font" not in style_sheet(palette)


def test_this_system_has_a_say(qapp: QApplication) -> None:
    # What the fake above stands for is really there.
    hints = QGuiApplication.styleHints()

    assert isinstance(hints.colorScheme(), Qt.ColorScheme)
    assert callable(hints.setColorScheme)


@pytest.mark.parametrize(("role", "edge"), [("link", 3), ("", 17)])
def test_no_text_moves_when_the_focus_comes(qtbot: QtBot, look: Look, role: str, edge: int) -> None:
    # GIVEN a button that is no larger than it asks for
    host = QWidget()
    made = QPushButton("Safety", host)
    made.setProperty("role", role)
    made.adjustSize()
    host.activateWindow()
    show(qtbot, host, 300, 100)
    with qtbot.waitActive(host):
        host.show()
    made.clearFocus()
    inside = made.rect().adjusted(edge, 3, -edge, -3)  # without the rounded corners
    before = image_of(made).copy(inside)

    # WHEN the keyboard comes to it
    made.setFocus()

    # THEN all inside the line around it is as it was
    assert image_of(made).copy(inside) == before
    assert not box_of(image_of(made).copy(0, 0, made.width(), 2), look.palette.ink).isEmpty()
    host.hide()
