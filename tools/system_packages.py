"""What Lowback Timer takes from the system: as root apt installs it, else one line names it.

A part of `tools/bootstrap.py`, and like that of the standard library only.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
SYSTEM_LIBRARIES = ROOT / "lowback_timer" / "devices" / "system_libraries.py"


def provide() -> None:
    """Install, or else name, the packages that Qt and the voice need and do not find.

    Not an error: Wayland and the tests do without some of them, there are beeps without a voice,
    and the program tells what it cannot do without.
    """
    libraries = system_libraries()
    wanted = {"Qt": libraries.missing_packages(), "the voice": libraries.missing_voice_packages()}
    # One after the other: apt installs nothing at all where it does not know one of the names.
    missing = {
        who: packages
        for who, packages in wanted.items()
        if packages and not (may_use_apt() and not apt_install(packages))
    }
    if missing:
        hint = libraries.install_hint([each for packages in missing.values() for each in packages])
        say(f"System packages for {' and '.join(missing)} are missing: {hint}")


def missing_build_packages() -> list[str]:
    """Return the Debian packages that building simpleaudio still needs.

    Only Debian's names are known; on another system pip simply tries.
    """
    if "debian" not in system_libraries().distribution_family():
        return []
    headers = {
        "libasound2-dev": Path("/usr/include/alsa/asoundlib.h"),
        "libc6-dev": Path("/usr/include/stdlib.h"),
        f"python3.{sys.version_info.minor}-dev": Path(sysconfig.get_path("include"), "Python.h"),
    }
    missing = [package for package, header in headers.items() if not header.exists()]
    return missing if shutil.which("gcc") else ["gcc", *missing]


def may_use_apt() -> bool:
    """Tell whether system packages can be installed: as root, on Debian or Ubuntu."""
    debian = "debian" in system_libraries().distribution_family()
    return debian and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str]) -> str:
    """Install Debian packages; return apt's complaint, or nothing.

    The lists of packages are fetched only when they prove to be missing or out of date.
    """
    say(f"Installing with apt: {' '.join(packages)} ...")
    install = ["install", "--yes", "--no-install-recommends", *packages]
    error = apt(install)
    if error:
        error = apt(["update"]) or apt(install)
    if error:
        say(f"apt could not install them; it says: {error}")
    return error


def apt(arguments: list[str]) -> str:
    """Run apt-get without questions; return its complaint, or nothing."""
    done = subprocess.run(
        ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=120", *arguments],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    return last_line(done.stderr) if done.returncode else ""


def system_libraries() -> ModuleType:
    """Load the program's table of system libraries without importing the program."""
    spec = importlib.util.spec_from_file_location("system_libraries", SYSTEM_LIBRARIES)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def last_line(output: str | bytes | None) -> str:
    """Return the last line that names an error, else the last line."""
    text = output.decode(errors="replace") if isinstance(output, bytes) else output or ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if "ERROR:" in line or line.startswith("E: ")]
    return (errors or lines or ["nothing"])[-1]


def say(line: str) -> None:
    """Print at once, so that the lines stand in order with those of pip."""
    print(line, flush=True)
