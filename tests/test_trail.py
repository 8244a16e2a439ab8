"""The way back."""

from lowback_timer.trail import Trail
from lowback_timer.window.services.requests import (
    AcknowledgeSafety,
    Request,
    ShowExercise,
    ShowExercises,
    ShowResult,
    ShowSafety,
    ShowToday,
    ShowWorkout,
)
from tests.fakes import make_dose, make_hold, make_session


def went(*requests: Request) -> Trail:
    trail = Trail()
    for request in requests:
        trail.go(request)
    return trail


def test_back_leads_to_where_one_came_from() -> None:
    trail = went(ShowWorkout("beginner-floor"), ShowExercise("bridge"), ShowExercise("superman"))

    assert trail.before == ShowExercise("bridge")
    assert trail.back() == ShowExercise("bridge")
    assert trail.back() == ShowWorkout("beginner-floor")
    assert trail.back() == ShowToday()
    assert trail.before is None


def test_a_room_of_the_rail_begins_a_new_way() -> None:
    trail = went(ShowWorkout("beginner-floor"), ShowExercises(), ShowExercise("bridge"))

    assert trail.back() == ShowExercises()
    assert trail.before is None


def test_from_where_a_way_begins_back_is_the_first_page() -> None:
    assert went(ShowExercises()).back() == ShowToday()
    assert went().back() == ShowToday()


def test_going_in_circles_makes_the_way_no_longer() -> None:
    trail = went(ShowExercise("bridge"), ShowExercise("superman"), ShowExercise("bridge"))

    assert trail.back() == ShowToday()


def test_what_lies_over_a_page_is_no_stop() -> None:
    assert went(ShowExercise("bridge"), AcknowledgeSafety()).back() == ShowToday()


def test_leafing_through_a_list_makes_the_way_back_no_longer() -> None:
    trail = went(ShowExercises(), ShowExercise("bridge"))

    trail.go(ShowExercise("superman", instead=True))
    trail.go(ShowExercise("bird-dog", instead=True))

    assert trail.before == ShowExercises()
    trail.go(ShowExercise("bridge"))
    assert trail.back() == ShowExercise("bird-dog")
    assert trail.back() == ShowExercises()


def test_leafing_back_to_where_one_came_from_is_back_there() -> None:
    trail = went(ShowExercises(), ShowExercise("bridge"), ShowExercise("superman"))

    trail.go(ShowExercise("bridge", instead=True))

    assert trail.back() == ShowExercises()


def test_from_an_exercise_one_gets_back_to_what_was_read_on_the_back() -> None:
    assert went(ShowSafety(), ShowExercise("bridge")).back() == ShowSafety()


def test_from_an_exercise_that_a_result_names_one_gets_back_to_the_result() -> None:
    # GIVEN a session of just one exercise, begun on the page of that exercise
    result = ShowResult(make_session(make_dose(make_hold(30))))
    trail = went(ShowExercises(), ShowExercise("bridge"), result)

    trail.go(ShowExercise("bridge"))

    assert trail.before == result
    assert trail.back() == result
    assert trail.back() == ShowToday()
