"""Whatever is written is read back as it was, wherever it was put."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from lowback_timer.core.plan.dose import (
    Dose,
    DoseOption,
    Hold,
    HoldRange,
    Level,
    Reps,
    RepsRange,
    Sides,
    Tempo,
)
from lowback_timer.core.plan.exercise import (
    Exercise,
    Load,
    Muscle,
    Position,
    SideNames,
    Variation,
)
from lowback_timer.core.plan.workout import Goal, Item, Note, Section, SectionKind, Workout
from lowback_timer.library.format.resolve import MOST_HOURS, hours_of
from lowback_timer.library.writing import LibraryFile
from lowback_timer.resources import images_dir
from tests.library.writing.samples import BY_HAND, builtin, loaded

TRICKY = (
    "yes",
    "010",
    "1:30",
    "a: b",
    "x #y",
    "- z",
    "'",
    '"',
    "“q”",
    "{",
    "*a",
    "2026-01-01",
    "é😀",
)
words = st.one_of(
    st.sampled_from(TRICKY),
    st.text(
        st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), min_size=1, max_size=30
    ),
)


def seen(text: str) -> str:
    """As the reader takes it, or a word in its place."""
    text = " ".join(text.split())
    return text if any(each.isprintable() and not each.isspace() for each in text) else "word"


lines = words.map(seen)
paragraphs = (
    st.lists(lines, min_size=1, max_size=40).map(" ".join).map(lambda text: text[:1500].strip())
)
seconds = st.integers(1, 60).map(lambda value: value * 1000)
rests = st.integers(5, 600).map(lambda value: value * 1000)
tempos = st.builds(
    Tempo, seconds, st.integers(0, 9).map(lambda value: value * 1000), seconds, st.just(0)
)


def of_start(option: DoseOption, *, from_top: bool) -> DoseOption:
    work = option.work
    if isinstance(work, HoldRange):
        return option
    return replace(option, work=replace(work, tempo=replace(work.tempo, from_top=from_top)))


@st.composite
def options(draw: st.DrawFn) -> DoseOption:
    least, more = draw(st.integers(1, 30)), draw(st.integers(0, 30))
    work: RepsRange | HoldRange = draw(
        st.one_of(
            st.builds(RepsRange, st.just(least), st.just(least + more), tempos),
            st.just(HoldRange(least * 1000, (least + more) * 1000)),
        )
    )
    sides = draw(st.sampled_from(Sides))
    if isinstance(work, HoldRange) and sides is Sides.ALTERNATE:
        sides = Sides.EACH
    sets = st.integers(1, 20)
    after = draw(st.none() | rests)
    return DoseOption(work, sides, draw(rests), draw(sets), draw(sets), draw(sets), after)


@st.composite
def exercises(draw: st.DrawFn) -> Exercise:
    from_top = draw(st.booleans())
    several = st.lists(lines, min_size=1, max_size=4).map(tuple)
    muscles = st.lists(st.sampled_from(Muscle), min_size=1, max_size=4).map(tuple)
    variation = st.builds(Variation, lines, st.none() | st.just("bridge"))
    doses = draw(st.lists(options(), min_size=1, max_size=3))
    is_counted = any(isinstance(each.work, RepsRange) for each in doses)
    return Exercise(
        id=draw(st.sampled_from(("one", "bridge", "x-2"))),
        name=draw(lines),
        level=draw(st.sampled_from(Level)),
        position=draw(st.sampled_from(Position)),
        primary=draw(muscles),
        why=draw(paragraphs),
        set_up=draw(several),
        movement=draw(several),
        cues=tuple(draw(st.lists(lines, min_size=3, max_size=5))),
        doses=tuple(of_start(each, from_top=from_top and is_counted) for each in doses),
        picture=str((images_dir() / "bridge.svg").resolve()),
        other_names=tuple(draw(st.lists(lines, max_size=2))),
        needs=tuple(draw(st.lists(st.sampled_from(("ball", "rod")), max_size=2))),
        load=draw(st.sampled_from(Load)),
        secondary=draw(st.just(()) | muscles),
        easier=tuple(draw(st.lists(variation, max_size=2))),
        side_names=draw(st.just(SideNames()) | st.builds(SideNames, lines, lines)),
    )


@st.composite
def doses(draw: st.DrawFn, option: DoseOption) -> Dose:
    count = draw(st.integers(1, 4))
    sides = draw(st.sampled_from(Sides))
    works: list[Reps | Hold]
    if isinstance(option.work, RepsRange):
        tempo = draw(st.just(option.work.tempo) | tempos)
        tempo = replace(tempo, from_top=option.work.tempo.from_top)
        works = [Reps(draw(st.integers(1, 50)), tempo) for _ in range(count)]
    else:
        works = [Hold(draw(seconds)) for _ in range(count)]
        sides = Sides.EACH if sides is Sides.ALTERNATE else sides
    after = draw(st.none() | rests)
    if len(set(works)) > 1 and draw(st.booleans()):
        return Dose(works[0], count, sides, draw(rests), after, tuple(works))
    if isinstance(option.work, HoldRange) and draw(st.booleans()):
        return Dose(Hold(draw(seconds), is_open=True), count, sides, draw(rests), after)
    return Dose(works[0], count, sides, draw(rests), after)


@st.composite
def items(draw: st.DrawFn) -> Item:
    exercise = draw(st.sampled_from([*builtin().exercises.values()]))
    option = draw(st.sampled_from(exercise.doses))
    is_usual = draw(st.booleans())
    level = draw(st.sampled_from(Level))
    dose = option.prescribe(level) if is_usual else draw(doses(exercise.dose_option(option.kind)))
    notes = st.builds(Note, lines, st.just("") | lines, st.none() | st.integers(1, 3_000_000))
    return Item(exercise, dose, draw(st.none() | notes))


@st.composite
def workouts(draw: st.DrawFn) -> Workout:
    shipped = [section for each in builtin().workouts.values() for section in each.sections]
    section = st.one_of(
        st.sampled_from(shipped),
        st.builds(
            Section,
            st.sampled_from(SectionKind),
            st.lists(items(), min_size=1, max_size=4).map(tuple),
            st.integers(1, 3),
            st.booleans(),
        ),
    )
    parts = draw(st.lists(section, min_size=1, max_size=3))
    if not any(each.is_on for each in parts):
        parts[0] = replace(parts[0], is_on=True)
    made = Workout(
        draw(st.sampled_from(("mornings", "evenings", "new"))),
        draw(lines),
        draw(st.sampled_from(Level)),
        draw(st.sampled_from(Goal)),
        draw(st.just("") | lines),
        tuple(parts),
    )
    assume(hours_of(made) <= MOST_HOURS)
    return made


SHORT = """\
format: 1
workouts:
- name: new   # mine
  rest: 10 # s
  exercises:
  - bridge 30s   # slowly
  # and then
  - bird-dog 2x12
  - superman
"""


def by_hand(name: str) -> str:
    """Every line of a workout in the file that was written by hand, with its comments."""
    begin, end = BY_HAND.index("# ---- for the evenings"), BY_HAND.index("# the end")
    return BY_HAND[begin:end] if name == "evenings" else BY_HAND[BY_HAND.index("# as") : begin]


few = settings(max_examples=30)
"""Every example writes a file several times, and reads it each time."""
starts = st.sampled_from(
    (BY_HAND, SHORT, "", "# mine\n", '{"format": 1, "workouts": []}', BY_HAND.replace("\n", "\r\n"))
)


@few
@given(starts, st.lists(workouts(), min_size=1, max_size=3))
def test_workouts(start: str, made: list[Workout]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "mine.yaml"
        path.write_bytes(start.encode())
        file = LibraryFile(path)
        for workout in made:
            file.put_workout(workout)
            file.save()
            assert loaded(path).workouts[workout.id] == workout
        others = {"mornings", "evenings"} - {workout.id for workout in made}
        for part in map(by_hand, others):
            assert file.text().count(part) == start.count(part)
        text = file.text()
        file.put_workout(made[-1])
        assert file.text() == text


@few
@given(st.lists(exercises(), min_size=1, max_size=3))
def test_exercises(made: list[Exercise]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "mine.yaml"
        file = LibraryFile(path)
        for exercise in made:
            file.put_exercise(exercise)
            text = file.text()
            file.put_exercise(exercise)
            assert file.text() == text
        file.save()
        last = {exercise.id: exercise for exercise in made}
        if "bridge" not in last:  # or workouts may ask it for what it no longer offers
            found = loaded(path).exercises
            assert all(found[key] == exercise for key, exercise in last.items())
