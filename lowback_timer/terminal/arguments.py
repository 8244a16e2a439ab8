"""What can be typed after `lowback-timer`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from lowback_timer import __version__
from lowback_timer.options import Beginning, MenuAction
from lowback_timer.terminal.single_options import add_single_options, single_in
from lowback_timer.terminal.values import LEAST_SPEED, MOST_SPEED, day, path, speed

_OPENED = (".yaml", ".yml", ".zip")
_DESCRIPTION = "A guided, hands-free workout timer for the lower back."
_EPILOG = """\
Without a command the window opens. Not medical advice: ask a doctor before you begin, above all if
your back hurts, and stop when pain grows.
"""
_IMPORT = (
    "Take in workouts of Just Another Workout Timer, OpenHIIT, CalisthenicsMemory, qintervals, "
    "Workrave, Exercise Timer, Feeel or Liftosaur, with a report of what differs; and a log of "
    "this program, or what Hevy, Strong, FitNotes, Liftosaur or CalisthenicsMemory have logged, "
    "with a report of what cannot be taken. Workrave keeps "
    "its exercises in workrave/exercises/exercises.xml in a data folder, such as /usr/share, or in "
    "its program folder; Exercise Timer’s come through a pipe: `gsettings get "
    "xyz.safeworlds.hiit exercise-json-list | lowback-timer import -`. The exit code is 0 when "
    "there is something to take in, 1 when it is no such file or holds nothing, and 2 when it "
    "cannot be read."
)


_LOG = (
    "Show what was done. The log is only read, also while the program runs. Of some days alone, "
    "only sessions are printed; what else is in the log, docs/log-format.md describes."
)


_DESKTOP = (
    "Put the program into the menu of a Linux desktop, with its icon and the files it opens, for "
    "whoever has installed it by pip, pipx or uv. Packages of a distribution do that themselves."
)


class _Parser(argparse.ArgumentParser):
    """Tells a mistake in one sentence, without the usage above it."""

    def error(self, message: str) -> NoReturn:
        sentence = message.removeprefix("argument ")
        self.exit(2, f"lowback-timer: {sentence} (`{self.prog} --help` shows what is possible)\n")


def parse(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line.

    Raises:
        SystemExit: help or the version was asked for and printed, or there is a mistake.
    """
    parser = build_parser()
    args = parser.parse_args(_with_file_named(sys.argv[1:] if argv is None else argv))
    try:
        args.single = single_in(args)
    except argparse.ArgumentTypeError as error:
        parser.error(str(error))
    if args.command is None:
        if args.single is not None and args.workout is not None:
            parser.error("--exercise and --workout: the window opens with one of them")
        if args.takes_break and (args.start or args.workout or args.single):
            parser.error("--break begins by itself, with what suits a break; name nothing else")
        if args.in_background and (args.start or args.takes_break or _names_something(args)):
            parser.error("--in-background shows nothing and begins nothing; name nothing else")
    elif option := _window_option(args):
        parser.error(f"{option} opens the window and does not go with `{args.command}`")
    else:
        _check_what_is_wanted(parser, args)
        if args.command == "follow" and args.no_log and args.beginning is Beginning.GO_ON:
            parser.error("--go-on and --no-log: to go on, the log is needed")
    args.libraries = tuple(args.libraries + getattr(args, "more_libraries", []))
    return args


def _window_option(args: argparse.Namespace) -> str:
    """An option that only the window knows, if one was given."""
    given = {
        "--workout": args.workout,
        "--start": args.start,
        "--break": args.takes_break,
        "--in-background": args.in_background,
    }
    return next((option for option, value in given.items() if value), "")


def _names_something(args: argparse.Namespace) -> bool:
    """Whether there is something to be shown."""
    return bool(args.workout or args.single or args.open)


def _with_file_named(argv: Sequence[str]) -> Sequence[str]:
    """The arguments, with `--open` before a file that comes first, as file managers call it."""
    is_file = bool(argv) and argv[0].lower().endswith(_OPENED) and not argv[0].startswith("-")
    return ["--open", *argv] if is_file else argv


def _check_what_is_wanted(parser: argparse.ArgumentParser, args: argparse.Namespace) -> None:
    """Let a command that goes through something have one thing to go through."""
    if not hasattr(args, "workout_id"):
        if args.single is not None:
            parser.error(f"--exercise does not go with `{args.command}`")
    elif args.single is not None and args.workout_id is not None:
        parser.error(f"{args.workout_id} and --exercise: `{args.command}` takes one of them")
    elif args.single is None and args.workout_id is None:
        parser.error(f"`{args.command}` needs the id of a WORKOUT, or --exercise ID")


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    parser = _Parser(
        prog="lowback-timer", description=_DESCRIPTION, epilog=_EPILOG, allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"lowback-timer {__version__}")
    parser.add_argument("--workout", metavar="ID", help="open the window with this workout")
    parser.add_argument(
        "--start",
        action="store_true",
        help="and begin with it right away; alone: with what suits today",
    )
    parser.add_argument(
        "--break",
        dest="takes_break",
        action="store_true",
        help="begin a movement break: one set that suits a break from sitting",
    )
    add_single_options(parser)
    parser.add_argument(
        "--in-background",
        action="store_true",
        help="wait without a window until one is wanted",
    )
    parser.add_argument(
        "--open",
        type=path,
        metavar="FILE",
        help="show what is in a library file or a zip with one, to be kept or not; a FILE that "
        "comes first needs no --open",
    )
    _add_speed(parser, default=1.0)
    _add_libraries(parser, "libraries")
    _add_data_dir(parser, default=None)
    _add_mute(parser, default=False)
    _add_commands(parser)
    return parser


def _add_commands(parser: argparse.ArgumentParser) -> None:
    commands = parser.add_subparsers(dest="command", title="commands", metavar="COMMAND")

    def command(name: str, summary: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)

    listing = command("list", "Show all workouts.")
    _add_libraries(listing, "more_libraries")
    listing.add_argument("--exercises", action="store_true", help="show all exercises instead")
    _add_json(listing, "print JSON: one list")

    timeline = command("timeline", "Show every step of a workout and when it begins.")
    _add_workout(timeline)
    _add_libraries(timeline, "more_libraries")
    _add_json(timeline, "print JSON, with every sound and every spoken sentence as well")

    check = command(
        "check",
        "Look for mistakes in library files and name the line of each. The exit code is 0 when all "
        "is fine, 1 when there are mistakes, and 2 when a file could not be read.",
    )
    check.add_argument(
        "files",
        nargs="*",
        type=path,
        metavar="FILE",
        help="a library file, or a folder of them; without one, the library that comes with the "
        "program is checked, and all of your own",
    )

    _add_libraries(check, "more_libraries")

    bring_in = command("import", _IMPORT)
    bring_in.add_argument(
        "file", type=path, metavar="FILE", help="the file, or - for the standard input"
    )
    bring_in.add_argument("--check", action="store_true", help="only tell what would become of it")
    bring_in.add_argument(
        "--anyway",
        action="store_true",
        help="take the rest where some of a history cannot be taken",
    )
    _add_libraries(bring_in, "more_libraries")
    _add_data_dir(bring_in, default=argparse.SUPPRESS)

    log = command("log", _LOG)
    forms = log.add_mutually_exclusive_group()
    _add_json(forms, "print JSON: an object with `sessions`, each with its `sets`")
    forms.add_argument("--csv", dest="as_csv", action="store_true", help="print a row for each set")
    log.add_argument("--since", type=day, metavar="DATE", help="from this day on: 2026-03-01")
    log.add_argument("--until", type=day, metavar="DATE", help="up to this day, included")
    _add_data_dir(log, default=argparse.SUPPRESS)

    stats = command("stats", "Show what it all comes to: sessions, weeks and bests.")
    _add_json(stats, "print JSON: one object")
    _add_data_dir(stats, default=argparse.SUPPRESS)

    follow = command(
        "follow",
        "Go through a workout in the terminal, with the same beeps as in the window. What was done "
        "is logged as there. Ctrl+C ends it and shows what was done.",
    )
    _add_workout(follow)
    _add_speed(follow, default=argparse.SUPPRESS)
    _add_libraries(follow, "more_libraries")
    _add_mute(follow, default=argparse.SUPPRESS)
    _add_data_dir(follow, default=argparse.SUPPRESS)
    follow.add_argument("--no-log", action="store_true", help="log nothing, and go on with nothing")
    begin = follow.add_mutually_exclusive_group()
    for option, beginning, text in (
        (
            "--go-on",
            Beginning.GO_ON,
            "go on with what was cut short in the last twelve hours, or left today, unasked",
        ),
        ("--anew", Beginning.ANEW, "begin anew, unasked"),
    ):
        begin.add_argument(
            option,
            dest="beginning",
            action="store_const",
            const=beginning,
            default=Beginning.ASK,
            help=text,
        )
    _add_json(follow, "print one JSON object per event, every event included")
    _add_menu_actions(command("desktop", _DESKTOP))


def _add_menu_actions(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_mutually_exclusive_group(required=True)
    for option, action, text in (
        ("--install", MenuAction.INSTALL, "put it there, or renew it after an update"),
        ("--remove", MenuAction.REMOVE, "take away what was put there, and nothing else"),
        ("--check", MenuAction.CHECK, "tell whether it is there and up to date: exit code 0, or 1"),
    ):
        actions.add_argument(option, dest="action", action="store_const", const=action, help=text)


def _add_workout(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "workout_id", nargs="?", metavar="WORKOUT", help="its id; `list` shows all of them"
    )
    add_single_options(parser)


def _add_libraries(parser: argparse.ArgumentParser, dest: str) -> None:
    # A subcommand's list would replace the one given before it, so it goes by another name.
    parser.add_argument(
        "--library",
        dest=dest,
        action="append",
        default=[],
        type=path,
        metavar="FILE",
        help="add a library file of your own; may be given several times",
    )


def _add_speed(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--speed",
        type=speed,
        default=default,
        metavar="N",
        help=f"rehearse N times faster than in life, {LEAST_SPEED} to {MOST_SPEED}",
    )


def _add_data_dir(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument(
        "--data-dir",
        type=path,
        default=default,
        metavar="DIR",
        help="keep settings, log and your own workouts in this folder, not in the usual one",
    )


def _add_mute(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument("--mute", action="store_true", default=default, help="make no sound")


def _add_json(parser: argparse._ActionsContainer, text: str) -> None:
    parser.add_argument("--json", dest="as_json", action="store_true", help=text)
