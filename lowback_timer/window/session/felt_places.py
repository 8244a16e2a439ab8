"""Where it is asked how a set was: in the place of what comes next, or else of the bar."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from lowback_timer.window.services.felt_row import FeltRow


class FeltPlaces:
    """Two places, each with something else to be seen while nothing is asked there.

    Args:
        felt: Asks.
        following: What comes next.
        bar: How far the workout has come.
    """

    def __init__(self, felt: FeltRow, following: QWidget, bar: QWidget) -> None:
        self._felt, self._bar = felt, bar
        self.below, self.foot = QStackedWidget(), QStackedWidget()
        self._instead = {self.below: following, self.foot: bar}
        for place, instead in self._instead.items():
            place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            place.addWidget(instead)
        self.below.addWidget(felt)
        self._is_asking = False

    def ask(self, is_asking: bool) -> None:
        """Ask, or show what is there otherwise."""
        self._is_asking = is_asking
        for place, instead in self._instead.items():
            has_it = is_asking and place.indexOf(self._felt) >= 0
            place.setCurrentWidget(self._felt if has_it else instead)

    def show_below(self, shows: bool) -> None:
        """Use the place below the clock, or do without it and ask in that of the bar."""
        self.below.setVisible(shows)
        place = self.below if shows else self.foot
        self._felt.set_brief(not shows)
        row = 0 if shows else self._felt.sizeHint().height()
        self.foot.setFixedHeight(max(self._bar.sizeHint().height(), row))
        if place.indexOf(self._felt) < 0:
            place.addWidget(self._felt)
            self.ask(self._is_asking)
