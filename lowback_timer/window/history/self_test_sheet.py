"""Says what the self-test is and when it is not to be done, and starts it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lowback_timer.core.plan.self_test import EVERY_DAYS, MOST_PAIN
from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.scale import Scale
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.history.charts import day_text
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.store.log.history import HoldDone


class SelfTestSheet(TextOverlay):
    """Asks for the pain of today first: with more than a little, it is for another day."""

    started = Signal()

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("SelfTest", "Self-test: hold as long as you can")
        super().__init__(look, host, title, translate("SelfTest", "Start"), 640)
        look = self.look
        look.space(self.text, 12)
        for text in (
            translate(
                "SelfTest",
                "Front plank, side plank on the left and on the right, and the top of a back "
                "extension: each once, for as long as you can with good form, with two minutes of "
                "rest between them. You end each hold yourself, with any key or a click. One set "
                "of bird dogs comes first, to warm up.",
            ),
            translate(
                "SelfTest",
                "Stop before your form goes, at once if it hurts or you feel dizzy, and keep "
                "breathing. Leave it for another day after hard training or in the first two hours "
                "after getting up. If you have high blood pressure or heart trouble, ask a doctor "
                "first.",
            ),
            translate(
                "SelfTest",
                "What comes out is yours alone: look at how it changes over the months, and at "
                "left beside right. There is no mark to reach.",
            ),
        ):
            self.text.addWidget(look.label(text, Type.BODY, wraps=True))
        self.last = look.label("", Type.BODY, "dim", wraps=True)
        self.text.addWidget(self.last)
        ends = (translate("Pain", "none"), translate("Pain", "the worst you can think of"))
        self.pain = Scale(
            look, translate("SelfTest", "How much does your back hurt now?"), ends, "muscle"
        )
        self.pain.chosen.connect(self._take_pain)
        self.text.addWidget(self.pain)
        self.verdict = look.label("", Type.BODY, "alarm", wraps=True)
        self.text.addWidget(self.verdict)
        self.later = Button(look, translate("SelfTest", "Not today"), self.close_overlay)
        look.space(self.buttons, 12)
        self.buttons.insertWidget(0, self.later)

    def show_last(self, holds: tuple[HoldDone, ...], today: date) -> None:
        """Open, with when it was done last."""
        self.last.setText(_last_text(holds[-1].day if holds else None, today))
        self.pain.set_value(None)
        self._judge(None)
        self.open(self.pain.focus_mark)

    def fit(self) -> None:
        """Make both buttons equally high."""
        self.later.setMinimumHeight(self.look.px(44))
        super().fit()

    def _take_pain(self, pain: int | None) -> None:
        self._judge(pain)
        if self.verdict.text():
            announce(self, self.verdict.text())

    def _judge(self, pain: int | None) -> None:
        """Let it start with a pain that is told and small."""
        is_too_much = pain is not None and pain > MOST_PAIN
        text = translate(
            "SelfTest",
            "That is too much for a test: do it on another day. If the pain grows or stays, ask a "
            "doctor or a physiotherapist.",
        )
        show_text(self.verdict, text if is_too_much else "")
        self.verdict.setVisible(is_too_much)
        self.button.setEnabled(pain is not None and not is_too_much)
        self.fit()

    def _on_button(self) -> None:
        self.close_overlay()
        self.started.emit()


def _last_text(last: date | None, today: date) -> str:
    if last is None:
        return translate("SelfTest", "You have not done it yet. Once a month is often enough.")
    if (today - last).days < EVERY_DAYS:
        text = translate("SelfTest", "You did it on {day}: once a month is often enough.")
    else:
        text = translate("SelfTest", "You did it on {day}, more than a month ago.")
    return text.format(day=day_text(last))
