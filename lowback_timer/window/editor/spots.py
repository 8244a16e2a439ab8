"""Where something goes that is dragged over a workout."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from lowback_timer.core.editing.draft import Spot
from lowback_timer.window.editor.workout_card import WorkoutCard


def spot_at(card: WorkoutCard, at: QPoint) -> Spot | None:
    """Where something goes that is let go at a place of the screen; None: nowhere."""
    if card.desk is None or not card.rect().contains(card.mapFromGlobal(at)):
        return None
    height = card.content.mapFromGlobal(at).y()
    found: Spot | None = None
    for number, part in enumerate(card.desk.draft.parts):
        if not part.is_on:
            continue
        if found is None or height >= card.heads[part.key].geometry().top():
            found = Spot(number, 0)
            for row, entry in enumerate(part.entries):
                if height > card.rows[entry.key].geometry().center().y():
                    found = Spot(number, row + 1)
    return found


def show_mark(card: WorkoutCard, spot: Spot | None) -> None:
    """Show where something would go."""
    if spot is None or card.desk is None:
        card.mark.hide()
        return
    part = card.desk.draft.parts[spot.part]
    if not part.entries:
        card.mark.show_around(card.empties[part.key].geometry())
    elif spot.row < len(part.entries):
        card.mark.show_above(card.rows[part.entries[spot.row].key].geometry())
    else:
        card.mark.show_below(card.rows[part.entries[-1].key].geometry())
