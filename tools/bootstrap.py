"""Set up the virtual environment that make works in: `python -m tools.bootstrap run`.

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
import subprocess
from pathlib import Path
from typing import NoReturn

from tools import system_packages
from tools.system_packages import last_line, say

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = "constraints.txt"
"""The versions that were tested; `make pins` renews it."""
EXTRAS: dict[str, list[str]] = {
    "run": [],
    "dev": ["dev", "bundle"],
    "docs": ["dev", "bundle", "docs"],
}
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
    """Bring the virtual environment up to date, unless its stamp says that it is.

    What is newest changes by itself, so that it is looked up each time.
    """
    digest = wanted_digest()
    if not newest and is_stamped(venv, digest, extras):
        return
    (venv / STAMP).unlink(missing_ok=True)  # so that a set-up cut short is not taken for a whole
    if not is_fit(venv):
        create(venv)
    system_packages.provide()
    say("Installing what Lowback Timer needs (the first time about 250 MB are downloaded) ...")
    error = pip_install(venv, extras, newest=newest)
    if error:
        fail(f"the dependencies could not be installed; {remedy(error)} pip says: {error}")
    install_simpleaudio(venv, newest=newest)
    if not newest:
        stamp = json.dumps({"digest": digest, "extras": extras})
        (venv / STAMP).write_text(stamp, encoding="utf-8")


# The stamp


def wanted_digest() -> str:
    """Return what changes whenever the environment has to: the Python, and what is asked for."""
    digest = hashlib.sha256(f"{sys.version}{sys.base_prefix}".encode())
    for file in (ROOT / "pyproject.toml", ROOT / CONSTRAINTS, system_packages.SYSTEM_LIBRARIES):
        digest.update(file.read_bytes())
    return digest.hexdigest()


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
    if not (system_packages.may_use_apt() and not system_packages.apt_install([package])):
        fail(f"Python's venv module is not complete; first run: sudo apt install {package}")
    importlib.invalidate_caches()


# Python packages


def pip_install(venv: Path, extras: list[str], *, newest: bool) -> str:
    """Install the project, editable, with these extras; return pip's complaint, or nothing."""
    target = f".[{','.join(extras)}]" if extras else "."
    command = [str(python_of(venv)), "-m", "pip", "install", "--disable-pip-version-check"]
    if not sys.stdout.isatty():
        command.append("--quiet")  # whoever watches wants the progress bars; a log does not
    environment = dict(os.environ)
    if newest:
        command += ["--upgrade", "--upgrade-strategy", "eager"]
    else:
        # As an option it would not reach what pip builds with; before pip 25.3 the first of these
        # does, and since then the second.
        environment |= {"PIP_CONSTRAINT": CONSTRAINTS, "PIP_BUILD_CONSTRAINT": CONSTRAINTS}
    done = subprocess.run(
        [*command, "--editable", target],
        cwd=ROOT,
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    return last_line(done.stderr) if done.returncode else ""


def remedy(error: str) -> str:
    """Return what may help against what pip complains about."""
    if "conflict" in error or "ResolutionImpossible" in error:
        return f"if pyproject.toml has changed, renew {CONSTRAINTS} with make pins."
    return "is this computer online?"


def install_simpleaudio(venv: Path, *, newest: bool) -> None:
    """Try to install the best of the sound players; the program works without it."""
    missing = system_packages.missing_build_packages()
    if missing and system_packages.may_use_apt() and not system_packages.apt_install(missing):
        missing = []
    error = (
        f"{', '.join(missing)} missing"
        if missing
        else pip_install(venv, ["simpleaudio"], newest=newest)
    )
    if error:
        first = f"{system_packages.system_libraries().install_hint(missing)} && " if missing else ""
        pip = f"{python_of(venv)} -m pip install -c {CONSTRAINTS} -e '.[simpleaudio]'"
        say(
            f"simpleaudio could not be built ({error}), so sound goes through Qt Multimedia. "
            f"To change that: {first}{pip}"
        )


def fail(reason: str) -> NoReturn:
    """Stop the set-up with one sentence."""
    raise SetupError(reason)


if __name__ == "__main__":
    sys.exit(main())
