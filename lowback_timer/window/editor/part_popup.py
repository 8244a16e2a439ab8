"""What can be changed of a part of a workout."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.draft import Key
from lowback_timer.core.plan.limits import ROUNDS
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.field import Field
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.controls.segments import Segments
from lowback_timer.window.controls.switch import Switch
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.number_field import NumberField
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.words import translate

_WIDTH = 320


class PartPopup(Popup):
    """How often it is gone through, whether at all, and which part it plays."""

    def __init__(self, look: Look, host: QWidget, desk: Desk, key: Key) -> None:
        super().__init__(look, host)
        self._desk = desk
        self._key = key
        part, look = desk.draft.part(key), self.look
        self.setAccessibleName(part.kind.label)
        rounds = translate("Editor", "Rounds")
        self.rounds = NumberField(look, ROUNDS, str)
        self.rounds.setAccessibleName(rounds)
        self.rounds.set_value(part.rounds)
        self.rounds.chosen.connect(
            lambda number: desk.take(changes.set_rounds(desk.draft, key, number))
        )
        on = translate("Editor", "On")
        self.is_on = Switch(look)
        self.is_on.setAccessibleName(on)
        self.is_on.set_value(part.is_on)
        self.is_on.chosen.connect(
            lambda value: desk.take(changes.set_part_on(desk.draft, key, is_on=value))
        )
        title = translate("Editor", "Part")
        self.kind = Segments(look, title, {kind.value: kind.label for kind in SectionKind})
        self.kind.set_value(part.kind.value)
        self.kind.chosen.connect(
            lambda value: desk.take(changes.set_part_kind(desk.draft, key, SectionKind(value)))
        )
        self.remove = Button(look, translate("Editor", "Remove this part"), self._remove)
        look.space(self.body, 12, (20, 18, 20, 18))
        self.body.addStrut(look.px(_WIDTH * min(look.text_scale, 1.8)))
        self.body.addWidget(Field(look, rounds, self.rounds))
        self.body.addWidget(Field(look, on, self.is_on))
        self.body.addWidget(
            look.label(
                translate("Editor", "What is off can be switched on before every start."),
                role="dim",
                wraps=True,
            )
        )
        self.body.addWidget(self.kind)
        if len(desk.draft.parts) > 1:
            self.body.addWidget(self.remove)

    def _remove(self) -> None:
        self.close_overlay()
        self._desk.take(changes.remove_part(self._desk.draft, self._key))
