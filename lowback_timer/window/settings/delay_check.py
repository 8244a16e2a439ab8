"""Measures how late the loudspeakers are: somebody taps along with a series of beeps."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.core.choices import LONGEST_DELAY_MS
from lowback_timer.core.cues.tapping import BEEPS_EVERY_MS, TAPS, Unclear, delay_of
from lowback_timer.core.cues.tones import Sound
from lowback_timer.core.plan.dose import Milliseconds
from lowback_timer.devices.clock import Clock
from lowback_timer.devices.sound import SoundPlayer
from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.settings.step_mark import Progress, StepMark

PRE_ROLL_MS = 700
"""Time for the speakers to wake up."""
BEEPS = TAPS + 6
"""Some to find the beat, and some that may be missed."""


class DelayCheck(TextOverlay):
    """Plays beeps, takes taps, and says what they tell.

    Args:
        look: Colours, scale and fonts.
        host: What it lies over.
        clock: Tells when a beep was ordered and when it was tapped.
    """

    measured = Signal(int)
    """So late, in milliseconds, the loudspeakers are; the person wants that to be made up for."""

    def __init__(self, look: Look, host: QWidget, clock: Clock) -> None:
        title = translate("DelayCheck", "How late is your speaker?")
        super().__init__(look, host, title, translate("DelayCheck", "Not now"), is_primary=False)
        self._clock = clock
        self._player: SoundPlayer | None = None
        self._first_ms: float | None = None
        self._taps: list[float] = []
        self._late_ms: Milliseconds = 0
        self.tap = Button(self.look, translate("DelayCheck", "Tap"), lambda: None)
        self.tap.pressed.connect(self._take_tap)  # as it goes down, not when it is let go of
        self.again = Button(self.look, translate("DelayCheck", "Once more"), self._begin)
        self.use = Button(
            self.look, translate("DelayCheck", "Use this"), self._use, is_primary=True
        )
        for button in (self.again, self.use):
            self.buttons.insertWidget(1, button)
        self.look.space(self.text, 14)
        hint = translate(
            "DelayCheck",
            "Close your eyes and tap the space bar with the beeps, eight times. Let the first few "
            "pass to find the beat.",
        )
        self.text.addWidget(self.look.label(hint, Type.BODY, "dim", wraps=True))
        self.marks = [StepMark(self.look) for _ in range(TAPS)]
        row = self.look.space(QHBoxLayout(), 8)
        for mark in self.marks:
            row.addWidget(mark)
        row.addStretch(1)
        self.text.addLayout(row)
        self.text.addWidget(self.tap)
        self.verdict = self.look.label("", Type.STRONG, wraps=True)
        self.text.addWidget(self.verdict)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._go_on)

    def run(self, player: SoundPlayer) -> None:
        """Open, and begin to beep."""
        self._player = player
        self.open(self.tap)
        self._begin()

    def close_overlay(self) -> None:
        """Fall silent, too."""
        self._stop()
        super().close_overlay()

    def fit(self) -> None:
        """Make the buttons large enough for a finger."""
        for button in (self.again, self.use, self.tap):
            button.setMinimumSize(self.look.px(112), self.look.px(44))
        self.tap.setMinimumHeight(self.look.px(88))
        super().fit()

    def _begin(self) -> None:
        if self._player is None:
            return
        self._first_ms = None
        self._taps.clear()
        for mark in self.marks:
            mark.show_progress(Progress.TO_COME)
        self._show_result("", is_over=False)
        self.tap.setFocus()
        self._player.keep_awake()
        self.timer.start(PRE_ROLL_MS)

    def _go_on(self) -> None:
        """Begin to beep, or end without taps enough."""
        if self._player is None:
            return
        if self._first_ms is None:
            self._first_ms = self._clock.now_ms()
            self._player.play_run(Sound.COUNTDOWN, BEEPS, BEEPS_EVERY_MS)
            self.timer.start((BEEPS + 1) * BEEPS_EVERY_MS)
        else:
            self._tell()

    def _take_tap(self) -> None:
        if self._first_ms is None or len(self._taps) == TAPS:
            return
        self._taps.append(self._clock.now_ms())
        self.marks[len(self._taps) - 1].show_progress(Progress.DONE)
        if len(self._taps) == TAPS:
            self._tell()

    def _tell(self) -> None:
        """Say what the taps tell."""
        assert self._first_ms is not None
        found = delay_of(self._first_ms, self._taps)
        self._stop()
        self._late_ms = 0 if isinstance(found, Unclear) else min(found, LONGEST_DELAY_MS)
        text = result_text(found)
        self._show_result(text, is_over=True)
        announce(self, text)

    def _stop(self) -> None:
        self.timer.stop()
        self._first_ms = None
        if self._player is not None:
            self._player.stop()

    def _show_result(self, text: str, *, is_over: bool) -> None:
        is_late = is_over and self._late_ms > 0
        show_text(self.verdict, text)
        self.verdict.setVisible(is_over)
        self.tap.setVisible(not is_over)
        self.again.setVisible(is_over)
        self.use.setVisible(is_late)
        if is_over:
            (self.use if is_late else self.again).setFocus()
        self.fit()

    def _use(self) -> None:
        late_ms = self._late_ms
        self.close_overlay()
        self.measured.emit(late_ms)


def result_text(found: Milliseconds | Unclear) -> str:
    """What the taps tell, in words."""
    if found is Unclear.FEW:
        return translate("DelayCheck", "There were too few taps to tell.")
    if isinstance(found, Unclear):
        return translate("DelayCheck", "The taps were too uneven to tell. It takes some practice.")
    if found == 0:
        return translate("DelayCheck", "Your speaker is in time.")
    if found > LONGEST_DELAY_MS:
        text = translate(
            "DelayCheck",
            "Your speaker is about {milliseconds} ms late. Up to {most} ms can be made up for.",
        )
        return text.format(milliseconds=found, most=LONGEST_DELAY_MS)
    text = translate(
        "DelayCheck",
        "Your speaker is about {milliseconds} ms late. Shall the picture be as late?",
    )
    return text.format(milliseconds=found)
