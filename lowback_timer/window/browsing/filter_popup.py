"""What a filter can be set to: boxes to tick."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lowback_timer.store.settings.fields import Settings
from lowback_timer.window.browsing.facet import Facet
from lowback_timer.window.controls.button import Button
from lowback_timer.window.controls.check_box import CheckBox
from lowback_timer.window.controls.popup import Popup
from lowback_timer.window.controls.scroll_area import ScrollArea
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.typography import Type
from lowback_timer.window.look.words import translate
from lowback_timer.window.services.preferences import Preferences

_PADDING = 16


class FilterPopup(Popup):
    """A box for each value. What is ticked counts at once."""

    def __init__(self, look: Look, host: QWidget, preferences: Preferences, facet: Facet) -> None:
        super().__init__(look, host)
        self.host = host
        """What it lies over."""
        self._preferences = preferences
        self._facet = facet
        self.setWindowTitle(facet.name)
        look, body = self.look, self.body
        look.space(body, 8, (_PADDING, _PADDING, _PADDING, _PADDING))
        body.addWidget(look.label(facet.name, Type.LABEL, "dim"))
        self.boxes: dict[str, CheckBox] = {}
        column = QWidget()
        rows = look.space(QVBoxLayout(column), 2)
        for value, text in facet.options.items():
            box = self.boxes[value] = CheckBox(look, text)
            box.chosen.connect(partial(facet.choose, preferences, value))
            rows.addWidget(box)
        self._area = ScrollArea(look)
        self._area.setWidget(column)
        body.addWidget(self._area, 1)
        foot = look.space(QHBoxLayout(), 8)
        self.toggle = Button(look, "", lambda: facet.toggle(preferences))
        self.close_button = Button(look, translate("Browsing", "Done"), self.close_overlay)
        foot.addWidget(self.toggle)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        body.addLayout(foot)
        preferences.observe_several(facet.settings, self._show)

    def open(self, focus: QWidget | None = None) -> None:
        """Show it, with the keyboard on the first box that is ticked."""
        boxes = self.boxes.values()
        ticked = next((box for box in boxes if box.isChecked()), None)
        super().open(focus or ticked or next(iter(boxes), self.close_button))

    def _show(self, settings: Settings) -> None:
        chosen = self._facet.chosen(settings)
        for value, box in self.boxes.items():
            box.set_value(value in chosen)
        text = self._facet.toggle_text(settings)
        self.toggle.setText(text or self._facet.any_text)
        self.toggle.setEnabled(bool(text))
        self.toggle.updateGeometry()
