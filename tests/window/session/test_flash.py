import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.window.look.look import Look
from lowback_timer.window.session.flash import FlashBorder, FlashLimiter
from tests.window.stage import PaintWatch, colour_at, image_of, settle, show

RED, BLUE = "#C01020", "#1020C0"
WIDTH, HEIGHT = 300, 200


@pytest.fixture
def host(qtbot: QtBot, look: Look) -> QWidget:
    host = QWidget()
    show(qtbot, host, WIDTH, HEIGHT)
    return host


@pytest.fixture
def border(look: Look, host: QWidget) -> FlashBorder:
    return FlashBorder(look, host, FlashLimiter())


def timer_of(host: QWidget) -> QTimer:
    timer = host.findChild(QTimer)
    assert timer is not None
    return timer


def edges(host: QWidget, inset: int = 2) -> set[str]:
    """The colours in the middle of the four edges, so far inside."""
    right, bottom = WIDTH - 1 - inset, HEIGHT - 1 - inset
    places = ((150, inset), (150, bottom), (inset, 100), (right, 100))
    return {colour_at(host, x, y) for x, y in places}


def test_nothing_is_seen_before_the_first_flash(host: QWidget, border: FlashBorder) -> None:
    assert RED not in edges(host)


@pytest.mark.parametrize("scale", [0.8, 1, 3])
@pytest.mark.parametrize(("is_strong", "designed"), [(True, 14), (False, 5)])
def test_a_flash_colours_all_four_edges(
    host: QWidget, look: Look, border: FlashBorder, is_strong: bool, designed: int, scale: float
) -> None:
    look.set_scale(scale)
    width = round(designed * scale)
    ground = colour_at(host, 150, 100)

    border.flash(RED, is_strong=is_strong, now_ms=0)

    assert edges(host, inset=0) == {RED}
    assert edges(host, inset=width - 1) == {RED}
    assert edges(host, inset=width) == {ground}


def test_it_is_over_when_its_time_is(host: QWidget, border: FlashBorder) -> None:
    before = image_of(host)
    border.flash(RED, is_strong=True, now_ms=0)
    assert timer_of(host).isActive()
    assert 100 <= timer_of(host).interval() <= 500  # to be seen, and gone before the next

    timer_of(host).timeout.emit()

    assert image_of(host) == before


def test_the_next_flash_has_its_own_colour_and_time(host: QWidget, border: FlashBorder) -> None:
    border.flash(RED, is_strong=True, now_ms=0)
    timer_of(host).timeout.emit()

    border.flash(BLUE, is_strong=False, now_ms=0)

    assert edges(host) == {BLUE}
    assert timer_of(host).isActive()


def test_it_follows_the_size_of_the_window(host: QWidget, border: FlashBorder) -> None:
    host.resize(WIDTH + 100, HEIGHT)
    settle()

    border.flash(RED, is_strong=False, now_ms=0)

    assert colour_at(host, WIDTH + 98, 100) == RED
    assert colour_at(host, WIDTH - 2, 100) != RED


def test_the_middle_of_the_window_is_not_repainted(host: QWidget, border: FlashBorder) -> None:
    settle()
    watch = PaintWatch(host)

    border.flash(RED, is_strong=True, now_ms=0)
    settle()
    timer_of(host).timeout.emit()
    settle()

    assert not watch.region.contains(host.rect().center())


def test_a_flash_lies_over_all_else(host: QWidget, border: FlashBorder) -> None:
    # GIVEN something that has come to the front since
    cover = QWidget(host)
    cover.setGeometry(host.rect())
    cover.setStyleSheet("background: #00FF00")
    cover.show()
    cover.raise_()

    assert edges(host) == {"#00FF00"}

    border.flash(RED, is_strong=True, now_ms=0)

    assert edges(host) == {RED}


# Not too many


@pytest.mark.parametrize(
    ("times", "allowed"),
    [
        pytest.param([0, 1_000, 2_000, 3_000], [0, 1_000, 2_000, 3_000], id="cues at their pace"),
        pytest.param([0, 10, 20, 30, 999, 1_000], [0, 10, 20], id="three in a second"),
        pytest.param([0, 10, 20, 1_001, 1_005, 1_011], [0, 10, 20, 1_001, 1_011], id="any second"),
    ],
)
def test_at_most_three_flashes_begin_within_any_second(
    times: list[float], allowed: list[float]
) -> None:
    limiter = FlashLimiter()

    assert [time for time in times if limiter.allows(time)] == allowed


def test_a_session_with_a_clock_of_its_own_begins_anew() -> None:
    limiter = FlashLimiter()
    for now_ms in (5_000, 5_001, 5_002):
        limiter.allows(now_ms)

    assert [limiter.allows(now_ms) for now_ms in (0, 1, 2, 3)] == [True, True, True, False]


def test_a_flash_too_many_is_not_shown(host: QWidget, look: Look) -> None:
    limiter = FlashLimiter()
    border = FlashBorder(look, host, limiter)
    for now_ms in (0, 100, 200):
        border.flash(RED, is_strong=True, now_ms=now_ms)
    timer_of(host).timeout.emit()

    border.flash(BLUE, is_strong=True, now_ms=300)
    assert BLUE not in edges(host)

    border.flash(BLUE, is_strong=True, now_ms=1_001)
    assert edges(host) == {BLUE}
