"""The moving figure of an exercise, large, which can be stopped and looked at pose by pose."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.window.controls.box import mirrored, paint_field_box
from lowback_timer.window.exercises.poses import Pose, poses_of
from lowback_timer.window.exercises.tags import Tag
from lowback_timer.window.figures.figure import FigureView
from lowback_timer.window.figures.figure_time import LOOP_MS, PREVIEW_SLOWDOWN
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import RADIUS_CARD
from lowback_timer.window.look.words import translate

_PACE_MS = 50
_MARGIN = 18
_CHIP_LEFT, _CHIP_TOP, _CHIP_GAP = 14, 12, 4
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class FigurePanel(QAbstractButton):
    """Moves while it is on: Space and a click stop it, and then the arrow keys show pose by pose.

    To screen readers a toggle button with the name of the picture, and what it shows.
    """

    broken = Signal(object)
    """A sentence on a picture that could not be shown."""

    def __init__(self, look: Look, least_height: int) -> None:
        super().__init__()
        self._look = look
        self._least_height = least_height
        self._poses: tuple[Pose, ...] = ()
        self._offset_ms = 0
        """The moment of the picture at which the clock was started."""
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_PACE_MS)
        self._timer.timeout.connect(self._show_moment)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.figure = FigureView(look, ground="panel", fills=True)
        self.figure.setParent(self)
        self.figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.figure.broken.connect(self.broken)
        self._chip = Tag(look)
        self._chip.setParent(self)
        self._chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # Not when clicked: a screen reader toggles it, which is no click.
        self.toggled.connect(self._run_or_stop)
        look.watch(self)
        look.restyled.connect(self._place)

    def show_exercise(self, exercise: Exercise, *, moves: bool) -> None:
        """Show another one from the beginning, in motion or in its first pose."""
        self._timer.stop()
        self._poses = poses_of(exercise)
        self._offset_ms = self._poses[0].moment_ms
        self.figure.show_picture(exercise.picture, name=exercise.name)
        self.setAccessibleName(self.figure.accessibleName())
        self.setChecked(moves)
        self._run_or_stop()

    @property
    def moment_ms(self) -> int:
        """The moment of the picture that is shown."""
        gone_ms = self._clock.elapsed() // PREVIEW_SLOWDOWN if self._timer.isActive() else 0
        return (self._offset_ms + gone_ms) % LOOP_MS

    def step(self, by: int) -> bool:
        """Show the next pose, or the one before; only when it has been stopped."""
        if self.isChecked() or not self._poses:
            return False
        index = self._pose_index()
        if by < 0 and self._offset_ms != self._poses[index].moment_ms:
            by += 1  # back to the pose that it is coming from
        self._offset_ms = self._poses[(index + by) % len(self._poses)].moment_ms
        self._show_moment()
        self._tell()
        return True

    def _pose_index(self) -> int:
        """The pose that is shown, or that was the last one."""
        start = self._poses[0].moment_ms
        gone = (self._offset_ms - start) % LOOP_MS
        passed = [each for each in self._poses if (each.moment_ms - start) % LOOP_MS <= gone]
        return len(passed) - 1

    def _run_or_stop(self) -> None:
        self._offset_ms = self.moment_ms
        self._timer.stop()
        # Nobody sees it otherwise, and a picture that moves costs more than all else together.
        if self.isChecked() and self.isVisible() and not self.window().isMinimized():
            self._clock.start()
            self._timer.start()
        self._show_moment()
        self._tell()

    def _show_moment(self) -> None:
        self.figure.set_moment(self.moment_ms)

    def _tell(self) -> None:
        """Say in the chip, and to screen readers, what is shown and which keys change it."""
        if self.isChecked():
            text = translate("FigurePanel", "moving · Space stops")
        else:
            pose = self._poses[self._pose_index()] if self._poses else Pose(0, "")
            text = translate("FigurePanel", "{pose} · ← → step, Space moves")
            text = text.format(pose=pose.word)
        self._chip.setText(text)
        self.setAccessibleDescription(text)
        self._place()

    # Qt

    def sizeHint(self) -> QSize:
        """High enough for a figure to be recognised; it takes all the room that is left."""
        growth = (1 + self._look.text_scale) / 2  # there is a text above the figure
        return QSize(self._look.px(360), self._look.px(self._least_height * growth))

    def minimumSizeHint(self) -> QSize:
        """Never less than that."""
        return QSize(self._look.px(200), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrow keys; leave Enter to the page, which starts."""
        if event.key() in _STEPS:
            self.step(_STEPS[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on moving."""
        super().showEvent(event)
        self.window().installEventFilter(self)
        self._run_or_stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still while nobody looks."""
        super().hideEvent(event)
        self._run_or_stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stand still while the window is minimised."""
        if event.type() == QEvent.Type.WindowStateChange and watched is self.window():
            self._run_or_stop()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the figure fill the panel."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        around = self._look.px(_MARGIN)
        left, size = self._look.px(_CHIP_LEFT), self._chip.sizeHint()
        width = min(size.width(), self.width() - 2 * left)
        chip = QRectF(left, self._look.px(_CHIP_TOP), width, size.height())
        self._chip.setGeometry(mirrored(self, chip).toRect())
        top = round(chip.bottom()) + self._look.px(_CHIP_GAP)
        self.figure.setGeometry(self.rect().adjusted(around, top, -around, -around))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel."""
        painter, look, has_focus = QPainter(self), self._look, self.hasFocus()
        box, radius = QRectF(self.rect()), RADIUS_CARD * look.scale
        paint_field_box(painter, box, radius, look.palette.panel, look, has_focus=has_focus)
