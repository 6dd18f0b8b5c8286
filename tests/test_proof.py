"""The `Check` of a card is run, and what fails is found at its true line."""

from __future__ import annotations

from pathlib import Path

import pytest

from actquiz import bank, proof
from actquiz.cards import Value
from actquiz.formula import Formula
from tests.builders import card

HEAD = "# T\n\n## Q? {#q}\n\n### Answer\nA.\n\n### Accept\n- so\n\n### Check\n\n```python\n"
FIRST = HEAD.count("\n") + 1


@pytest.mark.parametrize(
    ("source", "line", "message"),
    [
        ("assert 1 == 2", 1, "the Check does not hold"),
        ("x = 1\n\n\nassert x == 2, f'x is {x}'", 4, "the Check does not hold: x is 1"),
        ("def f(x):\n    assert x\n\nf(1)\nf(0)", 2, "the Check does not hold"),
        ("assert True\n1 / 0", 2, "the Check raises ZeroDivisionError: division by zero"),
        ("import json\nassert json.loads('{')", 2, "the Check raises JSONDecodeError: Expecting property name"),
        ("assert True\nraise SystemExit(0)", 2, "the Check raises SystemExit: 0"),
        ("assert True\nexit_()", 2, "the Check raises NameError"),
        ("assert True\nraise BaseException", 2, "the Check raises BaseException"),
        ("assert True\nraise GeneratorExit", 2, "the Check raises GeneratorExit"),
        ("assert True\ndef f():\n    f()\nf()", 3, "the Check raises RecursionError"),
        ("x = 1\nassert x ==", 2, "the Check does not parse: invalid syntax"),
        ("assert 1\n  x = 1", 2, "the Check does not parse: unexpected indent"),
        ("assert 1\nreturn", 2, "the Check does not parse: 'return' outside function"),
        ("assert True\nx = 1\neval('1 +')", 3, "the Check raises SyntaxError"),
        ("assert (\n    1\n    == 2\n)", 2, "the Check does not hold"),
        ("assert False, 'several\\n  lines'", 1, "the Check does not hold: several lines"),
        ("import numpy as np\nassert np\nnp.testing.assert_allclose(1, 2)", 3, "the Check does not hold: Not equal"),
    ],
)  # fmt: skip
def test_a_failing_check_is_found_at_its_line(source: str, line: int, message: str, tmp_path: Path) -> None:
    """Whatever a proof does wrong is one problem, at the line where its author's editor shows it."""
    file = tmp_path / "topic.md"
    file.write_text(f"{HEAD}{source}\n```\n", encoding="utf-8")
    (broken,) = bank.load(file).cards
    problem = proof.failure(broken)
    assert problem is not None
    assert problem.path == str(file)
    assert problem.message.startswith(message)
    assert "\n" not in problem.message
    assert problem.line == FIRST + line - 1


def test_a_check_that_holds_is_no_problem() -> None:
    """A proof may import and define what it likes; when it holds, nothing is said."""
    source = "import math\n\ndef half(x):\n    return x / 2\n\nassert half(math.pi) > 1.57\n"
    assert proof.failure(card(proof=source)) is None
    assert proof.failure(card()) is None


def test_what_a_check_prints_is_not_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """Printing in a proof does not get into the report, which may be JSON."""
    assert proof.failure(card(proof="print('{')\nassert True\n")) is None
    assert capsys.readouterr() == ("", "")


def test_checks_do_not_see_each_other() -> None:
    """A name of one proof is unknown in the next."""
    assert proof.failure(card(proof="x = 1\nassert x\n")) is None
    problem = proof.failure(card(proof="assert x\n"))
    assert problem is not None
    assert "NameError" in problem.message


def test_ctrl_c_is_no_failure_of_a_card() -> None:
    """An interrupt ends the run instead of becoming a problem of a card."""
    with pytest.raises(KeyboardInterrupt):
        proof.failure(card(proof="assert True\nraise KeyboardInterrupt\n"))


def test_a_formula_that_has_no_value_is_a_problem() -> None:
    """A formula that is finite nowhere would accept every answer."""
    problem = proof.failure(card(task=Value(Formula("log(-1 - x**2)")), line=7))
    assert problem is not None
    assert (problem.line, problem.message) == (7, "the formula has no finite value in the given ranges")
    assert proof.failure(card(task=Value(Formula("log(x)")))) is None
