"""Leads into the self-test."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QObject

from lowback_timer.core.plan.self_test import REST_MS, SELF_TEST, self_test
from lowback_timer.core.session.timeline import compile_workout
from lowback_timer.window.history.self_test_sheet import SelfTestSheet
from lowback_timer.window.services.requests import StartWorkout
from lowback_timer.window.services.room import Room


class SelfTestDesk(QObject):
    """Serves one room."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self._room = room
        self._services = room.services

    @cached_property
    def sheet(self) -> SelfTestSheet:
        """Says what it is, and starts it."""
        sheet = SelfTestSheet(self._services.look, self._services.host)
        sheet.started.connect(self._start)
        self._room.cover(sheet)
        return sheet

    def show_sheet(self) -> None:
        """Say what it is, and when it was done last."""
        now = self._services.now()
        self._services.log.ask(
            lambda log: log.history(now).holds_of(SELF_TEST, None),
            lambda holds: self.sheet.show_last(holds, now.date()),
        )

    def _start(self) -> None:
        workout = self_test(self._services.library.current.exercises)
        if workout is not None:
            # The sides of a plank are held apart as well, and not merely turned over.
            preparation = replace(self._services.preparation, switch_sides_ms=REST_MS)
            timeline = compile_workout(workout, preparation)
            counting = self._services.preferences.current.counting
            self._room.go.emit(StartWorkout(timeline, counting))
