"""Whether an entry means what it shall, and the sentences on why it cannot."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.text import translate
from lowback_timer.library.format.convert import exercise_from
from lowback_timer.library.format.fields import FORMAT
from lowback_timer.library.format.resolve import DoseError, workout_from
from lowback_timer.library.format.schema import ExerciseEntry, WorkoutEntry
from lowback_timer.library.format.sentences import tell
from lowback_timer.library.problems import LibraryError, Problem, ProblemList
from lowback_timer.library.writing.errors import WritingError
from lowback_timer.library.writing.workouts import Named, exercises_of
from lowback_timer.library.yaml.compose import NotYamlError
from lowback_timer.library.yaml.document import Document
from lowback_timer.library.yaml.nearest import Suggester

_Model = TypeVar("_Model", bound=BaseModel)


def data_in(text: str, path: Path) -> dict[str, Any]:
    """What a text says; nothing when there is nothing in it but comments.

    Raises:
        WritingError: it has mistakes on account of which nothing can be changed in it.
    """
    problems = ProblemList(path)
    try:
        data = Document(text, problems).data
        problems.raise_if_any()
        if data is None:
            return {}
    except NotYamlError as error:
        raise WritingError(str(Problem(path, *error.position, error.message))) from None
    except LibraryError as error:
        raise WritingError(str(error.problems[0])) from None
    if isinstance(data, dict) and data.get("format") == FORMAT:
        return data
    sentence = translate("Writing", "{file} is no library that can be changed.")
    raise WritingError(sentence.format(file=path.name))


def is_exercise(written: Any, exercise: Exercise) -> bool:
    """Whether what is written means that exercise."""
    entry = valid_or_none(ExerciseEntry, written)
    return entry is not None and exercise_from(entry, exercise.picture) == exercise


def is_workout(written: Any, workout: Workout, named: Named) -> bool:
    """Whether what is written means that workout."""
    try:
        entry = WorkoutEntry.model_validate(written)
        return workout_from(entry, exercises_of(workout), named.sections) == workout
    except (DoseError, KeyError, ValidationError):
        return False


def valid_or_none(model: type[_Model], data: object) -> _Model | None:
    """The entry of what is written; None when nothing is, or it is none."""
    try:
        return None if data is None else model.model_validate(data)
    except ValidationError:
        return None


def valid(model: type[_Model], data: object) -> _Model:
    """The entry of new data.

    Raises:
        WritingError: it is more than the format allows, and says what.
    """
    try:
        return model.model_validate(data)
    except ValidationError as error:
        told = tell(error.errors(include_url=False)[0], model, Suggester())
        place = ".".join(str(part) for part in told.loc)
        raise WritingError(refused(place, told.text)) from None


def refused(what: str, reason: str) -> str:
    """The sentence on what the format has a reason to refuse."""
    text = translate("Writing", "This cannot be kept in a file: {what}: {reason}.")
    return text.format(what=what, reason=reason)


def no_words(name: str) -> str:
    """The sentence on what would be another thing once it was written and read."""
    text = translate("Writing", "A file has no words for all that {name} is.")
    return text.format(name=name)


def tangled(path: Path) -> str:
    """The sentence on a text in which one thing depends on how another is written."""
    text = translate(
        "Writing",
        "{file} is written in such a way that this cannot be changed in it without changing more; "
        "change it in a text editor.",
    )
    return text.format(file=path.name)
