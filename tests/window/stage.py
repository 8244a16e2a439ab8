"""A stage for sessions in a window: a clock set by hand, and what drives and watches them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QBitmap,
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.session.events import Event
from lowback_timer.core.session.reading import Reading
from lowback_timer.core.session.session import Session
from lowback_timer.devices.clock import Clock
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.controls.spoken_number import SpokenNumber
from lowback_timer.window.session.driver import SessionDriver
from lowback_timer.window.session.face import face_of
from lowback_timer.window.session.far_view import FarView
from lowback_timer.window.session.near_view import NearView
from lowback_timer.window.session.page import SessionPage
from tests.fakes import make_dose, make_exercise, make_hold, make_timeline

SIZES = ((1024, 640), (1280, 800), (1920, 1080), (3840, 2160))
"""A small laptop, the size of the design, a screen, and the largest there is."""

Begin = Callable[..., SessionDriver]
"""What begins a session in the middle of a test."""

Child = TypeVar("Child", bound=QObject)


class HandClock:
    """A clock that stands still until somebody sets it."""

    def __init__(self) -> None:
        self.ms = 5_000_000.0
        self.wall_offset_ms = 0.0

    def now_ms(self) -> float:
        return self.ms

    def wall_ms(self) -> float:
        return self.ms + self.wall_offset_ms


def fill(host: QWidget, page: QWidget) -> None:
    """Let a page be all that there is in a window."""
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)


class Watcher:
    """Keeps what a driver says, in order."""

    def __init__(self, driver: SessionDriver) -> None:
        self.said: list[tuple[str, Any]] = []
        self.events: list[Event] = []
        driver.interrupted.connect(lambda: self.said.append(("interrupted", None)))
        driver.happened.connect(self._keep)
        driver.looked.connect(lambda reading: self.said.append(("looked", reading)))
        driver.was_away.connect(lambda ms: self.said.append(("was_away", ms)))

    def _keep(self, events: tuple[Event, ...]) -> None:
        self.said.append(("happened", events))
        self.events += events

    @property
    def signals(self) -> list[str]:
        """The names of the signals, in order."""
        return [name for name, _ in self.said]

    @property
    def names(self) -> list[str]:
        """The names of the events, in order."""
        return [event.name for event in self.events]


def make_driver(
    clock: Clock, *parts: Any, counting: Counting = Counting.PACED, speed: float = 1
) -> SessionDriver:
    """A driver of a session that has not begun."""
    return SessionDriver(Session(make_timeline(*parts), counting), clock, speed)


def child_of(parent: QObject, kind: type[Child]) -> Child:
    """The first child of that kind, which is there."""
    child = parent.findChild(kind)
    assert child is not None
    return child


def timer_of(parent: QObject) -> QTimer:
    """The timer that makes a driver look, a flash end, or a key count as held."""
    return child_of(parent, QTimer)


def pass_time(clock: HandClock, driver: SessionDriver, ms: float) -> None:
    """Let time go by, looking whenever the driver's own timer asks for it."""
    timer, end_ms = timer_of(driver), clock.ms + ms
    while timer.isActive() and clock.ms + timer.interval() <= end_ms:
        clock.ms += timer.interval()
        driver.look()
    clock.ms = end_ms


def begin_holds_on(
    page: SessionPage,
    clock: HandClock,
    work: Any = None,
    ms: int = 8_000,
    counting: Counting = Counting.PACED,
    speed: float = 1,
) -> SessionDriver:
    """Begin two holds of 20 s, unless told otherwise, with 30 s of rest; let some time go by."""
    dose = make_dose(work or make_hold(20), sets=2, rest=30)
    driver = make_driver(clock, dose, counting=counting, speed=speed)
    page.begin(driver)
    driver.start()
    pass_time(clock, driver, ms)
    driver.look()
    settle()
    return driver


def far_view_of(page: SessionPage) -> FarView:
    return child_of(page, FarView)


def pause_of(page: SessionPage) -> tuple[str, str]:
    """What the page says of a pause, above the ring: that it is one, and how to go on."""
    near = child_of(page, NearView)
    is_shown = near.isVisible() and near._chip.accessibleName().startswith("Paused")
    return (near._chip.accessibleName(), near._title.text()) if is_shown else ("", "")


def button_of(page: SessionPage, text: str) -> KeyButton:
    return next(each for each in page.findChildren(KeyButton) if each.text() == text)


def end_flashes(page: SessionPage) -> None:
    """Let all that has lit up on the page go out."""
    for timer in page.findChildren(QTimer):
        if timer.isActive() and timer.isSingleShot():
            timer.stop()
            timer.timeout.emit()


def send_key(widget: QWidget, kind: QEvent.Type, key: Qt.Key, *, repeated: bool = False) -> None:
    """Press or let go a key, of which QTest need not know: it knows no media keys."""
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeated)
    QApplication.sendEvent(widget, event)


def show_far_at(
    view: FarView, session: Session, ms: int, now_ms: float | None = None, note: str = ""
) -> None:
    """Show a session in the far view, `ms` after its start."""
    session.advance_to(ms)
    show_far_now(view, session, ms if now_ms is None else now_ms, note)


def show_far_now(view: FarView, session: Session, now_ms: float, note: str = "") -> None:
    """Show a session in the far view as it is."""
    reading = session.reading()
    view.show_face(face_of(reading, session.timeline), reading, note, now_ms)
    settle()


def far_ground(view: FarView) -> str:
    """The colour behind all that stands in a far view."""
    return colour_at(view, 3, 3)


def reading_at(ms: int, *parts: Any, counting: Counting = Counting.PACED) -> Reading:
    """What an undisturbed session shows `ms` after its start."""
    session = Session(make_timeline(*parts), counting)
    session.start()
    session.advance_to(ms)
    return session.reading()


def image_of(widget: QWidget) -> QImage:
    """What the widget looks like."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def colour_at(widget: QWidget, x: int, y: int) -> str:
    """The colour of one pixel, as `#RRGGBB`."""
    return image_of(widget).pixelColor(x, y).name().upper()


def box_of(image: QImage, colour: str) -> QRect:
    """The smallest box around all pixels of exactly that colour."""
    mask = image.createMaskFromColor(QColor(colour).rgb(), Qt.MaskMode.MaskOutColor)
    return _box_in(mask)


def difference(one: QImage, other: QImage) -> QRect:
    """The smallest box around all pixels in which two pictures differ."""
    black = QColor("black").rgb()
    return _box_in(_subtracted(one, other).createMaskFromColor(black, Qt.MaskMode.MaskInColor))


def largest_difference(one: QImage, other: QImage) -> int:
    """By how much the brightness of two pictures differs, 0 to 255, where it does so most."""
    grey = _subtracted(one, other).convertToFormat(QImage.Format.Format_Grayscale8)
    return max(bytes(grey.constBits()))


def _subtracted(one: QImage, other: QImage) -> QImage:
    assert one.size() == other.size()
    rest = one.copy()
    painter = QPainter(rest)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return rest


def _box_in(mask: QImage) -> QRect:
    """The box around the black of a mask."""
    return QRegion(QBitmap.fromImage(mask)).boundingRect()


def spoken_number(widget: QWidget) -> str:
    """What a screen reader finds when it looks the number of a widget up."""
    number = widget.findChild(SpokenNumber)
    assert number is not None
    found = QAccessible.queryAccessibleInterface(number)
    return f"{found.text(QAccessible.Text.Name)} {found.text(QAccessible.Text.Description)}"


class PaintWatch(QObject):
    """Keeps what is painted of a widget that is on the screen."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        self.paints = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QPaintEvent):
            self.paints += 1
            self.region = self.region.united(event.region())
        return False

    def forget(self) -> None:
        """Begin anew."""
        self.region, self.paints = QRegion(), 0


def screen_after(before: QImage, widget: QWidget, painted: QRegion) -> QImage:
    """What a screen that showed `before` shows once the widget has painted only `painted`."""
    screen = before.copy()
    if not painted.isEmpty():
        widget.render(screen, painted.boundingRect().topLeft(), painted)
    return screen


def settle() -> None:
    """Let Qt do all that it has put off: layouts, painting, deleting."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        QApplication.processEvents()


SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" data-key-ms="1000" {extra}>
<g><animateTransform attributeName="transform" type="translate" dur="4s" repeatCount="indefinite"
 values="0 0;400 0;400 0;0 0;0 0"/><rect x="0" y="120" width="80" height="80" fill="#3D5561"/></g>
</svg>
"""
"""A square that moves from the left edge to the right one in the first second of four."""


def show(qtbot: QtBot, widget: QWidget, width: int, height: int) -> None:
    """Put a widget on the screen that nobody sees, until the end of the test."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    settle()


def write_svg(folder: Path, name: str = "square.svg", extra: str = "") -> str:
    """A picture whose moments are told apart easily; returns its path."""
    file = folder / name
    file.write_text(SVG.format(extra=extra), encoding="utf-8")
    return str(file)


def pictured(folder: Path, name: str = "Superman", **changes: Any) -> Exercise:
    """An exercise with a picture that can be read."""
    return make_exercise(name, picture=write_svg(folder), **changes)
