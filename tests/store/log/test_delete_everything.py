"""All that was done is deleted in the thread of the log, and it goes on with an empty one."""

from pathlib import Path

import pytest

from lowback_timer.core.session.answers import Answers
from lowback_timer.store import forgetting
from lowback_timer.store.forgetting import ForgettingError
from lowback_timer.store.log.background import BackgroundLog
from tests.doubles.worker import at_once
from tests.store.log.sessions import assert_whole, run
from tests.store.samples import EVENING


def test_everything_is_gone_and_what_is_done_after_that_is_logged(
    kept: BackgroundLog, path: Path, told: list[str]
) -> None:
    answers: list[str] = []
    run(kept)

    kept.delete_everything(answers.append)

    assert answers == [""]
    assert list(path.parent.iterdir()) == []
    run(kept)
    assert_whole(path)
    assert told == []


def test_what_is_said_of_a_session_that_is_gone_does_not_bring_it_back(
    kept: BackgroundLog, path: Path
) -> None:
    entry = run(kept)
    kept.delete_everything(lambda _trouble: None)

    kept.set_answers(entry, Answers(effort=4), EVENING)

    assert kept.flush(0)
    assert not path.exists()


def test_what_cannot_be_deleted_is_told(
    kept: BackgroundLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_data: Path) -> None:
        raise ForgettingError("It cannot be deleted.")

    monkeypatch.setattr(forgetting, "delete_log", refuse)
    answers: list[str] = []
    run(kept)

    kept.delete_everything(answers.append)

    assert answers == ["It cannot be deleted."]


def test_who_asked_in_vain_is_called(path: Path, told: list[str]) -> None:
    path.parent.mkdir()
    path.mkdir()  # no file can be opened there
    log = BackgroundLog(path, at_once, told.append)
    failed: list[bool] = []

    log.ask(lambda log: log.sessions(1), lambda _found: None, lambda: failed.append(True))

    assert log.flush(10)
    assert failed == [True]
    assert len(told) == 1
    log.close()
