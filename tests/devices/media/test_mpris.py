"""What desktops, headsets and phones see of the program, and what they can ask of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest
from jeepney import DBusAddress, MessageFlag, new_method_call

from lowback_timer import APP_ID
from lowback_timer.devices.media.controls import MediaState, PlaybackStatus, Track
from lowback_timer.devices.media.mpris import Mpris
from lowback_timer.devices.media.mpris_interface import BUS_NAME, PATH, PLAYER, ROOT
from tests.doubles.bus_client import Client, Jobs, is_error
from tests.doubles.media_controls import RecordingHandler

TRACK = Track(
    id="step_3",
    title="Side plank",
    artist="30 s hold · set 1 of 2 · left side",
    album="Beginner floor",
    length_ms=30_000,
    art=Path("/tmp/side-plank.png"),
)
HOLD = MediaState(PlaybackStatus.PLAYING, TRACK, can_go_next=True, can_seek=True, volume=0.8)
TRACK_PATH = "/io/github/lowback_timer/lowback_timer/step_3"


@pytest.fixture
def mpris(private_bus: str, handler: RecordingHandler, jobs: Jobs) -> Iterator[Mpris]:
    made = Mpris(private_bus, handler, jobs.post)
    jobs.do_next()
    yield made
    made.close()
    made._service.thread.join()


def test_without_a_session_it_is_a_player_that_has_stopped(mpris: Mpris, client: Client) -> None:
    found = client.get_all()

    assert found["PlaybackStatus"] == ("s", "Stopped")
    assert found["Metadata"] == ("a{sv}", {})
    assert found["CanPlay"] == ("b", True)
    assert found["CanPause"] == ("b", False)
    assert found["CanGoNext"] == found["CanGoPrevious"] == found["CanSeek"] == ("b", False)
    assert found["Position"] == ("x", 0)


def test_it_says_which_program_it_is(mpris: Mpris, client: Client) -> None:
    found = client.get_all(ROOT)

    assert found["Identity"] == ("s", "Lowback Timer")
    assert found["DesktopEntry"] == ("s", APP_ID)
    assert found["CanRaise"] == found["CanQuit"] == ("b", True)
    assert found["HasTrackList"] == ("b", False)


def test_what_is_played_is_shown_with_a_length_of_64_bits(mpris: Mpris, client: Client) -> None:
    mpris.show(HOLD)

    assert client.get("Metadata") == (
        "a{sv}",
        {
            "mpris:trackid": ("o", TRACK_PATH),
            "mpris:length": ("x", 30_000_000),
            "mpris:artUrl": ("s", "file:///tmp/side-plank.png"),
            "xesam:title": ("s", "Side plank"),
            "xesam:artist": ("as", ["30 s hold · set 1 of 2 · left side"]),
            "xesam:album": ("s", "Beginner floor"),
        },
    )
    assert client.get("PlaybackStatus") == ("s", "Playing")
    assert client.get("CanPause") == ("b", True)
    assert client.get("Volume") == ("d", 0.8)


def test_what_is_not_known_is_not_there(mpris: Mpris, client: Client) -> None:
    mpris.show(replace(HOLD, track=replace(TRACK, length_ms=None, art=None)))

    _, metadata = client.get("Metadata")

    assert set(metadata) == {"mpris:trackid", "xesam:title", "xesam:artist", "xesam:album"}


def test_only_what_is_new_is_told_and_nothing_twice(mpris: Mpris, client: Client) -> None:
    mpris.show(HOLD)
    client.signals()

    mpris.show(replace(HOLD, status=PlaybackStatus.PAUSED))
    mpris.show(replace(HOLD, status=PlaybackStatus.PAUSED))

    changed = {"PlaybackStatus": ("s", "Paused")}
    assert client.signals() == [("PropertiesChanged", (PLAYER, changed, []))]


def test_the_position_is_told_on_request_and_after_jumps_alone(
    mpris: Mpris, client: Client, handler: RecordingHandler
) -> None:
    mpris.show(HOLD)
    client.signals()

    handler.position = 12_345
    mpris.show(HOLD)
    assert client.get("Position") == ("x", 12_345_000)
    assert client.signals() == []

    mpris.jumped(2_000)
    assert client.signals() == [("Seeked", (2_000_000,))]


@pytest.mark.parametrize(
    ("method", "asked"),
    [
        ("Play", "play"),
        ("Pause", "pause"),
        ("PlayPause", "play_pause"),
        ("Next", "next"),
        ("Previous", "previous"),
        ("Stop", "stop"),
    ],
)
def test_buttons_are_handed_on(
    mpris: Mpris, client: Client, handler: RecordingHandler, method: str, asked: str
) -> None:
    assert not is_error(client.call(method))
    assert handler.asked == [asked]


@pytest.mark.parametrize(("method", "asked"), [("Raise", "raise"), ("Quit", "quit")])
def test_the_window_can_be_raised_and_closed(
    mpris: Mpris, client: Client, handler: RecordingHandler, method: str, asked: str
) -> None:
    assert not is_error(client.call(method, interface=ROOT))
    assert handler.asked == [asked]


def test_seeking_is_handed_on_in_milliseconds(
    mpris: Mpris, client: Client, handler: RecordingHandler
) -> None:
    client.call("Seek", "x", -15_000_400)

    assert handler.asked == [("seek", -15_000)]


def test_a_position_is_a_seek_from_where_one_is(
    mpris: Mpris, client: Client, handler: RecordingHandler
) -> None:
    mpris.show(HOLD)
    handler.position = 10_000

    client.call("SetPosition", "ox", TRACK_PATH, 25_000_000)

    assert handler.asked == [("seek", 15_000)]


@pytest.mark.parametrize(
    ("track", "to_us"), [("/another", 5_000_000), (TRACK_PATH, -1_000), (TRACK_PATH, 31_000_000)]
)
def test_a_position_that_cannot_be_meant_is_none(
    mpris: Mpris, client: Client, handler: RecordingHandler, track: str, to_us: int
) -> None:
    mpris.show(HOLD)

    assert not is_error(client.call("SetPosition", "ox", track, to_us))
    assert handler.asked == []


def test_the_volume_can_be_set_and_stays_within_what_is_possible(
    mpris: Mpris, client: Client, handler: RecordingHandler
) -> None:
    for volume in (0.25, -3.0, 7.5):
        assert not is_error(client.set("Volume", "d", volume))

    assert handler.asked == [("volume", 0.25), ("volume", 0.0), ("volume", 1.0)]


def test_nothing_else_can_be_set(mpris: Mpris, client: Client, handler: RecordingHandler) -> None:
    assert is_error(client.set("Rate", "d", 2.0)) == "PropertyReadOnly"
    assert is_error(client.set("Colour", "s", "red")) == "UnknownProperty"
    assert is_error(client.set("Volume", "s", "loud")) == "InvalidArgs"
    assert is_error(client.set("Volume", "d", float("nan"))) == "InvalidArgs"
    assert handler.asked == []


def test_what_is_not_there_is_an_error_in_words(
    mpris: Mpris, client: Client, handler: RecordingHandler
) -> None:
    assert is_error(client.call("Dance")) == "UnknownMethod"
    assert is_error(client.call("Seek", "s", "far")) == "UnknownMethod"
    assert is_error(client.call("Raise", interface=PLAYER)) == "UnknownMethod"
    assert is_error(client.call("Next", interface="org.example.Other")) == "UnknownMethod"
    assert is_error(client.call("Next", path="/elsewhere")) == "UnknownObject"
    unknown = client.call(
        "GetAll", "s", "org.example.Other", interface="org.freedesktop.DBus.Properties"
    )
    assert is_error(unknown) == "UnknownInterface"
    assert handler.asked == []


def test_whoever_names_no_interface_is_understood(
    mpris: Mpris, client: Client, handler: RecordingHandler
) -> None:
    client.ask(new_method_call(DBusAddress(PATH, BUS_NAME), "PlayPause"))

    assert handler.asked == ["play_pause"]


def test_opening_a_file_does_nothing(
    mpris: Mpris, client: Client, handler: RecordingHandler
) -> None:
    assert not is_error(client.call("OpenUri", "s", "file:///tmp/song.mp3"))
    assert handler.asked == []


def test_whoever_wants_no_answer_gets_none(
    mpris: Mpris, client: Client, handler: RecordingHandler
) -> None:
    call = new_method_call(DBusAddress(PATH, BUS_NAME, PLAYER), "Next")
    call.header.flags |= MessageFlag.no_reply_expected

    client._connection.send(call)
    client.signals()  # an answer to this can only come after the call

    assert handler.asked == ["next"]


def test_it_describes_itself(mpris: Mpris, client: Client) -> None:
    answer = client.call("Introspect", interface="org.freedesktop.DBus.Introspectable")

    node = fromstring(answer.body[0])
    properties = {each.get("name"): each for each in node.iter("property")}
    known = {*client.get_all(PLAYER), *client.get_all(ROOT)}
    assert set(properties) == known
    assert properties["Volume"].get("access") == "readwrite"
    assert properties["Position"].find("annotation") is not None
    methods = {each.get("name") for each in node.iter("method")}
    assert {"PlayPause", "Seek", "Raise", "GetAll"} <= methods
