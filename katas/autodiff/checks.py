"""Hidden checks of the autodiff kata."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import numpy as np

from actquiz import reference
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, expression, show

# simple ones first; each of the values and slopes is no smaller than 1e-3
ONE_OPERATION = ("x + y", "x * y", "x - y", "x / y", "-x", "x**2", "x**3", "x.relu()", "x.tanh()", "x.exp()")
SEVERAL = (
    "x * y + z", "(x + y) * (z - 1)", "(x * y + z).tanh()", "(x - y).relu() * z", "(x * 0.5).exp() / z",
    "(x**2 + 1) / (z**2 + 1)", "((x + y).tanh() * z + 0.5).relu()", "(x * y - z / 2).exp()", "((x / y)**2).tanh()",
)  # fmt: skip
SHARED = (
    "x + x",
    "x * x",
    "x * x * x",
    "x / x",
    "(x + y) * (x - y)",
    "x * x.exp() + x.relu()",
    "x - x",
    "(x * y).tanh() + y * y / x",
)
REFLECTED = (
    "2 + x",
    "3 * x",
    "2 - x",
    "1 / x",
    "1 - x.tanh()",
    "2.5 / (1 + x * x)",
    "0 - x * 4",
    "1 / (1 + (-x).exp())",
)
NAMED = (
    "(a := x * y) * a", "(a := x + 1) * (b := a * y) + b * a", "(a := x.exp()) / (a + 1)",
    "(a := x * 2) + (b := a * 3) + (a + b) * (b := b * b) + b", "(x := x * x) * x",
)  # fmt: skip
POINTS: tuple[dict[str, float], ...] = (
    {"x": 2.0, "y": 3.0, "z": -1.0}, {"x": -1.0, "y": 0.5, "z": 2.0}, {"x": 0.25, "y": -2.0, "z": 0.5},
    # equal numbers are different inputs
    {"x": 1.5, "y": 1.5, "z": 1.5},
)  # fmt: skip


class TestAutodiff:
    """Expressions of which value and gradients are known; each input is used unless a check says otherwise."""

    def test_values(self, solution: Solution, rng: np.random.Generator) -> None:
        """The value is right."""
        for text, inputs in _calls((*ONE_OPERATION, *SEVERAL), rng):
            _require(solution, text, inputs, gradients=False)

    def test_gradients(self, solution: Solution, rng: np.random.Generator) -> None:
        """The gradients are right where no name comes twice."""
        for text, inputs in _calls((*ONE_OPERATION, *SEVERAL), rng):
            _require(solution, text, inputs)
        _require(solution, "x.relu()", {"x": 0.0})

    def test_shared(self, solution: Solution, rng: np.random.Generator) -> None:
        """A name that comes twice collects from both places."""
        for text, inputs in _calls(SHARED, rng):
            _require(solution, text, inputs)

    def test_named(self, solution: Solution, rng: np.random.Generator) -> None:
        """A result that is used twice passes on what it collected from both places, once."""
        for text, inputs in _calls(NAMED, rng):
            _require(solution, text, inputs)

    def test_reflected(self, solution: Solution, rng: np.random.Generator) -> None:
        """A number may stand on the left."""
        for text, inputs in _calls(REFLECTED, rng):
            _require(solution, text, inputs)

    def test_unused(self, solution: Solution) -> None:
        """A name that does not come up has the gradient 0; so have all in an expression of numbers."""
        for text in ("x * 2", "x.tanh()", "y", "2 + 3", "1.5"):
            _require(solution, text, {"x": 2.0, "y": -1.0})

    def test_powers(self, solution: Solution) -> None:
        """Base and exponent have gradients; a base may be 0 or negative where the exponent is a whole number."""
        for text, inputs in (
            ("x**y", {"x": 2.0, "y": 3.0}), ("x**y", {"x": 0.5, "y": -1.5}), ("2**x", {"x": 3.0}),
            ("x**0.5", {"x": 4.0}), ("x**-1", {"x": 4.0}), ("x**3", {"x": -2.0}), ("x**2", {"x": 0.0}),
            ("x**1", {"x": 0.0}), ("x**0", {"x": 3.0}), ("(x - y)**2", {"x": 1.0, "y": 1.0}), ("x**x", {"x": 2.0}),
        ):  # fmt: skip
            _require(solution, text, inputs)

    def test_tail(self, solution: Solution) -> None:
        """The slope of tanh is 4·exp(-2|x|) far out, not 0."""
        for x in (10.0, -15.0, 20.0, -30.0):
            _require(solution, "x.tanh()", {"x": x}, atol=0.0)
        _require(solution, "(3 * x).tanh() * 1e20", {"x": 8.0}, atol=0.0)

    def test_many_paths(self, solution: Solution) -> None:
        """Forty doublings are 2⁴⁰ paths and forty additions."""
        names = " + ".join(f"0 * (a := a + a * {1 if i % 2 else 0.5})" for i in range(40))
        _require(solution, f"0 * (a := x * 1e-9) + {names} + a", {"x": 0.5})


def _calls(texts: Iterable[str], rng: np.random.Generator) -> Iterator[tuple[str, dict[str, float]]]:
    """Yield each expression at every point, with the inputs that it uses."""
    random = {name: float(value) for name, value in zip("xyz", rng.uniform(0.5, 2, 3), strict=True)}
    for text in texts:
        for point in (*POINTS, random):
            yield text, {name: value for name, value in point.items() if name in text.replace("exp", "")}


def _require(
    solution: Solution, text: str, inputs: Mapping[str, float], *, gradients: bool = True, atol: float = 1e-9
) -> None:
    """Value and gradients are right to nine digits."""
    got = solution.call("evaluate", (text, dict(inputs)), {}).value
    want = reference.evaluate(text, inputs)
    shown = {"input": expression("evaluate", (text, dict(inputs)), {}), "expected": show(want), "got": show(got)}
    if not _is_answer(got, inputs):
        raise CheckFailed("not_value_and_grads", **shown, function="evaluate")
    if not _near(got[0], want[0], atol):
        raise CheckFailed("values", **shown, function="evaluate")
    if gradients and not all(_near(got[1][name], want[1][name], atol) for name in inputs):
        raise CheckFailed("gradients", **shown, function="evaluate")


def _is_answer(got: Any, inputs: Mapping[str, float]) -> bool:
    return (
        isinstance(got, tuple)
        and len(got) == 2
        and isinstance(got[1], dict)
        and got[1].keys() == inputs.keys()
        and all(type(number) in (int, float, np.float64) for number in (got[0], *got[1].values()))
    )


def _near(got: float, want: float, atol: float) -> bool:
    return math.isclose(got, want, rel_tol=1e-9, abs_tol=atol)
