"""Settings, and sets to log, made without the library."""

from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from lowback_timer.core.choices import (
    Counting,
    GoalChoice,
    LanguageChoice,
    LevelChoice,
    MusicChoice,
    PlayerChoice,
    RemindOn,
    ThemeChoice,
    Verbosity,
)
from lowback_timer.core.plan.dose import (
    Dose,
    DoseOption,
    Level,
    Reps,
    RepsRange,
    Side,
    Sides,
    Tempo,
)
from lowback_timer.core.plan.exercise import Exercise, Muscle, Position
from lowback_timer.core.plan.workout import SectionKind
from lowback_timer.core.session.records import Outcome, SetRecord
from lowback_timer.core.session.summary import Tally
from lowback_timer.core.session.timeline import Step, StepKind
from lowback_timer.store.log.writing import WorkoutLog
from lowback_timer.store.settings.fields import Settings
from lowback_timer.store.settings.file import SettingsFile

# Each example overwrites the same file, so the folder may be the same for all.
in_one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])

CHANGED = Settings(
    theme=ThemeChoice.DARK,
    text_size_percent=150,
    reduce_motion=True,
    language=LanguageChoice.GERMAN,
    player=PlayerChoice.QT,
    volume_percent=0,
    muted=True,
    plays_seconds=False,
    plays_get_ready=False,
    plays_halfway=False,
    plays_last_seconds=False,
    plays_reps=False,
    picture_delay_ms=180,
    sound_delay_ms=60,
    music=MusicChoice.PAUSE,
    voice=Verbosity.NAMES,
    voice_name="Zoë",
    voice_rate=-20,
    voice_volume_percent=100,
    media_keys=False,
    counts_aloud=True,
    level=LevelChoice.ADVANCED,
    goal=GoalChoice.STRENGTH,
    equipment=("ball", "barbell"),
    minutes_at_hand=20,
    sessions_a_week=3,
    training_days=("1", "4"),
    training_time_min=465,
    gets_up_min=390,
    looked_back=739_619,
    asked_for_wish=739_612,
    wish="sit through a film",
    asked_next_morning="uid",
    sessions_told_keys=2,
    asks_how_it_was=False,
    suggestion="beginner-ball",
    only_with_equipment=True,
    workout_lengths=("short",),
    workout_levels=("beginner", "advanced"),
    exercise_positions=("prone",),
    exercise_muscles=("glutes",),
    exercise_levels=("intermediate",),
    exercise_kinds=("hold",),
    counting=Counting.BY_HAND,
    get_ready_ms=20_000,
    move_ms=0,
    switch_sides_ms=10_000,
    rest_factor_percent=150,
    stays_in_background=True,
    told_of_staying=True,
    shows_tray=True,
    reminders=RemindOn.PLAN,
    reminder_days=("2", "5"),
    reminder_time_min=435,
    break_every_min=45,
    break_days=("6",),
    break_from_min=600,
    break_until_min=1080,
    reminded_of_training=(1_065_000_000, 0),
    reminded_of_breaks=(7,),
    safety_acknowledged=True,
    window_geometry="AdnQywAD",
)

NOT_ON_THE_PAGE = {"safety_acknowledged", "suggestion", "window_geometry"}
NOT_ON_THE_PAGE |= {"training_time_min", "looked_back", "asked_for_wish"}
NOT_ON_THE_PAGE |= {"sessions_told_keys", "asked_next_morning", "told_of_staying"}
NOT_ON_THE_PAGE |= {"reminded_of_training", "reminded_of_breaks"}
NOT_ON_THE_PAGE |= {"only_with_equipment", "workout_lengths", "workout_levels"}
NOT_ON_THE_PAGE |= {f"exercise_{each}" for each in ("positions", "muscles", "levels", "kinds")}
"""Settings that are remembered, or chosen where they are used."""

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda children: st.lists(children) | st.dictionaries(st.text(), children),
    max_leaves=10,
)


def write(file: SettingsFile, content: bytes | str) -> None:
    file.path.parent.mkdir(parents=True, exist_ok=True)
    file.path.write_bytes(content if isinstance(content, bytes) else content.encode())


def names(file: SettingsFile) -> list[str]:
    """What lies in the folder of the settings, but for the lock."""
    found = {path.name for path in file.path.parent.iterdir()}
    return sorted(found - {"settings.json.lock"})


EVENING = datetime(2026, 3, 3, 19, 30, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LATER = EVENING + timedelta(days=2)
TALLY = Tally(planned=3, done=2, early=1)

TEMPO = Tempo(1_500, 0, 1_500, 500)
EXERCISE = Exercise(
    id="bird-dog",
    name="Bird dog",
    level=Level.BEGINNER,
    position=Position.KNEELING,
    primary=(Muscle.GLUTES,),
    why="To be steady.",
    set_up=("Come onto your hands and knees.",),
    movement=("Reach.", "Lower."),
    cues=("Stay level", "Breathe", "Reach"),
    doses=(DoseOption(RepsRange(8, 15, TEMPO), Sides.EACH, 30_000, 1, 2, 3),),
    picture="bird-dog.svg",
)


def a_step(index: int = 0, side: Side | None = None) -> Step:
    return Step(
        index=index,
        kind=StepKind.REPS,
        section=SectionKind.MAIN,
        block=0,
        exercise=EXERCISE,
        dose=Dose(Reps(10, TEMPO), 2, Sides.EACH, 30_000),
        side=side,
        set_number=1,
        start_ms=0,
        duration_ms=34_500,
    )


def a_record(
    index: int = 0, side: Side | None = None, done: int = 10, outcome: Outcome = Outcome.DONE
) -> SetRecord:
    return SetRecord(a_step(index, side), side, 10, done, outcome)


def begin(log: WorkoutLog, at: datetime = EVENING, workout: str = "first-steps") -> int:
    return log.begin_session(workout, workout.title(), at, 900_000, 3)
