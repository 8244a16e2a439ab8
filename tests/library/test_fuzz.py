"""Whatever a file holds, it is a library or a list of mistakes, never another exception."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from lowback_timer.library.loader import check_file
from lowback_timer.library.problems import LibraryError
from tests.library.samples import IMAGES, SAMPLE

_KEYS = sorted(
    {word.strip("{}[],:") for word in SAMPLE.split() if ":" in word}
    | {"equipment", "picture", "tempo", "unheard-of"}
)
_SNIPPETS = [
    *"[]{}:,-?&*!|>'\"%@`#\t\n \0\x85\u2028\ud7ff\ufeff",
    *("~", "yes", "1:30", "010", "0x_", ".inf", "-1", "99999", "2026-99-99", "<<: *a", "&a ", "*a"),
    *(
        "!!str ",
        "!!binary ",
        "---\n",
        "...\n",
        "\n  - ",
        ": ",
        "{a: b}",
        "[]",
        "{}",
        '""',
        "=",
        "null",
    ),
    *(
        "../x.svg",
        "/x.svg",
        "bridge",
        "plank",
        "reps: 3",
        "hold: 3",
        "alternate",
        '"\\0"',
        '"\\ud800"',
    ),
]
_scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=80),
    st.dates(),
    st.binary(max_size=8),
    st.sampled_from(["bridge", "plank", "beginner", "each", "1:30", "web", "bridge.svg", "main"]),
)
_values = st.recursive(
    _scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(_KEYS) | st.text(max_size=5), inner, max_size=5),
    ),
    max_leaves=8,
)


def is_handled(data: bytes) -> bool:
    """Load `data`; any exception but the one that is promised fails the test."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mine.yaml"
        path.write_bytes(data)
        try:
            check_file(path, images=IMAGES)
        except LibraryError as error:
            return bool(error.problems) and str(error).encode() is not None
    return True


@given(st.binary(max_size=400) | st.text(max_size=400).map(lambda text: text.encode()))
def test_any_bytes(data: bytes) -> None:
    assert is_handled(data)


@given(st.lists(st.sampled_from(_SNIPPETS), max_size=30).map("".join))
def test_any_syntax(text: str) -> None:
    assert is_handled(b"format: 1\nexercises: " + text.encode())


@given(st.data())
@settings(max_examples=300)
def test_spoiled_text(data: st.DataObject) -> None:
    text = SAMPLE
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 12)))
        text = text[:start] + data.draw(st.sampled_from(_SNIPPETS)) + text[end:]
    assert is_handled(text.encode())


def _replace_somewhere(value: object, new: object, source: random.Random) -> object:
    """`value` with one value in it replaced, at any depth."""
    if isinstance(value, dict) and value and source.random() < 0.9:
        key = source.choice(sorted(value))
        return {**value, key: _replace_somewhere(value[key], new, source)}
    if isinstance(value, list) and value and source.random() < 0.9:
        index = source.randrange(len(value))
        changed = _replace_somewhere(value[index], new, source)
        return [*value[:index], changed, *value[index + 1 :]]
    return new


@given(st.randoms(use_true_random=False), st.lists(_values, min_size=1, max_size=3))
@settings(max_examples=300)
def test_spoiled_values(source: random.Random, replacements: list[object]) -> None:
    data: object = yaml.safe_load(SAMPLE)
    for new in replacements:
        data = _replace_somewhere(data, new, source)
    assert is_handled(yaml.safe_dump(data, allow_unicode=True).encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize("length", range(0, len(SAMPLE), 7))
def test_a_file_that_was_cut_off(length: int) -> None:
    assert is_handled(SAMPLE[:length].encode())
