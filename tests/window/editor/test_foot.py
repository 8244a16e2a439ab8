"""What stands below a workout that is being written."""

import pytest
from pytestqt.qtbot import QtBot

from lowback_timer.core.editing.remarks import Remark
from lowback_timer.window.editor.foot import Foot
from lowback_timer.window.look.look import Look


@pytest.fixture
def foot(qtbot: QtBot, look: Look) -> Foot:
    made = Foot(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_the_most_important_thing_and_the_total(foot: Foot) -> None:
    foot.show_remarks((Remark("More than it needs."), Remark("And no warm-up.")))
    foot.show_length(24 * 60_000)

    assert foot.sentence.text() == "More than it needs."
    assert foot.sign.isVisible()
    assert foot.total.text() == "24 min"


def test_what_is_lacking_is_no_reason_for_a_sign(foot: Foot) -> None:
    foot.show_remarks((Remark("It needs a name.", is_lack=True),))
    assert not foot.sign.isVisible()

    foot.show_remarks(())
    foot.show_length(0)
    assert (foot.sentence.text(), foot.total.text()) == ("", "")
