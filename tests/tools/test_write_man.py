"""The manual page: up to date, with all that the command line takes, and right for troff."""

import argparse
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from lowback_timer.terminal.arguments import build_parser
from tools import write_man
from tools.write_man import manual


def plain(page: str) -> str:
    """What is read of it, without commands."""
    for mark, letter in ((r"\fB", ""), (r"\fI", ""), (r"\fR", ""), (r"\-", "-"), (r"\&", "")):
        page = page.replace(mark, letter)
    return page


def parsers() -> dict[str, argparse.ArgumentParser]:
    """The program and its commands, by name."""
    parser = build_parser()
    (commands,) = (
        each.choices for each in parser._actions if isinstance(each, argparse._SubParsersAction)
    )
    return {"": parser, **commands}


def test_the_page_is_up_to_date() -> None:
    assert write_man.TARGET.read_text(encoding="utf-8") == manual(), "run `make man`"


@pytest.mark.parametrize("name", parsers())
def test_every_option_of_every_command_stands_there(name: str) -> None:
    page, parser = plain(manual()), parsers()[name]
    start = page.index(f".SS {name}\n" if name else ".SH OPTIONS")
    end = re.compile(r"^\.S[SH] ", re.MULTILINE).search(page, start + 4)
    assert end is not None
    section = page[start : end.start()]

    for action in parser._actions:
        if not isinstance(action, argparse._SubParsersAction):
            for option in action.option_strings:
                assert option in section
            assert not action.help or action.help.replace("`", "").split("’")[0] in section


def test_every_command_stands_in_the_synopsis() -> None:
    synopsis = plain(manual()).partition(".SH DESCRIPTION")[0]

    for name in parsers():
        assert f"lowback-timer {name}".strip() in synopsis
    assert "[FILE]" in synopsis


def test_what_troff_would_take_for_a_command_is_no_line() -> None:
    for line in manual().splitlines():
        assert not line.startswith("'")
        assert not line.startswith(".") or re.match(r'\.(\\"|TH|SH|SS|PP|TP|B|br)( |$)', line)


def test_groff_has_nothing_to_say_of_it(tmp_path: Path) -> None:
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("groff is not installed")
    done = subprocess.run(
        [groff, "-man", "-Tutf8", "-ww", str(write_man.TARGET)],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stderr == ""
    assert "lowback-timer" in done.stdout


def test_the_program_writes_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "man1" / "page.1"
    monkeypatch.setattr(write_man, "TARGET", page)

    write_man.main()

    assert page.read_text(encoding="utf-8") == manual()
    assert capsys.readouterr().out == f"wrote {page}\n"
