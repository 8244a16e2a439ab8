import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from lowback_timer.window.look.typography import Type, fitted, sized_font, wrapped

TABULAR = QFont.Tag("tnum")


@pytest.fixture(autouse=True)
def _app(qapp: QApplication) -> None:
    """Fonts need an application."""


def test_digits_are_told_to_be_of_one_width() -> None:
    font = sized_font(120)

    assert font.isFeatureSet(TABULAR)
    assert font.featureValue(TABULAR) == 1


@pytest.mark.parametrize("pixels", [12, 200])
def test_a_time_is_as_wide_whatever_its_digits(pixels: int) -> None:
    metrics = QFontMetricsF(sized_font(pixels))

    assert len({metrics.horizontalAdvance(f"1{digit}:00") for digit in range(10)}) == 1


def test_no_size_is_too_small_for_qt() -> None:
    assert sized_font(0).pixelSize() == 1


def test_text_to_read_from_afar_is_larger_than_text_to_read_close_by() -> None:
    assert Type.DISPLAY.pixels > Type.TITLE.pixels > Type.HEADING.pixels > Type.CUE.pixels
    assert min(style.pixels for style in Type) >= 14


def test_it_is_the_systems_own_font() -> None:
    assert sized_font(16).families() == QApplication.font().families()


def test_a_text_is_smaller_where_it_would_not_fit(qapp: QApplication) -> None:
    font = sized_font(40)
    width = QFontMetricsF(font).horizontalAdvance("Bird dog")

    smaller = fitted(font, "Bird dog", width / 2)

    assert fitted(font, "Bird dog", width) is font
    assert font.pixelSize() == 40
    assert QFontMetricsF(smaller).horizontalAdvance("Bird dog") <= width / 2 + 1
    assert smaller.weight() == font.weight()
    # AND never smaller than it may be
    assert fitted(font, "Bird dog", 1, least=0.6).pixelSize() == 24
    assert fitted(font, "Bird dog", 0).pixelSize() == 1


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (10_000, ("one two three",)),
        (1, ("one", "two", "three")),  # a word that is too wide has a line of its own
    ],
)
def test_a_text_is_broken_at_its_spaces(width: float, lines: tuple[str, ...]) -> None:
    assert wrapped("one two three", QFontMetricsF(sized_font(16)), width) == lines


def test_a_line_holds_as_many_words_as_fit(qapp: QApplication) -> None:
    metrics = QFontMetricsF(sized_font(16))

    assert wrapped("one two three", metrics, metrics.horizontalAdvance("one two")) == (
        "one two",
        "three",
    )
