"""Which keys have a meaning of their own in a session; what they do is tested in `test_page`."""

import pytest

from lowback_timer.core.choices import Counting
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.session import Session
from lowback_timer.window.session.commands import means_something
from lowback_timer.window.session.keymap import Action
from tests.fakes import make_dose, make_section, make_timeline


def session_of(*kinds: SectionKind, counting: Counting = Counting.PACED) -> Session:
    session = Session(make_timeline(*(make_section(make_dose(), kind=kind) for kind in kinds)))
    session.counting = counting
    session.start()
    return session


@pytest.mark.parametrize("action", [Action.UNCOUNT, Action.COUNT_ON])
@pytest.mark.parametrize("counting", Counting)
def test_the_keys_of_whoever_counts_are_theirs_throughout(
    action: Action, counting: Counting
) -> None:
    session = session_of(SectionKind.MAIN, counting=counting)

    assert means_something(action, session) is (counting is Counting.BY_HAND)


def test_the_key_of_the_cool_down_needs_one_ahead() -> None:
    main, cool_down = SectionKind.MAIN, SectionKind.COOL_DOWN

    assert means_something(Action.COOL_DOWN, session_of(main, cool_down))
    assert not means_something(Action.COOL_DOWN, session_of(main))
    assert not means_something(Action.COOL_DOWN, session_of(cool_down))


def test_the_big_target_has_no_meaning_of_its_own_and_all_others_have() -> None:
    session = session_of(SectionKind.MAIN)

    assert not means_something(Action.PAUSE_OR_COUNT, session)
    assert means_something(Action.STEPS, session)
    assert means_something(Action.PAUSE, session)
