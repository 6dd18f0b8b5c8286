"""Sentences about a learner's file, and what others wrote in them, safe to print."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from actquiz.i18n import text

if TYPE_CHECKING:
    from actquiz.report import CheckResult, Message

QUOTED = 40
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")


def sentence(message: Message, language: str) -> str:
    """Return a message in a language."""
    return safe(text(message.key, language, **message.values)).rstrip("：: ")


def why(check: CheckResult, language: str) -> str:
    """Say why a check did not pass, or at least what became of it."""
    return sentence(check.message, language) if check.message else text(f"outcome.{check.outcome}", language)


def safe(shown: str) -> str:
    """Take out what a learner's file could send to the terminal; a number of it stays readable."""
    return _UNPRINTABLE.sub(lambda found: f"\\x{ord(found[0]):02x}", shown)


def one_line(shown: str) -> str:
    """Make a name safe that may hold anything, the end of a line included."""
    return safe(shown).replace("\n", r"\x0a")


def quoted(given: object) -> str:
    """Repeat what was given, cut where it is long."""
    shown = repr(given)
    return shown if len(shown) <= QUOTED else f"{shown[: QUOTED - 1]}…"
