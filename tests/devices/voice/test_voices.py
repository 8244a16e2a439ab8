import pytest
from PySide6.QtCore import QLocale

from lowback_timer.devices.voice.voices import plainest, suited_locale

THERE = [QLocale(name) for name in ("en_ZA", "en_GB", "en_US", "de_CH", "fi_FI")]


@pytest.mark.parametrize(
    ("language", "home", "suited"),
    [
        ("en", "en_GB", "en_GB"),  # as it is spoken at home
        ("en", "de_CH", "en_US"),  # or where it is spoken most
        ("en", "en_NZ", "en_US"),
        ("de", "de_DE", "de_CH"),  # or anywhere
        ("fi", "fi_FI", "fi_FI"),
    ],
)
def test_a_language_is_spoken_as_suits_the_person(language: str, home: str, suited: str) -> None:
    found = suited_locale(language, THERE, QLocale(home))

    assert found is not None
    assert found.name() == suited


def test_a_language_may_be_spoken_by_nobody() -> None:
    assert suited_locale("es", THERE, QLocale("es_ES")) is None


@pytest.mark.parametrize(
    ("names", "name"),
    [
        (["English (America, New York City)", "English (America)"], "English (America)"),
        (["English (Scotland)", "English (Great Britain)"], "English (Great Britain)"),
        (["German"], "German"),
        (["Bob", "Ada"], "Ada"),
        ([], ""),
    ],
)
def test_the_plainest_voice_has_no_accent(names: list[str], name: str) -> None:
    assert plainest(names) == name
