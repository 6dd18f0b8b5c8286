"""Smooth elementwise functions against mpmath."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from actquiz import reference
from tests.reference.oracle import SPECIAL, Exact, grid, mp, mpf, rounded, ulps

VALUE, DERIVATIVE = 5.0, 14.0


def sigma(x: Any) -> Any:
    """Return the logistic sigmoid."""
    return 1 / (1 + mp.exp(-x))


def swish_slope(u: Any) -> Any:
    """Return the derivative of swish at x for beta·x = u."""
    return sigma(u) * (1 + u * sigma(-u))


def mish(x: Any) -> Any:
    """Return mish as it is defined."""
    return x * mp.tanh(mp.log1p(mp.exp(x)))


def mish_slope(x: Any) -> Any:
    """Return the derivative of mish by the product rule."""
    t = mp.tanh(mp.log1p(mp.exp(x)))
    return t + x * (1 - t * t) * sigma(x)


@dataclass(frozen=True)
class Case:
    """A reference, its exact twin, the error allowed, and its limits at -inf and inf."""

    name: str
    exact: Exact
    bound: float
    limits: tuple[float, float]
    parameters: Mapping[str, float] = field(default_factory=dict)
    scale: Exact | None = None

    def __str__(self) -> str:
        """Name the case in pytest's report."""
        return " ".join([self.name, *(f"{key}={value}" for key, value in self.parameters.items())])


def elu_cases(alpha: float) -> list[Case]:
    """Return elu and its derivative for one alpha."""
    given = {"alpha": alpha}
    return [
        Case("elu", lambda x: x if x > 0 else alpha * mp.expm1(x), 2.0, (-alpha, np.inf), given),
        Case("elu_derivative", lambda x: 1 if x > 0 else alpha * mp.exp(x), 2.5, (0, 1), given),
    ]


def beta_cases(beta: float) -> list[Case]:
    """Return softplus, swish and their derivatives for one positive beta."""
    given = {"beta": beta}

    def size(x: Any) -> Any:
        return 0.3 if -2 < beta * x < -0.7 else 0

    return [
        Case("softplus", lambda x: mp.log1p(mp.exp(beta * x)) / beta, 3.0, (0, np.inf), given),
        Case("softplus_derivative", lambda x: sigma(beta * x), 3.0, (0, 1), given),
        Case("swish", lambda x: x * sigma(beta * x), VALUE, (-0.0, np.inf), given),
        Case("swish_derivative", lambda x: swish_slope(beta * x), DERIVATIVE, (0, 1), given, size),
        Case("swish_beta_derivative", lambda x: x * x * sigma(beta * x) * sigma(-beta * x), DERIVATIVE, (0, 0), given),
    ]


CASES = [
    Case("sigmoid", sigma, 2.0, (0, 1)),
    Case("sigmoid_derivative", lambda x: sigma(x) * sigma(-x), 4.5, (0, 0)),
    Case("tanh", mp.tanh, 3.0, (-1, 1)),
    Case("tanh_derivative", lambda x: mp.sech(x) ** 2, 5.0, (0, 0)),
    Case("mish", mish, VALUE, (-0.0, np.inf)),
    Case("mish_derivative", mish_slope, DERIVATIVE, (0, 1), scale=lambda x: 0.3 if -2 < x < -0.5 else 0),
    *(case for alpha in (1.0, 0.25, 1.7, 0.0) for case in elu_cases(alpha)),
    *(case for beta in (1.0, 1.702, 0.1, 30.0) for case in beta_cases(beta)),
    Case("swish", lambda x: x / 2, 0.5, (-np.inf, np.inf), {"beta": 0.0}),
    Case("swish", lambda x: x * sigma(-2 * x), VALUE, (-np.inf, 0.0), {"beta": -2.0}),
    Case("swish_derivative", lambda x: mpf(0.5), 0.5, (0.5, 0.5), {"beta": 0.0}),
    Case("swish_beta_derivative", lambda x: x * x / 4, 1.0, (np.inf, np.inf), {"beta": 0.0}),
]
each = pytest.mark.parametrize("case", CASES, ids=str)


@each
def test_float64_is_right_to_the_last_digits(case: Case) -> None:
    """The error in units of the last place stays within the bound; derivatives are measured on their terms."""
    x = grid()
    errors = ulps(getattr(reference, case.name)(x, **case.parameters), case.exact, x, case.scale)
    assert errors.max() <= case.bound, f"{errors.max()} at {x[errors.argmax()]!r}"


@each
def test_float32_is_correctly_rounded(case: Case) -> None:
    """A float32 result is the float32 nearest to the exact value."""
    x = grid()[::4].astype(np.float32)
    got = getattr(reference, case.name)(x, **case.parameters)
    assert np.array_equal(got, rounded(case.exact, x))


@each
def test_infinities_give_limits(case: Case) -> None:
    """±inf gives the limit and NaN stays NaN."""
    got = getattr(reference, case.name)(SPECIAL, **case.parameters)
    assert np.array_equal(got, [*case.limits, np.nan], equal_nan=True)


def test_tanh_keeps_the_sign_of_zero() -> None:
    """The tanh of -0.0 is -0.0."""
    assert np.array_equal(np.signbit(reference.tanh(np.array([-0.0, 0.0]))), [True, False])


def test_elu_at_its_kink() -> None:
    """The derivative of elu at 0 is alpha, as in PyTorch."""
    assert reference.elu_derivative(0.0, 1.7) == reference.elu_derivative(-0.0, 1.7) == 1.7
