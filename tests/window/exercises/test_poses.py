from lowback_timer.core.plan.dose import RepsRange
from lowback_timer.window.exercises.poses import poses_of
from tests.fakes import make_dose_option, make_exercise, make_tempo
from tests.window.exercises.conftest import BRIDGE, HELD


def test_the_poses_come_in_the_order_of_the_movement() -> None:
    assert [(pose.word, pose.moment_ms) for pose in poses_of(BRIDGE)] == [
        ("start", 0),
        ("lift", 500),
        ("hold", 1_500),
        ("lower", 2_500),
    ]


def test_what_starts_at_the_top_is_lowered_first() -> None:
    option = make_dose_option(RepsRange(8, 12, make_tempo(from_top=True)))

    poses = poses_of(make_exercise(doses=(HELD, option)))

    assert [pose.word for pose in poses] == ["start", "lower", "bottom", "lift"]
    assert poses[0].moment_ms == 1_500
