"""The row of buttons under a session."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.reading import Reading, State
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.core.session.transitions import Trigger
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.look.words import translate
from lowback_timer.window.session.keymap import Action


class ControlBar(QWidget):
    """Emits the `Action` of the button that was pressed."""

    pressed = Signal(object)
    """`Action`: what was asked for."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = look.space(QHBoxLayout(self), 14)

        def add(text: str, action: Action, *, is_primary: bool = False) -> KeyButton:
            made = KeyButton(
                look,
                text,
                str(action.value.written),
                lambda: self.pressed.emit(action),
                is_primary=is_primary,
            )
            row.addWidget(made)
            return made

        row.addStretch()
        self._back = add(translate("ControlBar", "Back"), Action.BACK)
        self._main = add(translate("ControlBar", "Pause"), Action.PAUSE_OR_COUNT, is_primary=True)
        self._skip = add(translate("ControlBar", "Skip"), Action.SKIP)
        self._less = add(translate("ControlBar", "−15 s"), Action.LESS_TIME)
        self._more = add(translate("ControlBar", "+15 s"), Action.MORE_TIME)
        self._less.setAccessibleName(translate("ControlBar", "15 seconds less"))
        self._more.setAccessibleName(translate("ControlBar", "15 seconds more"))
        self._uncount = add(translate("ControlBar", "One less"), Action.UNCOUNT)
        self._count_on = add(translate("ControlBar", "One more"), Action.COUNT_ON)
        self._pause = add(translate("ControlBar", "Pause"), Action.PAUSE)
        self._warm_up = add(translate("ControlBar", "Skip warm-up"), Action.SKIP_WARM_UP)
        row.addStretch()
        self._warm_up.setToolTip(
            translate(
                "ControlBar",
                "The warm-up brings blood to the small muscles of the back before they have to "
                "work. Skip it only when you are warm already.",
            )
        )

    def show_state(self, session: Session, reading: Reading, phase: Phase) -> None:
        """Offer what makes sense now."""
        self._main.set_text(_main_text(reading))
        self._main.set_phase(phase)
        counts = reading.counting is Counting.BY_HAND and reading.step.kind is StepKind.REPS
        for each in (self._less, self._more):
            each.setEnabled(session.allows(Trigger.ADD_TIME))
            each.setVisible(not (reading.is_open_hold or counts))
        # The last rep of a set can be one too many, or not the last one, until the rest is over.
        for button, trigger in (
            (self._uncount, Trigger.UNCOUNT_REP),
            (self._count_on, Trigger.COUNT_ON),
        ):
            is_allowed = session.allows(trigger)
            button.setEnabled(is_allowed)
            button.setVisible(is_allowed or counts)
        # The big target pauses everything else.
        self._pause.setVisible(reading.is_open_hold)
        in_warm_up = reading.step.section is SectionKind.WARM_UP
        self._warm_up.setVisible(in_warm_up and session.allows(Trigger.SKIP_SECTION))


def _main_text(reading: Reading) -> str:
    """What the big target means now."""
    if reading.state is State.PAUSED:
        return translate("ControlBar", "Go on")
    if reading.is_waiting:
        return translate("ControlBar", "I am ready")
    if reading.is_open_hold:
        return translate("ControlBar", "End the hold")
    if reading.counting is Counting.BY_HAND and reading.step.kind is StepKind.REPS:
        return translate("ControlBar", "Count a rep")
    return translate("ControlBar", "Pause")
