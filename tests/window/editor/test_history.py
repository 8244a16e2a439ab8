"""Undo and redo of everything: to the beginning and to the end, to the very byte."""

from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from lowback_timer.core.editing import changes
from lowback_timer.core.editing.changes import What
from lowback_timer.core.editing.draft import Draft
from lowback_timer.core.editing.remarks import lacks
from lowback_timer.library.loader import check_file
from lowback_timer.library.writing import LibraryFile
from lowback_timer.resources import exercises_file, images_dir
from lowback_timer.window.editor.desk import Desk
from tests.core.editing.scripts import edits
from tests.fakes import PREPARATION

BY_HAND = """\
# My own, from the clinic
format: 1

workouts:
  - id: mine   # do not rename
    name: Mine
    level: beginner
    goal: health
    summary: >-
      By heart, and
      slowly
    sections:
      - standard-warm-up
      - kind: main
        exercises:
          # the left side needs more time
          - {exercise: side-plank,   hold: 20, sets: 2, rest: 30}
          - exercise: bridge         # my favourite
            reps: [12, 10, 8]
            rest: 45
  - id: other
    name: Other
    level: advanced
    goal: strength
    summary: Left alone
    sections: [{kind: main, exercises: [{exercise: deadlift}]}]
"""
BASE = check_file(exercises_file(), images=images_dir())
EXERCISES = tuple(BASE.exercises[each] for each in ("bird-dog", "side-plank", "bridge"))
TEXTS = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=8)


class History(RuleBasedStateMachine):
    """A hand-written file, and somebody who changes it, takes that back and does it again."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(mkdtemp())
        path = self.folder / "mine.yaml"
        path.write_text(BY_HAND, encoding="utf-8")
        library = check_file(path, images=images_dir(), base=BASE)
        self.file = LibraryFile(path, BASE)
        self.desk = Desk(Draft.of(library.workouts["mine"]))
        self.texts = {0: self.text()}
        """By how many steps there are behind."""

    def text(self) -> str:
        """What the file is by now; of what is no workout yet, what it was at first."""
        workout = self.desk.draft.workout()
        self.file.take_back()
        if workout is not None and not lacks(self.desk.draft, PREPARATION):
            self.file.put_workout(workout)
        return self.file.text()

    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        """Do anything."""
        change = data.draw(edits(self.desk.draft, EXERCISES))
        if change.what in {What.NAME, What.SUMMARY, What.NOTE}:  # not every text can be kept
            change = changes.rename(self.desk.draft, data.draw(TEXTS))
        self.desk.take(change)
        self.texts[self.desk.stack.index()] = self.text()

    @precondition(lambda self: self.desk.stack.canUndo())
    @rule(steps=st.integers(1, 5))
    def undo(self, steps: int) -> None:
        """Take some back, and see that each gives the file that was there then."""
        for _ in range(min(steps, self.desk.stack.index())):
            self.desk.undo()
            assert self.text() == self.texts[self.desk.stack.index()]

    @precondition(lambda self: self.desk.stack.canRedo())
    @rule(steps=st.integers(1, 5))
    def redo(self, steps: int) -> None:
        """Do some again."""
        for _ in range(min(steps, self.desk.stack.count() - self.desk.stack.index())):
            self.desk.redo()
            assert self.text() == self.texts[self.desk.stack.index()]

    def teardown(self) -> None:
        """To the beginning and to the end."""
        stack = self.desk.stack
        last = stack.count()
        stack.setIndex(0)
        assert self.text() == BY_HAND
        stack.setIndex(last)
        assert self.text() == self.texts[last]
        rmtree(self.folder)


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=15, stateful_step_count=12, phases=[Phase.generate])
