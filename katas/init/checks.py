"""Hidden checks of the init kata.

Each statistical test below fails a right solution with a probability of about `ALARM` at most, by a bound that holds
for every number of weights, not only in the limit. A grade makes 23 of them, so that chance takes a star from fewer
than one right solution in ten million.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from actquiz.grading import wire
from actquiz.grading.checks import Array
from actquiz.grading.failure import CheckFailed
from actquiz.grading.solution import Solution, expression, show

ALARM = 1e-9
FANS = ((1000, 250), (250, 1000))
GAINS: tuple[dict[str, float], ...] = ({}, {"gain": 5 / 3}, {"gain": 0.5})
SLOPES: tuple[dict[str, float], ...] = ({}, {"negative_slope": 0.2}, {"negative_slope": 1.0})
# of 250,000 normal weights none is beyond 3.9 deviations with the probability (1 - 9.6e-5)^250000 = 3.6e-11
SURELY = 3.9
DEFAULTS = {"xavier_uniform": {"gain": 1.0}, "kaiming_normal": {"negative_slope": 0.0}}


class TestInit:
    """Weights are random, so what is judged is how they are distributed."""

    def test_shape(self, solution: Solution) -> None:
        """The shape is (fan_out, fan_in)."""
        for function in DEFAULTS:
            for fan_in, fan_out in ((3, 2), (4, 4), (1, 1), (1, 5), (5, 1), (7, 3)):
                _draw(solution, function, 7, fan_in, fan_out)

    def test_dtype(self, solution: Solution) -> None:
        """The weights are float64."""
        for function in DEFAULTS:
            weights, call = _draw(solution, function, 7, 3, 2)
            if weights.dtype != np.float64:
                raise CheckFailed("dtype", input=call, expected="float64", got=str(weights.dtype), function=function)

    def test_uniform(self, solution: Solution, rng: np.random.Generator) -> None:
        """The weights of xavier_uniform are uniform within the bounds."""
        for index, gain in enumerate(GAINS):
            fan_in, fan_out = FANS[index % 2]
            weights, call = _draw(solution, "xavier_uniform", _seed(rng), fan_in, fan_out, **gain)
            bound = gain.get("gain", 1.0) * math.sqrt(6 / (fan_in + fan_out))
            # Hoeffding: a mean of numbers from [0, 1] is off by more than this with the probability ALARM
            off = 3 * math.sqrt(math.log(2 / ALARM) / (2 * weights.size))
            _require_spread(weights, call, "xavier_uniform", bound / math.sqrt(3), off)
            if not (np.abs(weights) <= bound * (1 + 1e-9)).all():
                got = show(float(np.abs(weights).max()))
                raise CheckFailed(
                    "bounds", input=f"np.abs({call}).max()", expected=f"<= {bound:.6g}", got=got,
                    function="xavier_uniform",
                )  # fmt: skip
            points = np.linspace(-bound, bound, 201)
            _require_distribution(weights, call, "xavier_uniform", points, (points / bound + 1) / 2)

    def test_normal(self, solution: Solution, rng: np.random.Generator) -> None:
        """The weights of kaiming_normal are normal, with the right variance."""
        for index, slope in enumerate(SLOPES):
            fan_in, fan_out = FANS[index % 2]
            weights, call = _draw(solution, "kaiming_normal", _seed(rng), fan_in, fan_out, **slope)
            deviation = math.sqrt(2 / ((1 + slope.get("negative_slope", 0.0) ** 2) * fan_in))
            # Laurent and Massart: a chi-square of n degrees is off by more than this with the probability ALARM
            x = math.log(2 / ALARM)
            off = (2 * math.sqrt(weights.size * x) + 2 * x) / weights.size
            _require_spread(weights, call, "kaiming_normal", deviation, off)
            points = np.linspace(-4, 4, 201)
            shares = np.array([0.5 * math.erfc(-point / math.sqrt(2)) for point in points])
            _require_distribution(weights, call, "kaiming_normal", points * deviation, shares)
            if np.abs(weights).max() < SURELY * deviation:
                raise CheckFailed(
                    "tails", input=f"np.abs({call}).max()", expected=f">= {SURELY * deviation:.6g}",
                    got=show(float(np.abs(weights).max())), function="kaiming_normal",
                )  # fmt: skip

    def test_generator(self, solution: Solution, rng: np.random.Generator) -> None:
        """The generator decides: the same seed, the same weights; another seed, others."""
        for function, default in DEFAULTS.items():
            for _ in range(3):
                seed = _seed(rng)
                first, _ = _draw(solution, function, seed, 3, 2)
                # named although it is the default, or the worker would not be asked again
                second, again = _draw(solution, function, seed, 3, 2, **default)
                other, otherwise = _draw(solution, function, seed + 1, 3, 2)
                if not np.array_equal(first, second):
                    raise CheckFailed(
                        "same_seed", input=again, expected=show(first), got=show(second), function=function
                    )  # fmt: skip
                if np.array_equal(first, other):
                    raise CheckFailed("other_seed", input=otherwise, got=show(other), function=function)

    def test_independence(self, solution: Solution, rng: np.random.Generator) -> None:
        """Neither rows nor columns, neighbours nor halves, have anything to do with each other."""
        for function in DEFAULTS:
            weights, call = _draw(solution, function, _seed(rng), 1000, 250)
            for first, second, written in (
                (weights[::2], weights[1::2], "w[::2].ravel(), w[1::2].ravel()"),
                (weights[:125], weights[125:], "w[:125].ravel(), w[125:].ravel()"),
                (weights[:, ::2], weights[:, 1::2], "w[:, ::2].ravel(), w[:, 1::2].ravel()"),
                (weights[:, :500], weights[:, 500:], "w[:, :500].ravel(), w[:, 500:].ravel()"),
            ):
                expressed = f"w = {call}; np.corrcoef({written})[0, 1]"
                _require_independence(first.ravel(), second.ravel(), expressed, function)


def _draw(
    solution: Solution, function: str, seed: int, fan_in: int, fan_out: int, **parameter: float
) -> tuple[Array, str]:
    """Return weights of the right shape, and the call that gave them as an expression."""
    args: tuple[Any, ...] = (wire.Seeded(seed), fan_in, fan_out)
    call = expression(function, args, parameter)
    weights = solution.call(function, args, parameter).value
    if not isinstance(weights, np.ndarray) or weights.dtype.kind != "f":
        raise CheckFailed(
            "not_an_array", input=call, got=show(weights), function=function, type=type(weights).__name__
        )  # fmt: skip
    if weights.shape != (fan_out, fan_in):
        raise CheckFailed(
            "shape", input=call, expected=str((fan_out, fan_in)), got=str(weights.shape), function=function
        )  # fmt: skip
    return weights, call


def _seed(rng: np.random.Generator) -> int:
    return int(rng.integers(2**32))


def _require_spread(weights: Array, call: str, function: str, deviation: float, off: float) -> None:
    """The second moment, which is the variance for the mean 0, is right but for a share `off`."""
    moment = float(np.mean(np.square(weights)))
    if not abs(moment / deviation**2 - 1) <= off:
        raise CheckFailed(
            "spread", input=f"np.sqrt(np.mean({call}**2))", expected=f"{deviation:.6g}", got=f"{math.sqrt(moment):.6g}",
            function=function,
        )  # fmt: skip


def _require_distribution(weights: Array, call: str, function: str, points: Array, shares: Array) -> None:
    """The shares of weights up to some points are right.

    Dvoretzky, Kiefer, Wolfowitz and Massart: over all points at once the largest error of the n weights exceeds
    √(ln(2/p)/2n) with at most the probability p.
    """
    found = np.searchsorted(np.sort(weights, axis=None), points, side="right") / weights.size
    worst = int(np.argmax(np.abs(found - shares)))
    if not abs(found[worst] - shares[worst]) <= math.sqrt(math.log(2 / ALARM) / (2 * weights.size)):
        raise CheckFailed(
            "distribution", input=f"np.mean({call} <= {points[worst]:.6g})", expected=f"{shares[worst]:.4f}",
            got=f"{found[worst]:.4f}", function=function,
        )  # fmt: skip


def _require_independence(first: Array, second: Array, written: str, function: str) -> None:
    """The correlation of two halves is no larger than chance allows.

    Products of uniform weights lie within ±3 variances, so Hoeffding bounds their mean. A product of normal ones is
    half the difference of two squares, so two chi-squares bound their sum: 2√(nx) + x, smaller than that.
    """
    correlation = float(first @ second / math.sqrt((first @ first) * (second @ second)))
    # the variances are those of the weights, whose own error makes it at most a tenth larger
    limit = 1.1 * 3 * math.sqrt(2 * math.log(2 / ALARM) / first.size)
    if not abs(correlation) <= limit:
        raise CheckFailed("dependent", input=written, expected="0", got=f"{correlation:.3f}", function=function)
