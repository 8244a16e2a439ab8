"""What the page of an exercise says of changes, and of what can be chosen."""

from __future__ import annotations

from lowback_timer.core.editing.exercise_changes import ExerciseWhat
from lowback_timer.core.plan.exercise import Load
from lowback_timer.core.text import Text

_WHAT = {
    ExerciseWhat.NAME: Text("Editor", "name"),
    ExerciseWhat.KINDS: Text("Editor", "reps or hold"),
    ExerciseWhat.AMOUNT: Text("Editor", "amount"),
    ExerciseWhat.MOST: Text("OwnExercise", "most"),
    ExerciseWhat.SETS: Text("Editor", "sets"),
    ExerciseWhat.REST: Text("Editor", "rest"),
    ExerciseWhat.TEMPO: Text("Editor", "tempo"),
    ExerciseWhat.STARTS: Text("OwnExercise", "start of a rep"),
    ExerciseWhat.SIDES: Text("Editor", "sides"),
    ExerciseWhat.SIDE_NAME: Text("OwnExercise", "name of a side"),
    ExerciseWhat.POSITION: Text("OwnExercise", "position"),
    ExerciseWhat.LEVEL: Text("Editor", "level"),
    ExerciseWhat.LOAD: Text("OwnExercise", "weights"),
    ExerciseWhat.NEEDS: Text("OwnExercise", "equipment"),
    ExerciseWhat.MUSCLES: Text("OwnExercise", "muscles"),
    ExerciseWhat.TEXT: Text("OwnExercise", "text"),
    ExerciseWhat.VARIATION: Text("OwnExercise", "variation"),
    ExerciseWhat.VARIATIONS: Text("OwnExercise", "variations"),
    ExerciseWhat.LINK: Text("OwnExercise", "where a variation leads"),
    ExerciseWhat.SOURCES: Text("OwnExercise", "sources"),
    ExerciseWhat.PICTURE: Text("OwnExercise", "picture"),
    ExerciseWhat.REPLACED: Text("Editor", "version of the file"),
}

LOADS = {
    Load.NONE: Text("OwnExercise", "No weights"),
    Load.OPTIONAL: Text("OwnExercise", "Optional"),
    Load.NEEDED: Text("OwnExercise", "Needed"),
}


def what_text(what: ExerciseWhat) -> str:
    """What was changed, inside a line: "rest"."""
    return str(_WHAT[what])
