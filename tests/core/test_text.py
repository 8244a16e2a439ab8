"""The language of the texts: English as it is written, or what a translator makes of it."""

from collections.abc import Iterator

import pytest

from lowback_timer.core import text as language
from lowback_timer.core.text import english, retold, translate, use_translator


@pytest.fixture(autouse=True)
def in_english_afterwards() -> Iterator[None]:
    yield
    use_translator(english)


def test_to_begin_with_texts_are_as_they_are_written() -> None:
    assert translate("Wording", "Switch sides.") == "Switch sides."
    assert translate("Wording", "{count} of {count}", "disambiguated") == "{count} of {count}"


@pytest.mark.parametrize(
    ("n", "text"), [(0, "0 reps left"), (1, "1 rep left"), (2, "2 reps left"), (21, "21 reps left")]
)
def test_a_number_decides_the_plural(n: int, text: str) -> None:
    assert translate("Wording", "%n rep(s) left", None, n) == text


def test_without_a_number_nothing_is_replaced() -> None:
    assert translate("Wording", "100 %n (s)") == "100 %n (s)"


def test_a_translator_is_asked_for_every_text_from_then_on() -> None:
    # GIVEN a text that was asked for before
    before = translate("Page", "Skip")
    asked: list[tuple[str, str, str | None, int]] = []

    def shouting(context: str, text: str, disambiguation: str | None, n: int) -> str:
        asked.append((context, text, disambiguation, n))
        return text.upper()

    # WHEN another language is put in use
    use_translator(shouting)

    # THEN what is asked for now is in that language, with all that may matter to it
    assert translate("Page", "Skip") == "SKIP"
    assert translate("Page", "%n set(s)", "left", 3) == "%N SET(S)"
    assert asked == [("Page", "Skip", None, -1), ("Page", "%n set(s)", "left", 3)]
    assert before == "Skip"


def test_one_can_go_back_to_english() -> None:
    use_translator(lambda context, text, disambiguation, n: "?")

    use_translator(english)

    assert language.translate("Page", "%n set(s)", None, 1) == "1 set"


# Told again


def loud(_context: str, text: str, _disambiguation: str | None, _n: int) -> str:
    return text.replace("no", "NO").replace("is", "IS")


def test_a_text_can_be_told_again_in_another_language_with_all_that_was_filled_in() -> None:
    reason = translate("Sound", "no device")
    text = translate("App", "There is no sound: {reason}, {count}").format(reason=reason, count=3)
    assert text == "There is no sound: no device, 3"

    use_translator(loud)

    assert retold(text) == "There IS NO sound: NO device, 3"
    assert retold(reason) == "NO device"


def test_so_can_a_text_that_was_filled_in_by_place_or_in_two_steps() -> None:
    first = translate("App", "It is {} {{name}}").format(translate("App", "no"))
    text = first.format(name="x")

    use_translator(loud)

    assert retold(text) == "It IS NO x"


def test_so_can_the_message_of_an_error_in_a_text() -> None:
    error = OSError(translate("Log", "it is damaged"))
    text = translate("Log", "The log: {reason}").format(reason=error)
    assert text == "The log: it is damaged"

    use_translator(loud)

    assert retold(text) == "The log: it IS damaged"


def test_what_was_never_translated_is_told_as_it_is() -> None:
    text = translate("Log", "{path}{error}").format(path="no.yaml", error=ValueError())

    use_translator(loud)

    assert retold("no") == "no"
    assert retold(text) == "no.yaml"
