"""What lists can be filtered by."""

import pytest

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.facet import EquipmentFacet, Facet
from lowback_timer.window.services.preferences import Preferences

LEVELS = {"beginner": "beginner", "intermediate": "intermediate", "advanced": "advanced"}
NEEDS = {"floor": (), "carpet": ("mat",), "ball": ("ball",), "gym": ("barbell", "rack")}


@pytest.fixture
def level() -> Facet:
    """The entries are called by their level."""
    return Facet(
        "Level", "Any level", LEVELS, Settings.workout_levels, lambda each: frozenset((each,))
    )


@pytest.fixture
def equipment() -> EquipmentFacet:
    names = {"mat": "mat", "ball": "exercise ball", "barbell": "barbell", "rack": "squat rack"}
    return EquipmentFacet(names, lambda each: frozenset(NEEDS[each]))


def shown(facet: Facet, preferences: Preferences, *ids: str) -> list[str]:
    return list(filter(facet.admits(preferences.current), ids))


def test_nothing_chosen_leaves_nothing_out(level: Facet, preferences: Preferences) -> None:
    assert not level.is_on(preferences.current)
    assert level.text(preferences.current) == "Any level"
    assert level.toggle_text(preferences.current) == ""


def test_what_is_chosen_is_shown_and_told(level: Facet, preferences: Preferences) -> None:
    level.choose(preferences, "advanced", True)
    level.choose(preferences, "beginner", True)

    assert shown(level, preferences, *LEVELS) == ["beginner", "advanced"]
    assert level.text(preferences.current) == "Level: beginner, advanced"

    level.choose(preferences, "beginner", False)
    assert shown(level, preferences, *LEVELS) == ["advanced"]


def test_a_button_counts_what_it_cannot_name(level: Facet, preferences: Preferences) -> None:
    for each in LEVELS:
        level.choose(preferences, each, True)

    assert level.text(preferences.current) == "Level: beginner and 2 more"
    assert level.spoken(preferences.current) == "Level: beginner, intermediate, advanced"


def test_what_is_no_longer_offered_leaves_nothing_out(
    level: Facet, preferences: Preferences
) -> None:
    preferences.set(Settings.workout_levels, ("olympic",))

    assert not level.is_on(preferences.current)


@pytest.mark.parametrize("way", ["toggle", "loosen"])
def test_it_can_be_loosened(level: Facet, preferences: Preferences, way: str) -> None:
    level.choose(preferences, "advanced", True)
    assert level.toggle_text(preferences.current) == "Any level"

    getattr(level, way)(preferences)

    assert not level.is_on(preferences.current)


# Equipment


def test_equipment_hides_nothing_until_somebody_says_so(
    equipment: EquipmentFacet, preferences: Preferences
) -> None:
    assert not equipment.is_on(preferences.current)
    assert equipment.text(preferences.current) == "Any equipment"


def test_shown_is_what_needs_nothing_else(
    equipment: EquipmentFacet, preferences: Preferences
) -> None:
    equipment.choose(preferences, "ball", True)

    assert shown(equipment, preferences, *NEEDS) == ["floor", "carpet", "ball"]
    assert equipment.text(preferences.current) == "I have: mat, exercise ball"


def test_half_of_what_is_needed_is_not_enough(
    equipment: EquipmentFacet, preferences: Preferences
) -> None:
    equipment.choose(preferences, "barbell", True)
    assert "gym" not in shown(equipment, preferences, *NEEDS)

    equipment.choose(preferences, "rack", True)
    assert "gym" in shown(equipment, preferences, *NEEDS)


def test_nobody_needs_a_mat(equipment: EquipmentFacet, preferences: Preferences) -> None:
    equipment.choose(preferences, "mat", False)

    assert shown(equipment, preferences, *NEEDS) == ["floor", "carpet"]
    assert equipment.text(preferences.current) == "I have: nothing"


def test_what_is_at_hand_is_kept_when_the_list_no_longer_goes_by_it(
    equipment: EquipmentFacet, preferences: Preferences
) -> None:
    equipment.choose(preferences, "ball", True)
    equipment.loosen(preferences)

    assert not equipment.is_on(preferences.current)
    assert preferences.current.equipment == ("mat", "ball")
    assert equipment.toggle_text(preferences.current) == "Only with these"

    equipment.toggle(preferences)
    assert equipment.is_on(preferences.current)
    assert equipment.toggle_text(preferences.current) == "Any equipment"
