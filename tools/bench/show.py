"""A session page with a running session, as the program shows it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from lowback_timer.core.choices import Counting
from lowback_timer.core.session.timeline import Timeline
from lowback_timer.devices.clock import SystemClock
from lowback_timer.devices.sound import SoundPlayer
from lowback_timer.store.log.background import BackgroundLog
from lowback_timer.window.look.look import Look
from lowback_timer.window.look.theme import Theme
from lowback_timer.window.services.posting import Poster
from lowback_timer.window.session.page import SessionPage
from lowback_timer.window.session.stage import SessionStage
from lowback_timer.window.shell.main_window import MainWindow
from lowback_timer.window.shell.notice_bar import NoticeBar


class Show:
    """A window at 1280 × 800 with a session that has reached its first set."""

    def __init__(self, timeline: Timeline, player: SoundPlayer, folder: Path, speed: float) -> None:
        self.app = QApplication(sys.argv[:1])
        self.app.setStyle("Fusion")
        look = Look()
        Theme(self.app, look).choose("light")
        self.window = MainWindow(look.palette.ground)
        self.window.build(NoticeBar(look))
        page = SessionPage(look)
        self.stage = SessionStage(
            host=self.window,
            look=look,
            page=page,
            clock=SystemClock(),
            player=player,
            log=BackgroundLog(folder / "log.db", Poster().post, print),
            speed=speed,
        )
        self.window.show_page(page)
        self.window.show()
        self.stage.begin(timeline, Counting.PACED)
        assert self.stage.driver is not None  # it has just begun
        self.driver = self.stage.driver
        self.driver.skip()
