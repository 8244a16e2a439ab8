"""A person's own workouts: with notes, what can be done with them, and files that are opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from lowback_timer.core.session.timeline import StepKind
from lowback_timer.library.loader import check_file
from lowback_timer.resources import images_dir
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.requests import ShowWorkout, ShowWorkouts
from tools.gallery.studio import Studio, show_home

_THEIRS = """\
format: 1
workouts:
  - name: Mornings
    rest: 10
    exercises:
      - exercise: bird-dog
        reps: 8
        note: {text: No further than 30°, by: Dr. Weber, until: 2099-06-30}
      - bridge 30s
      - {exercise: front-plank, hold: 30, note: As at the class}
  - {name: Three holds, rest: 10, exercises: [bridge 30s, side-plank 30s, front-plank 30s]}
"""
_WITH_MISTAKES = _THEIRS.replace("bridge 30s\n", "bridge 30\n").replace("reps: 8", "resp: 8")


def own_file_screens(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is opened, kept, reminded of and deleted."""
    workouts, notices = studio.navigation.workouts, studio.window.notices
    with TemporaryDirectory() as folder:
        studio.navigation.go(ShowWorkouts())
        desk = workouts.open_desk
        for name, text in (("open", _THEIRS), ("open-mistakes", _WITH_MISTAKES)):
            file = Path(folder) / "mornings.yaml"
            file.write_text(text, "utf-8")
            desk.show_file(file)
            yield f"workouts-{name}", desk.sheet.close_overlay
        file.write_text(_THEIRS, "utf-8")
        library, before = workouts.services.library, studio.library
        library.current = check_file(file, images=images_dir(), base=before)
        studio.navigation.go(ShowWorkout("mornings"))
        yield "workout-notes", lambda: None
        workouts.presenter.menu.show_at(workouts.presenter.page.more_button, is_own=True)
        yield "workout-menu", workouts.presenter.menu.close_overlay
        workouts.presenter.rename_sheet.ask("Mornings")
        yield "workout-rename", workouts.presenter.rename_sheet.close_overlay
        studio.session_at("mornings", studio.first("mornings", StepKind.GET_READY, "bird-dog"))
        yield "get-ready-note", studio.stage.abandon
        library.current = before
        notices.show_offer("“Mornings” is deleted.", translate("OwnMenu", "Undo"), lambda: None)
        show_home(studio)
        yield "home-undo", notices.close_button.click
