"""What is no formula is refused at once, says what to write, and is never run."""

from __future__ import annotations

import random
import time
import warnings

import pytest

from actquiz.errors import ActquizError
from actquiz.formula import Formula

WIDE = {"x": (-8.0, 8.0)}
SIGMOID = Formula("sigmoid(x) * (1 - sigmoid(x))", WIDE)
GLOROT = Formula("2 / (m + n)", {"m": (1.0, 1024.0), "n": (1.0, 1024.0)})
QUARTER = Formula("1/4")
BETA = Formula("beta * sigmoid(beta * x)")
SLOPE = Formula("s * (1 - s)", {"s": (0.0, 1.0)})

HOSTILE = [
    "__import__('os')", "__import__('os').system('id')", "9**9**9", "9^9^9^9", "9**(9**9)", "().__class__",
    "().__class__.__bases__[0]", "x.__class__",
    "lambda: 1", "(lambda x: x)(1)", "[x for x in (1,)]", "{x for x in (1,)}", "{1: 2}", "(x for x in (1,))",
    "f'{x}'", "f'{__import__(\"os\")}'",
    "(x := 1)", "x := 1", "x[0]", "(1,2)[0]", "x.real", "'a'", "'a' * 10**9", "b'a'", "1j", "2+3j", "1.5e3j",
    "exp(x=1)", "exp(**{'x': 1})", "exp(*x)",
    "where(x > 0, 1)", "max(1, 2, 3)", "exp()", "exp", "eval('1')", "exec('1')", "open('/etc/passwd')", "print(1)",
    "_", "__x", "x if x else 1", "x and 1",
    "not x", "~x", "x | 1", "x & 1", "x << 9", "x // 2", "x % 2", "x @ x", "x != 0", "0 < x < 1", "x is 0", "x in x",
    "True", "None", "...", "nan", "inf", "1e999",
    "-1e999", "9" * 199, "1e16", "0x10", "0b1", "0o7", "1_000_000_000_000_000_0", "x; x", "x = 1", "import os",
    "x\ny", "await x", "yield x", "*x", "x,",
    "(" * 199, "(" * 99 + "?" + ")" * 99, "-" * 199 + "x", "√" * 199, "exp(" * 40 + "x" + ")" * 40 + ")",
    "+".join("x" * 80), "x" * 201, "",
    " ", "#", "\\", "\0", "x\0", "\ud800", "\U0001f600", "σ'(x)", "x!", "sigmoid'(x)", "x(1+x)", "||x|-1|", "|x",
    "|x|x|", "||", "|", "|" * 199, "√2x", "√x²", "√x^2", "√xy", "√2(x)", "√2.5.1", "√", "x√", "√√2", "2 x", "(x)2",
    "x x", "x2", "σx", "β", "λ", "λ: 1", "σ(x)σ", "xπ(x)", "x=σ(x)", "y =", "= x", "=", "y = f(x) = x", "y == x = 1",
    "2x = y", "y := x", "f(g(x)) = x", "y = z = 1", "f(x) = y", "y = __import__('os')", "x <- 1 = 2", "=" * 199,
    "y", "sigmoid", "xsigmoid(x)", "$x$", "1 2",
    "1if x else 2", "'\\d'", "“x”", "((((x", "x))))", "print", "x.", ".x", "²", "⁻", "x⁻",
]  # fmt: skip


@pytest.mark.parametrize("answer", HOSTILE, ids=ascii)
def test_hostile_input_is_refused_at_once(answer: str) -> None:
    """Whatever is no formula in x is an expected error, within a tenth of a second, and nothing of it is run."""
    started = time.process_time()
    with pytest.raises(ActquizError) as caught:
        SIGMOID.counterexample(answer)
    assert time.process_time() - started < 0.1
    assert caught.value.hint


def test_random_characters_never_raise_anything_else() -> None:
    """Random strings of formula pieces are judged or refused; nothing else is raised, and none takes long."""
    rng = random.Random(20)
    pieces = [
        *"0123456789.xyeπσΦ()()()+-*/^<>=, ²³⁻√", "**", "exp(", "log(", "where(", "max(x,", "sigmoid(", "1e9",
        "9**9", "1/0",
        "0*", "==", "_", "'", '"', "[", "]", "{", "}", ":", ":=", "lambda ", " if ", " else ", " for ", "\\", "\n",
        "#", "@", "~", "\0", "（", "）", "\ud800",
    ]  # fmt: skip
    judged = 0
    slowest = 0.0
    for _ in range(6000):
        answer = "".join(rng.choices(pieces, k=rng.randrange(1, 14)))
        started = time.process_time()
        try:
            SIGMOID.counterexample(answer)
            judged += 1
        except ActquizError:
            pass
        slowest = max(slowest, time.process_time() - started)
    assert judged > 100
    assert slowest < 0.1


def test_variables_are_those_of_the_formula_and_its_ranges() -> None:
    """Another name is refused, with the ones that exist; e and pi are numbers."""
    assert GLOROT.variables == ("m", "n")
    assert Formula("e * pi").variables == ()
    with pytest.raises(ActquizError, match="unknown name 'k'") as caught:
        GLOROT.counterexample("2/(m+k)")
    assert "m, n" in caught.value.hint
    with pytest.raises(ActquizError, match="unknown name 'x'") as caught:
        QUARTER.counterexample("x")
    assert "number" in caught.value.hint


@pytest.mark.parametrize(
    ("right", "answer", "message", "hint"),
    [
        (SLOPE, "s(1-s)", "'s' is no function", "a product needs `*`: s*(…)"),
        (SLOPE, "2s(1-s)", "'s' is no function", "a product needs `*`: s*(…)"),
        (BETA, "β(x)", "'beta' is no function", "a product needs `*`: beta*(…)"),
        (QUARTER, "π(1/4)", "'pi' is no function", "a product needs `*`: pi*(…)"),
        (SLOPE, "t(1-s)", "unknown function 't'", "known: "),
        (SLOPE, "s = 1", "an equation is no formula", "give the right side alone, without `=`"),
        (BETA, "β = 1", "an equation is no formula", "give the right side alone, without `=`"),
        (SLOPE, "f(s) = g(s) = s", "an equation is no formula", "give the right side alone, without `=`"),
        (SLOPE, "max(s)", "number of arguments of max: 2, not 1", "write it like max(a, b)"),
    ],
)
def test_a_refusal_says_what_to_write(right: Formula, answer: str, message: str, hint: str) -> None:
    """Where it can be told what was meant, the hint says how to write it."""
    with pytest.raises(ActquizError) as caught:
        right.counterexample(answer)
    assert caught.value.message == message
    assert caught.value.hint.startswith(hint)


def test_nothing_is_said_outside_the_error() -> None:
    """Python's own advice on odd spellings does not reach the learner."""
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        for answer in ("1or x", "0x1for x", "'\\d'", "1/0", "log(-1)", "e^999"):
            with pytest.raises(ActquizError) if "x" in answer or "d" in answer else warnings.catch_warnings():
                QUARTER.counterexample(answer)
    assert heard == []
