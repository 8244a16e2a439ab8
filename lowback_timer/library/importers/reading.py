"""The way in: from the bytes of a file to workouts of ours, with a report."""

from __future__ import annotations

from dataclasses import dataclass

from lowback_timer.core.plan.exercise import Exercise
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.text import translate
from lowback_timer.library.importers import (
    calisthenics,
    exercise_timer,
    feeel,
    jawt,
    liftosaur,
    openhiit,
    openhiit_old,
    qintervals,
    workrave,
)
from lowback_timer.library.importers.archive import SIGNATURE
from lowback_timer.library.importers.building import Builder
from lowback_timer.library.importers.draft import Draft
from lowback_timer.library.importers.errors import NotTakenError, UnreadableFileError
from lowback_timer.library.importers.limits import MOST_BYTES
from lowback_timer.library.importers.report import Report, ReportDraft
from lowback_timer.library.importers.texts import Decoded, NotJsonError, decode, parse_json
from lowback_timer.library.model import Library

PROGRAMS = (
    jawt.PROGRAM,
    openhiit.PROGRAM,
    calisthenics.PROGRAM,
    qintervals.PROGRAM,
    workrave.PROGRAM,
    exercise_timer.PROGRAM,
    feeel.PROGRAM,
    liftosaur.PROGRAM,
)
"""From which something can be brought along."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file holds, ready to be written into a library file."""

    program: str
    """The program that it is from."""
    workouts: tuple[Workout, ...]
    exercises: tuple[Exercise, ...]
    """Those that are new; workouts may be made of them, and of any that are there."""
    already: tuple[str, ...]
    """The names of workouts that are there already, and so are not taken in again."""
    report: Report


def read_import(data: bytes, library: Library, language: str = "") -> Imported:
    """What a file of another program holds.

    Args:
        data: The file.
        library: What is there already.
        language: The code of the language for texts of which the file has several.

    Raises:
        UnreadableFileError: it is too large, or an archive that is damaged or dangerous.
        NotTakenError: it is of none of these programs, or there is nothing in it.
    """
    if len(data) > MOST_BYTES:
        text = translate("Import", "This file is larger than {most} MiB, so it is no workout.")
        raise UnreadableFileError(text.format(most=MOST_BYTES // 1024**2))
    draft = _draft(data, language)
    if draft is None:
        text = translate("Import", "This is no file of {programs}.")
        raise NotTakenError(text.format(programs=_listed()))
    report = ReportDraft()
    for sentence in draft.differs:
        report.differ(sentence)
    for sentence in draft.lost:
        report.lose(sentence)
    built = Builder(draft, library, report).build()
    told = report.finished()
    has_matched = bool(draft.exercises and told.matched)
    if not (built.workouts or built.exercises or built.already or has_matched):
        text = translate("Import", "There is nothing in this file of {program} to be taken in.")
        raise NotTakenError(text.format(program=draft.program))
    if built.workouts:
        report.differ(_getting_ready(draft.program))
    is_new = bool(built.workouts or built.exercises)
    told = report.finished() if is_new else Report(told.matched)
    return Imported(draft.program, built.workouts, built.exercises, built.already, told)


def _draft(data: bytes, language: str) -> Draft | None:
    if data.startswith(SIGNATURE):
        return feeel.read_archive(data)
    decoded = decode(data)
    if decoded is None or not (text := decoded.text.strip("\ufeff \t\r\n")):
        return None
    if text.startswith("<"):
        return workrave.read(data, language)
    if text.startswith(("{", "[")):
        try:
            return _of_json(parse_json(text), decoded)
        except NotJsonError:
            jawt.refuse_damaged(text)
    return exercise_timer.read_setting(text) or qintervals.read(text) or liftosaur.read(text)


def _of_json(value: object, decoded: Decoded) -> Draft | None:
    return (
        calisthenics.read(value)
        or feeel.read(value)
        or jawt.read(value, decoded)
        or openhiit.read(value)
        or openhiit_old.read(value)
        or exercise_timer.read(value)
    )


def _listed() -> str:
    *others, last = PROGRAMS
    text = translate("Import", "{programs} or {last}")
    return text.format(programs=", ".join(others), last=last)


def _getting_ready(program: str) -> str:
    text = translate(
        "Import",
        "Before every exercise you have time to get into position, as you have set it; {program} "
        "has that at the beginning alone, if at all.",
    )
    return text.format(program=program)
