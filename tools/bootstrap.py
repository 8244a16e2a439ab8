"""Set up the virtual environment that make works in: `python tools/bootstrap.py run`.

Standard library only: it runs on the system's Python before anything is installed. What it did is
written into one stamp file, so that the next call is over at once. Nothing here asks a question:
as root on Debian and its kin, system packages are installed; elsewhere one line names them.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - to say so is the point; the rest parses on 3.6
    sys.exit(
        "Lowback Timer needs Python 3.11 or newer, and this is {}.{} ({}). "
        "Name another one like this: make run PYTHON=/path/to/python3.11".format(
            *sys.version_info[:2], sys.executable
        )
    )

import argparse
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sysconfig
from pathlib import Path
from types import ModuleType
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = "constraints.txt"
"""The versions that were tested; `make pins` renews it."""
EXTRAS: dict[str, list[str]] = {"run": [], "dev": ["dev"]}
STAMP = "lowback-timer-setup.json"


class SetupError(Exception):
    """The set-up cannot go on; the message is the one sentence to show."""


def main(arguments: list[str] | None = None) -> int:
    """Set up what the command line asks for; return the exit code."""
    parser = argparse.ArgumentParser(description="Set up the virtual environment.")
    parser.add_argument("purpose", choices=sorted(EXTRAS), help="what it is for")
    parser.add_argument("--venv", type=Path, default=Path(".venv"), help="where it lies")
    parser.add_argument(
        "--versions",
        choices=("tested", "newest"),
        default="tested",
        help=f"what to install: the versions in {CONSTRAINTS}, or the newest that are allowed",
    )
    options = parser.parse_args(arguments)
    newest = options.versions == "newest"
    try:
        set_up(options.venv.absolute(), EXTRAS[options.purpose], newest=newest)
    except SetupError as error:
        print(f"Set-up stopped: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"Set-up stopped: {error.strerror}: {error.filename}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Set-up stopped; the next make goes on with it.", file=sys.stderr)
        return 130
    return 0


def set_up(venv: Path, extras: list[str], *, newest: bool) -> None:
    """Bring the virtual environment up to date, unless its stamp says that it is."""
    digest = wanted_digest(newest=newest)
    if is_stamped(venv, digest, extras):
        return
    (venv / STAMP).unlink(missing_ok=True)  # so that a set-up cut short is not taken for a whole
    if not is_fit(venv):
        create(venv)
    provide_system_packages()
    say("Installing what Lowback Timer needs (the first time about 250 MB are downloaded) ...")
    error = pip_install(venv, extras, newest=newest)
    if error:
        fail(f"the dependencies could not be installed; is this computer online? pip says: {error}")
    install_simpleaudio(venv, newest=newest)
    (venv / STAMP).write_text(json.dumps({"digest": digest, "extras": extras}), encoding="utf-8")


# The stamp


def wanted_digest(*, newest: bool) -> str:
    """Return what changes whenever the environment has to: the Python, and what is asked for."""
    content = (ROOT / "pyproject.toml").read_bytes()
    versions = b"newest" if newest else (ROOT / CONSTRAINTS).read_bytes()
    python = f"{sys.version}{sys.base_prefix}".encode()
    return hashlib.sha256(python + content + versions).hexdigest()


def is_stamped(venv: Path, digest: str, extras: list[str]) -> bool:
    """Tell whether an earlier call has done all of this."""
    try:
        stamp = json.loads((venv / STAMP).read_text(encoding="utf-8"))
        same = stamp["digest"] == digest and set(extras) <= set(stamp["extras"])
    except (OSError, ValueError, KeyError, TypeError):
        return False
    return same and python_of(venv).exists()


# The virtual environment


def python_of(venv: Path) -> Path:
    """Return the environment's own Python."""
    return venv / "bin" / "python"


def is_fit(venv: Path) -> bool:
    """Tell whether the environment works, has pip and is of the Python that runs this."""
    question = "import sys, pip; print(*sys.version_info[:2], sys.base_prefix)"
    try:
        answer = subprocess.run(
            [python_of(venv), "-c", question], capture_output=True, text=True, check=False
        )
    except OSError:
        return False
    wanted = " ".join(map(str, (*sys.version_info[:2], sys.base_prefix)))
    return answer.returncode == 0 and answer.stdout.strip() == wanted


def create(venv: Path) -> None:
    """Create the environment anew; a folder that is something else is left alone."""
    if venv.exists() and any(venv.iterdir()) and not (venv / "pyvenv.cfg").exists():
        fail(f"{venv} is not a virtual environment; name another folder with VENV=...")
    if importlib.util.find_spec("ensurepip") is None:
        provide_venv_package()
    say(f"Creating {venv} with Python {sys.version.split()[0]} ...")
    # Also right when this runs on the very environment it replaces: the base Python is used.
    import venv as venv_module  # noqa: PLC0415 - 20 ms that the usual, stamped call is spared

    try:
        venv_module.EnvBuilder(clear=True, symlinks=True, with_pip=True).create(venv)
    except subprocess.CalledProcessError as error:
        fail(f"{venv} could not be created; Python's ensurepip says: {last_line(error.output)}")


def provide_venv_package() -> None:
    """Install the package without which Debian's Python has no pip to put into a venv."""
    package = f"python3.{sys.version_info.minor}-venv"
    if not (may_use_apt() and not apt_install([package])):
        fail(f"Python's venv module is not complete; first run: sudo apt install {package}")
    importlib.invalidate_caches()


# Python packages


def pip_install(venv: Path, extras: list[str], *, newest: bool) -> str:
    """Install the project, editable, with these extras; return pip's complaint, or nothing."""
    target = f".[{','.join(extras)}]" if extras else "."
    versions = (
        ["--upgrade", "--upgrade-strategy", "eager"] if newest else ["--constraint", CONSTRAINTS]
    )
    command = [str(python_of(venv)), "-m", "pip", "install", "--disable-pip-version-check"]
    if not sys.stdout.isatty():
        command.append("--quiet")  # whoever watches wants the progress bars; a log does not
    done = subprocess.run(
        [*command, *versions, "--editable", target],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    return last_line(done.stderr) if done.returncode else ""


def last_line(output: str | bytes | None) -> str:
    """Return the last line that names an error, else the last line."""
    text = output.decode(errors="replace") if isinstance(output, bytes) else output or ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if "ERROR:" in line or line.startswith("E: ")]
    return (errors or lines or ["nothing"])[-1]


def install_simpleaudio(venv: Path, *, newest: bool) -> None:
    """Try to install the best of the sound players; the program works without it."""
    missing = missing_build_packages()
    if missing and may_use_apt() and not apt_install(missing):
        missing = []
    error = (
        f"{', '.join(missing)} missing"
        if missing
        else pip_install(venv, ["simpleaudio"], newest=newest)
    )
    if error:
        first = f"{system_libraries().install_hint(missing)} && " if missing else ""
        pip = f"{python_of(venv)} -m pip install -c {CONSTRAINTS} -e '.[simpleaudio]'"
        say(
            f"simpleaudio could not be built ({error}), so sound goes through Qt Multimedia. "
            f"To change that: {first}{pip}"
        )


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


# System packages


def provide_system_packages() -> None:
    """Install, or else name, the packages that Qt and the voice need and do not find.

    Not an error: Wayland and the tests do without some of them, there are beeps without a voice,
    and the program tells what it cannot do without.
    """
    libraries = system_libraries()
    gaps = {"Qt": libraries.missing_packages(), "the voice": libraries.missing_voice_packages()}
    missing = [package for packages in gaps.values() for package in packages]
    if missing and not (may_use_apt() and not apt_install(missing)):
        who = " and ".join(name for name, packages in gaps.items() if packages)
        say(f"System packages for {who} are missing: {libraries.install_hint(missing)}")


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
    path = ROOT / "lowback_timer" / "devices" / "system_libraries.py"
    spec = importlib.util.spec_from_file_location("system_libraries", path)
    if spec is None or spec.loader is None:
        fail(f"{path} is missing")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def say(line: str) -> None:
    """Print at once, so that the lines stand in order with those of pip."""
    print(line, flush=True)


def fail(reason: str) -> NoReturn:
    """Stop the set-up with one sentence."""
    raise SetupError(reason)


if __name__ == "__main__":
    sys.exit(main())
