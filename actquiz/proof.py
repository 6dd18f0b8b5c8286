"""Running the `Check` of a card: Python that establishes the figures it states."""

from __future__ import annotations

import io
import traceback
from contextlib import redirect_stdout

from actquiz.cards import Card, Value
from actquiz.errors import ActquizError, Problem


def failure(card: Card) -> Problem | None:
    """Run the proof of a card; return the problem at its true line in the bank, or None when it holds.

    This executes code of the bank: it is for authors, and never runs while asking.
    """
    if isinstance(card.task, Value) and (reason := _unanswerable(card.task)):
        return Problem(card.path, card.line, reason)
    if card.proof is None:
        return None
    # blank lines in front make the compiler count as the author's editor does
    source = "\n" * (card.proof.line - 1) + card.proof.source
    try:
        code = compile(source, card.path, "exec")
    except SyntaxError as error:
        return Problem(card.path, error.lineno or card.proof.line, f"the Check does not parse: {error.msg}")
    try:
        # what a proof prints must not get between the lines of the report
        with redirect_stdout(io.StringIO()):
            exec(code, {"__name__": "check"})  # noqa: S102
    except BaseException as error:  # a proof may raise anything, SystemExit included
        if isinstance(error, KeyboardInterrupt):
            raise
        lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == card.path]
        what = "does not hold" if isinstance(error, AssertionError) else f"raises {type(error).__name__}"
        said = " ".join(str(error).split())
        detail = f": {said}" if said else ""
        return Problem(card.path, (lines or [card.proof.line])[-1] or card.proof.line, f"the Check {what}{detail}")
    return None


def _unanswerable(task: Value) -> str:
    """A formula that is not equal to itself somewhere finite could never be answered."""
    try:
        if not task.formula.has_value():
            return "the formula has no finite value in the given ranges"
    except ActquizError as error:
        return f"{error.message}: {error.hint}"
    return ""
