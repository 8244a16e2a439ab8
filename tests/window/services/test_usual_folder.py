from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from lowback_timer.window.services.usual_folder import usual_folder


def test_dialogs_begin_in_the_folder_for_documents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))

    assert usual_folder() == tmp_path


@pytest.mark.parametrize("found", ["", "gone"])
def test_where_there_is_none_they_begin_at_home(
    found: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = str(tmp_path / found) if found else ""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: place)

    assert usual_folder() == Path.home()
