"""The command line from outside: help, usage errors, languages, start-up."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from actquiz import __version__
from tests.conftest import Run

COMMANDS = ("ask", "kata", "search", "check", "grade")
# each of these would be felt by everyone who only asks for help
HEAVY = (
    "rich",
    "numpy",
    "pytest",
    "_pytest",
    "pylatexenc",
    "sqlite3",
    "pydantic",
    "fsrs",
    "markdown_it",
    "pygments",
    "distributed",
)


def test_help_lists_the_commands(run: Run) -> None:
    """`--help`, `-h` and no argument at all show the commands and end with 0."""
    shown = {run(*arguments) for arguments in (("--help",), ("-h",), ())}
    (ran,) = shown
    assert (ran.code, ran.err) == (0, "")
    for command in COMMANDS:
        assert re.search(rf"^  {command} +\w", ran.out, re.MULTILINE)
    assert max(len(line) for line in ran.out.splitlines()) <= 80


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(run: Run, command: str) -> None:
    """Every option of a command is explained, without a trace of markup."""
    ran = run(command, "--help")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith(f"Usage: actquiz {command}")
    options = re.findall(r"^  -\S.*$(?:\n {10,}.*$)*", ran.out, re.MULTILINE)
    assert len(options) >= 2
    for option in options:
        assert re.search(r" {2,}\S|\n {10,}\S", option), option
    assert "json" in ran.out
    assert "\x1b" not in ran.out


def test_version(run: Run) -> None:
    """`--version` prints the name and the version."""
    assert run("--version") == (0, f"actquiz {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--nonsense",), ("nonsense",), ("ask", "--nonsense"), ("kata", "--nonsense"), ("check", "--nonsense"),
        ("grade",), ("grade", "x", "--jobs", "0"), ("grade", "x", "--seed", "-1"), ("grade", "x", "y"),
        ("ask", "-n", "0"), ("ask", "-n", "many"), ("ask", "--level", "4"), ("ask", "--level", "mid"),
        ("ask", "--lang", "fr"), ("ask", "--seed", "-1"), ("ask", "--kind"), ("kata", "a", "b"), ("ask", "--json=yes"),
        ("kata", "--new"), ("kata", "a", "--new", "--watch"),
    ],
)  # fmt: skip
def test_wrong_usage_is_2(run: Run, arguments: tuple[str, ...]) -> None:
    """An unknown command or option and a value that makes no sense end with 2, on stderr, with a reason."""
    ran = run(*arguments)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith(("Usage: actquiz", "Error: "))
    assert "Traceback" not in ran.err


def test_the_language_is_chosen_by_option_variable_and_locale(run: Run) -> None:
    """`--lang` beats ACTQUIZ_LANG, which beats the locale; the language is that of the cards and of the interface."""

    def chinese(*arguments: str, **environment: str) -> bool:
        ran = run("ask", "-n", "1", "--seed", "1", *arguments, stdin="q\n", PYTHONUTF8="1", **environment)
        assert ran.code == 0
        return any("\u4e00" <= c <= "\u9fff" for c in ran.out)

    assert not chinese()
    assert not chinese(LANG="de_DE.UTF-8")
    assert chinese(LANG="zh_CN.UTF-8")
    assert chinese(LC_ALL="zh_TW", LANG="en_US.UTF-8")
    assert not chinese(LANG="zh_CN.UTF-8", ACTQUIZ_LANG="en")
    assert chinese(ACTQUIZ_LANG="zh")
    assert not chinese("--lang", "en", ACTQUIZ_LANG="zh")


def test_a_terminal_of_another_encoding(run: Run) -> None:
    """Where Chinese cannot be encoded, question marks stand for it; the session goes on."""
    ran = run("ask", "-n", "2", "--kind", "open", "--lang", "zh", stdin="n\nn\n", PYTHONIOENCODING="ascii")
    assert (ran.code, ran.err) == (0, "")
    assert "?" in ran.out


def test_check_lists_problems_with_their_places(run: Run, tmp_path: Path) -> None:
    """`check` prints `path:line: message` and ends with 1; as JSON it is one object; healthy is 0."""
    bad = tmp_path / "bad.md"
    bad.write_text(
        "# T\n\n## Q? {#q}\n\n### Answer\nA.\n\n### Accept\n- a\n\n### Check\n```python\nassert 0\n```\n", "utf-8"
    )
    good = tmp_path / "good.md"
    good.write_text("# T\n\n## Q? {#good}\n\n### Answer\nA.\n\n### Accept\n- a\n", "utf-8")
    ran = run("check", bad)
    assert ran.code == 1
    assert ran.out.startswith(f"{bad}:13: the Check does not hold\n1 problem;")
    ran = run("check", "--json", bad, good)
    assert ran.code == 1
    assert json.loads(ran.out) == {
        "problems": [{"path": str(bad), "line": 13, "message": "the Check does not hold"}],
        "cards": {"en": 0, "zh": 0},
        "kinds": {"open": 0, "choice": 0, "text": 2, "formula": 0},
        "with_proof": 1,
        "katas": 0,
    }
    assert run("check", good).code == 0
    missing = run("check", tmp_path / "missing.md")
    assert missing.code == 2
    assert missing.err.startswith("actquiz: there is no bank at")


@pytest.mark.parametrize("arguments", [("--help",), *((command, "--help") for command in COMMANDS), ("--version",)])
def test_help_starts_without_heavy_packages(arguments: tuple[str, ...]) -> None:
    """Asking for help imports none of the packages that only a running command needs."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "actquiz", *arguments], capture_output=True, text=True, check=True
    )
    imported = {line.rpartition("|")[2].strip().split(".")[0] for line in ran.stderr.splitlines()}
    assert "actquiz" in imported
    assert imported.isdisjoint(HEAVY)


def test_asking_in_json_starts_without_what_it_does_not_show(tmp_path: Path) -> None:
    """A session on JSON lines needs no rich, no TeX, no pytest, and numpy only when a formula is judged."""
    ran = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "actquiz", "ask", "--json", "--kind", "open"],
        capture_output=True, text=True, check=False, input='{"grade": "good"}\n', cwd=tmp_path,
    )  # fmt: skip
    assert '"verdict"' in ran.stdout
    imported = {line.rpartition("|")[2].strip().split(".")[0] for line in ran.stderr.splitlines()}
    assert imported.isdisjoint(set(HEAVY) - {"sqlite3"})
