"""Which entries of a list are shown, and what to loosen when none is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.catalogue import Catalogue
from lowback_timer.window.browsing.facet import Facet


@dataclass(frozen=True, slots=True)
class Remedy:
    """What to loosen so that something is left."""

    facets: tuple[Facet, ...]
    clears_search: bool
    count: int
    """How many entries there are then."""


def selected(
    catalogue: Catalogue,
    settings: Settings,
    found: Sequence[str],
    without: Iterable[Facet] = (),
) -> tuple[str, ...]:
    """The entries among those that were found that pass every filter, in the order of `found`.

    Args:
        catalogue: All there is.
        settings: What is chosen.
        found: Ids, by what was searched for.
        without: Filters to do as if they were loose.
    """
    loose = tuple(without)
    ids: Iterable[str] = found
    for facet in catalogue.facets:
        if facet not in loose and facet.is_on(settings):
            ids = filter(facet.admits(settings), ids)
    return tuple(ids)


def remedy_for(catalogue: Catalogue, settings: Settings, found: Sequence[str]) -> Remedy | None:
    """The one thing to loosen that leaves most, or else everything; None for an empty catalogue."""
    tight = [facet for facet in catalogue.facets if facet.is_on(settings)]
    is_searched = len(found) < len(catalogue.ids)
    remedies = [
        Remedy((facet,), False, len(selected(catalogue, settings, found, (facet,))))
        for facet in tight
    ]
    if is_searched:
        count = len(selected(catalogue, settings, catalogue.ids))
        remedies.append(Remedy((), True, count))
    best = max(remedies, key=lambda each: each.count, default=None)
    if best is not None and best.count:
        return best
    if not catalogue.ids:
        return None
    return Remedy(tuple(tight), is_searched, len(catalogue.ids))
