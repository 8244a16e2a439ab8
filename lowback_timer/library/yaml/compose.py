"""From text to YAML nodes, with bounds on what a file may ask for.

Nodes are composed by recursion, in libyaml on the C stack, and all of them are kept; so their depth
and number are bounded while that goes on. PyYAML's loaders, in C and in Python, both call
`descend_resolver` for every node they enter and `resolve` to learn what it is: we listen in there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml
from yaml.error import MarkedYAMLError, YAMLError
from yaml.nodes import Node, ScalarNode
from yaml.tokens import (
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
)

from lowback_timer.core.text import translate
from lowback_timer.library.yaml.scalars import is_suspect
from lowback_timer.library.yaml.syntax import explain, find_directive, find_unprintable

if TYPE_CHECKING:
    from yaml import BaseLoader as Loader
else:
    Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # PyYAML may be built without libyaml

DEEPEST = 32
MOST_NODES = 1_500_000

# What `resolve` says of a node, in place of a YAML tag; an explicit tag is never one of these.
TEXT = "quoted, or a word that can only be text"
PLAIN = "an unquoted word that may be a number"
COLLECTION = "a list or a mapping"


class NotYamlError(Exception):
    """The text is not YAML that we read; nothing after `position` (line, column) is known."""

    def __init__(self, position: tuple[int, int], message: str) -> None:
        self.position = position
        self.message = message
        super().__init__(message)


class _BoundError(NotYamlError):
    """A bound was passed inside the node `parent`."""

    def __init__(self, parent: Node | None, message: str) -> None:
        mark = parent and parent.start_mark
        super().__init__((mark.line + 1, mark.column + 1) if mark else (1, 1), message)


class _Composer(Loader):
    """Composes the nodes of one text."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._depth = 0
        self._nodes = 0

    def descend_resolver(self, parent: Node | None, _index: object) -> None:
        """Count one more node; called by the composer."""
        self._depth += 1
        self._nodes += 1
        if self._depth > DEEPEST:
            raise _BoundError(parent, _too_deep())
        if self._nodes > MOST_NODES:
            text = translate(
                "Library", "more than {most} values in one file; split it into several"
            )
            raise _BoundError(parent, text.format(most=MOST_NODES))

    def ascend_resolver(self) -> None:
        """Leave a node; called by the composer."""
        self._depth -= 1

    def resolve(self, kind: type[Node], value: str, implicit: tuple[bool, bool]) -> str:
        """The kind of a node without a tag of its own; called by the composer."""
        if kind is not ScalarNode:
            return COLLECTION
        return PLAIN if implicit[0] and is_suspect(value) else TEXT


def compose(text: str) -> Node | None:
    """The root node of the one document in `text`; None when it is empty.

    Raises:
        NotYamlError: it is not YAML, not one document, or too deep or too large.
    """
    if directive := find_directive(text):
        raise NotYamlError(*directive)
    try:
        return _Composer(text).get_single_node()
    except MarkedYAMLError as error:
        _refuse_deep_brackets(text)
        raise NotYamlError(*explain(error, text)) from None
    except YAMLError:
        # The reader refuses control characters, and is the only part that keeps no mark.
        raise NotYamlError(*find_unprintable(text)) from None


def _too_deep() -> str:
    text = translate("Library", "more than {most} levels inside each other; nest less deeply")
    return text.format(most=DEEPEST)


def _refuse_deep_brackets(text: str) -> None:
    """Say ourselves that brackets are nested too deeply, if that is what is wrong.

    libyaml reads up to a thousand brackets before it tells of the first; a newer one has a limit
    of its own, and gives up before our bound is asked. The scanner in Python has none.

    Raises:
        NotYamlError: they are.
    """
    depth = 0
    try:
        for token in yaml.scan(text, Loader=yaml.BaseLoader):
            if isinstance(token, FlowSequenceStartToken | FlowMappingStartToken):
                depth += 1
            elif isinstance(token, FlowSequenceEndToken | FlowMappingEndToken):
                depth -= 1
            if depth > DEEPEST:
                mark = token.start_mark
                raise NotYamlError((mark.line + 1, mark.column + 1), _too_deep())
    except YAMLError:
        return
