"""The plan that a person keeps."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from lowback_timer.core.coach.planning.plan import Plan
    from lowback_timer.store.plan_file import PlanFile


class PlanService(QObject):
    """Keeps one plan, and tells when it is another. What plans are is loaded when there is one.

    Args:
        path: Where it is kept.
        notify: Shows a sentence to the person.
    """

    changed = Signal()

    def __init__(self, path: Path, notify: Callable[[str], None], host: QObject) -> None:
        super().__init__(host)
        self._path = path
        self._notify = notify
        self._has_read = False
        self._plan: Plan | None = None

    @property
    def kept(self) -> Plan | None:
        """The plan that is kept; None when there is none, or it cannot be read."""
        if not self._has_read:
            self._has_read = True
            if self._path.exists():
                self._read()
        return self._plan

    def keep(self, plan: Plan) -> bool:
        """Keep a plan from now on; tell whether that was possible."""
        from lowback_timer.store.plan_file import PlanFileError  # noqa: PLC0415 - see above

        try:
            self._file.save(plan)
        except PlanFileError as error:
            self._notify(str(error))
            return False
        self._has_read, self._plan = True, plan
        self.changed.emit()
        return True

    def forget(self) -> bool:
        """Keep no plan any more; tell whether that was possible."""
        from lowback_timer.store.plan_file import PlanFileError  # noqa: PLC0415 - see above

        try:
            self._file.remove()
        except PlanFileError as error:
            self._notify(str(error))
            return False
        self._plan = None
        self.changed.emit()
        return True

    @cached_property
    def _file(self) -> PlanFile:
        from lowback_timer.store.plan_file import PlanFile  # noqa: PLC0415 - see above

        return PlanFile(self._path)

    def _read(self) -> None:
        from lowback_timer.store.plan_file import PlanFileError  # noqa: PLC0415 - see above

        try:
            self._plan = self._file.load()
        except PlanFileError as error:
            self._notify(str(error))
