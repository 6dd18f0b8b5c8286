"""Sentences about a learner's file, safe to print."""

from __future__ import annotations

import re

from actquiz.i18n import text
from actquiz.report import Message

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")


def sentence(message: Message, language: str) -> str:
    """Return a message in a language."""
    return safe(text(message.key, language, **message.values)).rstrip("：: ")


def safe(shown: str) -> str:
    """Take out what a learner's file could send to the terminal; a number of it stays readable."""
    return _UNPRINTABLE.sub(lambda found: f"\\x{ord(found[0]):02x}", shown)
