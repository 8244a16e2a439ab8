"""The editor's page with a workout on it, as a person sees it."""

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.editing import changes
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.timeline import Preparation
from lowback_timer.window.editor.desk import Desk
from lowback_timer.window.editor.page import EditorPage
from lowback_timer.window.editor.part_adder import usual_section
from lowback_timer.window.look.look import Look
from tests.window.browsing.catalogues import shipped
from tests.window.editor.making import make_desk
from tests.window.stage import settle


@pytest.fixture
def desk() -> Desk:
    """A main part with three exercises, and a cool-down with nothing in it."""
    made = make_desk("bridge", "bird-dog", "side-plank")
    made.take(changes.add_part(made.draft, SectionKind.COOL_DOWN))
    made.stack.clear()
    return made


@pytest.fixture
def page(qtbot: QtBot, look: Look, desk: Desk) -> EditorPage:
    made = EditorPage(look)
    qtbot.addWidget(made)
    warm_up = usual_section(shipped().workouts.values(), SectionKind.WARM_UP)
    assert warm_up is not None
    made.show_desk(desk, shipped(), Preparation(), {SectionKind.WARM_UP: warm_up})
    made.resize(1280, 800)
    made.activateWindow()
    with qtbot.waitActive(made):
        made.show()
    settle()
    return made
