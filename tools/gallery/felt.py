"""How a set was, and what is done when it hurt."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.services.requests import ShowResult, ShowWorkout
from lowback_timer.window.session.keymap import Action
from lowback_timer.window.today.morning import MorningCard
from lowback_timer.window.today.offers import Offer
from tools.gallery.studio import Studio, show_home


def felt_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every screen by name, with what undoes it."""
    stage, plank = studio.stage, "isometric-endurance"
    studio.session_at(plank, main_rest(studio, plank))
    stage.page.act(Action.TOO_HARD)
    yield "felt", lambda: None
    stage.page.show_far(True)
    studio.put_out_flashes()
    yield "felt-far", lambda: stage.page.show_far(False)
    stage.page.act(Action.HURT)
    sheet = stage.felt.sheet
    yield "felt-pain", lambda: None
    for name, number in (("little", 2), ("some", 4), ("much", 7)):
        sheet.scale.marks[number].click()
        yield f"felt-pain-{name}", lambda: None
    stage.felt.signs.open()
    yield "felt-pain-signs", stage.felt.signs.close_overlay
    sheet.close_overlay()
    answers = stage.answers
    assert answers is not None
    answers.say_pain_before(2)
    session = studio.driver.session
    stage.abandon()
    yield "felt-finished", lambda: None
    answers.say_effort(4)
    answers.say_pain_after(5)
    answers.say_note("The side plank was too long.")
    studio.navigation.result.open(session, None)
    studio.navigation.go(ShowResult(session, answers))
    studio.navigation.result.page.ask(answers.current)
    yield "felt-finished-worse", lambda: show_home(studio)
    yield from morning_screens(studio)


def morning_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The morning after a session, and before one that hurts much already."""
    page = studio.navigation.today.page
    card = MorningCard(page.look, before=2)
    page.offers.put(Offer.MORNING_PAIN, card)
    card.scale.marks[4].click()
    yield "felt-morning", lambda: page.offers.withdraw(Offer.MORNING_PAIN)
    studio.navigation.go(ShowWorkout("beginner-floor"))
    workout_page = studio.navigation.workouts.presenter.page
    workout_page.pain.scale.marks[7].click()
    workout_page.steps.area.ensureWidgetVisible(workout_page.pain)
    yield "felt-before", lambda: show_home(studio)


def main_rest(studio: Studio, workout: str) -> int:
    """An instant in the first rest after a set of the main part."""
    steps = studio.timeline(workout).steps
    rest = next(each for each in steps if each.kind is StepKind.REST and each.section == "main")
    return rest.start_ms + rest.duration_ms // 3
