"""A plan is kept as it is, and a file that is none does no harm."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lowback_timer.core.coach.planning.plan import Wants
from lowback_timer.store.plan_file import PlanFile, PlanFileError
from tests.core.coach.planning.builders import all_wants, few, plan_for, wants


@pytest.fixture
def file(tmp_path: Path) -> PlanFile:
    return PlanFile(tmp_path / "data" / "plan.json")


def test_without_a_file_there_is_no_plan(file: PlanFile) -> None:
    assert file.load() is None


@settings(few, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(all_wants)
def test_a_plan_comes_back_as_it_was(file: PlanFile, wanted: Wants) -> None:
    plan = plan_for(wanted)
    if plan.days:
        plan = plan.left_out(plan.days[0].day)
        last = plan.days[-1].day
        plan = plan.moved(last, last + 9)

    file.save(plan)

    assert file.load() == plan
    assert [each.name for each in file.path.parent.iterdir()] == ["plan.json"]


def test_a_file_that_does_not_say_what_was_moved_is_read(file: PlanFile) -> None:
    plan = plan_for(wants())
    file.save(plan)
    document = json.loads(file.path.read_text())
    for each in document["days"]:
        del each["planned_for"]
    file.path.write_text(json.dumps(document))

    assert file.load() == plan


def test_a_plan_can_be_forgotten(file: PlanFile) -> None:
    file.save(plan_for(wants()))

    file.remove()
    file.remove()

    assert file.load() is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary() | st.integers().map(lambda each: str(each).encode()))
def test_what_is_no_plan_is_kept_aside(file: PlanFile, content: bytes) -> None:
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_bytes(content)

    with pytest.raises(PlanFileError, match="damaged and has been kept as plan"):
        file.load()

    assert file.load() is None


@pytest.mark.parametrize("key", ["level", "weekdays", "days", "seed", "minutes", "equipment"])
@pytest.mark.parametrize("value", [None, "x", -1, [1, {}], {"a": 1}, 1e99, True])
def test_no_value_breaks_it(file: PlanFile, key: str, value: object) -> None:
    file.save(plan_for(wants()))
    document = json.loads(file.path.read_text())
    file.path.write_text(json.dumps({**document, key: value}))

    with pytest.raises(PlanFileError):
        file.load()


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")

    with pytest.raises(PlanFileError, match="cannot be saved"):
        PlanFile(tmp_path / "data" / "plan.json").save(plan_for(wants()))
