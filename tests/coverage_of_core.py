"""Lets coverage watch the core's own tests alone: to be watched costs half as much again.

A plugin of pytest, which `tests/conftest.py` loads.
"""

import importlib
import pkgutil
from pathlib import Path

import pytest
from coverage import Coverage

import lowback_timer.core

TESTS = Path(__file__).parent / "core"


class CoverageOfCore:
    """Stops what pytest-cov has started, and starts it again for each test of the core."""

    def __init__(self) -> None:
        self._coverage: Coverage | None = None
        self._is_on = True

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        """Import the core while that is watched; what is imported after it does not count."""
        self._coverage = Coverage.current()
        if self._coverage is not None:
            for module in pkgutil.walk_packages(lowback_timer.core.__path__, "lowback_timer.core."):
                importlib.import_module(module.name)
            self._watch(False)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        """Watch the core's tests, with the fixtures that they ask for."""
        self._watch(item.path.is_relative_to(TESTS))

    def _watch(self, wanted: bool) -> None:
        if self._coverage is None or wanted == self._is_on:
            return
        if wanted:
            self._coverage.start()
        else:
            self._coverage.stop()
        self._is_on = wanted
