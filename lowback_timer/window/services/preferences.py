"""The settings in force, and who is told when one of them changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from functools import partial
from types import MethodType
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakMethod, ref

from PySide6.QtCore import QObject
from shiboken6 import isValid

from lowback_timer.store.settings.fields import Setting, Settings
from lowback_timer.store.settings.file import SettingsError, SettingsFile

if TYPE_CHECKING:
    from lowback_timer.store.worker import Post, Worker

T = TypeVar("T")

_RETRY_SECONDS = 5.0
"""How long to wait before what could not be written is tried again by itself."""


class Preferences:
    """Holds the settings, keeps every change on the disk, and tells whoever wants to know.

    A callback is told as long as its receiver lives: the QObject that is named, or else the one
    whose method it is. A function, or a method of a plain object, without a receiver is told as
    long as the preferences live; unlike a signal of Qt, they keep it alive.

    Args:
        file: Where the settings are kept.
        settings: What was read from there.
        notify: Shows a sentence to the person.
    """

    def __init__(
        self, file: SettingsFile, settings: Settings, notify: Callable[[str], None]
    ) -> None:
        self._file = file
        self.notify = notify
        self._post: Post = _at_once
        self._worker: Worker | None = None
        self._on_disk = settings
        self._is_failing = False
        self._observers: list[_Observer] = []
        self.current = settings
        """The settings in force."""

    def set(self, setting: Setting[T], value: T) -> None:
        """Change a setting, keep it, and tell of it.

        Raises:
            ValueError: the value makes no sense.
        """
        before = self.current
        self.current = setting.put(before, value)
        if self.current == before:
            return
        self._save()
        for observer in self._living():
            if setting in observer.settings:
                observer.call(self.current)

    def reset(self) -> None:
        """Set everything as it was in the beginning."""
        for each in fields(Settings):
            setting = getattr(Settings, each.name)
            self.set(setting, setting.default)

    def observe(
        self, setting: Setting[T], callback: Callable[[T], object], receiver: QObject | None = None
    ) -> None:
        """Call with the value of a setting, now and after every change."""
        self.when_changed(setting, callback, receiver)
        callback(setting.value_in(self.current))

    def when_changed(
        self, setting: Setting[T], callback: Callable[[T], object], receiver: QObject | None = None
    ) -> None:
        """Call with the value of a setting after every change."""
        self._add((setting,), setting.value_in, callback, receiver)

    def observe_several(
        self,
        settings: Iterable[Setting[Any]],
        callback: Callable[[Settings], object],
        receiver: QObject | None = None,
    ) -> None:
        """Call with all settings, now and after every change of one of `settings`."""
        self._add(tuple(settings), lambda current: current, callback, receiver)
        callback(self.current)

    def write_in_background(self, post: Post) -> None:
        """From now on, write in another thread, as a disk may be slow.

        Args:
            post: Has something done in this thread.
        """
        # Nothing is written before the first picture of the window.
        from lowback_timer.store.worker import ThreadWorker, raised_through  # noqa: PLC0415

        self._post = post
        self._worker = ThreadWorker(
            raised_through(post), lambda: self._write(self.current), _RETRY_SECONDS
        )

    def close(self, seconds: float) -> bool:
        """Write what is not on the disk yet, but take no longer than that; tell whether it is."""
        self._save()
        if self._worker is None:
            return not self._is_failing
        is_done = self._worker.wait(seconds) and not self._is_failing
        self._worker.stop()
        return is_done

    def _save(self) -> None:
        job = partial(self._write, self.current)
        if self._worker is None:
            job()
        else:
            self._worker.do(job)

    def _write(self, settings: Settings) -> None:
        """Write what has changed; say so once when that cannot be done."""
        try:
            notice = self._file.save(self._on_disk, settings)
        except SettingsError as error:
            notice, self._is_failing = None if self._is_failing else str(error), True
        else:
            self._on_disk, self._is_failing = settings, False
        if notice:
            self._post(partial(self.notify, notice))

    def _add(
        self,
        settings: tuple[Setting[Any], ...],
        reading: Callable[[Settings], Any],
        callback: Callable[[Any], object],
        receiver: QObject | None,
    ) -> None:
        owner = getattr(callback, "__self__", None)
        is_method = isinstance(callback, MethodType) and isinstance(owner, QObject)
        living = receiver if receiver is not None else owner
        observer = _Observer(
            settings,
            reading,
            WeakMethod(callback) if is_method else lambda: callback,
            ref(living) if isinstance(living, QObject) else None,
        )
        self._observers = [*self._living(), observer]

    def _living(self) -> list[_Observer]:
        self._observers = [observer for observer in self._observers if observer.is_alive]
        return self._observers


def _at_once(job: Callable[[], None]) -> None:
    job()


@dataclass(frozen=True)
class _Observer:
    settings: tuple[Setting[Any], ...]
    reading: Callable[[Settings], Any]
    """What of all settings it wants to be told."""
    callback: Callable[[], Callable[[Any], object] | None]
    """Nothing is left of a method when its object has gone."""
    receiver: ref[QObject] | None

    @property
    def is_alive(self) -> bool:
        if self.receiver is None:
            return True
        receiver = self.receiver()
        return receiver is not None and isValid(receiver) and self.callback() is not None

    def call(self, settings: Settings) -> None:
        # One that was told before this one may have done away with it.
        callback = self.callback()
        if self.is_alive and callback is not None:
            callback(self.reading(settings))
