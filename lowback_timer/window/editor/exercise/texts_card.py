"""How an exercise is done, in a person's own words; all of it may be empty."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout

from lowback_timer.core.editing import exercise_changes as changes
from lowback_timer.core.editing.exercise_changes import Texts
from lowback_timer.core.editing.exercise_remarks import About
from lowback_timer.window.controls.card import Card
from lowback_timer.window.editor.desk import ExerciseDesk
from lowback_timer.window.editor.exercise.text_field import TextField
from lowback_timer.window.editor.exercise.titled import Titled
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class TextsCard(Card):
    """Set-up, movement, cues, what to avoid, why, and what else it is called."""

    def __init__(self, look: Look, desk: ExerciseDesk) -> None:
        super().__init__(look)
        self._look = look
        self._desk = desk
        self.fields: dict[About, TextField] = {}
        self._titled: dict[About, Titled] = {}
        note = translate("OwnExercise", "A line for each step; all of it can stay empty.")
        column = look.space(QVBoxLayout(self), 14, (20, 18, 20, 18))
        column.addWidget(look.label(note, Type.SMALL, "dim", wraps=True))
        texts: tuple[tuple[About, Texts, str, str], ...] = (
            (
                About.SET_UP,
                "set_up",
                translate("HowTo", "Set up"),
                translate("OwnExercise", "Lie on your back, say"),
            ),
            (
                About.MOVEMENT,
                "movement",
                translate("HowTo", "Move"),
                translate("OwnExercise", "Lift one leg, say"),
            ),
            (
                About.CUES,
                "cues",
                translate("OwnExercise", "Think of: three to five cues, shown and spoken"),
                translate("OwnExercise", "Ribs down, say"),
            ),
            (About.AVOID, "avoid", translate("HowTo", "Avoid"), ""),
            (About.WHY, "why", translate("OwnExercise", "What it is good for"), ""),
            (
                About.OTHER_NAMES,
                "other_names",
                translate("OwnExercise", "Other names"),
                translate("OwnExercise", "A line for each; the search finds them"),
            ),
        )
        for about, which, title, hint in texts:
            column.addWidget(self._made(about, which, title, hint))

    def _made(self, about: About, which: Texts, title: str, hint: str) -> Titled:
        field = TextField(self._look, title, hint)
        field.written.connect(
            lambda text: self._desk.take(changes.write(self._desk.draft, which, text))
        )
        self.fields[about] = field
        self._titled[about] = Titled(self._look, title, field)
        return self._titled[about]

    def refresh(self) -> None:
        """Show what is written by now."""
        draft = self._desk.draft
        for about, text in (
            (About.SET_UP, draft.set_up),
            (About.MOVEMENT, draft.movement),
            (About.CUES, draft.cues),
            (About.AVOID, draft.avoid),
            (About.WHY, draft.why),
            (About.OTHER_NAMES, draft.other_names),
        ):
            self.fields[about].set_text(text)

    def show_problems(self, problems: Mapping[About, str]) -> None:
        """Say what is wrong, where it is."""
        for about, titled in self._titled.items():
            text = problems.get(about, "")
            titled.show_problem(text)
            self.fields[about].edit.setAccessibleDescription(text)
