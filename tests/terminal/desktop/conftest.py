import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

TOOL = """\
#!/bin/sh
echo "$0 $*" >>{log}
case "$0" in
*desktop-database) echo cache >"$2/mimeinfo.cache" ;;
*mime-database) mkdir -p "$1/application" && echo cache >"$1/globs" && echo cache >"$1/application/x.xml" ;;
*icon-cache) echo cache >"$4/icon-theme.cache" ;;
esac
"""  # noqa: E501 - as a script


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """The folder of a person's programs, which is not there yet."""
    return tmp_path / "home" / ".local" / "share"


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """Tools of a desktop in place of those that are here; returns what they were called with."""
    log, folder = tmp_path / "called", tmp_path / "bin"
    folder.mkdir()
    for name in ("update-desktop-database", "update-mime-database", "gtk-update-icon-cache"):
        tool = folder / name
        tool.write_text(TOOL.format(log=log), encoding="utf-8")
        tool.chmod(0o755)

    monkeypatch.setattr(shutil, "which", lambda name: str(folder / name))

    def called() -> list[str]:
        lines = log.read_text("utf-8").splitlines() if log.exists() else []
        return [line.removeprefix(f"{folder}/") for line in lines]

    return called


@pytest.fixture
def no_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system on which the desktop has no tools."""
    monkeypatch.setattr(shutil, "which", lambda _name: None)
