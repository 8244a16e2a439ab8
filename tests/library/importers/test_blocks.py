"""However the groups are laid out, the same is gone through."""

from __future__ import annotations

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from lowback_timer.library.importers.blocks import laid_out
from lowback_timer.library.importers.draft import Entry, Group, Rest, Timed, Work, unrolled

entries = st.one_of(
    st.builds(Rest, st.sampled_from([0, 5_000, 10_000])),
    st.builds(Work, st.sampled_from("ABC"), st.builds(Timed, st.sampled_from([0, 20_000]))),
)
groups = st.builds(
    Group, st.lists(entries, max_size=6).map(tuple), st.integers(0, 4), st.booleans()
)


def told(steps: Iterable[Entry]) -> list[str | int]:
    """The works, and the seconds of rest between them; not before the first or after the last."""
    found: list[str | int] = []
    for step in steps:
        if isinstance(step, Work):
            if isinstance(step.amount, Timed) and step.amount.duration_ms:
                found.append(step.name)
        elif found and isinstance(found[-1], int):
            found[-1] += step.duration_ms
        elif found and step.duration_ms:
            found.append(step.duration_ms)
    return found[:-1] if found and isinstance(found[-1], int) else found


@given(st.lists(groups, max_size=5))
def test_the_blocks_are_what_the_groups_were(given_groups: list[Group]) -> None:
    meant = told(entry for group in given_groups for entry in unrolled(group))
    layout = laid_out(given_groups)
    assert told(each for block in layout.blocks for each in block.entries * block.rounds) == meant
    for block in layout.blocks:
        assert isinstance(block.entries[0], Work)
        assert block.rounds > 0


def test_rounds_stay_rounds_where_they_can() -> None:
    one, other, rest = Work("A", Timed(20_000)), Work("B", Timed(20_000)), Rest(10_000)
    [block] = laid_out([Group((one, rest, other, rest), 5, skips_last_rest=True)]).blocks
    assert block.rounds == 5


def test_a_rest_before_all_work_and_one_after_it_are_told() -> None:
    work, rest = Work("A", Timed(20_000)), Rest(10_000)
    layout = laid_out([Group((rest, work, rest, rest))])
    assert (layout.first_rest_ms, layout.last_rest_ms) == (10_000, 20_000)
