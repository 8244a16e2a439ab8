"""How much did it hurt? And what is done about it, by which rule."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.core.coach.pain import Light, Way
from lowback_timer.core.coach.remedy import Remedy
from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Link
from lowback_timer.window.controls.check_box import CheckBox
from lowback_timer.window.controls.key_chip import KeyChip
from lowback_timer.window.controls.keyboard import key_of
from lowback_timer.window.controls.scale import Scale
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

_WIDTH = 860
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

RemedyFor = Callable[[int, bool], Remedy]
"""What is done at a pain, and whether something new is felt in a leg."""


class PainSheet(TextOverlay):
    """Asks for a number in large type. Escape leaves it open, and the session where it stands."""

    pain_said = Signal(object)
    """`int`, or None: how much it hurt; taken back."""
    answered = Signal(object)
    """`Remedy`: what is done now, as soon as that is known, and whenever it is something else."""
    accepted = Signal(object)
    """`Remedy`: it goes on like that."""
    signs_asked = Signal()
    """The warning signs are to be read."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title = translate("PainSheet", "How much does it hurt?")
        text = translate("PainSheet", "Leave it open")
        super().__init__(look, host, title, text, _WIDTH, style=Type.TITLE)
        look = self.look
        self._remedy_for: RemedyFor | None = None
        self.remedy: Remedy | None = None
        """What is done now; None while nothing is said."""
        self._about = look.label("", Type.BODY, "dim", wraps=True)
        ends = (translate("Pain", "none"), translate("Pain", "the worst you can think of"))
        self.scale = Scale(look, title, ends, "muscle", is_large=True, bare=True)
        self.scale.chosen.connect(self._on_pain)
        self.leg = CheckBox(look, translate("PainSheet", "Something new is felt in a leg"))
        self.leg.setAccessibleDescription(translate("Keys", "Key {key}").format(key="L"))
        self.leg.chosen.connect(self._show_remedy)
        self._sentence = look.label("", Type.TITLE, wraps=True)
        self._rule = look.label("", Type.BODY, "dim", wraps=True)
        self.signs = Link(
            look, translate("RedFlags", "Warning signs"), self.signs_asked.emit, flush=True
        )
        leg = look.space(QHBoxLayout(), 8)
        leg.addWidget(self.leg, 1)
        leg.addWidget(look.text(KeyChip(look, "L"), Type.LABEL))
        look.space(self.text, 14, (0, 0, 12, 0))
        below = self._below = look.space(QVBoxLayout(), 4)
        below.addWidget(self._sentence)
        below.addWidget(self._rule)
        below.addWidget(self.signs, 0, Qt.AlignmentFlag.AlignLeading)
        self.text.addWidget(self._about)
        self.text.addWidget(self.scale)
        self.text.addLayout(leg)
        self.text.addLayout(below)

    def ask(self, exercise: str, remedy_for: RemedyFor) -> None:
        """Ask about a set of an exercise, which is called so."""
        self._remedy_for = remedy_for
        text = translate(
            "PainSheet",
            "{exercise}. The session stands still. Type a number, or press Esc: nothing has to be "
            "said.",
        )
        self._about.setText(text.format(exercise=exercise))
        self.setAccessibleDescription(self._about.text())
        self.scale.set_value(None)
        self.leg.set_value(False)
        self._show_remedy()
        self.open(self.scale.focus_mark)

    @property
    def told(self) -> str:
        """What is done now, in words; empty while nothing is said."""
        return self._sentence.text() if self.remedy else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits and L wherever the keyboard is; Enter goes on."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.button.click()
            event.accept()
        elif key_of(event) == Qt.Key.Key_L and not event.isAutoRepeat():
            self.leg.click()
        elif not self.scale.take_key(event):
            super().keyPressEvent(event)

    def _on_pain(self, pain: int | None) -> None:
        self.pain_said.emit(pain)
        self._show_remedy()

    def _show_remedy(self) -> None:
        pain, in_leg = self.scale.value, self.leg.isChecked()
        is_said = pain is not None or in_leg
        remedy_for = self._remedy_for
        remedy = remedy_for(pain or 0, in_leg) if is_said and remedy_for else None
        self.remedy = remedy
        for label in (self._sentence, self._rule):
            label.setVisible(remedy is not None)
        self.signs.setVisible(remedy is not None and remedy.rule.light is Light.OVER)
        if remedy is None:
            self.button.setText(translate("PainSheet", "Leave it open"))
        else:
            show_text(self._sentence, remedy.text)
            show_text(self._rule, rule_text(remedy))
            is_end = remedy.way is Way.END
            go_on, end = translate("PainSheet", "Go on"), translate("PainSheet", "End the workout")
            self.button.setText(end if is_end else go_on)
            announce(self, f"{remedy.text} {remedy.rule.text}", waits=True)
            self.answered.emit(remedy)
        self._below.invalidate()  # or what has just come would be measured without room for it
        self.text.invalidate()
        self.fit()

    def _on_button(self) -> None:
        remedy = self.remedy
        self.close_overlay()
        if remedy is not None:
            self.accepted.emit(remedy)


def rule_text(remedy: Remedy) -> str:
    """By which rule it is so, where that comes from, and an easier way to do half of it."""
    rule = remedy.rule
    told = translate("Pain", "Source: {source}").format(source=rule.source)
    own = translate("Pain", "A rule of our own, on the careful side.")
    texts = [rule.text, told if rule.source else own]
    ways = [each.text for each in remedy.exercise.easier if each.exercise is None]
    if remedy.way is Way.HALF and ways:
        texts.insert(0, translate("Pain", "An easier way: {way}.").format(way=ways[0].rstrip(".")))
    return " ".join(texts)
