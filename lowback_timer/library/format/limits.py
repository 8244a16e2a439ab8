"""The sentence on what doses may be, besides what the schema says of each number."""

from __future__ import annotations

from lowback_timer.core.plan.limits import LEAST_REST_BETWEEN_SETS_S
from lowback_timer.core.text import translate


def rest_sentence(sets: int, rest: int) -> str:
    """The sentence on sets with too short a rest between them, in seconds."""
    text = translate(
        "Library",
        "{sets} sets need a rest of at least {least} seconds between them, not {rest}; write "
        "`rest: 30`, say",
    )
    return text.format(sets=sets, least=LEAST_REST_BETWEEN_SETS_S, rest=rest)
