"""No text reaches the screen, or a screen reader, past the translation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lowback_timer.core.plan.exercise import Exercise, SideNames, Variation
from lowback_timer.core.plan.workout import Workout
from lowback_timer.core.text import english, use_translator
from lowback_timer.library.loader import Loaded, load_all
from lowback_timer.library.model import Library, Source
from lowback_timer.window.help.entry import Entry
from lowback_timer.window.help.entry_list import EntryList
from lowback_timer.window.help.reader import Reader
from lowback_timer.window.look.look import Look
from lowback_timer.window.safety.advice import anatomy_sources, sources
from tools.gallery import studio as gallery
from tools.gallery.screens import NOTICE, screens

NOT_FOR_TRANSLATION = (
    "Lowback Timer",
    "English",
    "Deutsch",
    "Español",
    "simpleaudio",
    "Qt",
    "Letter",  # a paper
    "Ctrl",  # Qt says it in the language of the system
    "Alt+Left",
    "Alt+Right",
    NOTICE,
    # Qt has the names of days and months, in every language.
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    *("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "November"),
    *sources(),
    *anatomy_sources(),
    # What people have written themselves, in this program and in others.
    *("“Mornings” is deleted.", "Mornings", "Three holds", "Get up slowly", "As at the class"),
    *("carry the shopping home", "sit through a film"),
    *("No further than 30°", "Dr. Weber", "Slept badly; the left side was stiff."),
    *("Both sides · ", "Day 1 · ", "Day 2 · ", "Crab walk, Hollow body, Dead bug"),
    "Good Morning (Barbell), Plank, Side Plank",
    "Bench Press (Barbell)",
    "Deadlift (Barbell), Side Plank (Left), Side Plank (Right)",
)
_MARKED = re.compile(r"⟦[^⟦⟧]*(?:⟧|…$)")
_WORD = re.compile(r"[^\W\d_]{2,}")


def is_of_handbook(widget: QWidget) -> bool:
    """Whether it is a page of the handbook, which is in English, or stands beside one."""
    parents = [widget]
    while (parent := parents[-1].parentWidget()) is not None:
        parents.append(parent)
    return any(isinstance(each, EntryList | Reader) for each in parents)


def marked(_context: str, text: str, _disambiguation: str | None = None, n: int = -1) -> str:
    """The translation into a language in which everything is as in English, but in brackets."""
    return f"⟦{english('', text, None, n)}⟧"


def all_marked(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"⟦{text}⟧" for text in texts)


def marked_exercise(exercise: Exercise) -> Exercise:
    names = exercise.side_names
    return replace(
        exercise,
        name=f"⟦{exercise.name}⟧",
        other_names=all_marked(exercise.other_names),
        why=f"⟦{exercise.why}⟧",
        set_up=all_marked(exercise.set_up),
        movement=all_marked(exercise.movement),
        cues=all_marked(exercise.cues),
        avoid=all_marked(exercise.avoid),
        easier=tuple(Variation(f"⟦{each.text}⟧", each.exercise) for each in exercise.easier),
        harder=tuple(Variation(f"⟦{each.text}⟧", each.exercise) for each in exercise.harder),
        side_names=SideNames(f"⟦{names.left}⟧", f"⟦{names.right}⟧") if names.left else names,
    )


def marked_workout(workout: Workout) -> Workout:
    sections = tuple(
        replace(
            section,
            items=tuple(
                replace(item, exercise=marked_exercise(item.exercise)) for item in section.items
            ),
        )
        for section in workout.sections
    )
    return replace(
        workout, name=f"⟦{workout.name}⟧", summary=f"⟦{workout.summary}⟧", sections=sections
    )


def load_marked(*files: Any, **options: Any) -> Loaded:
    """The library with every text in brackets."""
    library = load_all(*files, **options).library
    return Loaded(
        Library(
            {key: marked_exercise(each) for key, each in library.exercises.items()},
            {key: marked_workout(each) for key, each in library.workouts.items()},
            {key: f"⟦{name}⟧" for key, name in library.equipment.items()},
            {
                key: Source(*all_marked((each.title, each.publisher, each.author)))
                for key, each in library.sources.items()
            },
        ),
        (),
    )


def texts_of(widget: QWidget) -> Iterator[str]:
    """What a widget shows by itself, and what it tells screen readers."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))


def unmarked(text: str) -> str:
    """What of a text was not translated, if there is a word in it."""
    for allowed in NOT_FOR_TRANSLATION:
        text = text.replace(allowed, "")
    before = None
    while before != text:
        before, text = text, _MARKED.sub("", text)
    return text if _WORD.search(text) else ""


def closed(line: str) -> str:
    """A line of a text that was broken, with the brackets that stand in the lines around it."""
    opened = missing = 0
    for letter in line:
        opened += letter == "⟦"
        if letter == "⟧":
            missing += opened == 0
            opened -= opened > 0
    return f"{'⟦' * missing}{line}{'⟧' * opened}"


@pytest.fixture
def in_brackets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(gallery, "load_all", load_marked)
    use_translator(marked)
    yield
    use_translator(english)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Every text that our own widgets paint from now on."""
    texts: set[str] = set()
    draw = QPainter.drawText
    monkeypatch.setattr(Entry, "paintEvent", lambda *_: None)  # the handbook is in English

    def watched(painter: QPainter, *arguments: Any) -> object:
        texts.update(each for each in arguments if isinstance(each, str))
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", watched)
    return texts


@pytest.mark.usefixtures("in_brackets")
def test_every_text_on_every_screen_is_translated(
    qtbot: QtBot, look: Look, tmp_path: Path, painted: set[str]
) -> None:
    # GIVEN the program in a language in which every text is in brackets
    studio = gallery.build(look, tmp_path, "en")
    qtbot.addWidget(studio.window)
    studio.window.show()

    # WHEN every screen there is has been shown
    found: dict[str, str] = {}
    for name, undo in screens(studio):
        gallery.grab(studio.window)
        for widget in (studio.window, *studio.window.findChildren(QWidget)):
            for text in () if is_of_handbook(widget) else texts_of(widget):
                if rest := unmarked(text):
                    found.setdefault(rest, f"{name}: {type(widget).__name__}")
        undo()
    for text in painted:
        if rest := unmarked(closed(text)):
            found.setdefault(rest, "painted")

    # THEN there was no word outside the brackets, and much inside
    assert found == {}
    assert len(painted) > 50


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("⟦Skip⟧", ""),
        ("⟦{exercise}⟦Plank⟧, step 1⟧", ""),
        ("12 × ⟦reps⟧ · 3:45", ""),
        ("⟦A long name that was cut…", ""),
        ("Skip", "Skip"),
        ("⟦Skip⟧ this", " this"),
    ],
)
def test_what_is_outside_the_brackets_is_found(text: str, rest: str) -> None:
    assert unmarked(text) == rest
