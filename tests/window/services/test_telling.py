"""How a person wants to be told."""

from lowback_timer.core.choices import Verbosity
from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.services.telling import Telling, telling_of


def test_the_settings_say_how_to_speak() -> None:
    settings = Settings(
        voice=Verbosity.NAMES,
        voice_name="Ada",
        voice_rate=-20,
        voice_volume_percent=60,
        counts_aloud=True,
    )

    assert telling_of(settings, "es") == Telling(
        Verbosity.NAMES,
        counts_aloud=True,
        language="es",
        voice_name="Ada",
        rate_percent=-20,
        volume_percent=60,
    )
