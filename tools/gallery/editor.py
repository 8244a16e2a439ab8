"""A workout while it is being written."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lowback_timer.core.editing import changes
from lowback_timer.window.services.requests import EditWorkout
from tools.gallery.studio import Studio, show_home


def editor_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """A new workout, a copy with its details, what opens beside them, and a drag."""
    room = studio.navigation.editor
    studio.navigation.go(EditWorkout())
    yield "editor-new", lambda: None
    studio.navigation.go(EditWorkout("isometric-endurance"))
    page = room.page
    assert page.desk is not None  # it has just been opened
    desk, part = page.desk, page.desk.draft.parts[1]
    plank = part.entries[1].key
    desk.take(changes.set_rounds(desk.draft, part.key, 3))
    note = studio.library.exercises["side-plank"].cues[0]  # in the language of the gallery
    desk.take(changes.set_note(desk.draft, plank, note, "My physiotherapist"))
    desk.take(changes.set_amount_of_set(desk.draft, plank, 2, 20))
    page.card.focus_on(plank)
    yield "editor", lambda: None
    row, head = page.card.rows[plank], page.card.heads[part.key]
    row.toggle_details()
    yield "editor-details", row.toggle_details
    head.open_part()
    assert head.part_popup is not None  # it is open
    yield "editor-part", head.part_popup.close_overlay
    head.open_alike()
    assert head.alike_popup is not None  # likewise
    yield "editor-alike", head.alike_popup.close_overlay
    page.head.open_about()
    assert page.head.about_popup is not None  # likewise
    yield "editor-about", page.head.about_popup.close_overlay
    place = row.mapToGlobal(row.rect().topLeft())
    page.carrying.carry("bridge", studio.library.exercises["bridge"].name, place)
    yield "editor-drag", lambda: page.carrying.drop(page.mapToGlobal(page.rect().topLeft()))
    desk.stack.setIndex(0)  # as it was: nothing is to be saved
    show_home(studio)
