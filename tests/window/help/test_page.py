"""The page of the handbook."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lowback_timer.window.help.entry_list import Target
from lowback_timer.window.help.page import HelpPage
from lowback_timer.window.look.look import Look
from tests.window.help.conftest import texts_in
from tests.window.stage import settle, show

CONTENTS = (Target("guide/a.md", "First"), Target("guide/b.md", "Second"))
HITS = (
    Target("guide/b.md", "Below", "below", "…what is said there…", "Second"),
    Target("guide/a.md", "First", "", "more", "First"),
)


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> HelpPage:
    made = HelpPage(look, CONTENTS, "In English.")
    show(qtbot, made, 1280, 800)
    made.reader.show_page("# First\n\nText.", ("",), Path())
    made.show_here("guide/a.md", "First")
    made.first_focus().setFocus()
    settle()
    return made


def test_the_keyboard_begins_in_the_text(page: HelpPage) -> None:
    assert page.reader.hasFocus()
    assert page.reader.accessibleName() == "First"


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right])
def test_back_and_forward_have_keys(qtbot: QtBot, page: HelpPage, key: Qt.Key) -> None:
    wanted = page.went_back if key == Qt.Key.Key_Left else page.went_on

    with qtbot.waitSignal(wanted):
        QTest.keyClick(page.reader, key, Qt.KeyboardModifier.AltModifier)


def test_one_can_only_go_on_to_where_one_has_been(page: HelpPage) -> None:
    page.show_steps(can_go_on=False)
    assert not page.on.isEnabled()

    page.show_steps(can_go_on=True)
    assert page.on.isEnabled()


def test_escape_leaves_the_search_and_then_the_page(qtbot: QtBot, page: HelpPage) -> None:
    page.search.edit.setText("hold")
    with qtbot.assertNotEmitted(page.closed):
        QTest.keyClick(page.reader, Qt.Key.Key_Escape)
    assert page.search.text == ""

    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.reader, Qt.Key.Key_Escape)


def test_what_was_found_takes_the_place_of_the_contents(page: HelpPage) -> None:
    page.show_hits(HITS)
    settle()

    assert page.hits is not None
    assert page.hits.isVisible()
    assert not page.contents.isVisible()
    assert "2 places found" in texts_in(page)

    page.show_contents()
    assert page.contents.isVisible()
    assert "2 places found" not in texts_in(page)


def test_enter_reads_the_best_hit(qtbot: QtBot, page: HelpPage) -> None:
    page.search.take_focus()
    page.show_hits(HITS)

    with qtbot.waitSignal(page.went) as went:
        QTest.keyClick(page.search.edit, Qt.Key.Key_Return)

    assert went.args == [HITS[0]]
    assert page.reader.hasFocus()


def test_enter_without_a_hit_does_nothing(qtbot: QtBot, page: HelpPage) -> None:
    page.search.take_focus()
    page.show_hits(())
    settle()
    assert "Nothing is said of that. Maybe another word?" in texts_in(page)

    with qtbot.assertNotEmitted(page.went):
        QTest.keyClick(page.search.edit, Qt.Key.Key_Return)

    assert page.search.edit.hasFocus()


def test_down_leads_from_the_search_to_the_places(qtbot: QtBot, page: HelpPage) -> None:
    page.search.take_focus()
    QTest.keyClick(page.search.edit, Qt.Key.Key_Down)
    assert next(iter(page.contents.targets)).hasFocus()

    page.show_hits(HITS)
    page.search.take_focus()
    with qtbot.waitSignal(page.went):
        QTest.keyClick(page.search.edit, Qt.Key.Key_Down)
    assert page.hits is not None
    first = next(iter(page.hits.targets))
    assert first.hasFocus()

    QTest.keyClick(first, Qt.Key.Key_Return)
    assert page.reader.hasFocus()


def test_the_column_grows_with_the_texts(page: HelpPage, look: Look) -> None:
    before = page.contents.width()

    look.set_text_scale(2)
    settle()

    assert before < page.contents.width() < 2 * before
    assert page.reader.width() > page.contents.width()


def test_tab_leads_from_the_search_over_what_was_found_to_the_text(page: HelpPage) -> None:
    page.search.take_focus()
    page.show_hits(HITS)
    settle()
    assert page.hits is not None

    QTest.keyClick(page.search.edit, Qt.Key.Key_Tab)
    first = next(iter(page.hits.targets))
    assert first.hasFocus()

    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert page.reader.hasFocus()
