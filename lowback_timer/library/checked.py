"""A YAML file being checked: its text, its data, and the mistakes found so far."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from lowback_timer.core.text import translate
from lowback_timer.library.format.doubts import doubts_about
from lowback_timer.library.format.fields import FORMAT
from lowback_timer.library.format.sentences import tell
from lowback_timer.library.problems import Problem, ProblemList
from lowback_timer.library.yaml.compose import NotYamlError
from lowback_timer.library.yaml.document import Document, Loc
from lowback_timer.library.yaml.nearest import Suggester

_Model = TypeVar("_Model", bound=BaseModel)


class FileKind(Enum):
    """What a checked file is."""

    LIBRARY = "library"
    OVERLAY = "overlay"


class CheckedFile:
    """What all kinds of files have in common: keys with values, and a format.

    Args:
        path: Where the file is.
        text: What it holds.
        kind: What it is meant to be.

    Raises:
        LibraryError: the text is no such file at all.
    """

    def __init__(self, path: Path, text: str, kind: FileKind) -> None:
        self._problems = ProblemList(path)
        self._suggester = Suggester()
        try:
            self._document = Document(text, self._problems)
        except NotYamlError as error:
            self._problems.raise_with(error.position, error.message)
        self._data = self._read_root(kind)
        for position, message in doubts_about(text, self._document):
            self._problems.warn(position, message)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What is valid in the file and surely not meant, in reading order."""
        return self._problems.warnings

    def _note(self, loc: Loc, message: str) -> None:
        self._problems.add(self._document.value_at(loc), message)

    def _validate(self, model: type[_Model], data: object, loc: Loc) -> _Model | None:
        try:
            return model.model_validate(data)
        except ValidationError as error:
            for each in error.errors(include_url=False):
                told = tell(each, model, self._suggester)
                place = (*loc, *told.loc)
                find = self._document.key_at if told.at_key else self._document.value_at
                self._problems.add(find(place), told.text)
            return None

    def _read_root(self, kind: FileKind) -> dict[str, object]:
        data = self._document.data
        if not isinstance(data, dict):
            self._problems.raise_with(self._document.value_at(()), _no_keys(data, kind))
        found = data.get("format")
        if isinstance(found, int) and found > FORMAT:
            # Whatever else looks wrong may be right in that format, so nothing else is told.
            message = translate(
                "Library",
                "this program reads format {number}, and this file has a newer one; update it",
            )
            place = self._document.value_at(("format",))
            self._problems.raise_one(place, message.format(number=FORMAT))
        if "format" not in data:
            message = translate(
                "Library",
                "the file does not say which format it has; begin it with `format: {number}`",
            )
            self._note((), message.format(number=FORMAT))
        elif found != FORMAT:
            message = translate(
                "Library", "`format` must be the number {number}; begin it with `format: {number}`"
            )
            self._note(("format",), message.format(number=FORMAT))
        return data


def _no_keys(data: object, kind: FileKind) -> str:
    """The sentence on a file that is not made of keys with values."""
    if data is None:
        text = translate("Library", "the file is empty; begin it with `format: {number}`")
    elif kind is FileKind.LIBRARY:
        text = translate(
            "Library",
            "a library is made of keys with values; begin it with `format: {number}`",
        )
    else:
        text = translate(
            "Library",
            "an overlay is made of keys with values; begin it with `format: {number}`",
        )
    return text.format(number=FORMAT)
