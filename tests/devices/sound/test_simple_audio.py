"""The output through simpleaudio, on a stand-in for the library."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable
from importlib import metadata
from types import SimpleNamespace

import pytest

from lowback_timer.devices.sound import simple_audio
from lowback_timer.devices.sound.orders import Kind, Order
from lowback_timer.devices.sound.output import OutputError
from lowback_timer.devices.sound.simple_audio import (
    SimpleAudioOutput,
    crash_warning,
    import_library,
    is_installed,
)

CUE = b"\x01\x00" * 100


class FakeLibrary:
    def __init__(self) -> None:
        self.played: list[tuple[bytes, int, int, int]] = []
        self.stops = 0
        self.failure: Exception | None = None

    def play_buffer(
        self, audio_data: bytes, num_channels: int, bytes_per_sample: int, sample_rate: int
    ) -> object:
        if self.failure is not None:
            raise self.failure
        self.played.append((audio_data, num_channels, bytes_per_sample, sample_rate))
        return object()

    def stop_all(self) -> None:
        self.stops += 1


@pytest.fixture
def library() -> FakeLibrary:
    return FakeLibrary()


class TestWhetherItIsSafe:
    @pytest.mark.parametrize(
        ("python", "installed", "safe"),
        [
            ((3, 11), ["simpleaudio"], True),
            ((3, 11), ["simpleaudio-patched"], True),
            ((3, 11), [], True),
            ((3, 12), ["simpleaudio"], False),
            ((3, 12), ["simpleaudio-patched"], True),
            ((3, 12), ["simpleaudio", "simpleaudio-patched"], False),
            ((3, 12), [], False),
            ((3, 14), ["simpleaudio"], False),
            ((3, 14), ["simpleaudio-patched"], True),
            ((4, 0), ["simpleaudio"], False),
        ],
    )
    def test_the_rule(self, python: tuple[int, int], installed: Iterable[str], safe: bool) -> None:
        warning = crash_warning(python, lambda name: name in installed)
        assert (warning is None) == safe

    def test_the_warnings_say_what_to_do(self) -> None:
        assert crash_warning((3, 13), lambda name: name == "simpleaudio") == (
            "simpleaudio crashes Python 3.13; install simpleaudio-patched instead"
        )
        assert crash_warning((3, 13), lambda name: True) == (
            "simpleaudio and simpleaudio-patched are both installed; remove simpleaudio"
        )

    def test_is_not_even_imported_where_it_would_crash(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def never(name: str) -> object:
            pytest.fail(f"{name} was imported")

        monkeypatch.setattr(sys, "version_info", (3, 12, 0))
        monkeypatch.setattr(simple_audio, "is_installed", lambda name: name == "simpleaudio")
        monkeypatch.setattr(importlib, "import_module", never)
        with pytest.raises(OutputError, match=r"simpleaudio crashes Python 3\.12"):
            import_library()

    def test_the_fork_is_imported_where_the_original_would_crash(
        self, monkeypatch: pytest.MonkeyPatch, library: FakeLibrary
    ) -> None:
        monkeypatch.setattr(sys, "version_info", (3, 12, 0))
        monkeypatch.setattr(
            simple_audio, "is_installed", lambda name: name == "simpleaudio-patched"
        )
        monkeypatch.setattr(importlib, "import_module", {"simpleaudio": library}.__getitem__)
        assert import_library() is library

    def test_knows_what_is_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def distribution(name: str) -> object:
            if name != "simpleaudio":
                raise metadata.PackageNotFoundError(name)
            return SimpleNamespace()

        monkeypatch.setattr(metadata, "distribution", distribution)
        assert is_installed("simpleaudio")
        assert not is_installed("simpleaudio-patched")


class TestOpening:
    def test_a_missing_library_is_an_output_error(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def missing(name: str) -> object:
            raise ModuleNotFoundError(f"No module named {name!r}")

        monkeypatch.setattr(simple_audio, "crash_warning", lambda python, installed: None)
        monkeypatch.setattr(importlib, "import_module", missing)
        with pytest.raises(OutputError, match="cannot be imported: No module named 'simpleaudio'"):
            import_library()

    def test_plays_a_moment_of_silence_to_find_out(self, library: FakeLibrary) -> None:
        SimpleAudioOutput(library)
        ((samples, channels, width, rate),) = library.played
        assert not any(samples)
        assert len(samples) == rate * width * 20 // 1000
        assert (channels, width, rate) == (1, 2, 44_100)

    def test_a_library_without_a_device_is_an_output_error(self, library: FakeLibrary) -> None:
        library.failure = RuntimeError("Error opening PCM device. -- CODE: -2")
        with pytest.raises(OutputError, match="simpleaudio: Error opening PCM device"):
            SimpleAudioOutput(library)


class TestPlaying:
    def test_hands_over_each_buffer(self, library: FakeLibrary) -> None:
        output = SimpleAudioOutput(library)
        output.start(CUE)
        output.start(CUE)
        assert library.played[1:] == [(CUE, 1, 2, 44_100)] * 2

    def test_hands_over_no_empty_buffer(self, library: FakeLibrary) -> None:
        output = SimpleAudioOutput(library)
        output.start(b"")
        assert len(library.played) == 1

    def test_a_lost_device_is_an_output_error(self, library: FakeLibrary) -> None:
        output = SimpleAudioOutput(library)
        library.failure = RuntimeError("Connection refused")
        with pytest.raises(OutputError, match="simpleaudio: Connection refused"):
            output.start(CUE)

    def test_stopping_silences_everything(self, library: FakeLibrary) -> None:
        SimpleAudioOutput(library).stop()
        assert library.stops == 1

    def test_orders_are_obeyed_until_there_are_no_more(self, library: FakeLibrary) -> None:
        orders = [Order(Kind.STOP, 1.0), Order(Kind.KEEP_AWAKE, 2.0)]
        waiting: list[Order | None] = [*orders, None]
        obeyed: list[Order] = []

        SimpleAudioOutput(library).serve(lambda: waiting.pop(0), obeyed.append)

        assert obeyed == orders
