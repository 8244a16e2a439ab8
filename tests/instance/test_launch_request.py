"""What is handed from the second start to the first."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lowback_timer.core.plan.dose import Sides
from lowback_timer.core.plan.single import Amounts
from lowback_timer.instance.launch_request import LaunchRequest, decoded, encoded
from lowback_timer.options import Single, WindowOptions

numbers = st.none() | st.integers(1, 10**6)
amounts = st.builds(
    Amounts,
    reps=numbers,
    hold_ms=numbers,
    sets=numbers,
    sides=st.none() | st.sampled_from(Sides),
    tempo=st.none() | st.tuples(*4 * [st.integers(0, 10_000)]),
    rest_ms=st.none() | st.integers(0, 10**6),
    get_ready_ms=numbers,
    is_open=st.booleans(),
    kind=st.sampled_from([None, "reps", "hold"]),
)
names = st.text(min_size=1)
launch_requests = st.builds(
    LaunchRequest,
    st.text(),
    st.builds(
        WindowOptions,
        workout=st.none() | names,
        start=st.booleans(),
        takes_break=st.booleans(),
        single=st.none() | st.builds(Single, names, amounts),
        file=st.none() | st.sampled_from([Path("/a/b.yaml"), Path("/ä.zip")]),
        in_background=st.booleans(),
    ),
    st.text(),
)


@settings(max_examples=40)  # each is a dozen values
@given(launch_requests)
def test_it_arrives_as_it_was_sent(sent: LaunchRequest) -> None:
    line = encoded(sent)

    assert line.count(b"\n") == 1
    assert decoded(line) == sent


def test_a_path_is_the_sender_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    arrived = decoded(encoded(LaunchRequest("", WindowOptions(file=Path("given.yaml")))))

    assert arrived.options.file == tmp_path / "given.yaml"


def test_what_a_window_keeps_is_not_sent() -> None:
    options = WindowOptions(speed=3, mute=True, libraries=(Path("a"),), data_dir=Path("b"))

    assert decoded(encoded(LaunchRequest("", options))).options == WindowOptions()


def test_what_a_later_version_adds_does_no_harm() -> None:
    assert decoded(b'{"data": "x", "later": [1]}\n') == LaunchRequest("x", WindowOptions())


@pytest.mark.parametrize(
    "values",
    [
        [],
        {"workout": 1},
        {"data": ["x"]},
        {"single": "bridge"},
        {"single": {}},
        {"single": {"exercise": "a", "reps": "many"}},
        {"single": {"exercise": "a", "reps": -1}},
        {"single": {"exercise": "a", "reps": True}},
        {"single": {"exercise": "a", "tempo": [1, 2]}},
        {"single": {"exercise": "a", "sides": "none"}},
    ],
)
def test_what_is_no_wish_is_refused(values: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        decoded(json.dumps(values).encode())


@pytest.mark.parametrize("line", [b"", b"\xff", b"{", b"nonsense\n"])
def test_what_is_not_even_json_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        decoded(line)
