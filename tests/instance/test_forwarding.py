"""The way to the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lowback_timer.instance import forwarding
from lowback_timer.instance.claim import Claim, Outcome, claim
from lowback_timer.instance.endpoint import Endpoint
from lowback_timer.instance.forwarding import claim_or_forward
from lowback_timer.instance.launch_request import decoded
from lowback_timer.options import WindowOptions


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def claimed(endpoint: Endpoint) -> Iterator[None]:
    made = claim(endpoint)
    assert made is not None
    yield
    made.give_up()


def answer(monkeypatch: pytest.MonkeyPatch, outcome: Outcome) -> list[bytes]:
    """Have somebody be there who answers so; gives what they hear."""
    heard: list[bytes] = []

    def claim_or_ask(_endpoint: Endpoint, line: object) -> Outcome:
        assert callable(line)
        heard.append(line())
        return outcome

    monkeypatch.setattr(forwarding, "claim_or_ask", claim_or_ask)
    return heard


def test_the_first_has_the_place(tmp_path: Path, told: list[str]) -> None:
    found = claim_or_forward(WindowOptions(data_dir=tmp_path / "data"), told.append)

    assert isinstance(found, Claim)
    assert told == []
    found.give_up()


def test_where_there_is_no_folder_a_window_opens_that_nobody_finds(
    tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_data: Path) -> Endpoint:
        raise PermissionError("not yours")

    monkeypatch.setattr(forwarding, "Endpoint", fail)

    assert claim_or_forward(WindowOptions(data_dir=tmp_path), told.append) is None
    assert told == []


def test_whoever_hangs_is_told_of_and_passed_by(
    tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, Outcome.UNANSWERED)

    assert claim_or_forward(WindowOptions(data_dir=tmp_path), told.append) is None
    assert told == ["the window that is open does not answer, so another one opens"]


def test_what_the_desktop_has_given_for_the_front_is_handed_on(
    tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = answer(monkeypatch, Outcome.TAKEN)
    monkeypatch.setenv("DESKTOP_STARTUP_ID", "x11")
    options = WindowOptions(workout="any", data_dir=tmp_path)
    claim_or_forward(options, told.append)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "wayland")
    claim_or_forward(options, told.append)

    requests = [decoded(each) for each in heard]
    assert [each.token for each in requests] == ["x11", "wayland"]
    assert requests[0].options.workout == "any"
    assert requests[0].data == str(tmp_path.resolve())
    assert told == []


def test_what_an_open_window_cannot_take_over_is_told(
    tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, Outcome.TAKEN)
    options = WindowOptions(data_dir=tmp_path, speed=2, mute=True, libraries=(Path("a.yaml"),))

    assert claim_or_forward(options, told.append) is Outcome.TAKEN
    assert told == ["the window that is open goes on without --speed and --library and --mute"]
