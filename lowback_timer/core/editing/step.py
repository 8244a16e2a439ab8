"""One step of writing something: what it is after that, and what it was that changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

AnyDraft = TypeVar("AnyDraft")
AnyWhat = TypeVar("AnyWhat")
AnyKey = TypeVar("AnyKey")


@dataclass(frozen=True)
class Step(Generic[AnyDraft, AnyWhat, AnyKey]):
    """A draft after a change."""

    draft: AnyDraft
    what: AnyWhat
    key: AnyKey | None = None
    """Which of several things of the kind it was about, if there are several."""
