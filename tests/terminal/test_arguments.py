from pathlib import Path

import pytest

from lowback_timer import __version__
from lowback_timer.options import Beginning, MenuAction
from lowback_timer.terminal.arguments import parse


def refusal(argv: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as caught:
        parse(argv)
    assert caught.value.code == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    return told.err


def test_without_a_command_everything_is_about_the_window() -> None:
    args = parse([])

    assert args.command is None
    assert (args.workout, args.start, args.speed) == (None, False, 1)
    assert (args.libraries, args.data_dir, args.mute) == ((), None, False)


def test_the_window_takes_all_its_options() -> None:
    libraries = ["--library", "b", "--library", "c"]
    args = parse(["--workout", "a", "--start", "--speed", "2.5", *libraries, "--mute"])

    assert (args.workout, args.start, args.speed, args.mute) == ("a", True, 2.5, True)
    assert args.libraries == (Path("b"), Path("c"))


def test_options_may_come_after_the_command_as_well() -> None:
    libraries = ["--library", "b", "--library", "c"]
    options = [*libraries, "--speed", "9", "--mute", "--json"]
    args = parse(["--library", "a", "follow", "x", *options])

    assert (args.workout_id, args.speed, args.mute, args.as_json) == ("x", 9, True, True)
    assert args.libraries == (Path("a"), Path("b"), Path("c"))


def test_options_before_the_command_count_for_it() -> None:
    args = parse(["--speed", "7", "--mute", "--library", "a", "follow", "x"])

    assert (args.speed, args.mute, args.libraries) == (7, True, (Path("a"),))


@pytest.mark.parametrize("speed", ["1", "60", "1.5"])
def test_speeds_within_the_limits_are_taken(speed: str) -> None:
    assert parse(["--speed", speed]).speed == float(speed)


@pytest.mark.parametrize("speed", ["0", "0.99", "60.1", "-5", "nan", "inf", "fast", ""])
@pytest.mark.parametrize("before", [[], ["follow", "x"]])
def test_other_speeds_are_refused_in_one_sentence(
    before: list[str], speed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refusal([*before, "--speed", speed], capsys)

    assert "--speed" in told
    assert "from 1 to 60" in told


def test_a_start_alone_is_for_what_suits_today() -> None:
    args = parse(["--start"])

    assert (args.start, args.workout, args.single) == (True, None, None)


@pytest.mark.parametrize("others", [["--start"], ["--workout", "x"], ["--exercise", "bridge"]])
def test_a_break_chooses_by_itself(others: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert parse(["--break"]).takes_break

    assert "--break" in refusal(["--break", *others], capsys)


@pytest.mark.parametrize("option", ["--workout=x", "--start", "--break"])
def test_what_only_the_window_can_do_does_not_go_with_a_command(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    told = refusal([option, "list"], capsys)

    assert option.partition("=")[0] in told
    assert "`list`" in told


@pytest.mark.parametrize(
    "argv", [["--foo"], ["follow"], ["timeline"], ["folow", "x"], ["--work", "x"], ["--library"]]
)
def test_any_other_mistake_is_told_in_one_sentence(
    argv: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "--help" in refusal(argv, capsys)


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        parse(["--version"])

    assert not caught.value.code
    assert capsys.readouterr().out == f"lowback-timer {__version__}\n"


@pytest.mark.parametrize("command", ["list", "timeline", "check", "follow"])
def test_help_names_every_command(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["--help"])
    assert f"    {command} " in capsys.readouterr().out

    with pytest.raises(SystemExit):
        parse([command, "--help"])
    assert capsys.readouterr().out.startswith(f"usage: lowback-timer {command}")


def test_the_home_folder_may_be_left_to_us_in_every_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))

    args = parse(["--library=~/a.yaml", "--data-dir=~/kept", "check", "~/b.yaml", "~nobody-here"])

    assert args.libraries == (tmp_path / "a.yaml",)
    assert args.data_dir == tmp_path / "kept"
    assert args.files == [tmp_path / "b.yaml", Path("~nobody-here")]


def test_following_logs_and_asks_where_to_begin_unless_told_otherwise() -> None:
    args = parse(["follow", "x"])
    assert (args.no_log, args.beginning, args.data_dir) == (False, Beginning.ASK, None)

    args = parse(["follow", "x", "--no-log", "--anew", "--data-dir", "here"])
    assert (args.no_log, args.beginning, args.data_dir) == (True, Beginning.ANEW, Path("here"))

    assert parse(["follow", "x", "--go-on"]).beginning is Beginning.GO_ON
    assert parse(["--data-dir", "there", "follow", "x"]).data_dir == Path("there")


@pytest.mark.parametrize("options", [["--go-on", "--anew"], ["--go-on", "--no-log"]])
def test_what_contradicts_itself_is_refused(
    options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(["follow", "x", *options])

    assert "--go-on" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["mine.yaml", "Mine.YML", "given.zip"])
def test_a_file_that_comes_first_is_opened(name: str) -> None:
    args = parse([name, "--mute"])
    assert args.open == Path(name).absolute() or args.open == Path(name)
    assert args.mute
    assert parse(["--library", "mine.yaml"]).open is None


@pytest.mark.parametrize("action", MenuAction)
def test_the_menu_is_asked_for_one_thing(action: MenuAction) -> None:
    args = parse(["desktop", f"--{action.name.lower()}"])

    assert (args.command, args.action) == ("desktop", action)


@pytest.mark.parametrize(
    ("options", "words"),
    [([], "one of the arguments"), (["--install", "--remove"], "not allowed with")],
)
def test_it_is_not_asked_for_nothing_or_for_two(
    options: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert words in refusal(["desktop", *options], capsys)
