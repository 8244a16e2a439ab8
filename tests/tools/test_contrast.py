import pytest

from tools.contrast import contrast, luminance


def test_contrast_is_measured_as_the_guidelines_say() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    # a pair that the guidelines' own examples call just short of 4.5
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_green_is_the_lightest_of_the_three_and_blue_the_darkest() -> None:
    assert luminance("#FF0000") == pytest.approx(0.2126)
    assert luminance("#00FF00") == pytest.approx(0.7152)
    assert luminance("#0000FF") == pytest.approx(0.0722)
