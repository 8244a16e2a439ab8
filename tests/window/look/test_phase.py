import pytest

from lowback_timer.core.session.timeline import StepKind
from lowback_timer.window.look.phase import Phase


@pytest.mark.parametrize("kind", StepKind)
def test_every_kind_of_step_is_a_phase(kind: StepKind) -> None:
    assert Phase.of(kind).name == kind.name
