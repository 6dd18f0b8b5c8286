"""Formulas are judged by value: every spelling of the right one is accepted, and nothing else is ever run."""

from __future__ import annotations

import math
import random
from collections.abc import Mapping

import numpy as np
import pytest

from actquiz import formula
from actquiz.formula import Formula

WIDE = {"x": (-8.0, 8.0)}
SIGMOID = Formula("sigmoid(x) * (1 - sigmoid(x))", WIDE)
SOFTPLUS = Formula("sigmoid(x)", WIDE)
TANH = Formula("1 - tanh(x)**2", WIDE)
SWISH = Formula("sigmoid(x) + x * sigmoid(x) * (1 - sigmoid(x))", WIDE)
HE = Formula("2 / n", {"n": (1.0, 1024.0)})
GLOROT = Formula("2 / (m + n)", {"m": (1.0, 1024.0), "n": (1.0, 1024.0)})
RELU = Formula("x > 0")
LEAKY = Formula("where(x > 0, 1, a)", {"x": (-5.0, 5.0), "a": (0.01, 0.5)})
GELU = Formula("x * Phi(x)")
GAUSS = Formula("exp(-x**2 / 2)")
TOWER = Formula("exp(exp(x))", {"x": (-2.0, 2.0)})
QUARTER = Formula("1/4")
ROUNDED = Formula("-0.278", tolerance=0.001)
TINY = Formula("exp(-30)")
ZERO = Formula("0")
LEAK = Formula("abs(x) * x", WIDE)
ROOT = Formula("sqrt(2 * pi) * sqrt(x)", {"x": (0.0, 9.0)})
BETA = Formula("beta * sigmoid(beta * x)")
GREEK = Formula("alpha + lambda + gamma + delta + theta + mu")
FLOW = Formula("q + n", {"q": (0.0, 1.0), "n": (0.0, 1.0)})

EQUIVALENT = [
    *((SIGMOID, spelling) for spelling in (
        "sigmoid(x)*(1-sigmoid(x))", "exp(-x)/(1+exp(-x))**2", "exp(x)/(1+exp(x))^2", "e^(-x)/(1+e^(-x))^2",
        "sigmoid(x)*sigmoid(-x)", "sigmoid(x) - sigmoid(x)**2", "(1 - tanh(x/2)^2)/4", "1/(2+exp(x)+exp(-x))",
        "1/(2+2cosh(x))", "σ(x)·(1−σ(x))", "σ(x)×(1-σ(x))", "0.25/cosh(x/2)**2", "e⁻ˣ/(1+e⁻ˣ)²",
        "logistic(x) * logistic(-x)", "sig(x)-sig(x)²", "  sigmoid( x )\t*( 1-sigmoid( x ))  ",
    )),
    *((SOFTPLUS, spelling) for spelling in (
        "1/(1+exp(-x))", "exp(x)/(1+exp(x))", "(1+tanh(x/2))/2", "exp(-softplus(-x))", "1 - sigmoid(-x)",
        "１／（１＋ｅ＾（－ｘ））", "1÷(1+e^−x)", ".5 + .5*tanh(.5*x)", "1e0/(1e0+exp(-1e0*x))",
        "1/(1+exp(-x))  # logistic",
    )),
    *((TANH, spelling) for spelling in (
        "1-tanh(x)^2", "1 - tanh(x)²", "1/cosh(x)**2", "(1-tanh(x))*(1+tanh(x))", "4/(exp(x)+exp(-x))**2",
        "4*sigmoid(2x)*(1-sigmoid(2x))", "4sigmoid(2x)*sigmoid(-2x)", "cosh(x)⁻²",
    )),
    *((SWISH, spelling) for spelling in (
        "sigmoid(x)*(1+x*(1-sigmoid(x)))", "x*sigmoid(x) + sigmoid(x)*(1-x*sigmoid(x))",
        "(1+exp(-x)+x*exp(-x))/(1+exp(-x))^2", "sigmoid(x)+x*exp(-x)/(1+exp(-x))**2",
        "sigmoid(x) * (1 + x*sigmoid(-x))",
    )),
    *((HE, spelling) for spelling in ("2/n", "2n^(-1)", "2*n**-1", "sqrt(2/n)**2", "(√(2/n))²", "2n⁻¹", "4/(2n)")),
    *((GLOROT, spelling) for spelling in ("2/(n+m)", "1/((m+n)/2)", "2(m+n)^-1", "２／（ｍ＋ｎ）")),
    *((RELU, spelling) for spelling in ("x>0", "where(x>0,1,0)", "where(x <= 0, 0, 1)", "max(sign(x), 0)", "x > 0.0",
        "sign(relu(x))")),
    *((LEAKY, spelling) for spelling in ("(x>0) + a*(x<=0)", "where(x<=0, a, 1)", "where（x＞0，1，a）",
        "max(x>0, a)")),
    *((GELU, spelling) for spelling in ("x*(1+erf(x/sqrt(2)))/2", "0.5x*(1+erf(x/√(2)))", "x·Φ(x)")),
    *((GAUSS, spelling) for spelling in ("e^(-(x^2)/2)", "e^-(x²/2)", "phi(x)*sqrt(2pi)",
        "φ(x)·√(2π)", "1/e^(x^2/2)")),
    *((TOWER, spelling) for spelling in ("e^(e^x)", "e^e^x", "exp(e**x)")),
    *((QUARTER, spelling) for spelling in ("0.25", ".25", "1/4", "2^-2", "25e-2",
        "sigmoid(0)*(1-sigmoid(0))", "０．２５")),
    *((ROUNDED, spelling) for spelling in ("-0.278", "-0.2785", "−0.2775", "-.279")),
    *((TINY, spelling) for spelling in ("e^-30", "1/e^30", "9.357622968840175e-14")),
    *((ZERO, spelling) for spelling in ("0", "-0", "0.0", "1-1", "log(1)", "sin(pi)")),
    *((LEAK, spelling) for spelling in ("|x|*x", "x|x|", "|x|x", "(|x|)(x)", "｜x｜x", "| x | · x", "2|x|x/|2|",
        "|x||x|sign(x)", "|x²|*sign(x)", "abs(x)x")),
    *((ROOT, spelling) for spelling in ("√(2π)√x", "√(2πx)", "√2·√π·√x", "√2√π√(x)", "2√(x)√π/√2",
        "(2πx)^0.5", "√ (2π) * √ x", "√(2)√(π)√(x)")),
    *((BETA, spelling) for spelling in ("beta*sigmoid(beta*x)", "β·σ(β·x)", "βσ(βx)", "β/(1+e^(-βx))", "f'(x) = βσ(βx)",
        "(β)(σ(βx))", "σ(βx)β")),
    *((GREEK, spelling) for spelling in ("α+λ+γ+δ+θ+μ", "alpha+lambda+gamma+delta+theta+mu", "α+λ+γ+δ+θ+µ",
        "alpha + λ + 1lambda - lambda + γ + δ + θ + μ")),
    *((SIGMOID, spelling) for spelling in (
        "σ(x)(1-σ(x))", "y = σ(x)(1-σ(x))", "f(x) = σ(x)(1-σ(x))", "σ'(x) = σ(x)σ(-x)", "σ′(x)＝σ(x)·(1−σ(x))",
        "x' = σ(x)(1-σ(x))", "dy/dx = σ(x)(1-σ(x))", "dσ/dx=σ(x)(1-σ(x))", "f（x）＝σ(x)(1-σ(x))", "(1-σ(x))σ(x)",
        "σ(x)exp(-x)/(1+exp(-x))", "(e^-x)(1+e^-x)^-2", "(e⁻ˣ)(1+e⁻ˣ)⁻²", "σ(x) (1 - σ(x))",
        "P(X > 0) = σ(x)(1-σ(x))",
    )),
    *((SWISH, spelling) for spelling in ("σ(x)+xσ(x)(1-σ(x))", "σ(x)(1+xσ(-x))", "σ(x) + x σ(x) σ(−x)")),
    *((QUARTER, spelling) for spelling in ("σ'(0) = 1/4", "y = 1/4", "x = .25")),
    *((GELU, spelling) for spelling in ("xΦ(x)", "0.5x·(1+erf(x/√2))", "GELU(x) = xΦ(x)")),
]  # fmt: skip

NEAR_MISSES = [
    *((SIGMOID, answer) for answer in (
        "sigmoid(x)", "sigmoid(x)*(1+sigmoid(x))", "sigmoid(x)**2", "1-sigmoid(x)", "exp(-x)/(1+exp(-x))",
        "exp(x)/(1+exp(-x))**2", "-sigmoid(x)*(1-sigmoid(x))", "x*(1-x)", "(1-tanh(x)^2)/4", "0.25",
        "sigmoid(x)*(1-sigmoid(x)) + 1e-6", "sigmoid(x)*(1-sigmoid(x))*1.00001", "0.25*exp(-x^2/4)", "2/(2+2cosh(x))",
    )),
    *((SOFTPLUS, answer) for answer in (
        "softplus(x)", "1/(1+exp(x))", "tanh(x)", "(1+tanh(x))/2", "exp(x)/(1+x)", "x>0", "log(1+exp(x))",
        "1/1+exp(-x)",
        "1/(1+e^x)", "sigmoid(2x)", "sigmoid(x)/1.0001", "max(0, min(1, 0.25x+0.5))",
    )),
    *((TANH, answer) for answer in (
        "1-tanh(x)", "1+tanh(x)^2", "tanh(x)^2", "1-x^2", "sigmoid(x)*(1-sigmoid(x))", "1/cosh(x)", "1-tanh(x^2)",
        "(1-tanh(x))^2",
    )),
    *((SWISH, answer) for answer in (
        "sigmoid(x)", "x*sigmoid(x)*(1-sigmoid(x))", "x*sigmoid(x)", "sigmoid(x)*(1+x)", "sigmoid(x)*(1+x*sigmoid(x))",
        "sigmoid(x) - x*sigmoid(x)*(1-sigmoid(x))", "1.5*x*sigmoid(x)",
    )),
    *((HE, answer) for answer in ("1/n", "2n", "sqrt(2/n)", "2/n^2", "2/(n+1)", "1/(2n)", "2")),
    *((GLOROT, answer) for answer in ("2/m", "1/(m+n)", "2/(m*n)", "2/m+n", "2/(2m)", "6/(m+n)", "(1/m+1/n)/2")),
    *((RELU, answer) for answer in ("x>=0", "1", "sign(x)", "(1+sign(x))/2", "relu(x)", "x>0.01", "x<0", "x==0")),
    *((LEAKY, answer) for answer in ("x>0", "where(x>0,a,1)", "where(x>=0,1,a)", "max(x,a*x)", "1-a")),
    *((GELU, answer) for answer in ("x*sigmoid(1.702x)", "0.5x*(1+tanh(√(2/π)*(x+0.044715x³)))", "x*erf(x)",
        "x*phi(x)")),
    *((GAUSS, answer) for answer in ("exp(-x^2)", "exp(x^2/2)", "phi(x)", "e^-x^2/3")),
    *((TOWER, answer) for answer in ("(e^e)^x", "e^(2x)", "exp(x)")),
    *((QUARTER, answer) for answer in ("0.2500003", "0.2499997", "-1/4", "4", "1/4 + 1e-5")),
    *((ROUNDED, answer) for answer in ("-0.2765", "-0.28", "0.278", "-0.27")),
    *((TINY, answer) for answer in ("0", "1e-9", "9.3577e-14", "e^-29", "1e-14")),
    *((ZERO, answer) for answer in ("1e-8", "1", "0.1 - 0.1 + 1e-7")),
]  # fmt: skip


def _value(expression: str, at: Mapping[str, float]) -> float:
    """The value of a formula at one point."""
    return float(formula.evaluate(formula.parse(expression), {name: np.array(value) for name, value in at.items()}))


@pytest.mark.parametrize(("right", "answer"), EQUIVALENT, ids=lambda value: getattr(value, "expression", value))
def test_equivalent_spelling_is_accepted(right: Formula, answer: str) -> None:
    """An answer that has the same value everywhere is right, however it is spelled."""
    assert right.counterexample(answer) is None


@pytest.mark.parametrize(("right", "answer"), NEAR_MISSES, ids=lambda value: getattr(value, "expression", value))
def test_near_miss_is_refused_with_a_true_counterexample(right: Formula, answer: str) -> None:
    """An answer that differs somewhere is wrong, and the point named shows it when one evaluates both there."""
    wrong = right.counterexample(answer)
    assert wrong is not None
    assert set(wrong.at) == set(right.variables)
    for name, value in wrong.at.items():
        low, high = right.ranges.get(name, formula.DEFAULT_RANGE)
        assert low <= value <= high
    with np.errstate(all="ignore"):
        got = _value(answer, wrong.at)
        expected = _value(right.expression, wrong.at)
    assert wrong.got == pytest.approx(got, rel=1e-12, nan_ok=True)
    assert wrong.right == pytest.approx(expected, rel=1e-12)
    assert got != expected


def test_there_are_enough_spellings_and_misses() -> None:
    """The two lists keep the size that was promised."""
    assert len({answer for _, answer in EQUIVALENT}) >= 80
    assert len({answer for _, answer in NEAR_MISSES}) >= 80


def test_random_formulas_agree_with_python() -> None:
    """What is accepted has the value Python gives the same text."""
    rng = random.Random(3)
    names = {name: getattr(math, name) for name in ("exp", "tanh", "cosh", "sin", "cos", "erf", "log1p", "sqrt")}

    def text(depth: int) -> str:
        if depth == 0:
            return rng.choice(["x", "2", "0.5", "pi", "1e-3", "x"])
        match rng.randrange(4):
            case 0:
                return f"{rng.choice(['exp', 'tanh', 'sin', 'cos', 'erf'])}({text(depth - 1)})"
            case 1:
                return f"-{text(depth - 1)}"
            case _:
                return f"({text(depth - 1)} {rng.choice('+-*')} {text(depth - 1)})"

    compared = 0
    for _ in range(300):
        expression = text(rng.randrange(1, 5))
        x = rng.uniform(-2, 2)
        try:
            expected = eval(expression, {**names, "pi": math.pi, "x": x})
        except OverflowError:
            continue
        got = _value(expression, {"x": x})
        assert got == pytest.approx(expected, rel=1e-12, abs=1e-300), expression
        compared += 1
    assert compared > 200


def test_counterexample_is_a_simple_point_where_there_is_one() -> None:
    """The first point that shows the error is one a person can recompute without a machine."""
    wrong = TANH.counterexample("1 - tanh(x)")
    assert wrong is not None
    assert dict(wrong.at) == {"x": 1.0}
    assert wrong.right == pytest.approx(1 - math.tanh(1) ** 2)
    assert wrong.got == pytest.approx(1 - math.tanh(1))


def test_no_answer_where_the_right_value_is_finite_is_wrong() -> None:
    """An answer that is NaN or infinite at a point where the formula is finite fails at that point."""
    hole = SOFTPLUS.counterexample("x*sigmoid(x)/x")
    assert hole is not None
    assert dict(hole.at) == {"x": 0.0}
    assert math.isnan(hole.got)
    pole = Formula("x").counterexample("1/(1/x)")
    assert pole is None  # 1/(1/0) is 0 in float64
    endless = Formula("x").counterexample("x + (x == 1)/0")
    assert endless is not None
    assert not math.isfinite(endless.got)


def test_points_where_the_formula_has_no_value_do_not_count() -> None:
    """Where the right formula itself is undefined, any answer will do."""
    assert Formula("log(x)").counterexample("log(x)") is None
    assert Formula("log(x)").counterexample("log(abs(x))") is None
    assert Formula("log(x)").counterexample("log(abs(x) + 1)") is not None


def test_has_value() -> None:
    """A formula that is finite nowhere in its ranges could not be answered wrongly, and says so."""
    assert Formula("log(x)").has_value()
    assert not Formula("log(-1)").has_value()
    assert not Formula("log(x)", {"x": (-2.0, -1.0)}).has_value()


def test_tolerance_is_absolute_and_includes_its_bound() -> None:
    """With a tolerance, an answer is right up to that distance, the bound included, and not beyond."""
    pi = Formula("pi", tolerance=0.01)
    assert pi.counterexample("pi + 0.01") is None
    assert pi.counterexample("3.14") is None
    assert pi.counterexample("pi - 0.0101") is not None
    exact = Formula("3", tolerance=0.0)
    assert exact.counterexample("3") is None
    assert exact.counterexample("3 + 1e-12") is not None


def test_small_values_are_judged_by_their_own_size() -> None:
    """A number of 1e-13 is not answered by 0, nor is a formula that is small everywhere."""
    small = Formula("1e-12 * x")
    assert small.counterexample("x / 10^12") is None
    assert small.counterexample("0") is not None
    assert small.counterexample("1.001e-12 * x") is not None


def test_a_variable_may_have_any_name() -> None:
    """`lambda` is a word of Python, `n`, `s` and `q` are words of the prompt; as variables they are names."""
    assert GREEK.variables == ("alpha", "delta", "gamma", "lambda", "mu", "theta")
    assert FLOW.counterexample("n + q") is None
    wrong = Formula("exp(-lambda * x)", {"lambda": (0.5, 2.0)}).counterexample("exp(λx)")
    assert wrong is not None
    assert set(wrong.at) == {"lambda", "x"}


def test_swapped_variables_are_found() -> None:
    """Two variables do not take equal values at every point."""
    assert Formula("m / n", {"m": (1.0, 9.0), "n": (1.0, 9.0)}).counterexample("n / m") is not None
    assert Formula("m - n").counterexample("n - m") is not None
