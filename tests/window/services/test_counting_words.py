"""What the ways of counting are called."""

from lowback_timer.core.choices import Counting
from lowback_timer.window.services.counting_words import counting_meaning, counting_names


def test_every_way_of_counting_has_a_name_and_a_meaning_of_its_own() -> None:
    assert set(counting_names()) == {each.value for each in Counting}
    assert len({*counting_names().values()}) == len(Counting)
    assert len({counting_meaning(each) for each in Counting}) == len(Counting)
