"""The settings on disk: one JSON file that a person can read and edit."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from lowback_timer.core.text import translate
from lowback_timer.store.atomic import write_text
from lowback_timer.store.lock import locked
from lowback_timer.store.settings.fields import Settings, every_setting

MAX_BYTES = 1024 * 1024
"""No settings file is larger; one that is was not written by this program."""


class SettingsError(Exception):
    """The settings cannot be saved. The message is one sentence to show the person."""


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
                "Settings", "Your settings cannot be read ({reason}), so the defaults are used."
            )
            return Settings(), text.format(reason=_reason(error))
        settings, wrong = _settings_of(document)
        if wrong:
            notice = translate(
                "Settings",
                "In {file}, some values are not valid, so the defaults are used: {names}.",
            ).format(file=self.path.name, names=", ".join(wrong))
        return settings, notice

    def peek(self) -> Settings:
        """Read the settings and leave the file as it is, whatever is wrong with it."""
        with suppress(OSError, ValueError, RecursionError):
            return _settings_of(_parsed(_read(self.path)))[0]
        return Settings()

    def save(self, before: Settings, after: Settings) -> str | None:
        """Write what differs between `before` and `after`, and nothing else.

        So another window's changes stay, as does what this version does not understand. The file is
        written wholly or not at all.

        Returns:
            What to tell the person, if anything.

        Raises:
            SettingsError: it cannot be written, and is as it was.
        """
        changes = {
            name: value for name, value in vars(after).items() if value != vars(before)[name]
        }
        if not changes:
            return None
        # Through a link, for those who keep their settings in a folder of their own choice.
        target = Path(os.path.realpath(self.path))
        try:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with locked(target):
                return self._merge(changes, target)
        except OSError as error:
            text = translate("Settings", "Your settings cannot be saved ({reason}).")
            raise SettingsError(text.format(reason=_reason(error))) from error

    def _merge(self, changes: Mapping[str, object], target: Path) -> str | None:
        document, notice = self._document()
        try:
            text = _text_of({**document, **changes})
        except RecursionError:  # nested too deeply to be written, though not to be read
            notice = _kept_aside(self.path)
            text = _text_of(changes)
        write_text(target, text)
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


def _settings_of(document: Mapping[str, object]) -> tuple[Settings, list[str]]:
    """The settings in `document`, and the names of those whose value makes no sense."""
    settings, wrong = Settings(), []
    for setting in every_setting():
        if setting.name in document:
            try:
                settings = setting.put(settings, document[setting.name])
            except ValueError:
                wrong.append(setting.name)
    return settings, wrong


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
