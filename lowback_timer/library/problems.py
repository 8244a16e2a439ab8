"""What can be wrong with a library file, and how it is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from lowback_timer.core.text import retold, translate

MOST_PROBLEMS = 10_000
"""Where the list of a file's mistakes is cut off, so that no file can fill the memory with them."""
MOST_WARNINGS = 100


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: where it is, what it is and what would be right. Counted from 1."""

    path: Path
    line: int
    column: int
    message: str
    is_warning: bool = False
    """Whether the file can be used as it is, though it is hardly as its writer meant it."""

    def __str__(self) -> str:
        # A file name need not be valid Unicode; what is printed must be.
        path = str(self.path).encode("utf-8", "replace").decode("utf-8")
        # It may be printed in another language than the one in which it was found.
        message = retold(self.message)
        if self.is_warning:
            message = translate("Library", "warning: {message}").format(message=message)
        return f"{path}:{self.line}:{self.column}: {message}"


Warn = Callable[[Problem], object]
"""Takes the warnings about a file that is fine otherwise."""


def warn_nobody(_warning: Problem) -> None:
    """Take a warning that nobody is there to read."""


class LibraryError(Exception):
    """A file that cannot be used, with everything that is wrong with it, in reading order.

    Warnings are among its problems, since whoever mends the one can mend the other.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        # Aliases can show the same place twice; once is enough.
        self.problems = tuple(sorted(dict.fromkeys(problems)))
        super().__init__("\n".join(map(str, self.problems)))


class UnreadableError(LibraryError):
    """A file that could not even be read as text: missing, a directory, too large, not UTF-8."""


class ProblemList:
    """Gathers the mistakes of one file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._problems: list[Problem] = []
        self._warnings: list[Problem] = []

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What was warned of so far, in reading order."""
        return tuple(sorted(self._warnings))

    def add(self, position: tuple[int, int], message: str) -> None:
        """Note one mistake at (line, column).

        Raises:
            LibraryError: so many were found that looking for more helps nobody.
        """
        line, column = position
        self._problems.append(Problem(self._path, line, column, message))
        if len(self._problems) >= MOST_PROBLEMS:
            text = translate(
                "Library", "{count} mistakes were found and no more looked for; mend these first"
            )
            more = Problem(self._path, 1, 1, text.format(count=MOST_PROBLEMS))
            raise LibraryError([more, *self._problems])

    def warn(self, position: tuple[int, int], message: str) -> None:
        """Note what is valid and surely not meant, at (line, column); a few are enough."""
        if len(self._warnings) < MOST_WARNINGS:
            self._warnings.append(Problem(self._path, *position, message, is_warning=True))

    def raise_if_any(self) -> None:
        """Do nothing when no mistake was noted.

        Raises:
            LibraryError: with all mistakes noted so far.
        """
        if self._problems:
            raise LibraryError([*self._problems, *self._warnings])

    def raise_with(self, position: tuple[int, int], message: str) -> NoReturn:
        """Leave with this mistake, after which nothing can be checked, and those noted before.

        Raises:
            LibraryError: always.
        """
        self.add(position, message)
        raise LibraryError(self._problems)

    def raise_one(self, position: tuple[int, int], message: str) -> NoReturn:
        """Leave with this one mistake, which makes all others doubtful.

        Raises:
            LibraryError: always.
        """
        raise LibraryError([Problem(self._path, *position, message)])
