"""The script of the installer, and what macOS is told, as far as that can be seen elsewhere."""

import plistlib
import re
import shutil
import subprocess

import pytest
from defusedxml.ElementTree import fromstring

from lowback_timer import APP_ID, __version__
from lowback_timer.devices.autostart.run_key import NAME, RUN
from lowback_timer.resources import desktop_dir
from lowback_timer.window.look.words import LANGUAGES
from tools.bundle.info_plist import ENTITLEMENTS, IDENTIFIER, INFO
from tools.release import __main__ as command
from tools.release.installer import DEFINED, ROOT, SCRIPT

MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
DMG = ROOT / "packaging" / "macos" / "make_dmg.sh"


def sections() -> dict[str, list[str]]:
    """The lines of the script by the names of its sections, without comments."""
    found: dict[str, list[str]] = {"": []}
    lines = found[""]
    for line in SCRIPT.read_text("utf-8").splitlines():
        if heading := re.fullmatch(r"\[(\w+)\]", line):
            lines = found[heading[1]] = []
        elif line and not line.startswith(";"):
            lines.append(line)
    return found


def parameters(line: str) -> dict[str, str]:
    """Of one entry, as Name: value; Name: "value"."""
    found = re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;]+)', line)
    return {name: value.strip('"') for name, value in found}


def endings() -> set[str]:
    """What follows the last full stop of the files that the program opens."""
    types = fromstring((desktop_dir() / "mime" / "packages" / f"{APP_ID}.xml").read_bytes())
    return {"." + each.attrib["pattern"].rpartition(".")[2] for each in types.iter(f"{MIME}glob")}


def test_all_that_it_is_told_it_uses_and_nothing_else() -> None:
    used = set(re.findall(r"\{#(\w+)\}", SCRIPT.read_text("utf-8")))

    assert used == set(DEFINED)
    assert DEFINED["AppId"] == APP_ID
    assert DEFINED["OutputName"] == f"lowback-timer-{__version__}-windows-x86_64-setup"


def test_it_needs_no_administrator_and_says_once_what_is_what() -> None:
    keys = [line.partition("=")[0] for line in sections()["Setup"]]
    setup = dict(line.split("=", 1) for line in sections()["Setup"])

    assert len(keys) == len(set(keys))
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["AppId"] == "{#AppId}"
    assert setup["AppVersion"] == "{#AppVersion}"


def test_it_speaks_the_languages_of_the_program() -> None:
    assert [parameters(line)["Name"] for line in sections()["Languages"]] == list(LANGUAGES)


def test_the_menu_and_the_last_page_open_the_window_without_a_console() -> None:
    for line in (*sections()["Icons"], *sections()["Run"]):
        assert parameters(line)["Filename"] == "{app}\\{#Window}.exe"


def test_what_people_have_written_stays() -> None:
    deleted = [parameters(line)["Name"] for line in sections()["InstallDelete"]]

    assert deleted == ["{app}\\_internal"]
    assert "UninstallDelete" not in sections()


def test_it_is_offered_for_the_files_of_the_program_and_made_the_default_for_none() -> None:
    entries = [parameters(line) for line in sections()["Registry"]]
    classes = [entry for entry in entries if entry["Subkey"].startswith("Software\\Classes\\.")]

    assert {entry["Subkey"] for entry in classes} == {
        f"Software\\Classes\\{ending}\\OpenWithProgids" for ending in endings()
    }
    for entry in entries:
        assert entry["Root"] in {"HKA", "HKCU"}
    for entry in classes:
        assert entry["Flags"] == "uninsdeletevalue"


def test_nothing_that_is_gone_is_started_with_windows() -> None:
    (entry,) = (parameters(line) for line in sections()["Registry"] if "CurrentVersion" in line)

    assert (entry["Subkey"], entry["ValueName"]) == (RUN, NAME)
    assert set(entry["Flags"].split()) == {"dontcreatekey", "uninsdeletevalue"}


def test_without_inno_setup_it_is_said_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name, **_where: None)

    assert command.main(["installer"]) == 1
    assert "iscc is neither on PATH" in capsys.readouterr().err


def test_it_is_told_name_and_version(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[list[str]] = []
    monkeypatch.setattr(shutil, "which", lambda name: f"C:\\{name}.exe")
    monkeypatch.setattr(subprocess, "run", lambda line, check: done.append(line))

    assert command.main(["installer"]) == 0

    ((compiler, *options, script),) = done
    assert compiler == "C:\\iscc.exe"
    assert f"/DAppVersion={__version__}" in options
    assert script == str(SCRIPT)


def test_macos_is_told_what_it_can_understand() -> None:
    told = plistlib.loads(plistlib.dumps(INFO))

    assert told == INFO
    assert re.fullmatch(r"[A-Za-z0-9.-]+", IDENTIFIER)
    assert told["CFBundleLocalizations"] == list(LANGUAGES)
    (files,) = told["CFBundleDocumentTypes"]
    assert files["LSHandlerRank"] == "Alternate"  # never the one that a double click asks
    assert not any("UsageDescription" in key for key in told)


def test_macos_allows_what_python_needs_and_no_more() -> None:
    allowed = plistlib.loads(ENTITLEMENTS.read_bytes())

    assert allowed == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_the_script_for_the_disk_image_is_a_script() -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash")

    subprocess.run([bash, "-n", str(DMG)], check=True)
    assert DMG.stat().st_mode & 0o111
