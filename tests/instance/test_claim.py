"""Who has the window, and how the others ask for something."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from threading import Thread

import pytest

from lowback_timer.instance.claim import REFUSED, TAKEN, Claim, Outcome, claim, claim_or_ask
from lowback_timer.instance.endpoint import Endpoint
from lowback_timer.instance.transport import transport

HOLDER = """\
import sys
from pathlib import Path
from lowback_timer.instance.claim import claim
from lowback_timer.instance.endpoint import Endpoint
claimed = claim(Endpoint(Path(sys.argv[1])))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def claimed(endpoint: Endpoint) -> Iterator[Claim]:
    made = claim(endpoint)
    assert made is not None
    yield made
    made.give_up()


@contextmanager
def answering(endpoint: Endpoint, *answers: bytes) -> Iterator[list[bytes]]:
    """Someone who listens, says one answer a caller, and goes away after the last."""
    heard: list[bytes] = []
    listener, _ = transport().listen(endpoint.address)

    def answer_all() -> None:
        for answer in answers:
            connection, _ = listener.accept()
            with connection:
                heard.append(connection.recv(1000))
                connection.sendall(answer)

    thread = Thread(target=answer_all)
    thread.start()
    with closing(listener):
        yield heard
        thread.join(10)


def line() -> bytes:
    return b"request\n"


def test_one_has_it_until_it_is_given_up(endpoint: Endpoint) -> None:
    first = claim(endpoint)
    assert first is not None
    assert claim(endpoint) is None

    first.give_up()
    first.give_up()

    assert not endpoint.lock.exists()
    second = claim(endpoint)
    assert second is not None
    second.give_up()


def test_where_nobody_is_nobody_is_asked(endpoint: Endpoint) -> None:
    found = claim_or_ask(endpoint, lambda: pytest.fail("nobody is there"))

    assert isinstance(found, Claim)
    found.give_up()


@pytest.mark.parametrize(
    ("answer", "outcome"), [(TAKEN, Outcome.TAKEN), (REFUSED, Outcome.REFUSED)]
)
def test_who_has_it_is_asked(
    endpoint: Endpoint, claimed: Claim, answer: bytes, outcome: Outcome
) -> None:
    with answering(endpoint, answer) as heard:
        assert claim_or_ask(endpoint, line) is outcome

    assert heard == [b"request\n"]


def test_whoever_says_nothing_is_not_waited_for_for_ever(
    endpoint: Endpoint, claimed: Claim
) -> None:
    listener, _ = transport().listen(endpoint.address)
    with closing(listener):
        assert claim_or_ask(endpoint, line, answers_within_s=0.05) is Outcome.UNANSWERED


def test_nor_is_whoever_never_begins_to_listen(endpoint: Endpoint, claimed: Claim) -> None:
    assert claim_or_ask(endpoint, line, starts_within_s=0.05) is Outcome.UNANSWERED


def test_whoever_starts_at_the_same_moment_waits_until_the_other_listens(
    endpoint: Endpoint, claimed: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN one that has the lock, and begins to listen while the other looks again
    listening: list[object] = []

    def look_away(_seconds: float) -> None:
        if not listening:
            listening.append(stack.__enter__())

    stack = answering(endpoint, TAKEN)
    monkeypatch.setattr("lowback_timer.instance.claim.time.sleep", look_away)

    assert claim_or_ask(endpoint, line) is Outcome.TAKEN
    stack.__exit__(None, None, None)


def test_whoever_ends_before_the_answer_leaves_its_place(
    endpoint: Endpoint, claimed: Claim
) -> None:
    # GIVEN one that closes just then: it hangs up, and then lets go of the lock
    def hang_up() -> bytes:
        claimed.give_up()
        return b"request\n"

    found = claim_or_ask(endpoint, hang_up)

    assert isinstance(found, Claim)
    found.give_up()


def test_a_killed_program_locks_nobody_out(endpoint: Endpoint) -> None:
    command = [sys.executable, "-c", HOLDER, endpoint.data]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert claim(endpoint) is None

        os.kill(holder.pid, signal.SIGKILL)
        holder.wait(10)

    found = claim(endpoint)
    assert found is not None
    found.give_up()


def test_of_two_starts_at_one_moment_one_has_it(endpoint: Endpoint) -> None:
    found: list[Claim | None] = []
    start: Callable[[], None] = lambda: found.append(claim(endpoint))  # noqa: E731 - for the threads
    threads = [Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    (one,) = [each for each in found if each is not None]
    one.give_up()
