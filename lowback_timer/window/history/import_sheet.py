"""Shows what a file holds that was done elsewhere, before anything of it is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from lowback_timer.window.controls.announce import announce
from lowback_timer.window.controls.basics import show_text
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.check_box import CheckBox
from lowback_timer.window.controls.text_overlay import TextOverlay
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate

if TYPE_CHECKING:
    from lowback_timer.exchange.found import Found
    from lowback_timer.store.log.copying import Changes

_WIDTH = 640
_PROBLEMS = 12
"""So many are in view; whoever has more looks at the file."""


class Block(QFrame):
    """A heading, and a line for each of some things; nothing at all where there are none."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.lines = look.label("", Type.BODY, wraps=True)
        column = look.space(QVBoxLayout(self), 4)
        column.addWidget(look.label(title, Type.LABEL, "dim"))
        column.addWidget(self.lines)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show other lines."""
        show_text(self.lines, "\n".join(lines))
        self.setVisible(bool(lines))


class ImportSheet(TextOverlay):
    """First what is going on, then what there is and what is wrong with it, and two answers.

    To close it is to call it off, whatever is going on.
    """

    taken = Signal()
    """A person wants to have it."""
    pounds_chosen = Signal(bool)
    """Whether weights are in pounds, where the file does not say so."""

    def __init__(self, look: Look, host: QWidget) -> None:
        title, take = translate("Exchange", "Import"), translate("Exchange", "Take in")
        super().__init__(look, host, title, take, _WIDTH)
        self.summary = self.look.label("", Type.BODY, wraps=True)
        self.changes = Block(self.look, translate("Exchange", "What becomes of it"))
        self.matched = Block(self.look, translate("Exchange", "Exercises that we have"))
        self.others = Block(self.look, translate("Exchange", "Kept under their own names"))
        self.pounds = CheckBox(self.look, translate("Exchange", "The weights are in pounds"))
        self.pounds.chosen.connect(self.pounds_chosen)
        self.problems = Block(self.look, translate("Exchange", "Problems"))
        self.cancel = Button(self.look, "", self.close_overlay)
        self.look.space(self.text, 14)
        for part in (self.summary, self.changes, self.pounds):
            self.text.addWidget(part)
        for part in (self.problems, self.matched, self.others):
            self.text.addWidget(part)
        self.look.space(self.buttons, 12)
        self.buttons.insertWidget(1, self.cancel)

    def show_progress(self, text: str) -> None:
        """Show that something is going on; opens the sheet."""
        self._show(text, can_take=False)

    def tell_progress(self, text: str) -> None:
        """Show how far it has come."""
        show_text(self.summary, text)

    def show_failure(self, text: str) -> None:
        """Say why nothing can be taken."""
        self._show(text, can_take=False, is_over=True)

    def show_found(self, found: Found, changes: Changes) -> None:
        """Show what there is, and what it would change."""
        self._show(_summary(found), can_take=bool(changes), is_over=not changes)
        self.changes.show_lines(_told(changes))
        self.matched.show_lines([", ".join(sorted(found.matched))] if found.matched else [])
        self.others.show_lines([", ".join(sorted(found.others))] if found.others else [])
        self.pounds.setVisible(found.asks_for_unit)
        problems = [str(each) for each in found.problems.shown[:_PROBLEMS]]
        if more := found.problems.count - len(problems):
            problems.append(translate("Exchange", "And %n more.", None, more))
        self.problems.show_lines(problems)
        self.fit()
        announce(self, self.summary.text(), waits=True)

    def fit(self) -> None:
        """Make both buttons equally high."""
        self.cancel.setMinimumSize(self.look.px(112), self.look.px(44))
        super().fit()

    def _show(self, text: str, *, can_take: bool, is_over: bool = False) -> None:
        show_text(self.summary, text)
        self.setAccessibleDescription(text)
        for block in (self.changes, self.matched, self.others, self.problems):
            block.show_lines([])
        self.pounds.setVisible(False)
        self.button.setVisible(can_take)
        self.cancel.setText(
            translate("Exchange", "Close") if is_over else translate("Exchange", "Cancel")
        )
        self.fit()
        self.open(self.button if can_take else self.cancel)

    def _on_button(self) -> None:
        self.taken.emit()


def _summary(found: Found) -> str:
    span = found.span
    if span is None:
        text = translate("Exchange", "There are no sessions in this file of {form}.")
        return text.format(form=found.form)
    sessions = len(found.copy.sessions)
    if span[0] == span[1]:
        text = translate("Exchange", "{form}: %n session(s) with {sets}, {first}.", None, sessions)
    else:
        text = translate(
            "Exchange", "{form}: %n session(s) with {sets}, {first} to {last}.", None, sessions
        )
    return text.format(
        form=found.form,
        sets=translate("Exchange", "%n set(s)", None, found.set_count),
        first=_day(span[0]),
        last=_day(span[1]),
    )


def _told(changes: Changes) -> list[str]:
    """What taking it in changes, a line for each kind of thing."""
    lines = []
    if changes.added:
        lines.append(translate("Exchange", "%n session(s) will be added", None, len(changes.added)))
    if changes.replaced:
        lines.append(
            translate("Exchange", "%n session(s) changed since", None, len(changes.replaced))
        )
    if changes.known:
        lines.append(translate("Exchange", "%n session(s) there already", None, changes.known))
    if changes.removed:
        lines.append(
            translate(
                "Exchange", "%n session(s) deleted there, and so here", None, len(changes.removed)
            )
        )
    if changes.stay_deleted:
        lines.append(
            translate(
                "Exchange", "%n session(s) deleted here, and stay so", None, changes.stay_deleted
            )
        )
    if not changes:
        lines.append(translate("Exchange", "Nothing is new, so there is nothing to take in."))
    return lines


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
