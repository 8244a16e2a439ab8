"""How much of one exercise a person wants: what their level prescribes, or what they chose last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lowback_timer.core.choices import GET_READY_S
from lowback_timer.core.plan.dose import Dose, Level, Milliseconds
from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.limits import LEAST_REST_BETWEEN_SETS_S, REST_S
from lowback_timer.core.plan.single import Amounts, dose_of, single_workout
from lowback_timer.core.session.timeline import (
    Preparation,
    Timeline,
    compile_workout,
    scaled_rest_ms,
)
from lowback_timer.store.settings.fields import Settings


@dataclass(frozen=True, slots=True)
class SingleChoice:
    """A dose of one exercise, and the time before it."""

    dose: Dose
    get_ready_ms: Milliseconds

    def timeline(self, exercise: Exercise, preparation: Preparation) -> Timeline:
        """A session of nothing but that."""
        workout = single_workout(exercise, self.dose)
        return compile_workout(workout, preparation.exactly(self.get_ready_ms))


class SingleChoices:
    """Remembers, until the program ends, what was chosen for each exercise."""

    def __init__(self) -> None:
        self._chosen: dict[str, SingleChoice] = {}

    def remember(self, exercise_id: str, choice: SingleChoice) -> None:
        """Begin with that the next time."""
        self._chosen[exercise_id] = choice

    def forget(self, exercise_id: str) -> None:
        """Begin with what suits the person the next time."""
        self._chosen.pop(exercise_id, None)

    def of(
        self,
        exercise: Exercise,
        settings: Settings,
        preparation: Preparation,
        move: Callable[[Exercise, Dose], Dose] = lambda _, dose: dose,
    ) -> tuple[SingleChoice, ...]:
        """A choice for each way to dose an exercise; the one to begin with comes first.

        Args:
            exercise: Which.
            settings: What the person says of themselves.
            preparation: The times between sets.
            move: Gives a dose as far as the person has come.
        """

        def usual_for(amounts: Amounts) -> SingleChoice:
            choice = proposed(exercise, settings, preparation, amounts)
            return replace(choice, dose=move(exercise, choice.dose))

        first = self._chosen.get(exercise.id) or usual_for(Amounts())
        kinds = dict.fromkeys(option.kind for option in exercise.doses)
        usual = [usual_for(Amounts(kind=kind)) for kind in kinds]
        kind = type(first.dose.work)
        return (first, *(each for each in usual if not isinstance(each.dose.work, kind)))


def proposed(
    exercise: Exercise, settings: Settings, preparation: Preparation, amounts: Amounts
) -> SingleChoice:
    """What `amounts` ask for, and where they leave something open, what suits the person.

    Raises:
        AmountsError: the exercise cannot be dosed like that.
    """
    level = Level(settings.level or Level.BEGINNER)
    dose = dose_of(exercise, level, amounts)
    if amounts.rest_ms is None:
        wanted_ms = scaled_rest_ms(dose.rest_ms, preparation.rest_percent)
        rest_ms = min(max(wanted_ms, LEAST_REST_BETWEEN_SETS_S * 1000), REST_S[-1] * 1000)
        dose = Dose(dose.work, dose.sets, dose.sides, rest_ms)
    get_ready_ms = amounts.get_ready_ms
    if get_ready_ms is None:
        get_ready_ms = min(preparation.ready_ms(exercise.position), GET_READY_S[-1] * 1000)
    return SingleChoice(dose, get_ready_ms)
