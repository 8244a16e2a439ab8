import io
import sys

import pytest

from lowback_timer.terminal.columns import width_of
from lowback_timer.terminal.output import complain, prepare_output, table


class FullDisk(io.StringIO):
    def write(self, text: str) -> int:
        raise OSError(28, "No space left on device")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_character_that_the_terminal_lacks_does_not_crash(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    buffer = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(buffer, encoding=encoding))

    prepare_output()
    sys.stdout.write("3 × 膝 \udcff\n")
    sys.stdout.flush()

    assert buffer.getvalue().decode(encoding).replace("×", "?") == "3 ? ? ?\n"


def test_no_output_at_all_is_no_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)

    prepare_output()


def test_complaints_go_to_stderr_under_the_name_of_the_program(
    capsys: pytest.CaptureFixture[str],
) -> None:
    complain("the dog ate it")

    assert capsys.readouterr() == ("", "lowback-timer: the dog ate it\n")


def test_a_complaint_that_cannot_be_written_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", FullDisk())

    complain("the dog ate it")


def test_columns_line_up() -> None:
    rows = [("ID", "LENGTH", "NEEDS"), ("a", "5 min", "rod"), ("long-one", "15 min", "")]

    assert table(rows, right=[1]) == [
        "ID        LENGTH  NEEDS",
        "a          5 min  rod",
        "long-one  15 min",
    ]


@pytest.mark.parametrize("name", ["💪 下背部トレーニング 🔥", "Bru\u0308cke", "❤\ufe0f", "a\tb"])
def test_columns_line_up_behind_wide_letters_and_marks(name: str) -> None:
    first, second = table([(name, "1", "x"), ("Short", "100", "y")], right=[1])

    assert width_of(first) == width_of(second)
    assert first.endswith("    1  x")


def test_columns_line_up_where_the_terminal_has_no_such_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO(), encoding="ascii"))

    assert table([("膝膝", "x"), ("knee", "y")]) == ["??    x", "knee  y"]
