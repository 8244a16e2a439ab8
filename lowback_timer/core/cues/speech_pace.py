"""How long it takes to say something: estimated beforehand, and learnt from what it really took."""

from __future__ import annotations

from collections import deque

SENTENCE_MS, LETTER_MS = 500, 90
"""What an utterance takes, and each of its letters; at the usual rate hardly a voice needs more."""

DIGIT_LETTERS = 2
"""A number is longer when it is said than when it is written: "10" is "zehn"."""

_SHARES = {"en": 0.78, "de": 0.72, "es": 0.73}
"""What a sentence really takes of that: the median of the 148 announcements of all workouts, said
by espeak-ng 1.51, which is slower than the voices of other systems."""

MARGIN = 1.05
"""By how much the estimate is above the median. A voice that is still slower is cut off in time;
with more, some sentences would never be said that do fit."""

TELLS_AFTER_MS = 300
"""How long after its last sound a voice tells that it is free; rather less than was measured."""

_KEPT, _ENOUGH = 15, 5
"""How many of the last utterances are remembered, and how many have to be to learn from them."""

_BELIEVABLE = (0.3, 2.0)
"""The shares that a voice can have; others come from an engine that hung, or told of no end."""


class SpeechPace:
    """The pace of a voice in one language.

    Args:
        language: its code: "en", "de".
        rate_percent: from −50, slow, to 50, fast; 0 is the usual rate.
    """

    def __init__(self, language: str = "", rate_percent: int = 0) -> None:
        # Voices are three times as fast at 100, and as slow at -100: so Windows defines the scale.
        self._rate_factor = 3 ** (-rate_percent / 100)
        self._share = _SHARES.get(language, 1.0)
        self._shares: deque[float] = deque(maxlen=_KEPT)

    def length_ms(self, text: str) -> float:
        """About how long it takes to say `text`, in milliseconds; rather too long."""
        return self._nominal_ms(text) * self._share * MARGIN

    def learn(self, text: str, took_ms: float) -> None:
        """Take note of how long it took until the voice that said `text` was free again."""
        share = (took_ms - TELLS_AFTER_MS) / self._nominal_ms(text)
        least, most = _BELIEVABLE
        if least <= share <= most:
            self._shares.append(share)
        if len(self._shares) >= _ENOUGH:
            self._share = sorted(self._shares)[len(self._shares) // 2]

    def _nominal_ms(self, text: str) -> float:
        digits = sum(letter.isdigit() for letter in text)
        letters = len(text) + digits * (DIGIT_LETTERS - 1)
        return (SENTENCE_MS + LETTER_MS * letters) * self._rate_factor
