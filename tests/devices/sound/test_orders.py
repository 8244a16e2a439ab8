"""Orders and reports survive the way between the processes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.core.cues.tones import Sound
from lowback_timer.devices.sound.orders import ORDER_BYTES, Kind, Order, Report, State

ORDERS = st.builds(
    Order,
    kind=st.sampled_from(Kind),
    at_s=st.floats(0, 1e9),
    sound=st.sampled_from(Sound),
    percent=st.integers(0, 100),
    count=st.integers(1, 60),
    every_ms=st.integers(0, 60_000),
    wait_ms=st.integers(0, 500),
)


@given(order=ORDERS)
def test_an_order_arrives_as_it_was_given(order: Order) -> None:
    record = order.to_bytes()
    assert len(record) == ORDER_BYTES
    assert Order.from_bytes(record) == order


@given(
    report=st.builds(
        Report,
        state=st.sampled_from(State),
        name=st.text(),
        device=st.text(),
        failures=st.lists(st.text()).map(tuple),
    )
)
def test_a_report_arrives_as_one_line(report: Report) -> None:
    line = report.to_line()
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert Report.from_line(line) == report


@pytest.mark.parametrize(
    "line",
    [b"", b"ALSA lib pcm.c: chatter\n", b"[]\n", b"{}\n", b'{"state": "drunk"}\n', b"\xff\n", b"1"],
)
def test_what_a_library_writes_is_no_report(line: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Report.from_line(line)
