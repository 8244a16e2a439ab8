import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.session import Session
from lowback_timer.window.controls.key_button import KeyButton
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.phase import Phase
from lowback_timer.window.session.control_bar import ControlBar
from lowback_timer.window.session.keymap import Action
from tests.fakes import make_dose, make_hold, make_reps, make_section, make_session
from tests.window.stage import box_of, image_of, settle, show


@pytest.fixture
def bar(qtbot: QtBot, look: Look) -> ControlBar:
    bar = ControlBar(look)
    show(qtbot, bar, 1200, 60)
    return bar


@pytest.fixture
def session() -> Session:
    """A warm-up hold of 10 s; then a set of 4 reps, 20 s of rest and a second set."""
    return make_session(
        make_section(make_dose(make_hold(10)), kind=SectionKind.WARM_UP),
        make_section(make_dose(make_reps(4), sets=2, rest=20)),
    )


def show_at(bar: ControlBar, session: Session, ms: int) -> None:
    session.advance_to(ms)
    show_now(bar, session)


def show_now(bar: ControlBar, session: Session) -> None:
    reading = session.reading()
    bar.show_state(session, reading, Phase.of(reading.step.kind))
    settle()


def buttons(bar: ControlBar) -> dict[str, KeyButton]:
    """The buttons that can be seen, by what they say."""
    return {each.text(): each for each in bar.findChildren(KeyButton) if each.isVisible()}


def usable(bar: ControlBar) -> list[str]:
    return [text for text, each in buttons(bar).items() if each.isEnabled()]


def test_in_the_warm_up_it_may_be_skipped(bar: ControlBar, session: Session) -> None:
    show_at(bar, session, 1_000)

    assert usable(bar) == ["Back", "Pause", "Skip", "−15 s", "+15 s", "Skip warm-up"]
    assert "small muscles" in buttons(bar)["Skip warm-up"].toolTip()  # why it is there


def test_after_the_warm_up_there_is_none_to_skip(bar: ControlBar, session: Session) -> None:
    show_at(bar, session, 16_000)

    assert "Skip warm-up" not in buttons(bar)


def test_a_workout_that_is_all_warm_up_has_nothing_to_skip_to(bar: ControlBar) -> None:
    show_now(bar, make_session(make_section(kind=SectionKind.WARM_UP)))

    assert "Skip warm-up" not in buttons(bar)


def test_a_set_of_reps_has_no_time_to_change(bar: ControlBar, session: Session) -> None:
    show_at(bar, session, 21_000)

    assert usable(bar) == ["Back", "Pause", "Skip"]
    assert not buttons(bar)["+15 s"].isEnabled()
    assert not buttons(bar)["−15 s"].isEnabled()


def test_a_rest_can_be_made_longer(bar: ControlBar, session: Session) -> None:
    show_at(bar, session, 41_000)

    assert "+15 s" in usable(bar)
    assert "−15 s" in usable(bar)


def test_a_pause_is_ended_with_the_same_button(bar: ControlBar, session: Session) -> None:
    show_at(bar, session, 1_000)
    session.pause()
    show_now(bar, session)
    assert "Go on" in usable(bar)

    session.resume()
    show_now(bar, session)
    assert "Pause" in usable(bar)


def test_by_hand_it_counts_while_there_are_reps(bar: ControlBar) -> None:
    session = make_session(make_dose(make_reps(4)), counting=Counting.BY_HAND)
    show_at(bar, session, 1_000)
    assert "Pause" in usable(bar)

    show_at(bar, session, 6_000)
    assert "Count a rep" in usable(bar)

    session.pause()
    show_now(bar, session)
    assert "Go on" in usable(bar)


def test_while_it_waits_it_asks_whoever_is_ready(bar: ControlBar) -> None:
    counting = Counting.PACED_WAITING
    session = make_session(make_dose(make_reps(1), sets=2, rest=20), counting=counting)
    show_at(bar, session, 20_000)
    assert "Pause" in usable(bar)

    show_at(bar, session, 60_000)
    assert usable(bar) == ["Back", "I am ready", "Skip"]

    session.pause()
    show_now(bar, session)
    assert "Go on" in usable(bar)


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Back", Action.BACK),
        ("Pause", Action.PAUSE_OR_COUNT),
        ("Skip", Action.SKIP),
        ("−15 s", Action.LESS_TIME),
        ("+15 s", Action.MORE_TIME),
        ("Skip warm-up", Action.SKIP_WARM_UP),
    ],
)
def test_each_button_asks_for_its_action(
    bar: ControlBar, session: Session, text: str, action: Action
) -> None:
    show_at(bar, session, 1_000)
    asked: list[Action] = []
    bar.pressed.connect(asked.append)

    QTest.mouseClick(buttons(bar)[text], Qt.MouseButton.LeftButton)

    assert asked == [action]
    # and shows the key that does the same
    assert buttons(bar)[text].accessibleDescription() == f"Key {action.value.written}"


def test_minus_and_plus_are_named_in_words_for_screen_readers(
    bar: ControlBar, session: Session
) -> None:
    show_at(bar, session, 1_000)

    assert buttons(bar)["−15 s"].accessibleName() == "15 seconds less"
    assert buttons(bar)["+15 s"].accessibleName() == "15 seconds more"


def test_the_main_button_has_the_colour_of_the_phase(
    bar: ControlBar, session: Session, look: Look
) -> None:
    show_at(bar, session, 6_000)
    assert not box_of(image_of(bar), look.palette.hold).isEmpty()

    show_at(bar, session, 21_000)
    assert box_of(image_of(bar), look.palette.hold).isEmpty()
    assert not box_of(image_of(bar), look.palette.reps).isEmpty()


def test_it_grows_with_the_window(bar: ControlBar, session: Session, look: Look) -> None:
    show_at(bar, session, 1_000)
    small = buttons(bar)["Pause"].height()

    look.set_scale(1.5)
    bar.resize(1_800, 90)
    settle()

    assert buttons(bar)["Pause"].sizeHint().height() == pytest.approx(1.5 * small, abs=2)


def test_in_a_hold_as_long_as_one_can_the_big_target_ends_it_and_a_pause_has_its_own(
    bar: ControlBar,
) -> None:
    session = make_session(make_dose(make_hold(20, is_open=True)))
    show_at(bar, session, 1_000)
    assert usable(bar) == ["Back", "Pause", "Skip", "−15 s", "+15 s"]

    show_at(bar, session, 9_000)
    assert usable(bar) == ["Back", "End the hold", "Skip", "Pause"]

    session.pause()
    show_now(bar, session)
    assert usable(bar) == ["Back", "Go on", "Skip"]
