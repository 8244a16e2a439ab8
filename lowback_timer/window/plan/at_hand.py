"""What the person has at hand, as a button that opens what there is."""

from __future__ import annotations

from collections.abc import Mapping

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.facet import Facet
from lowback_timer.window.look.words import translate


class AtHand(Facet):
    """The equipment, whatever lists go by.

    Args:
        names: What it is called, by ids.
    """

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__(
            translate("Browsing", "I have"),
            translate("PlanWants", "nothing but the floor"),
            names,
            Settings.equipment,
            lambda _id: frozenset(),
        )

    def text(self, settings: Settings) -> str:
        """What there is: "mat, ball"."""
        return self._chosen_text(settings) if self.is_on(settings) else self.any_text
