"""Texts of the interface in English and Chinese."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

LANGUAGES = ("en", "zh")
# the file that holds a text, by the first part of its key; only what a command says is loaded
_FILES = {
    "ask": "ask", "kata": "katas", "grade": "katas", "check": "verdicts", "outcome": "verdicts", "cause": "verdicts",
    "fault": "verdicts", "problem": "verdicts", "doctor": "doctor", "error": "errors", "search": "search",
}  # fmt: skip


def text(key: str, language: str, /, **values: object) -> str:
    """Return the text of a key with its values filled in. A missing key is our fault and raises KeyError."""
    template: str = _texts(language, _FILES[key.partition(".")[0]])[key]
    return template.format(**values)


def all_texts(language: str) -> dict[str, str]:
    """Return every text of a language by its key."""
    return {key: words for file in dict.fromkeys(_FILES.values()) for key, words in _texts(language, file).items()}


def language_of(environment: Mapping[str, str]) -> str:
    """Return the language a learner reads: ACTQUIZ_LANG, else the locale, else English."""
    for name in ("ACTQUIZ_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name, ""):
            return "zh" if value.lower().startswith("zh") else "en"
    return "en"


def _texts(language: str, file: str) -> Mapping[str, str]:
    texts: Mapping[str, str] = import_module(f"actquiz.i18n.{language}.{file}").TEXTS
    return texts
