"""The texts of the interface."""

from __future__ import annotations

import ast
import pickle
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from actquiz import catalogue, i18n, paths
from actquiz.errors import ActquizError

PACKAGE = Path(i18n.__file__).parent.parent
ENGLISH, CHINESE = i18n.all_texts("en"), i18n.all_texts("zh")


def errors() -> Iterator[tuple[str, set[str], str]]:
    """Yield key, values and place of every expected error that the source raises."""
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "ActquizError":
                (key,) = (argument.value for argument in node.args if isinstance(argument, ast.Constant))
                values = {keyword.arg for keyword in node.keywords if keyword.arg}
                yield str(key), values - {"exit_code"}, f"{path.name}:{node.lineno}"


def placeholders(template: str) -> set[str]:
    """Return the names a text wants to be filled with."""
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_both_languages_have_the_same_texts_with_the_same_values() -> None:
    """Every text exists in both languages and mentions the same values."""
    assert ENGLISH.keys() == CHINESE.keys()
    for key, english in ENGLISH.items():
        assert placeholders(english) == placeholders(CHINESE[key]), key


def test_every_text_is_used_and_every_used_text_exists() -> None:
    """A key in the source is in the catalogue, and a key of the catalogue is somewhere in the source."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if "i18n" not in path.parts)
    source += "\n".join(path.read_text(encoding="utf-8") for path in paths.katas().glob("*/checks.py"))
    literal = set(re.findall(r'"((?:ask|doctor|grade|kata|search|fault|problem)\.[a-z_.-]+)"', source))
    literal.discard("kata.toml")
    assert literal <= ENGLISH.keys()
    # keys put together from a prefix and a value of the program
    composed = ("ask.kind.", "ask.level.", "ask.grade.", "kata.level.", "kata.tier.", "check.", "outcome.", "fault.")
    fields = {"kata.input", "kata.expected", "kata.got"}
    told = {f"error.{key}{end}" for key, _, _ in errors() for end in ("", ".hint")}
    assert told == {key for key in ENGLISH if key.startswith("error.")}
    for key in ENGLISH.keys() - literal - fields - told:
        last = key.rpartition(".")[2]
        assert key.startswith(composed) or f'"{last}"' in source, key


def test_every_error_brings_the_values_of_its_sentences() -> None:
    """What an expected error is raised with is what its message and its hint want, and nothing else."""
    found = list(errors())
    assert len(found) > 40
    for key, values, place in found:
        wanted = placeholders(ENGLISH[f"error.{key}"]) | placeholders(ENGLISH[f"error.{key}.hint"])
        assert values == wanted, place


def test_an_error_is_told_in_each_language() -> None:
    """Message and hint come in the language that is asked for; without one they are English."""
    error = ActquizError("bank.missing", path="x.md")
    assert (error.message, error.hint, str(error)) == (*error.told("en"), error.message)
    assert error.told("en") == ("there is no bank at x.md", "name a Markdown file or a folder of them")
    assert error.told("zh") == ("找不到题库 x.md", "请指定一个 Markdown 文件，或装有这类文件的文件夹")
    assert pickle.loads(pickle.dumps(error)).told("zh") == error.told("zh")


def test_every_check_of_a_kata_has_a_name() -> None:
    """A check that a kata declares can be shown in both languages."""
    for kata in catalogue.load(paths.katas()).katas:
        for check in kata.checks:
            assert f"check.{check}" in ENGLISH, f"{kata.name}: {check}"


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
