"""The tables of keys in the handbook: true, and up to date."""

from pathlib import Path

import pytest

from lowback_timer.destinations import RAIL
from lowback_timer.window.session.keymap import Action
from tools import write_keys
from tools.write_keys import KEYS, ROOMS, rewritten

PAGE = "\n".join(("# Keys", *KEYS, "between", *ROOMS, "end"))


def test_the_tables_in_the_handbook_are_up_to_date() -> None:
    page = write_keys.TARGET.read_text(encoding="utf-8")

    assert rewritten(page) == page, "run `make keys`"


def test_every_key_of_a_session_and_of_the_rail_stands_there_once() -> None:
    rows = [line.split(" | ")[0] for line in rewritten(PAGE).splitlines() if "`" in line]

    keys = [f"| `{action.value.written}`" for action in Action]
    keys += [f"| `Ctrl+{number}`" for _, _, number, _ in RAIL]
    assert [row for row in rows if row.startswith("|")] == keys


def test_only_what_stands_between_the_marks_is_replaced() -> None:
    fresh = rewritten(PAGE)

    assert fresh.startswith("# Keys\n")
    assert "\nbetween\n" in fresh
    assert fresh.endswith("\nend")
    assert rewritten(fresh) == fresh


@pytest.mark.parametrize("page", ["", "\n".join(KEYS), "\n".join((*reversed(KEYS), *ROOMS))])
def test_a_page_without_its_marks_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match="each once"):
        rewritten(page)


def test_the_program_writes_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "keys.md"
    page.write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(write_keys, "TARGET", page)

    write_keys.main()

    assert page.read_text(encoding="utf-8") == rewritten(PAGE)
    assert capsys.readouterr().out == f"wrote {page}\n"
