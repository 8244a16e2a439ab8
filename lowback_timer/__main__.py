"""The command line. Qt is imported only when a window is wanted, the library only when it is used.

Exit codes: 0 done; 1 `check` found mistakes, `import` nothing, or `desktop --check` a menu without
the program; 2 what was asked for cannot be done, or not read; 130 ended with Ctrl+C, as shells
expect (128 + the signal's number); 141 nobody reads the output.
"""

# ruff: noqa: PLC0415 - what a subcommand does not use is not imported for it

from __future__ import annotations

import signal
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from lowback_timer.options import MUSIC_PROCESS, SOUND_PROCESS, FollowOptions, WindowOptions
from lowback_timer.terminal.output import RefusalError, complain, give_up_output, prepare_output

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from lowback_timer.instance.claim import Claim

REFUSED = 2
INTERRUPTED = 130
UNREAD = 141

_FOLLOW = "`lowback-timer follow WORKOUT` needs no window"


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line asks for; returns the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if SOUND_PROCESS in arguments[:1]:  # not for people, and in a bundle only
        from lowback_timer.devices.sound.process import main as play

        return play(*arguments[1:])
    if MUSIC_PROCESS in arguments[:1]:
        from lowback_timer.devices.music.process import main as hold_down

        return hold_down()
    prepare_output()
    try:
        code = _run(argv)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # `| head` has seen enough
        give_up_output()
        return UNREAD
    except RefusalError as error:
        complain(str(error))
        return REFUSED
    except OSError as error:
        complain(_sentence(error))
        give_up_output()
        return REFUSED
    return code


def _sentence(error: OSError) -> str:
    if error.strerror is None:
        return str(error)
    return f"{error.filename or 'the output cannot be written'}: {error.strerror}"


def _run(argv: Sequence[str] | None) -> int:
    if not (sys.argv[1:] if argv is None else argv):
        return _open_window(WindowOptions())  # nothing to be read, so nothing to read it with
    from lowback_timer.terminal.arguments import parse

    try:
        args = parse(argv)
    except SystemExit as done:  # help or the version was printed, or a mistake was told
        return REFUSED if done.code else 0
    if args.command is not None:
        return _run_command(args)
    return _open_window(
        WindowOptions(
            workout=args.workout,
            single=args.single,
            start=args.start,
            takes_break=args.takes_break,
            in_background=args.in_background,
            speed=args.speed,
            libraries=args.libraries,
            data_dir=args.data_dir,
            mute=args.mute,
            file=args.open,
        )
    )


def _run_command(args: Namespace) -> int:
    """Import one subcommand only, and run it."""
    from lowback_timer.store.folders import data_dir, log_file, workouts_dir

    if args.command == "desktop":
        from lowback_timer.terminal.desktop import run

        return run.run(args.action, data_dir())
    from lowback_timer.library.paths import own_files

    data = data_dir(args.data_dir)
    if args.command in {"log", "stats"}:
        return _run_on_log(args, log_file(data))
    folder = workouts_dir(data)
    files = own_files(folder, args.libraries, complain)
    match args.command:
        case "list":
            from lowback_timer.terminal import listing

            return listing.run(files, as_json=args.as_json, exercises=args.exercises)
        case "timeline":
            from lowback_timer.terminal import timeline

            return timeline.run(args.single or args.workout_id, files, as_json=args.as_json)
        case "check":
            from lowback_timer.terminal import check

            return check.run(args.files, files, folder)
        case "import":
            from lowback_timer.terminal import bring_in

            return bring_in.run(
                args.file, files, folder, log_file(data), check=args.check, anyway=args.anyway
            )
        case _:
            from lowback_timer.terminal import follow

            return follow.run(
                args.single or args.workout_id,
                files,
                FollowOptions(
                    speed=args.speed,
                    mute=args.mute,
                    as_json=args.as_json,
                    data_dir=args.data_dir,
                    logs=not args.no_log,
                    beginning=args.beginning,
                ),
            )


def _run_on_log(args: Namespace, log: Path) -> int:
    if args.command == "stats":
        from datetime import datetime

        from lowback_timer.terminal import stats

        return stats.run(log, datetime.now().astimezone(), as_json=args.as_json)
    from lowback_timer.terminal import logbook

    form = "json" if args.as_json else "csv" if args.as_csv else ""
    return logbook.run(log, logbook.wanted_days(args.since, args.until), form)


def _open_window(options: WindowOptions) -> int:
    from lowback_timer.instance.claim import Outcome
    from lowback_timer.instance.forwarding import claim_or_forward

    match claim_or_forward(options, complain):
        case Outcome.TAKEN:
            return 0
        case Outcome():
            raise RefusalError("the window that is open is of another version; close it first")
        case claim:
            return _open_new_window(options, claim)


def _open_new_window(options: WindowOptions, claim: Claim | None) -> int:
    from lowback_timer.devices import display

    if obstacle := display.obstacle():
        raise RefusalError(f"{obstacle}; {_FOLLOW}")
    # Qt's bindings take an exception while they load for the end of the world, and slots pass over
    # it. Until the window is there nothing can be lost, so Ctrl+C may end the process at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        from lowback_timer.window.bindings import import_without_features

        import_without_features()
        from lowback_timer.app import run_window
    except ImportError as error:
        reason = display.missing_libraries() or f"the window cannot be loaded: {error}"
        raise RefusalError(f"{reason}; {_FOLLOW}") from None
    return run_window(options, claim)


if __name__ == "__main__":
    sys.exit(main())
