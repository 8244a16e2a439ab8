"""What the first page says of a workout."""

from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.model import Library
from lowback_timer.window.browsing.ago import local_now
from lowback_timer.window.today.page import facts_of, picture_of
from tests.fakes import make_dose, make_exercise, make_hold, make_item, make_section, make_workout

LIBRARY = Library(equipment={"ball": "exercise ball"})
WORKOUT = make_workout(
    make_item(make_dose(make_hold(103)), make_exercise("On a ball", needs=("ball",)))
)


def test_facts_are_length_level_and_equipment() -> None:
    assert facts_of(WORKOUT, LIBRARY) == "2 min · beginner · exercise ball"


def test_the_length_is_that_for_the_persons_own_times() -> None:
    slow = Preparation(get_ready_ms=120_000, move_ms=60_000)

    assert facts_of(WORKOUT, LIBRARY, slow).startswith("5 min")


def test_the_picture_is_that_of_the_main_part() -> None:
    plank, bridge = make_exercise("Plank"), make_exercise("Bridge")
    warm_up = make_section(make_item(exercise=plank), kind=SectionKind.WARM_UP)
    main = make_section(make_item(exercise=bridge))

    assert picture_of(make_workout(warm_up, main)) == "bridge.svg"
    assert picture_of(make_workout(warm_up)) == "plank.svg"


def test_the_time_on_the_wall_has_a_time_zone() -> None:
    assert local_now().utcoffset() is not None
