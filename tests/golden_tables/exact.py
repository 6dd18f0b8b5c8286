"""The functions of the tables as mpmath evaluates them: textbook forms, chosen so that no digits cancel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import mpmath  # type: ignore[import-untyped]

mp: Any = mpmath.mp
mpf: Any = mpmath.mpf
Number = Any
Exact = Callable[[Number], Number]
INF = float("inf")


@dataclass(frozen=True)
class Entry:
    """One table: a reference with parameters, its exact twin, its limits at ±inf, and the size of its terms.

    `size` is given where terms cancel; errors are measured against it where it is larger than the value.
    """

    function: str
    exact: Exact
    limits: tuple[float, float]
    parameters: Mapping[str, float] = field(default_factory=dict)
    size: Exact | None = None

    @property
    def name(self) -> str:
        """The name of the table: the function, and the parameters that are not defaults."""
        return "-".join([self.function, *(f"{key}={value:g}" for key, value in self.parameters.items())])


def sigma(x: Number) -> Number:
    """Return the logistic sigmoid."""
    return 1 / (1 + mp.exp(-x))


def swish_slope(u: Number) -> Number:
    """Return the derivative of u·sigma(u)."""
    return sigma(u) * (1 + u * sigma(-u))


def swish_size(u: Number) -> Number:
    """Return the size of the two terms of swish_slope."""
    return sigma(u) * (1 + abs(u) * sigma(-u))


def mish_gate(x: Number) -> Number:
    """Return tanh(softplus(x))."""
    return mp.tanh(mp.log1p(mp.exp(x)))


def mish_terms(x: Number) -> tuple[Number, Number]:
    """Return the two terms of the derivative of mish."""
    return mish_gate(x), x * sigma(x) * mp.sech(mp.log1p(mp.exp(x))) ** 2


def normal(x: Number) -> Number:
    """Return the distribution function of a standard normal."""
    if abs(x) > 1e5:  # beyond mpmath's erfc, and beyond the range of float64: the leading term is enough
        return mpf(1) if x > 0 else density(x) / -x
    return mp.erfc(-x / mp.sqrt(2)) / 2


def density(x: Number) -> Number:
    """Return the density of a standard normal."""
    return mp.exp(-x * x / 2) / mp.sqrt(2 * mp.pi)


def gelu_argument(x: Number) -> tuple[Number, Number]:
    """Return v = 2√(2/π)(x + 0.044715x³) and x·v′."""
    scale, cubic = 2 * mp.sqrt(2 / mp.pi), mpf(0.044715)
    return scale * (x + cubic * x**3), scale * (x + 3 * cubic * x**3)


def gelu_tanh_slope(x: Number) -> Number:
    """Return the derivative of x·sigma(v)."""
    v, growth = gelu_argument(x)
    return sigma(v) * (1 + growth * sigma(-v))


def gelu_tanh_size(x: Number) -> Number:
    """Return the size of the two terms of gelu_tanh_slope."""
    v, growth = gelu_argument(x)
    return sigma(v) * (1 + abs(growth) * sigma(-v))


def hard_gate(x: Number) -> Number:
    """Return min(max(0, x + 3), 6)."""
    return min(max(x + 3, mpf(0)), mpf(6))


def between(x: Number, low: float, high: float) -> Number:
    """Return 1 for low < x < high, else 0."""
    return mpf(1) if low < x < high else mpf(0)
