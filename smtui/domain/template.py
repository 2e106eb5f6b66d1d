"""Templates of frequent posts: texts with slots that somebody has to fill."""

import re

from smtui.domain.draft import Kind
from smtui.domain.value import Value

SLOT = re.compile("【要記入：[^【】\n]{1,40}】")
"""A slot: what is to be written stands between; the check `accuracy/blank` finds those left."""


class Template(Value):
    """A text to begin with."""

    id: str
    name: str
    about: str
    """When to use it."""
    kind: Kind
    reply: str
    """The kind of reply it is for, see `smtui.domain.permission.ReplyCase`; empty for a post."""
    text: str
    """With its slots."""
