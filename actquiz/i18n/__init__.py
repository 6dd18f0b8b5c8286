"""Texts of the interface in English and Chinese."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

LANGUAGES = ("en", "zh")


def text(key: str, language: str, /, **values: object) -> str:
    """Return the text of a key with its values filled in. A missing key is our fault and raises KeyError."""
    template: str = _catalogue(language)[key]
    return template.format(**values)


def language_of(environment: Mapping[str, str]) -> str:
    """Return the language a learner reads: ACTQUIZ_LANG, else the locale, else English."""
    for name in ("ACTQUIZ_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name, ""):
            return "zh" if value.lower().startswith("zh") else "en"
    return "en"


def _catalogue(language: str) -> Mapping[str, str]:
    catalogue: Mapping[str, str] = import_module(f"actquiz.i18n.{language}").TEXTS
    return catalogue
