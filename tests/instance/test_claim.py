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
from lowback_timer.instance.place import Place
from lowback_timer.instance.transport import transport

HOLDER = """\
import sys
from pathlib import Path
from lowback_timer.instance.claim import claim
from lowback_timer.instance.place import Place
claimed = claim(Place(Path(sys.argv[1])))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def claimed(place: Place) -> Iterator[Claim]:
    made = claim(place)
    assert made is not None
    yield made
    made.give_up()


@contextmanager
def answering(place: Place, *answers: bytes) -> Iterator[list[bytes]]:
    """Someone who listens, says one answer a caller, and goes away after the last."""
    heard: list[bytes] = []
    listener, _ = transport().listen(place.address)

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


def wish() -> bytes:
    return b"wish\n"


def test_one_has_it_until_it_is_given_up(place: Place) -> None:
    first = claim(place)
    assert first is not None
    assert claim(place) is None

    first.give_up()
    first.give_up()

    assert not place.lock.exists()
    second = claim(place)
    assert second is not None
    second.give_up()


def test_where_nobody_is_nobody_is_asked(place: Place) -> None:
    found = claim_or_ask(place, lambda: pytest.fail("nobody is there"))

    assert isinstance(found, Claim)
    found.give_up()


@pytest.mark.parametrize(
    ("answer", "outcome"), [(TAKEN, Outcome.TAKEN), (REFUSED, Outcome.REFUSED)]
)
def test_who_has_it_is_asked(place: Place, claimed: Claim, answer: bytes, outcome: Outcome) -> None:
    with answering(place, answer) as heard:
        assert claim_or_ask(place, wish) is outcome

    assert heard == [b"wish\n"]


def test_whoever_says_nothing_is_not_waited_for_for_ever(place: Place, claimed: Claim) -> None:
    listener, _ = transport().listen(place.address)
    with closing(listener):
        assert claim_or_ask(place, wish, answers_within_s=0.05) is Outcome.UNANSWERED


def test_nor_is_whoever_never_begins_to_listen(place: Place, claimed: Claim) -> None:
    assert claim_or_ask(place, wish, starts_within_s=0.05) is Outcome.UNANSWERED


def test_whoever_starts_at_the_same_moment_waits_until_the_other_listens(
    place: Place, claimed: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    # GIVEN one that has the lock, and begins to listen while the other looks again
    listening: list[object] = []

    def look_away(_seconds: float) -> None:
        if not listening:
            listening.append(stack.__enter__())

    stack = answering(place, TAKEN)
    monkeypatch.setattr("lowback_timer.instance.claim.time.sleep", look_away)

    assert claim_or_ask(place, wish) is Outcome.TAKEN
    stack.__exit__(None, None, None)


def test_whoever_ends_before_the_answer_leaves_its_place(place: Place, claimed: Claim) -> None:
    # GIVEN one that closes just then: it hangs up, and then lets go of the lock
    def hang_up() -> bytes:
        claimed.give_up()
        return b"wish\n"

    found = claim_or_ask(place, hang_up)

    assert isinstance(found, Claim)
    found.give_up()


def test_a_killed_program_locks_nobody_out(place: Place) -> None:
    command = [sys.executable, "-c", HOLDER, place.data]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert claim(place) is None

        os.kill(holder.pid, signal.SIGKILL)
        holder.wait(10)

    found = claim(place)
    assert found is not None
    found.give_up()


def test_of_two_starts_at_one_moment_one_has_it(place: Place) -> None:
    found: list[Claim | None] = []
    start: Callable[[], None] = lambda: found.append(claim(place))  # noqa: E731 - for the threads
    threads = [Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    (one,) = [each for each in found if each is not None]
    one.give_up()
