"""What a person hands to Flathub."""

from pathlib import Path

import pytest
import yaml

from lowback_timer import __version__
from tools.flatpak import __main__ as command
from tools.flatpak import submission
from tools.flatpak.packages import SourceError
from tools.flatpak.submission import MANIFEST, building_tag, commit_of
from tools.metainfo import HOME

COMMIT = "0123456789abcdef0123456789abcdef01234567"


def test_flathub_builds_a_tag_and_nothing_else_differs() -> None:
    ours = MANIFEST.read_text("utf-8")

    theirs = yaml.safe_load(building_tag(ours, "v1.2.3", COMMIT))

    mine = yaml.safe_load(ours)
    git = {"type": "git", "url": f"{HOME}.git", "tag": "v1.2.3", "commit": COMMIT}
    assert theirs["modules"][-1]["sources"] == [git]
    mine["modules"][-1]["sources"] = [git]
    assert theirs == mine


def test_a_manifest_without_its_marks_is_told() -> None:
    with pytest.raises(SourceError, match="marks"):
        building_tag("id: something\n", "v1.2.3", COMMIT)


def test_the_files_are_written_for_the_tag_of_this_version(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(submission, "commit_of", lambda _tag: COMMIT)

    assert command.main(["--submission", str(tmp_path / "flathub")]) == 0

    written = tmp_path / "flathub"
    assert f"tag: v{__version__}\n" in (written / MANIFEST.name).read_text("utf-8")
    lists = {file.name for file in (MANIFEST.parent / "sources").iterdir()}
    assert {file.name for file in (written / "sources").iterdir()} == lists


def test_a_tag_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(submission, "ROOT", tmp_path)  # no repository at all

    with pytest.raises(SourceError, match="no tag v0 here"):
        commit_of("v0")
