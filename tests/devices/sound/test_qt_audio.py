"""The output through Qt Multimedia: on stand-ins for its classes, and once for real."""

from __future__ import annotations

from array import array
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.devices.sound import qt_audio
from lowback_timer.devices.sound.orders import Kind, Order
from lowback_timer.devices.sound.output import RATE, OutputError, probe
from lowback_timer.devices.sound.qt_audio import QtOutput
from tests.devices.sound.multimedia import OWN, STUDIO, FakeDevice, Multimedia

CUE = b"\x01\x00" * 100
OTHER = b"\x02\x00" * 300
SECOND = b"\x01\x00" * RATE


@pytest.fixture
def multimedia(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Multimedia:
    fakes = Multimedia()
    devices = SimpleNamespace(defaultAudioOutput=lambda: fakes.device)
    monkeypatch.setattr(qt_audio, "QMediaDevices", devices)
    monkeypatch.setattr(qt_audio, "QAudioSink", fakes.sink)
    monkeypatch.setattr(qt_audio, "PulseServer", lambda: fakes)
    return fakes


class TestOpening:
    def test_plays_a_moment_of_silence_to_find_out(self, multimedia: Multimedia) -> None:
        multimedia.open()
        assert [sink.played for sink in multimedia.sinks] == [probe(RATE)]

    def test_no_device_is_an_output_error(self, multimedia: Multimedia) -> None:
        multimedia.device.null = True
        with pytest.raises(OutputError, match="Qt Multimedia: no audio device"):
            multimedia.open()

    def test_a_device_that_takes_nothing_is_an_output_error(self, multimedia: Multimedia) -> None:
        multimedia.device.takes = None
        with pytest.raises(OutputError, match="Speakers does not take our samples"):
            multimedia.open()

    def test_a_device_that_does_not_open_is_an_output_error(self, multimedia: Multimedia) -> None:
        multimedia.errors.append("OpenError")
        with pytest.raises(OutputError, match="OpenError on Speakers"):
            multimedia.open()


class TestADeviceWithAFormatOfItsOwn:
    def test_gets_its_own_rate_channels_and_kind_of_samples(self, multimedia: Multimedia) -> None:
        multimedia.device.takes = STUDIO
        output = multimedia.open()
        assert output.rate == 48_000

        output.start(array("h", [0, 16_384]).tobytes())

        sink = multimedia.sinks[-1]
        assert sink.sound_format == STUDIO
        assert array("f", sink.played).tolist() == [0, 0, 0.5, 0.5]
        assert sink.size == len(sink.played)

    def test_one_that_takes_over_with_another_rate_needs_other_samples(
        self, multimedia: Multimedia
    ) -> None:
        output = multimedia.open()
        multimedia.device = FakeDevice(takes=STUDIO)
        with pytest.raises(OutputError, match="another device took over"):
            output.start(CUE)


class TestPlaying:
    def test_each_sound_has_a_sink_that_takes_it_whole(self, multimedia: Multimedia) -> None:
        output = multimedia.open()
        output.start(CUE)
        output.start(OTHER)
        first, second = multimedia.sinks[1:]
        assert (first.played, first.size) == (CUE, len(CUE))
        assert (second.played, second.size) == (OTHER, len(OTHER))
        assert first.sound_format == OWN

    def test_goes_to_the_device_that_is_the_default_by_then(self, multimedia: Multimedia) -> None:
        output = multimedia.open()
        multimedia.device = FakeDevice()
        output.start(CUE)
        assert multimedia.sinks[-1].device is multimedia.device

    def test_a_lost_device_is_an_output_error(self, multimedia: Multimedia) -> None:
        output = multimedia.open()
        multimedia.errors.append("FatalError")
        with pytest.raises(OutputError, match="FatalError on Speakers"):
            output.start(CUE)

    def test_nothing_of_qt_is_touched_once_the_sound_server_has_ended(
        self, multimedia: Multimedia, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        output = multimedia.open()
        multimedia.server_gone = True
        monkeypatch.setattr(qt_audio, "QMediaDevices", None)
        with pytest.raises(OutputError, match="the sound server has ended"):
            output.start(CUE)
        assert len(multimedia.sinks) == 1

    def test_a_device_that_finishes_nothing_is_an_output_error(
        self, multimedia: Multimedia
    ) -> None:
        output = multimedia.open()
        multimedia.sinks[0].state_name = "IdleState"
        output.start(SECOND)
        multimedia.now_s += 2.9
        output.start(CUE)
        multimedia.now_s += 0.2
        with pytest.raises(OutputError, match="the device has stalled"):
            output.start(CUE)

    def test_more_sounds_than_there_is_room_for_take_the_place_of_the_oldest(
        self, multimedia: Multimedia
    ) -> None:
        # GIVEN a rehearsal at speed, and sinks that finish late
        output = multimedia.open()
        for _ in range(50):
            output.start(CUE)

        # THEN every sound has begun, and no more than so many are open
        assert len(multimedia.sinks) == 51
        assert [sink.calls for sink in multimedia.sinks].count([]) == 16

    def test_any_number_of_sounds_may_follow_each_other(self, multimedia: Multimedia) -> None:
        output = multimedia.open()
        for _ in range(50):
            output.start(CUE)
            multimedia.sinks[-1].state_name = "IdleState"
        assert len(output._playing) < 3

    def test_the_device_is_told_by_its_name(self, multimedia: Multimedia) -> None:
        assert multimedia.open().device == "Speakers"


class TestStopping:
    def test_everything_fades_within_some_milliseconds_and_is_gone(
        self, multimedia: Multimedia, qtbot: QtBot
    ) -> None:
        output = multimedia.open()
        output.start(SECOND)
        output.stop()

        sink = multimedia.sinks[-1]
        qtbot.waitUntil(lambda: sink.calls == ["reset"])
        assert sink.volumes == sorted(sink.volumes, reverse=True)
        assert (sink.volumes[0] < 1, sink.volumes[-1]) == (True, 0)
        assert not output._tidier.isActive()

    def test_what_begins_meanwhile_does_not_fade(
        self, multimedia: Multimedia, qtbot: QtBot
    ) -> None:
        output = multimedia.open()
        output.start(SECOND)
        output.stop()
        output.start(CUE)
        old, new = multimedia.sinks[-2:]
        qtbot.waitUntil(lambda: old.calls == ["reset"])
        assert (new.calls, new.volumes) == ([], [])


class TestLettingGo:
    def test_finished_sinks_go_and_the_others_stay(self, multimedia: Multimedia) -> None:
        output = multimedia.open()
        output.start(CUE)
        multimedia.sinks[0].state_name = "IdleState"
        output._tidier.timeout.emit()
        left: list[object] = [each.sink for each in output._playing]
        assert left == multimedia.sinks[1:]

    def test_nothing_ticks_once_all_have_finished(self, multimedia: Multimedia) -> None:
        output = multimedia.open()
        output.start(CUE)
        assert output._tidier.isActive()
        for sink in multimedia.sinks:
            sink.state_name = "IdleState"
        output._tidier.timeout.emit()
        assert not output._tidier.isActive()


class TestServing:
    """The event loop is that of the tests, so it is a stand-in here."""

    class Loop:
        def __init__(self, qtbot: QtBot) -> None:
            self._qtbot = qtbot
            self.has_quit = False

        def quit(self) -> None:
            self.has_quit = True

        def exec(self) -> None:
            self._qtbot.waitUntil(lambda: self.has_quit)

    def test_orders_are_obeyed_in_the_loop_until_there_are_no_more(
        self, multimedia: Multimedia, qtbot: QtBot
    ) -> None:
        output = multimedia.open()
        output._app = self.Loop(qtbot)  # type: ignore[assignment]
        orders = [Order(Kind.STOP, 1.0), Order(Kind.KEEP_AWAKE, 2.0)]
        waiting: list[Order | None] = [*orders, None]
        obeyed: list[Order] = []

        output.serve(lambda: waiting.pop(0), obeyed.append)

        assert obeyed == orders

    def test_a_device_that_is_lost_ends_it(self, multimedia: Multimedia, qtbot: QtBot) -> None:
        output = multimedia.open()
        output._app = self.Loop(qtbot)  # type: ignore[assignment]
        waiting: list[Order | None] = [Order(Kind.STOP, 1.0), None]

        def obey(order: Order) -> None:
            raise OutputError("gone")

        with pytest.raises(OutputError, match="gone"):
            output.serve(lambda: waiting.pop(0), obey)


@pytest.mark.qt_log_level_fail("CRITICAL")  # where there is no sound server, Qt warns of it
def test_for_real_it_plays_or_says_why_not(qtbot: QtBot) -> None:
    refusal = ""
    try:
        output = QtOutput()
        output.start(CUE)
        output.stop()
    except OutputError as error:
        refusal = str(error)
    assert not refusal or refusal.startswith("Qt Multimedia: ")
