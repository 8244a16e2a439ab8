"""Small workouts of every shape, and ways to look at a clock."""

from hypothesis import strategies as st

from lowback_timer.core.plan.dose import Dose, Hold, Milliseconds, Reps, Sides, Tempo
from lowback_timer.core.plan.exercise import Position
from lowback_timer.core.plan.workout import Item, Section, SectionKind, Workout
from lowback_timer.core.session.timeline import Preparation, Timeline, compile_workout
from tests.fakes import make_exercise, make_workout

lengths = st.sampled_from([0, 1, 250, 999, 1_000, 1_500, 2_000, 3_000])

tempos = st.builds(
    Tempo,
    lift_ms=lengths,
    hold_ms=lengths,
    lower_ms=lengths.filter(bool),
    pause_ms=lengths,
    from_top=st.booleans(),
)
reps = st.builds(Reps, count=st.integers(1, 3), tempo=tempos)
holds = st.builds(
    Hold,
    duration_ms=st.sampled_from([1, 1_000, 2_999, 3_000, 5_000, 20_000, 21_500]),
)

open_holds = st.builds(
    Hold, duration_ms=st.sampled_from([1_000, 5_500, 20_000]), is_open=st.just(True)
)


@st.composite
def doses(draw: st.DrawFn) -> Dose:
    """A dose that can be carried out, its sets alike or not, its holds with an end or without."""
    work = draw(reps | holds | open_holds)
    sides = draw(st.sampled_from([*Sides] if isinstance(work, Reps) else [Sides.BOTH, Sides.EACH]))
    rest_ms = draw(st.sampled_from([0, 1, 3_000, 7_300]))
    rest_after_ms = draw(st.sampled_from([None, 0, 3_000, 9_000]))
    works: tuple[Reps | Hold, ...] = ()
    if not (isinstance(work, Hold) and work.is_open) and draw(st.booleans()):
        works = (work, draw(reps) if isinstance(work, Reps) else draw(holds))
    sets = len(works) or draw(st.integers(1, 2))
    return Dose(work, sets, sides, rest_ms, rest_after_ms, works)


exercises = st.builds(
    make_exercise,
    st.sampled_from(["Bird dog", "Superman"]),
    position=st.sampled_from([Position.PRONE, Position.KNEELING]),
)
items = st.builds(Item, exercises, doses())


@st.composite
def workouts(draw: st.DrawFn) -> Workout:
    """One to three sections, maybe several of a kind."""
    kinds = draw(st.lists(st.sampled_from(SectionKind), min_size=1, max_size=3))
    sections = (
        Section(
            kind,
            tuple(draw(st.lists(items, min_size=1, max_size=2))),
            draw(st.integers(1, 2)),
        )
        for kind in kinds
    )
    return make_workout(*sections)


preparations = st.builds(
    Preparation,
    get_ready_ms=st.sampled_from([0, 500, 2_000, 5_000]),
    move_ms=st.sampled_from([0, 1_300]),
    switch_sides_ms=st.sampled_from([0, 700, 4_000]),
)

timelines: st.SearchStrategy[Timeline] = st.builds(compile_workout, workouts(), preparations)

gaps: st.SearchStrategy[list[Milliseconds]] = st.lists(
    st.sampled_from([0, 1, 17, 100, 999, 1_000, 2_500, 61_000]), min_size=1, max_size=6
)
"""A pattern of looks at the clock, gone through over and over."""
