"""The set of which a person says how it was."""

import pytest

from lowback_timer.core.session.answers import Felt
from lowback_timer.core.session.last_set import rated
from lowback_timer.core.session.records import records_of
from tests.fakes import make_dose, make_hold, make_timeline


def test_a_set_that_hurt_may_have_a_pain() -> None:
    step = make_timeline(make_dose(make_hold(10))).steps[1]

    (record,) = rated(records_of(step, 5_000, skipped=False), Felt.HURT, 4)

    assert (record.felt, record.pain, record.done) == (Felt.HURT, 4, 5_000)


@pytest.mark.parametrize(("felt", "pain"), [(Felt.RIGHT, 0), (Felt.HURT, 11), (Felt.HURT, -1)])
def test_no_other_has_one_and_none_beyond_the_scale(felt: Felt, pain: int) -> None:
    step = make_timeline(make_dose(make_hold(10))).steps[1]

    with pytest.raises(ValueError, match="has no pain of"):
        rated(records_of(step, 5_000, skipped=False), felt, pain)
