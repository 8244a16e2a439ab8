"""The room of the plan: a proposal, one that is kept, and one that cannot be."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.requests import ShowPlan
from tools.gallery.studio import Studio, show_home


def plan_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The plan, before and after it has been kept and changed."""
    studio.navigation.go(ShowPlan())
    QApplication.processEvents()
    room = studio.navigation.plan
    yield "plan", lambda: None
    room.page.weeks.rows[1].setChecked(True)
    room.page.keep.click()
    room.page.cards[-1].leave_out.click()
    yield "plan-kept", lambda: None
    room.page.cards[0].swaps[0].click()
    yield "plan-swap", room.swap_sheet.close_overlay
    anchor = room.page.cards[0].move_button
    assert anchor is not None
    anchor.click()
    yield "plan-move", room.move_popup.close_overlay
    room.page.area.verticalScrollBar().setValue(room.page.area.verticalScrollBar().maximum())
    yield "plan-weeks", lambda: None
    room.page.forget.click()
    equipment = studio.services.preferences.current.equipment
    studio.services.preferences.set(Settings.equipment, ("mat", "ball"))
    yield "plan-ball", lambda: studio.services.preferences.set(Settings.equipment, equipment)
    show_home(studio)
