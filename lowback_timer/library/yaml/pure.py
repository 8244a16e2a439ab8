"""PyYAML's parser in Python, in the shape of its parser in C, for where libyaml is missing."""

from __future__ import annotations

from yaml.composer import Composer
from yaml.parser import Parser as EventParser
from yaml.reader import Reader
from yaml.scanner import Scanner


class Parser(Reader, Scanner, EventParser, Composer):
    """Reads, scans, parses and composes."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        EventParser.__init__(self)
        Composer.__init__(self)
