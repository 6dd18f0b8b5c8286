"""What a picture of a function shows over x: one call for all x, and how to write it."""

from __future__ import annotations

from dataclasses import dataclass

from actquiz.grading.checks.probe import Probe


@dataclass(frozen=True)
class Curve:
    """One call over all x. Of several results the first is drawn, of rows the first entry.

    `written` is the value that is drawn, as an expression in `x`.
    """

    probe: Probe
    written: str
