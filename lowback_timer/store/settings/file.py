"""The settings: one JSON file that a person can read and edit.

The window reads its theme and its place from here before it first paints, so importing this
module has to cost next to nothing: no dataclasses of `lowback_timer.core`, which take 20 ms to
build, and no `tempfile`. What is said twice for that reason, tests hold against the core.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, get_args

from lowback_timer.core.text import translate

MAX_BYTES = 1024 * 1024
"""No settings file is larger; one that is was not written by this program."""


class ThemeChoice(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


CountingChoice = Literal["paced", "paced_waiting", "by_hand"]
PlayerChoice = Literal["best", "simpleaudio", "qt", "silent"]
VoiceChoice = Literal["off", "names", "coach"]
LanguageChoice = Literal["", "en", "de", "es"]
TextSizePercent = Literal[100, 125, 150, 200]


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person can choose, and what the program remembers for them."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_size_percent: TextSizePercent = 100
    reduce_motion: bool = False
    language: LanguageChoice = ""
    """Empty: the system's."""
    player: PlayerChoice = "best"
    """What makes the sounds: one of `devices.sound.PLAYERS`, or the best that works."""
    volume_percent: int = 80
    muted: bool = False
    voice: VoiceChoice = "coach"
    """How much is said: nothing, the names and sides alone, or the cues as well."""
    voice_name: str = ""
    """As the speech system calls it; empty or unknown: the one that suits the language."""
    voice_rate: int = 0
    """Slower or faster than usual, in percent."""
    voice_volume_percent: int = 80
    counts_aloud: bool = False
    """Whether the voice says the number of every rep."""
    counting: CountingChoice = "paced"
    """The value of a `core.reading.Counting`."""
    get_ready_ms: int = 12_000
    """This and the next three are a `core.timeline.Preparation`."""
    move_ms: int = 5_000
    switch_sides_ms: int = 8_000
    rest_factor_percent: int = 100
    safety_acknowledged: bool = False
    window_geometry: str = ""
    """Base64, for the window alone to understand."""


# The countdown 3, 2, 1 has to fit in before work begins.
RANGES: Mapping[str, range] = {
    "volume_percent": range(101),
    "voice_rate": range(-50, 51),
    "voice_volume_percent": range(101),
    "get_ready_ms": range(3_000, 120_001),
    "move_ms": range(60_001),
    "switch_sides_ms": range(3_000, 120_001),
    "rest_factor_percent": range(50, 301),
}
"""The numbers that make sense, for every setting that is one."""

CHOICES: Mapping[str, tuple[str | int, ...]] = {
    "theme": tuple(ThemeChoice),
    "text_size_percent": get_args(TextSizePercent),
    "language": get_args(LanguageChoice),
    "player": get_args(PlayerChoice),
    "voice": get_args(VoiceChoice),
    "counting": get_args(CountingChoice),
}
"""The values there are, for every setting that is one of a few."""


class SettingsFile:
    """The settings on disk. Every text it returns is one sentence to show the person."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self) -> tuple[Settings, str | None]:
        """Read the settings; whatever cannot be read or makes no sense has its default.

        A damaged file is kept aside.

        Returns:
            The settings, and what to tell the person, if anything.
        """
        try:
            document, notice = self._document()
        except OSError as error:
            text = translate(
                "Settings", "Your settings cannot be read ({reason}), so the defaults are in use."
            )
            return Settings(), text.format(reason=_reason(error))
        settings, wrong = _settings_of(document)
        if wrong:
            notice = translate(
                "Settings",
                "In {file}, some values make no sense, so their defaults are in use: {names}.",
            ).format(file=self.path.name, names=", ".join(wrong))
        return settings, notice

    def save(self, settings: Settings) -> str | None:
        """Write the settings: wholly, or, when that is not possible, not at all.

        What else stands in the file, for example from a newer version, is kept.

        Returns:
            None when all is well, else what to tell the person.
        """
        try:
            document, notice = self._document()
            try:
                text = _text_of(document | asdict(settings))
            except RecursionError:  # nested too deeply to be written, though not to be read
                notice = _kept_aside(self.path)
                text = _text_of(asdict(settings))
            self._write(text)
        except OSError as error:
            text = translate("Settings", "Your settings cannot be saved ({reason}).")
            return text.format(reason=_reason(error))
        return notice

    def _document(self) -> tuple[dict[str, Any], str | None]:
        """What stands in the file, and what to say about it. A damaged file is kept aside.

        Raises:
            OSError: the file is there but cannot be read, or is damaged and cannot be kept aside.
        """
        try:
            return _parsed(_read(self.path)), None
        except FileNotFoundError:
            return {}, None
        except (ValueError, RecursionError):
            return {}, _kept_aside(self.path)

    def _write(self, text: str) -> None:
        # Through a link, for those who keep their settings in a folder of their own choice.
        target = Path(os.path.realpath(self.path))
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # A name per process, or two windows that close at once would write into each other's file.
        draft = target.with_name(f"{target.name}.{os.getpid()}.new")
        try:
            with draft.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                # Or a power failure could leave the new name with nothing behind it.
                os.fsync(file.fileno())
            draft.replace(target)
        finally:
            with suppress(OSError):
                draft.unlink()


def _kept_aside(path: Path) -> str:
    """Keep a damaged file aside and say so.

    Raises:
        OSError: it cannot be renamed.
    """
    from lowback_timer.store.aside import keep_aside  # noqa: PLC0415, for damaged files only

    try:
        kept = keep_aside(path)
    except OSError as error:
        text = translate("Settings", "the file is damaged and cannot be renamed: {reason}")
        raise OSError(text.format(reason=_reason(error))) from error
    return translate(
        "Settings",
        "Your settings file was damaged and has been kept as {file}; a new one has begun.",
    ).format(file=kept.name)


def _read(path: Path) -> bytes:
    """The content of a file.

    Raises:
        OSError: it is missing, cannot be read, or is no file.
        ValueError: it is far too large.
    """
    if path.exists() and not path.is_file():
        # Opening a pipe would wait for ever.
        raise OSError(translate("Settings", "it is not a file"))
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise ValueError(f"more than {MAX_BYTES} bytes")
    return data


def _parsed(data: bytes) -> dict[str, Any]:
    """The JSON object in `data`.

    Raises:
        ValueError: there is none.
        RecursionError: it is nested too deeply.
    """
    # Some editors on Windows put a byte order mark first.
    document = json.loads(data.decode("utf-8-sig"))
    if not isinstance(document, dict):
        raise ValueError("not an object")  # noqa: TRY004, to the caller it is one kind of damage
    return document


def _text_of(document: Mapping[str, Any]) -> str:
    # Escaped to ASCII: a half of a surrogate pair, which JSON can hold, has no UTF-8 form.
    return json.dumps(document, indent=2) + "\n"


def _settings_of(document: Mapping[str, Any]) -> tuple[Settings, list[str]]:
    """The settings in `document`, and the names of those whose value makes no sense."""
    found = {
        field.name: document[field.name] for field in fields(Settings) if field.name in document
    }
    wrong = [name for name, value in found.items() if not _makes_sense(name, value)]
    for name in wrong:
        del found[name]
    if "theme" in found:
        found["theme"] = ThemeChoice(found["theme"])
    return Settings(**found), wrong


def _makes_sense(name: str, value: object) -> bool:
    if name in RANGES:
        # In Python true is a number; here it is not.
        return type(value) is int and value in RANGES[name]
    if name in CHOICES:
        return isinstance(value, str | int) and value in CHOICES[name]
    match name:
        case "voice_name":
            return isinstance(value, str) and value.isprintable()
        case "window_geometry":
            return isinstance(value, str) and value.isascii()
        case _:
            return isinstance(value, bool)


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
