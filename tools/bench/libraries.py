"""How long checking a library takes, next to PyYAML's C loader reading the same file."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from lowback_timer.library.loader import check_file
from lowback_timer.resources import exercises_file, images_dir

SIZES = (20, 500, 5_000)
RUNS = 3


def report() -> Iterator[str]:
    """Lines on libraries of several sizes."""
    yield "Checking a library, next to PyYAML's C loader alone (bar: ratio 0.5)"
    with TemporaryDirectory() as folder:
        for size in SIZES:
            path = Path(folder) / f"{size}.yaml"
            path.write_text(_library_of(size), encoding="utf-8")
            text = path.read_text(encoding="utf-8")
            yaml_s, our_s = [], []
            for _ in range(RUNS):
                yaml_s.append(_timed(lambda: yaml.load(text, yaml.CSafeLoader)))  # noqa: B023
                our_s.append(_timed(lambda: check_file(path, images=images_dir())))  # noqa: B023
            alone, ours = statistics.median(yaml_s), statistics.median(our_s)
            megabytes = path.stat().st_size / 1e6
            yield (
                f"  {size:5} exercises ({megabytes:4.1f} MB)   PyYAML {alone * 1000:7.0f} ms"
                f"   check {ours * 1000:7.0f} ms   ratio {ours / alone:4.2f}"
            )


def _library_of(size: int) -> str:
    """The shipped exercises, repeated under other ids, and nothing that uses them."""
    document = yaml.safe_load(exercises_file().read_text(encoding="utf-8"))
    shipped = document["exercises"]
    document["exercises"] = [
        {**shipped[index % len(shipped)], "id": f"exercise-{index}", "easier": [], "harder": []}
        for index in range(size)
    ]
    del document["workouts"], document["sections"]
    return yaml.dump(document, Dumper=_Plain, allow_unicode=True, sort_keys=False)


class _Plain(yaml.SafeDumper):
    """Writes what occurs twice twice, as a person would."""

    def ignore_aliases(self, _data: object) -> bool:
        """Write no aliases."""
        return True


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start
