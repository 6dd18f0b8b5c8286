"""The result of `actquiz check`, for a terminal and as JSON."""

from __future__ import annotations

import json

from actquiz.authoring import Checked
from actquiz.i18n import LANGUAGES
from actquiz.ui.sentence import one_line, safe


def as_text(result: Checked) -> str:
    """One problem a line, then what was found."""
    lines = [safe(f"{one_line(problem.path)}:{problem.line}: {problem.message}") for problem in result.problems]
    languages = ", ".join(f"{result.by_language.get(name, 0)} {name}" for name in LANGUAGES)
    found = f"{len(result.cards)} cards ({languages}), {result.with_proof} with proof, {len(result.katas)} katas"
    count = len(result.problems)
    verdict = f"{count} problem{'s' * (count != 1)}" if count else "no problem"
    return "\n".join([*lines, f"{verdict}; {found}"]) + "\n"


def as_json(result: Checked) -> str:
    """One object."""
    content = {
        "problems": [problem._asdict() for problem in result.problems],
        "cards": {name: result.by_language.get(name, 0) for name in LANGUAGES},
        "kinds": result.kinds,
        "with_proof": result.with_proof,
        "katas": len(result.katas),
    }
    return json.dumps(content, ensure_ascii=False) + "\n"
