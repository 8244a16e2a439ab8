import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.exercise import Muscle
from lowback_timer.window.exercises.tags import MuscleTags, Tag
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.palette import mix
from tests.fakes import make_exercise
from tests.window.stage import box_of, image_of, settle, show

MANY = make_exercise(primary=(Muscle.GLUTES,), secondary=tuple(list(Muscle)[4:12]))


@pytest.fixture
def muscles(qtbot: QtBot, look: Look) -> MuscleTags:
    tags = MuscleTags(look)
    tags.show_exercise(MANY)
    show(qtbot, tags, 400, tags.heightForWidth(400))
    return tags


def test_those_that_work_most_come_first_and_in_their_colour(
    muscles: MuscleTags, look: Look
) -> None:
    tint = mix(look.palette.muscle, look.palette.ground, 0.86)

    primary = box_of(image_of(muscles), tint)
    others = box_of(image_of(muscles), look.palette.track)

    assert primary.left() <= 2
    assert primary.right() < others.right()
    assert muscles.accessibleName().startswith("Works most: glutes. Works too: quadriceps, ")


def test_they_wrap_into_as_many_rows_as_they_need(muscles: MuscleTags) -> None:
    assert muscles.heightForWidth(200) > muscles.heightForWidth(400) > muscles.heightForWidth(4_000)
    assert muscles.heightForWidth(10) > 0


def test_a_tag_is_written_smaller_where_it_would_not_fit(qtbot: QtBot, look: Look) -> None:
    tag = Tag(look)
    tag.setText("moving · Space stops")
    show(qtbot, tag, 100, 24)
    settle()

    assert tag.shown_font().pixelSize() < tag.font().pixelSize()
    tag.resize(tag.sizeHint())
    assert tag.shown_font().pixelSize() == tag.font().pixelSize()
