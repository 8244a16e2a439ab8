"""What a list can be filtered by: level, say, or the equipment at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lowback_timer.store.settings.fields import Names, Setting, Settings
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences

_NAMED = 2
"""How many of the things that are chosen a button names before it counts them."""


class Facet:
    """Something that each entry of a list has one or more values of, and that one can choose by.

    Args:
        name: What it is called: "Level".
        any_text: That nothing is chosen: "Any level".
        options: Values, and what they are called.
        setting: Where what is chosen is kept; nothing chosen means everything.
        values_of: Tells the values of an entry by its id.
    """

    def __init__(
        self,
        name: str,
        any_text: str,
        options: Mapping[str, str],
        setting: Names,
        values_of: Callable[[str], frozenset[str]],
    ) -> None:
        self.name = name
        self.any_text = any_text
        self.options = options
        self.setting = setting
        self.values_of = values_of

    @property
    def settings(self) -> tuple[Setting[Any], ...]:
        """All that decides on what it does."""
        return (self.setting,)

    def chosen(self, settings: Settings) -> tuple[str, ...]:
        """What is chosen of what is offered, in that order."""
        kept = self.setting.value_in(settings)
        return tuple(value for value in self.options if value in kept)

    def is_on(self, settings: Settings) -> bool:
        """Whether it leaves anything out."""
        return bool(self.chosen(settings))

    def admits(self, settings: Settings) -> Callable[[str], bool]:
        """What tells of the id of an entry whether that may be shown."""
        chosen = frozenset(self.chosen(settings))
        return lambda entry_id: not chosen.isdisjoint(self.values_of(entry_id))

    def text(self, settings: Settings) -> str:
        """What it does just now, as its button says it: "Level: beginner"."""
        if not self.is_on(settings):
            return self.any_text
        words = translate("Browsing", "{filter}: {values}")
        return words.format(filter=self.name, values=self._chosen_text(settings))

    def spoken(self, settings: Settings) -> str:
        """The same for screen readers, with all that is chosen."""
        if not self.is_on(settings):
            return self.any_text
        values = ", ".join(self.options[value] for value in self.chosen(settings))
        return translate("Browsing", "{filter}: {values}").format(filter=self.name, values=values)

    def _chosen_text(self, settings: Settings) -> str:
        names = [self.options[value] for value in self.chosen(settings)]
        if len(names) <= _NAMED:
            return ", ".join(names)
        return translate("Browsing", "{name} and %n more", None, len(names) - 1).format(
            name=names[0]
        )

    def choose(self, preferences: Preferences, value: str, is_chosen: bool) -> None:
        """Take a value to those that are chosen, or away from them."""
        others = [each for each in self.setting.value_in(preferences.current) if each != value]
        preferences.set(self.setting, (*others, value) if is_chosen else tuple(others))

    def toggle_text(self, settings: Settings) -> str:
        """What the button says that does `toggle`; empty when there is nothing to do."""
        return self.any_text if self.is_on(settings) else ""

    def toggle(self, preferences: Preferences) -> None:
        """Let it leave out nothing any longer."""
        self.loosen(preferences)

    def loosen(self, preferences: Preferences) -> None:
        """Let it leave out nothing any longer."""
        preferences.set(self.setting, ())


class EquipmentFacet(Facet):
    """The equipment at hand: shown is what needs nothing else.

    What somebody has stays the same whether the list goes by it or not.

    Args:
        options: Ids of equipment, and what it is called.
        needs_of: Tells what an entry cannot do without.
    """

    def __init__(
        self, options: Mapping[str, str], needs_of: Callable[[str], frozenset[str]]
    ) -> None:
        super().__init__(
            translate("Browsing", "I have"),
            translate("Browsing", "Any equipment"),
            options,
            Settings.equipment,
            needs_of,
        )
        self.switch = Settings.only_with_equipment

    @property
    def settings(self) -> tuple[Setting[Any], ...]:
        """All that decides on what it does."""
        return (self.setting, self.switch)

    def is_on(self, settings: Settings) -> bool:
        """Whether it leaves anything out."""
        return self.switch.value_in(settings)

    def admits(self, settings: Settings) -> Callable[[str], bool]:
        """What tells of the id of an entry whether that may be shown."""
        at_hand = settings.at_hand
        return lambda entry_id: self.values_of(entry_id) <= at_hand

    def choose(self, preferences: Preferences, value: str, is_chosen: bool) -> None:
        """Say what is at hand, from which the list is meant to go."""
        super().choose(preferences, value, is_chosen)
        preferences.set(self.switch, True)

    def toggle_text(self, settings: Settings) -> str:
        """What the button says that does `toggle`."""
        if self.is_on(settings):
            return self.any_text
        return translate("Browsing", "Only with these")

    def toggle(self, preferences: Preferences) -> None:
        """Let the list go by it, or no longer."""
        preferences.set(self.switch, not self.is_on(preferences.current))

    def loosen(self, preferences: Preferences) -> None:
        """Let the list go by it no longer."""
        preferences.set(self.switch, False)

    def _chosen_text(self, settings: Settings) -> str:
        return super()._chosen_text(settings) or translate("Browsing", "nothing")
