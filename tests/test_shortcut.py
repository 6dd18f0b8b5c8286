"""The way around typer for the two commands people wait for."""

from __future__ import annotations

from typing import Any

import pytest

from actquiz import cli
from actquiz import commands as common
from actquiz.commands import ask, kata
from actquiz.shortcut import shortcut


@pytest.fixture
def options(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Collect the options that the commands are run with, instead of running them."""
    collected: list[Any] = []

    def keep(given: Any) -> int:
        collected.append(given)
        return 7

    for module in (ask, kata):
        monkeypatch.setattr(module, "run", keep)
    monkeypatch.setattr(common, "new_seed", lambda: 5)
    monkeypatch.setattr(cli, "new_seed", lambda: 5)
    return collected


@pytest.mark.parametrize("arguments", [["ask"], ["kata", "relu"], ["kata", "no_such_kata"]])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_shortcut_does_what_the_command_line_does(
    arguments: list[str], language: str, options: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both ways run the same command with equal options and give back its exit code."""
    monkeypatch.setenv("ACTQUIZ_LANG", language)
    command = shortcut(arguments, {"ACTQUIZ_LANG": language})
    assert command is not None
    assert command() == 7
    assert cli.run(arguments) == 7
    by_shortcut, by_typer = options
    assert by_shortcut == by_typer


@pytest.mark.parametrize(
    "arguments",
    [[], ["--help"], ["ask", "-n", "3"], ["ask", "relu"], ["kata"], ["kata", "--help"], ["kata", "relu", "--json"]],
)
def test_everything_else_is_left_to_typer(arguments: list[str]) -> None:
    """A form with options, or another command, is not understood here."""
    assert shortcut(arguments, {}) is None


@pytest.mark.parametrize("variable", ["ACTQUIZ_BANK", "ACTQUIZ_KATAS", "ACTQUIZ_WORKSPACE"])
def test_variables_of_options_are_left_to_typer(variable: str) -> None:
    """A variable that stands for an option makes it a command with options."""
    assert shortcut(["ask"], {variable: "somewhere"}) is None
