"""What is to be known: a page to read, and a notice that is acknowledged once."""

from __future__ import annotations

from functools import cached_property

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.look.words import translate
from lowback_timer.window.safety.advice import anatomy_sources
from lowback_timer.window.safety.notice import SafetyNotice
from lowback_timer.window.safety.page import SafetyPage
from lowback_timer.window.services.requests import GoBack, ShowExercise
from lowback_timer.window.services.room import Room


class SafetyRoom(Room):
    """The page, and the notice that lies over whatever page there is."""

    page: SafetyPage

    def build(self) -> SafetyPage:
        """Make the page."""
        library = self.services.library.current
        names = {each.id: each.name for each in library.exercises.values()}
        line = translate("SettingsPage", "“{title}”, {publisher}, by {author}")
        articles = (
            *(
                line.format(title=each.title, publisher=each.publisher, author=each.author)
                for each in library.sources.values()
            ),
            *anatomy_sources(),
        )
        page = SafetyPage(self.services.look, names, articles)
        page.closed.connect(lambda: self.go.emit(GoBack()))
        page.exercise_asked.connect(lambda each: self.go.emit(ShowExercise(each)))
        return page

    @cached_property
    def notice(self) -> SafetyNotice:
        """The notice."""
        notice = SafetyNotice(self.services.look, self.services.host)
        notice.acknowledged.connect(
            lambda: self.services.preferences.set(Settings.safety_acknowledged, value=True)
        )
        self.cover(notice)
        return notice

    def ask_to_acknowledge(self) -> None:
        """Show the notice; its button is the only way out."""
        self.notice.open(must_acknowledge=True)
