"""The texts of the interface."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from actquiz import catalogue, i18n, paths
from actquiz.i18n import en, zh

PACKAGE = Path(i18n.__file__).parent.parent


def placeholders(template: str) -> set[str]:
    """Return the names a text wants to be filled with."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_both_languages_have_the_same_texts_with_the_same_values() -> None:
    """Every text exists in both languages and mentions the same values."""
    assert en.TEXTS.keys() == zh.TEXTS.keys()
    for key, english in en.TEXTS.items():
        assert placeholders(english) == placeholders(zh.TEXTS[key]), key


def test_every_text_is_used_and_every_used_text_exists() -> None:
    """A key in the source is in the catalogue, and a key of the catalogue is somewhere in the source."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.parent.name != "i18n")
    source += "\n".join(path.read_text(encoding="utf-8") for path in paths.katas().glob("*/checks.py"))
    literal = set(re.findall(r'"((?:ask|kata|fault|problem)\.[a-z_.-]+)"', source))
    literal.discard("kata.toml")
    assert literal <= en.TEXTS.keys()
    # keys put together from a prefix and a value of the program
    composed = ("ask.kind.", "ask.level.", "ask.grade.", "kata.level.", "kata.tier.", "check.", "outcome.", "fault.")
    fields = {"kata.input", "kata.expected", "kata.got"}
    for key in en.TEXTS.keys() - literal - fields:
        last = key.rpartition(".")[2]
        assert key.startswith(composed) or f'"{last}"' in source, key


def test_every_check_of_a_kata_has_a_name() -> None:
    """A check that a kata declares can be shown in both languages."""
    for kata in catalogue.load(paths.katas()).katas:
        for check in kata.checks:
            assert f"check.{check}" in en.TEXTS, f"{kata.name}: {check}"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "zh_TW.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "ACTQUIZ_LANG": "zh"}, "zh"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
    ],
)
def test_language_comes_from_the_environment(environment: dict[str, str], language: str) -> None:
    """ACTQUIZ_LANG wins over the locale, LC_ALL over LANG, and English is spoken elsewhere."""
    assert i18n.language_of(environment) == language
