"""Every page and overlay of the window, each as the only thing in it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.adjusting.adjusted import AdjustedWorkout, Place
from lowback_timer.core.adjusting.swapping import Alternative, Kinship
from lowback_timer.core.choices import LevelChoice, RemindOn
from lowback_timer.core.coach.known import Lately
from lowback_timer.core.coach.week import week_of
from lowback_timer.core.editing import changes
from lowback_timer.core.plan.dose import Level
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.session import Session
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.library.loader import load_all
from lowback_timer.resources import documents_dir, exercises_file, images_dir
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile
from lowback_timer.window.browsing.exercises import ExerciseCatalogue
from lowback_timer.window.browsing.filter_popup import FilterPopup
from lowback_timer.window.controls.overlay import Overlay
from lowback_timer.window.controls.page import Page
from lowback_timer.window.controls.question import Question
from lowback_timer.window.editor.page import EditorPage
from lowback_timer.window.exercises.choices import SingleChoices
from lowback_timer.window.exercises.exercise_page import ExercisePage, Neighbours
from lowback_timer.window.exercises.page import ExercisesPage
from lowback_timer.window.exercises.sheet import ExerciseSheet
from lowback_timer.window.help.entry_list import Target
from lowback_timer.window.help.handbook import Handbook
from lowback_timer.window.help.page import HelpPage
from lowback_timer.window.history.chart import table_of
from lowback_timer.window.history.page import HistoryPage
from lowback_timer.window.history.session_rows import rows_of
from lowback_timer.window.look.look import Look
from lowback_timer.window.result.page import FinishedPage
from lowback_timer.window.safety.notice import SafetyNotice
from lowback_timer.window.safety.page import BACK, SafetyPage
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.swap_sheet import SwapSheet
from lowback_timer.window.session.keys_sheet import KeysSheet
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.step_entries import entries_of
from lowback_timer.window.session.steps_sheet import CoolDown, StepsSheet
from lowback_timer.window.settings.delay_check import DelayCheck
from lowback_timer.window.settings.page import SettingsPage
from lowback_timer.window.settings.sound_check import SoundCheck
from lowback_timer.window.today.page import TodayPage
from lowback_timer.window.today.suggestion_card import SuggestionText
from lowback_timer.window.workouts.adjuster import Adjuster
from lowback_timer.window.workouts.page import WorkoutsPage
from lowback_timer.window.workouts.print_sheet import PrintSheet
from lowback_timer.window.workouts.printing.contents import contents_of
from lowback_timer.window.workouts.workout_page import WorkoutPage
from tests.fakes import make_dose, make_exercise, make_hold, make_item, make_timeline
from tests.window.browsing.catalogues import shipped
from tests.window.editor.making import key_of, make_desk
from tests.window.history.samples import CHART, SETS, make_session
from tests.window.stage import HandClock, make_driver, settle

Make = Callable[[Look, QWidget], QWidget]


FOLDER = Path("somewhere")


def make_preferences() -> Preferences:
    return Preferences(SettingsFile(FOLDER / "settings.json"), Settings(), print)


def make_home(look: Look, _host: QWidget) -> QWidget:
    week = week_of(Lately(), 739_022)
    home = TodayPage(look, week)
    home.show_hour(9)
    home.show_week(week, has_trained=False)
    picture = str(images_dir() / "bridge.svg")
    text = SuggestionText("First time", "Warm-up · Bridge 1 × 12", "8 min", picture)
    home.card.show_workout(text, has_others=True)
    home.card.show_reason("A short one to begin with.")
    home.asking.show_level(LevelChoice.UNKNOWN, asks=True)
    home.asking.show_equipment({"ball": "exercise ball", "rod": "long rod"}, ("ball",))
    home.asking.show()
    return home


def make_session_page(look: Look, _host: QWidget) -> QWidget:
    page = SessionPage(look)
    page.begin(make_driver(HandClock(), make_dose(make_hold(20))))
    return page


def make_finished(look: Look, _host: QWidget) -> QWidget:
    timeline = make_timeline(make_dose(make_hold(20)))
    session = Session(timeline)
    session.start()
    session.advance_to(timeline.duration_ms)
    page = FinishedPage(look)
    page.show_result(timeline, session.records, timeline.duration_ms, session.state)
    return page


def make_settings(look: Look, _host: QWidget) -> QWidget:
    names = {"mat": "mat", "ball": "exercise ball"}
    preferences = make_preferences()
    # With all there is to choose for somebody who wants to be reminded.
    preferences.set(Settings.reminders, RemindOn.DAYS)
    preferences.set(Settings.break_every_min, 60)
    return SettingsPage(
        look, preferences, "1.0", FOLDER, names, lambda: datetime(2026, 3, 2, 9, tzinfo=UTC)
    )


def make_safety(look: Look, _host: QWidget) -> SafetyPage:
    return SafetyPage(look, {"bird-dog": "Bird dog", "superman": "Superman"}, ("An article.",))


def make_back(look: Look, host: QWidget) -> QWidget:
    page = make_safety(look, host)
    page.views.segments[BACK].click()
    return page


def make_delay_check(look: Look, host: QWidget) -> QWidget:
    return DelayCheck(look, host, HandClock())


def make_workouts(look: Look, _host: QWidget) -> QWidget:
    page = WorkoutsPage(look, make_preferences())
    page.listing.browser.show_library(shipped())
    return page


def make_exercises(look: Look, _host: QWidget) -> QWidget:
    page = ExercisesPage(look, make_preferences())
    page.listing.browser.show_library(shipped())
    return page


def make_filter(look: Look, host: QWidget) -> QWidget:
    facet = ExerciseCatalogue(shipped()).facets[0]
    return FilterPopup(look, host, make_preferences(), facet)


def make_question(look: Look, host: QWidget) -> QWidget:
    return Question(look, host, title="Leave?", text="It is kept.", yes="Leave", no="Stay")


def make_steps(look: Look, host: QWidget) -> QWidget:
    timeline = make_timeline(make_dose(make_hold(20), sets=3))
    sheet = StepsSheet(look, host)
    entries = entries_of(timeline, (), timeline.steps[0])
    sheet.show_entries(entries, CoolDown.AHEAD, can_swap=True)
    return sheet


def make_workout_page(look: Look, _host: QWidget) -> QWidget:
    """As much on it as there can be: a cool-down, changes, and details that are open."""
    library = load_all(exercises_file(), (), images=images_dir()).library
    written = library.workouts["isometric-endurance"]
    cool_down = replace(written.sections[1], kind=SectionKind.COOL_DOWN)
    workout = replace(written, sections=(*written.sections, cool_down))
    adjuster = Adjuster(workout, Preparation())
    page = WorkoutPage(look)
    page.show_workout(adjuster, "intermediate · no equipment", "Workouts")
    adjuster.set_sets(Place(1, 0), 3)
    page.rows[Place(1, 0)].toggle_details()
    page.rows[Place(0, 2)].toggle_details()
    return page


def make_swap_sheet(look: Look, host: QWidget) -> QWidget:
    sheet = SwapSheet(look, host)
    exercise = make_exercise("Bridge")
    found = [Alternative(make_exercise(f"Bridge {kinship.name}"), kinship) for kinship in Kinship]
    sheet.ask(make_item(exercise=exercise), Level.BEGINNER, found, print)
    return sheet


def make_print_sheet(look: Look, host: QWidget) -> QWidget:
    library = load_all(exercises_file(), (), images=images_dir()).library
    adjusted = AdjustedWorkout.as_written(library.workouts["hinge-and-pull"])
    sheet = PrintSheet(look, host)
    sheet.show_contents(contents_of(adjusted, Preparation(), library), has_printer=True)
    return sheet


def make_exercise_page(look: Look, _host: QWidget) -> QWidget:
    page, ready = ExercisePage(look), Preparation()
    library = load_all(exercises_file(), (), images=images_dir()).library
    bridge, beside = library.exercises["bridge"], ("bird-dog", "Bird dog")
    page.show_exercise(bridge, library, Neighbours(beside, beside), moves=False)
    page.show_choices(SingleChoices().of(bridge, Settings(), ready), ready)
    page.show_way_back("Exercises")
    return page


def make_exercise_sheet(look: Look, host: QWidget) -> QWidget:
    sheet = ExerciseSheet(look, host)
    library = load_all(exercises_file(), (), images=images_dir()).library
    sheet.show_exercise(library.exercises["deadlift"], library, moves=False)
    return sheet


def make_history(look: Look, _host: QWidget) -> QWidget:
    page, day = HistoryPage(look, date(2026, 3, 3)), date(2026, 3, 3)
    page.calendar.show_sessions({day: 1})
    page.day.show_day(day, (make_session(),), is_beginning=False)
    page.chart.show_chart(CHART, lambda: table_of(CHART, "Day", str))
    page.day.views[0].show_rows(rows_of(SETS, {"bridge": make_exercise("Bridge")}))
    return page


def make_editor(look: Look, _host: QWidget) -> QWidget:
    """A note and sets that differ in it, and details that are open."""
    desk = make_desk("bridge", "bird-dog")
    bridge = key_of(desk, "bridge")
    desk.take(changes.set_amount_of_set(desk.draft, bridge, 2, 6))
    desk.take(changes.set_note(desk.draft, bridge, "No further than 30°", "Kim", 739_022))
    desk.take(changes.add_part(desk.draft, SectionKind.WARM_UP))
    page = EditorPage(look)
    page.show_desk(desk, shipped(), Preparation(), {})
    page.card.rows[bridge].toggle_details()
    return page


def make_help(look: Look, host: QWidget) -> QWidget:
    """A page without links: Tab would stop at each of them."""
    book = Handbook(documents_dir())
    contents = [Target(each.file, each.title, part=each.part) for each in book.entries]
    page = HelpPage(look, contents, "The handbook is in English.")
    text = "# Keys\n\n> A note.\n\n| key | does |\n|---|---|\n| `P` | pause or go on |\n"
    page.reader.show_page(text, ("",), book.folder / "guide")
    page.show_here("guide/keys.md", "Keys")
    return page


PAGES: dict[str, Make] = {
    "home": make_home,
    "session": make_session_page,
    "finished": make_finished,
    "settings": make_settings,
    "workouts": make_workouts,
    "exercises": make_exercises,
    "filter": make_filter,
    "workout": make_workout_page,
    "exercise": make_exercise_page,
    "history": make_history,
    "editor": make_editor,
    "help": make_help,
    "exercise sheet": make_exercise_sheet,
    "swap": make_swap_sheet,
    "print": make_print_sheet,
    "safety": SafetyNotice,
    "safety to read": make_safety,
    "back to read": make_back,
    "delay check": make_delay_check,
    "keys": KeysSheet,
    "steps": make_steps,
    "question": make_question,
    "sound check": SoundCheck,
}


def open_page(name: str, qtbot: QtBot, look: Look) -> tuple[QWidget, QWidget]:
    """Show a page in an active window; returns the window as well."""
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1280, 800)
    made = PAGES[name](look, host)
    if not isinstance(made, Overlay):
        made.setParent(host)
        made.resize(host.size())
    host.activateWindow()
    with qtbot.waitActive(host):
        host.show()
    if isinstance(made, Overlay):
        made.open()
    elif isinstance(made, Page):
        made.first_focus().setFocus()
    settle()
    return made, host


def stops_of(page: QWidget) -> list[QWidget]:
    """All that Tab has to lead to."""
    parts = [page, *page.findChildren(QWidget)]
    return [
        each
        for each in parts
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled()
    ]
