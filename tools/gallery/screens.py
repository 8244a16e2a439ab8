"""Every screen of the program, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import Counting, RemindOn
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import StepKind
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.safety.back_part import BackPart
from lowback_timer.window.safety.page import BACK, SAFETY
from lowback_timer.window.services.past_words import past_text
from lowback_timer.window.services.requests import ShowExercise, ShowExercises, ShowResult
from lowback_timer.window.settings.step_mark import Progress
from tests.doubles.player import RecordingPlayer
from tools.gallery.browsing import browsing_screens
from tools.gallery.editor import editor_screens
from tools.gallery.felt import felt_screens
from tools.gallery.help import help_screens
from tools.gallery.history import history_screens
from tools.gallery.own_exercise import own_exercise_screens
from tools.gallery.own_files import own_file_screens
from tools.gallery.plan import plan_screens
from tools.gallery.progress import progress_screens
from tools.gallery.steering import before, steering_screens
from tools.gallery.studio import Studio, show_home
from tools.gallery.today import today_screens
from tools.gallery.workouts import workout_screens

NOTICE = "There is no sound: no device was found. Watch the number."


def screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Every screen by name, with what undoes it."""
    floor, plank = "beginner-floor", "isometric-endurance"

    notices = studio.window.notices
    yield from today_screens(studio)
    yield "home", lambda: None
    notices.show_notice(NOTICE)
    yield "home-notice", notices.close_button.click
    safety = studio.navigation.safety.notice
    safety.open()
    yield "safety-notice", safety.close_overlay
    for room in (
        browsing_screens,
        safety_screens,
        settings_screens,
        exercise_screens,
        workout_screens,
        plan_screens,
        editor_screens,
        own_exercise_screens,
        own_file_screens,
        history_screens,
        progress_screens,
        help_screens,
    ):
        yield from room(studio)
    studio.stage.keys_sheet.open()
    yield "keys", studio.stage.keys_sheet.close_overlay
    for name, workout, kind, exercise in (
        ("get-ready", floor, StepKind.GET_READY, "bird-dog"),
        ("reps", floor, StepKind.REPS, "bird-dog"),
        ("reps-both", floor, StepKind.REPS, "superman"),
        ("hold", floor, StepKind.HOLD, "bridge"),
        ("switch-sides", plank, StepKind.SWITCH_SIDES, ""),
        ("hold-side", plank, StepKind.HOLD, "side-plank"),
        ("rest", plank, StepKind.REST, "side-plank"),
        ("rest-long", "hinge-and-pull", StepKind.REST, ""),
    ):
        studio.session_at(workout, studio.first(workout, kind, exercise))
        yield name, studio.stage.abandon
    studio.session_at(floor, studio.first(floor, StepKind.REPS), Counting.BY_HAND)
    yield "by-hand", studio.stage.abandon
    rest = studio.first(floor, StepKind.REST, into=1.3)
    studio.session_at(floor, rest, Counting.PACED_WAITING)
    yield "waiting", studio.stage.abandon
    yield from steering_screens(studio)
    yield from felt_screens(studio)
    studio.stage.page.show_far(True)
    yield from far_screens(studio, floor, plank)
    studio.stage.page.show_far(False)
    studio.session_at(floor, studio.first(floor, StepKind.HOLD, "bridge"))
    studio.driver.toggle_pause()
    yield "paused", lambda: None
    studio.driver.toggle_pause()
    yield "lead-in", lambda: None
    studio.stage.ask_to_leave()
    yield "leave", studio.stage.leave_question.close_overlay
    studio.stage.abandon()
    timeline = studio.timeline(floor)
    session = Session(timeline)
    session.start()
    session.advance_to(timeline.duration_ms)
    studio.navigation.go(ShowResult(session))
    yield "finished", lambda: None
    early = Session(timeline)
    early.start()
    early.advance_to(studio.first(floor, StepKind.HOLD, "bridge"))
    early.abandon()
    studio.navigation.go(ShowResult(early))
    yield "left-early", lambda: None


def safety_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """What there is to read: on staying safe, from the first to the last, and on the back."""
    page = studio.navigation.safety.page
    studio.window.show_page(page, "safety")
    scroll_bar = page.area.verticalScrollBar()
    for name, share in (("", 0.0), ("-pain", 0.45), ("-end", 1.0)):
        QApplication.processEvents()
        scroll_bar.setValue(round(scroll_bar.maximum() * share))
        yield f"safety{name}", lambda: None
    page.views.segments[BACK].click()
    for part in BackPart:
        page.anatomy.choices[part].click()
        yield f"back-{part}", lambda: None
    page.views.segments[SAFETY].click()
    show_home(studio)


def exercise_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The pages of a few exercises, the one with the most to read among them, and a sheet."""
    room = studio.navigation.exercises
    studio.navigation.go(ShowExercises())
    for exercise in ("bridge", "bird-dog", "good-morning-barbell"):
        studio.navigation.go(ShowExercise(exercise, instead=True))
        yield f"exercise-{exercise}", lambda: None
    studio.navigation.go(ShowExercise("side-plank", instead=True))
    panel, card = room.exercise_page.how_to.panel, room.exercise_page.single
    panel.setChecked(False)
    panel.step(1)
    card.show_past(past_text(before("side-plank")["side-plank"], date(2026, 3, 5)))
    yield "exercise-stopped", lambda: None
    card.fine.fold.click()
    yield "exercise-unfolded", card.fine.fold.click
    room.open_sheet("deadlift")
    yield "exercise-sheet", room.sheet.close_overlay
    show_home(studio)


def settings_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The settings, from the first to the last, and the test of the sound."""
    settings = studio.navigation.settings
    settings.sound_check.run(RecordingPlayer(), None, volume_percent=80, muted=False)
    for _ in range(3):
        settings.sound_check.timer.timeout.emit()
    yield "sound-check", settings.sound_check.close_overlay
    settings.delay_check.run(RecordingPlayer())
    for mark in settings.delay_check.marks[:5]:
        mark.show_progress(Progress.DONE)
    yield "delay-check", settings.delay_check.close_overlay
    studio.window.show_page(settings.page, "settings")
    scroll_bar = settings.page.area.verticalScrollBar()
    for name, share in (
        ("", 0.0),
        ("-sounds", 0.25),
        ("-middle", 0.5),
        ("-late", 0.8),
        ("-end", 1.0),
    ):
        QApplication.processEvents()
        scroll_bar.setValue(round(scroll_bar.maximum() * share))
        yield f"settings{name}", lambda: None
    yield from reminder_screens(studio)
    settings.open()
    settings.page.background.show_login(True)  # which says the most
    settings.page.area.ensureWidgetVisible(settings.page.background)
    yield "settings-background", lambda: None
    show_home(studio)


def reminder_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """The card on reminders, with none, with both kinds, and with a plan that does not exist."""
    page, put = studio.navigation.settings.page, studio.services.preferences.set
    for name, reminders, minutes in (
        ("none", RemindOn.NEVER, 0),
        ("both", RemindOn.DAYS, 60),
        ("no-plan", RemindOn.PLAN, 0),
    ):
        put(Settings.reminders, reminders)
        put(Settings.break_every_min, minutes)
        page.reminders.show_known(None, None)
        for _ in range(3):
            QApplication.processEvents()
        page.area.verticalScrollBar().setValue(page.reminders.y() - studio.services.look.px(16))
        yield f"reminders-{name}", lambda: None
    put(Settings.reminders, RemindOn.NEVER)


def far_screens(
    studio: Studio, floor: str, plank: str
) -> Iterator[tuple[str, Callable[[], object]]]:
    """The far view in every phase."""
    for name, workout, kind, exercise in (
        ("get-ready", floor, StepKind.GET_READY, "bird-dog"),
        ("reps", floor, StepKind.REPS, "bird-dog"),
        ("hold", plank, StepKind.HOLD, "side-plank"),
        ("switch-sides", plank, StepKind.SWITCH_SIDES, ""),
        ("rest", "hinge-and-pull", StepKind.REST, ""),
    ):
        studio.session_at(workout, studio.first(workout, kind, exercise))
        studio.put_out_flashes()
        yield f"far-{name}", studio.stage.abandon
    studio.session_at(floor, studio.first(floor, StepKind.REST, into=1.3), Counting.PACED_WAITING)
    studio.put_out_flashes()
    yield "far-waiting", studio.stage.abandon
    hold = studio.first(plank, StepKind.HOLD, "side-plank")
    studio.session_at(plank, hold)
    studio.driver.toggle_pause()
    studio.put_out_flashes()
    yield "far-paused", studio.stage.abandon
    # The last thing that happens is a beep, and its flash is still there.
    studio.session_at(plank, studio.first(plank, StepKind.HOLD, "side-plank", into=0.0) - 1000)
    yield "far-flash", studio.stage.abandon
