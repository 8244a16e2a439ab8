"""What the tests of an exercise's page share."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.dose import DoseOption, HoldRange, Sides
from lowback_timer.core.plan.exercise import Exercise, Position, Variation
from lowback_timer.library.model import Library, Source
from lowback_timer.resources import images_dir
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.exercises.room import ExercisesRoom
from lowback_timer.window.look.look import Look
from lowback_timer.window.services.preferences import Preferences
from lowback_timer.window.services.requests import Request
from tests.doubles.services import make_services
from tests.fakes import make_dose_option, make_exercise
from tests.window.stage import HandClock, fill, show

HELD: DoseOption = make_dose_option(HoldRange(30_000, 60_000), rest=45)


def drawn(name: str) -> str:
    """The path of a picture of the library."""
    return str(images_dir() / f"{name}.svg")


BRIDGE: Exercise = make_exercise(
    "Bridge",
    position=Position.SUPINE,
    doses=(make_dose_option(), HELD),
    other_names=("Hip raise",),
    avoid=("Arching.",),
    easier=(Variation("Lift half as high"), Variation("Without a lift", "superman")),
    harder=(Variation("One leg"),),
    optional=("mat",),
    sources=("article",),
    picture=drawn("bridge"),
)
BIRD_DOG: Exercise = make_exercise(
    "Bird dog", doses=(make_dose_option(sides=Sides.ALTERNATE),), picture=drawn("bird-dog")
)
SUPERMAN: Exercise = make_exercise("Superman", picture=drawn("superman"))

LIBRARY = Library(
    exercises={each.id: each for each in (SUPERMAN, BRIDGE, BIRD_DOG)},
    equipment={"mat": "mat"},
    sources={"article": Source("Ten exercises", "A magazine", "Somebody")},
)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.activateWindow()
    with qtbot.waitActive(made):
        show(qtbot, made, 1280, 800)
    return made


@pytest.fixture
def room(
    host: QWidget, look: Look, preferences: Preferences, log: BackgroundLog, clock: HandClock
) -> ExercisesRoom:
    room = ExercisesRoom(make_services(host, look, preferences, log, clock=clock))
    room.services.library.current = LIBRARY
    fill(host, room.page)
    return room


@pytest.fixture
def asked(room: ExercisesRoom) -> list[Request]:
    asked: list[Request] = []
    room.go.connect(asked.append)
    return asked
