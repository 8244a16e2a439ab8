"""The narrator and its voice: opened when it is wanted, muted, tried out, let go."""

import pytest
from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import Verbosity
from lowback_timer.window.services.telling import Telling
from tests.fakes import make_dose, make_hold, make_item
from tests.window.narration import READY, Scene


@pytest.fixture(autouse=True)
def _qapp(qapp: QApplication) -> None:
    """Timers need an application."""


def test_what_comes_while_the_voice_opens_is_said_as_soon_as_it_is_open() -> None:
    scene = Scene(is_open=False)
    scene.go_on(1.5)
    assert scene.said == []

    scene.voice.finish()

    assert scene.said == [READY]


def test_a_voice_that_opens_late_says_nothing_stale() -> None:
    scene = Scene(is_open=False)
    scene.go_on(18)

    scene.voice.finish()

    assert scene.said == []


@pytest.mark.parametrize(("speed", "said"), [(1.5, [READY]), (1.6, []), (60, [])])
def test_a_voice_cannot_keep_up_with_a_session_at_great_speed(
    speed: float, said: list[str]
) -> None:
    scene = Scene(speed=speed)

    scene.go_on(1)

    assert scene.said == said


def test_when_it_is_off_no_voice_is_opened() -> None:
    scene = Scene(telling=Telling(Verbosity.OFF))

    scene.go_on(14)

    assert (scene.opened, scene.voice.calls) == ([], [])
    assert scene.narrator.voice_names() == ()


def test_one_is_opened_the_first_time_it_is_wanted_and_told_how_to_speak() -> None:
    scene = Scene(telling=Telling(Verbosity.OFF))
    german = Telling(language="de", voice_name="Ada", rate_percent=-20, volume_percent=60)

    scene.narrator.tell(german)
    scene.narrator.tell(german)

    assert scene.opened == ["de"]
    assert scene.narrator.voice_names() == ("Ada", "Grace")
    assert scene.voice.calls[:4] == [
        ("set_language", ("de",)),
        ("set_voice", ("Ada",)),
        ("set_rate", (-20,)),
        ("set_volume", (60,)),
    ]


def test_turned_off_in_mid_sentence_it_falls_silent_for_good() -> None:
    scene = Scene(make_dose(sets=2, rest=30))
    scene.go_on(1)
    stops = scene.stops

    scene.narrator.tell(Telling(Verbosity.OFF))
    scene.go_on(30, finishing=True)

    assert scene.stops == stops + 1
    assert scene.said == [READY]


def test_muted_it_says_nothing_until_it_is_unmuted() -> None:
    scene = Scene(make_dose(sets=2, rest=30))
    scene.go_on(1)
    stops = scene.stops

    scene.narrator.set_muted(muted=True)
    scene.go_on(17, finishing=True)
    assert scene.stops == stops + 1
    scene.narrator.set_muted(muted=False)
    scene.go_on(11, finishing=True)

    assert scene.said == [READY, "Rest for 30 seconds. Next: Superman, set 2.", "Breathe."]


def test_unmuted_it_says_again_what_was_cut_off() -> None:
    scene = Scene(make_dose(sets=2, rest=30))
    scene.go_on(1)
    scene.narrator.set_muted(muted=True)
    scene.voice.finish()
    scene.go_on(2)

    scene.narrator.set_muted(muted=False)

    assert scene.said == [READY, READY]


def test_turned_on_in_mid_step_it_says_what_has_to_be_known() -> None:
    scene = Scene(make_dose(sets=2, rest=30), telling=Telling(Verbosity.OFF))
    scene.go_on(2)

    scene.narrator.tell(Telling())

    assert scene.said == [READY]


def test_put_into_another_language_it_says_it_again_in_that() -> None:
    scene = Scene(make_dose(sets=2, rest=30))
    scene.go_on(2)

    scene.narrator.tell(Telling(language="de"))
    scene.voice.finish()

    assert scene.said == [READY, READY]  # in the words of the translator in use


def test_it_keeps_what_it_has_learnt_of_a_voice_until_that_changes() -> None:
    scene = Scene()
    pace = scene.narrator.pace

    scene.narrator.tell(Telling(volume_percent=20))
    assert scene.narrator.pace is pace
    scene.narrator.tell(Telling(rate_percent=20))

    assert scene.narrator.pace is not pace


def test_it_can_be_tried_out_but_not_during_a_session() -> None:
    scene = Scene()
    scene.narrator.try_out("Ten seconds.")
    assert scene.said == []
    scene.driver.abandon()
    scene.voice.finish()

    scene.narrator.try_out("Ten seconds.")
    scene.narrator.try_out("Halfway.")  # it is speaking

    assert scene.said[1:] == ["Ten seconds."]


def test_closed_it_lets_go_of_the_voice() -> None:
    scene = Scene()

    scene.narrator.close()
    scene.narrator.close()
    scene.go_on(14)
    scene.narrator.try_out("Halfway.")

    assert scene.voice.calls.count(("close", ())) == 1
    assert scene.said == []


def test_that_there_is_no_voice_is_told_no_longer_once_there_is_one_or_none_is_wanted() -> None:
    scene = Scene(is_open=False)
    gone: list[tuple[str, str]] = []
    scene.narrator.outdated.connect(lambda before, now: gone.append((before, now)))

    scene.on_trouble("There is no voice.")
    scene.go_on(1)
    assert gone == []

    scene.voice.finish()
    assert gone == [("There is no voice.", "")]

    scene.on_trouble("There is no voice any more.")
    scene.narrator.tell(Telling(Verbosity.OFF))
    assert gone[1:] == [("There is no voice any more.", "")]


def test_a_voice_that_was_lost_may_come_back_with_every_exercise() -> None:
    item = make_item(make_dose(make_hold(5)))
    scene = Scene(item, item)
    assert scene.voice.reopenings == 2  # before the session, and with its first exercise

    scene.go_on(20)

    assert scene.voice.reopenings == 3


def test_nobody_opens_a_voice_again_that_is_off() -> None:
    scene = Scene()
    scene.narrator.tell(Telling(Verbosity.OFF))
    before = scene.voice.reopenings

    scene.narrator.begin(scene.driver)

    assert scene.voice.reopenings == before
