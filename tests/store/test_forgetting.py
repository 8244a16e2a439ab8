"""What a person wants to have gone is gone, and nothing else."""

from pathlib import Path

import pytest

from lowback_timer.store.forgetting import ForgettingError, delete_log, delete_own_files

OF_THE_LOG = (
    "workouts.db",
    "workouts.db-journal",
    "workouts.db.0123456789abcdef.running",
    "workouts.v2.db",
    "workouts.before-import.db",
    "workouts.damaged.db",
    "workouts.damaged-2.db",
    "workouts.damaged.db-journal",
    "errors.log",
)
OF_THE_PERSON = ("settings.damaged.json", "plan.json", "workouts/mine.yaml")
OTHERS = ("settings.json", "holiday.jpg", "workouts.xlsx", "my workouts.db")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for name in (*OF_THE_LOG, *OF_THE_PERSON, *OTHERS):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.touch()
    return tmp_path


def names(data: Path) -> set[str]:
    return {str(each.relative_to(data)) for each in data.rglob("*") if each.is_file()}


def test_the_log_goes_with_every_copy_of_it(data: Path) -> None:
    delete_log(data)

    assert names(data) == {*OF_THE_PERSON, *OTHERS}


def test_what_else_is_the_persons_goes_when_they_want(data: Path) -> None:
    delete_own_files(data)

    assert names(data) == {*OF_THE_LOG, *OTHERS}
    assert not (data / "workouts").exists()


def test_nothing_is_there_to_go(tmp_path: Path) -> None:
    delete_log(tmp_path / "none")
    delete_own_files(tmp_path / "none")


def test_what_lies_behind_a_link_stays(data: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "theirs.yaml").touch()
    (data / "workouts" / "mine.yaml").unlink()
    (data / "workouts").rmdir()
    (data / "workouts").symlink_to(elsewhere)

    delete_own_files(data)

    assert not (data / "workouts").is_symlink()
    assert (elsewhere / "theirs.yaml").exists()


def test_what_cannot_be_deleted_is_told_and_all_else_is_gone(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "workouts.v2.db":
            raise PermissionError(13, "Permission denied")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)

    with pytest.raises(
        ForgettingError, match=r"workouts\.v2\.db cannot be deleted: Permission denied"
    ):
        delete_log(data)

    assert names(data) == {"workouts.v2.db", *OF_THE_PERSON, *OTHERS}
