"""The left side of the editor: all exercises, and a search."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lowback_timer.library.model import Library
from lowback_timer.library.search import load_comparison
from lowback_timer.window.browsing.catalogue import Card as Entry
from lowback_timer.window.browsing.catalogue import Line
from lowback_timer.window.browsing.exercises import ExerciseCatalogue
from lowback_timer.window.browsing.finder import Finder
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.card import Card
from lowback_timer.window.controls.search_field import SearchField
from lowback_timer.window.editor.exercise_list import ExerciseList
from lowback_timer.window.editor.words import kinds_text
from lowback_timer.window.figures.stills import Stills
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate


class AddCatalogue(ExerciseCatalogue):
    """The exercises with how each is dosed; all of them, whatever is at hand."""

    def __init__(self, library: Library) -> None:
        super().__init__(library)
        self._exercises = library.exercises
        self.facets = ()

    def card(self, entry_id: str) -> Entry:
        """Its picture, and how it is dosed."""
        exercise = self._exercises[entry_id]
        return Entry(exercise.name, (exercise.picture,), (Line(kinds_text(exercise), "dim"),))


class AddCard(Card):
    """Exercises to be added by a plus, by Enter, or by dragging them.

    Args:
        look: What it looks like.
        stills: Draws the pictures.
        page: Wherever the keyboard is on it, `/` leads to the search.
    """

    added = Signal(str)
    """The id of an exercise that is wanted."""
    carried = Signal(str, object)
    """The id of one that is being dragged, and where it is on the screen (`QPoint`)."""
    dropped = Signal(object)
    """Where it was let go."""
    new_wanted = Signal(str)
    """An exercise is to be written that is not there yet, of that name if one was searched for."""

    def __init__(self, look: Look, stills: Stills, page: QWidget) -> None:
        super().__init__(look)
        title = translate("Editor", "Add an exercise")
        self._finder = Finder(self)
        self._catalogue: AddCatalogue | None = None
        self._library: Library | None = None
        self.search = SearchField(look, translate("Browsing", "Search exercises"), page)
        self.list = ExerciseList(look, stills)
        self.list.setAccessibleName(title)
        self.list.setAccessibleDescription(
            translate("Editor", "Enter adds the exercise to the workout.")
        )
        self.nothing = look.label(
            translate("Editor", "No exercise is called like that."), Type.SMALL, "dim", wraps=True
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.new = Button(
            look,
            translate("OwnExercise", "New exercise…"),
            lambda: self.new_wanted.emit("" if self.list.cards.ids else self.search.text.strip()),
        )
        column = look.space(QVBoxLayout(self), 12, (20, 18, 8, 8))
        head = look.space(QVBoxLayout(), 10, (0, 0, 12, 0))
        head.addWidget(look.label(title, Type.STRONG))
        head.addWidget(self.search)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        foot = look.space(QVBoxLayout(), 0, (0, 0, 12, 8))
        foot.addWidget(self.new)
        column.addLayout(foot)
        self.nothing.hide()
        self.search.entered.connect(lambda: QTimer.singleShot(0, self, load_comparison))
        self.search.searched.connect(lambda _text: self._show())
        self.search.left_down.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        self.search.accepted.connect(self._add_best)
        self.list.added.connect(self.added)
        self.list.carried.connect(self.carried)
        self.list.dropped.connect(self.dropped)

    def show_library(self, library: Library) -> None:
        """Offer the exercises of a library."""
        if library is not self._library:
            self._library = library
            self._catalogue = AddCatalogue(library)
            self._finder.use(self._catalogue)
            self._show()

    def _show(self) -> None:
        if self._catalogue is None:
            return
        text = self.search.text
        ids = self._finder.find(text) if text.strip() else tuple(self._catalogue.ids)
        self.list.cards.show(self._catalogue, ids)
        self.list.setVisible(bool(ids))
        self.nothing.setVisible(not ids)
        self.list.select_first()

    def _add_best(self) -> None:
        """Add what fits best, and be ready for the next word."""
        ids = self.list.cards.ids
        if self.search.text.strip() and ids:
            self.added.emit(ids[0])
            self.search.edit.selectAll()
