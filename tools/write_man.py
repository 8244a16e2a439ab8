"""Writes the manual page from what the command line takes: `make man`.

It lies where `lowback-timer desktop --install` and packages of distributions find it.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from lowback_timer import __version__
from lowback_timer.terminal.arguments import build_parser

TARGET = Path(__file__).parent.parent / "packaging/linux/share/man/man1/lowback-timer.1"
_FILES = (
    ("~/.local/share/lowback-timer/workouts/*.yaml", "Your own workouts and exercises."),
    ("~/.local/share/lowback-timer/workouts.db", "The log of what was done."),
    ("~/.local/share/lowback-timer/settings.json", "The settings."),
)
_EXIT = (
    ("0", "All went well."),
    ("1", "There is something to be told: mistakes in a file, or nothing to be taken in."),
    ("2", "The command line has a mistake, or something cannot be read."),
)
_HANDBOOK = (
    "The window has a handbook; F1 opens it. In a checkout and in the source of a package it is "
    "the folder `docs/guide`."
)
_SPECIAL = {"\\": r"\e", "-": r"\-", "’": r"\(cq", "“": r"\(lq", "”": r"\(rq", "…": r"\|.\|.\|."}


def manual() -> str:
    """The manual page, as troff reads it."""
    parser = build_parser()
    lines = [
        '.\\" Written by `make man`, from lowback_timer/terminal/arguments.py.',
        f'.TH LOWBACK\\-TIMER 1 "" "Lowback Timer {__version__}" "User Commands"',
        *(".SH NAME", f"lowback\\-timer \\- {_written('follow workouts for the lower back')}"),
        *(".SH SYNOPSIS", *_synopses(parser)),
        *(".SH DESCRIPTION", *_paragraphs(parser.description, parser.epilog)),
        *(".SH OPTIONS", *_options(parser)),
        ".SH COMMANDS",
    ]
    for name, command in _commands(parser):
        lines += [f".SS {_written(name)}", *_paragraphs(command.description), *_options(command)]
    lines += [".SH EXIT STATUS", *_listed(_EXIT), ".SH FILES", *_listed(_FILES)]
    lines += [".SH SEE ALSO", *_paragraphs(_HANDBOOK)]
    return "\n".join(lines) + "\n"


def _synopses(parser: argparse.ArgumentParser) -> Iterator[str]:
    """The window, and every command."""
    yield ".B lowback\\-timer"
    yield r"[\fIoptions\fR]"
    for name, command in _commands(parser):
        positional = " ".join(
            rf"[\fI{_written(_value_of(each))}\fR]"
            if each.nargs in {"?", "*"}
            else rf"\fI{_written(_value_of(each))}\fR"
            for each in _actions(command)
            if not each.option_strings
        )
        yield ".br"
        yield f".B lowback\\-timer {_written(name)}"
        yield f"[\\fIoptions\\fR] {positional}".rstrip()


def _commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in _actions(parser):
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - it has no other name
            yield from action.choices.items()


def _actions(parser: argparse.ArgumentParser) -> Iterable[argparse.Action]:
    return parser._actions  # noqa: SLF001 - argparse tells of them in no other way


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every option and argument of a parser, with its help."""
    for action in _actions(parser):
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - as above
            continue
        value = "" if action.nargs == 0 else rf" \fI{_written(_value_of(action))}\fR"
        names = ", ".join(rf"\fB{_written(name)}\fR" for name in action.option_strings)
        yield ".TP"
        yield (names + value).strip()
        yield _written((action.help or "").replace("%%", "%"))


def _value_of(action: argparse.Action) -> str:
    """What stands for the value of an option, or for an argument."""
    if action.choices is not None and action.metavar is None:
        return "|".join(map(str, action.choices))
    return action.metavar if isinstance(action.metavar, str) else action.dest.upper()


def _listed(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, text in pairs:
        yield from (".TP", rf"\fB{_written(term)}\fR", _written(text))


def _paragraphs(*texts: str | None) -> Iterator[str]:
    for text in filter(None, texts):
        yield from (".PP", _written(" ".join(text.split())))


def _written(text: str) -> str:
    """A text as troff takes it: nothing in it is a command, and what is to be typed is bold."""
    escaped = "".join(_SPECIAL.get(letter, letter) for letter in text)
    bold = re.sub(r"`([^`]+)`", r"\\fB\1\\fR", escaped)
    return rf"\&{bold}" if bold.startswith((".", "'")) else bold


def main() -> None:
    """Write the file anew."""
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(manual(), encoding="utf-8")
    print(f"wrote {TARGET}")


if __name__ == "__main__":
    main()
