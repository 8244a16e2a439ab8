"""Deletes what a person did, once they are sure, and more if they want."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import QObject

from lowback_timer.store.forgetting import ForgettingError, delete_own_files
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.room import Room
from lowback_timer.window.services.services import Services
from lowback_timer.window.settings.deletion_question import DeletionQuestion


class Deletion(QObject):
    """Asks, and has it done in the thread of the log; the program goes on with an empty one."""

    def __init__(self, services: Services, room: Room) -> None:
        super().__init__(room)
        self._services = services
        self._room = room

    @cached_property
    def question(self) -> DeletionQuestion:
        """Whether to."""
        question = DeletionQuestion(self._services.look, self._services.host)
        question.accepted.connect(self._delete)
        self._room.cover(question)
        return question

    def ask(self) -> None:
        """Ask whether to."""
        self.question.ask()

    def _delete(self) -> None:
        takes_more = self.question.more.isChecked()
        self._services.log.delete_everything(partial(self._go_on, takes_more=takes_more))

    def _go_on(self, trouble: str, *, takes_more: bool) -> None:
        services, folder = self._services, self._services.folder
        if takes_more:
            try:
                delete_own_files(folder)
            except ForgettingError as error:
                trouble = trouble or str(error)
            services.library.reload()
        services.notify(trouble or translate("Deletion", "All that you did has been deleted."))
        if takes_more:
            services.preferences.reset()  # last: in another language all rooms are made anew
