"""Every registered fact, verified numerically."""

from __future__ import annotations

import inspect
import math
from pathlib import Path

import numpy as np
import pytest

from actquiz import reference
from actquiz.reference.facts import FACTS, Facts
from tests.reference.oracle import Array

each = pytest.mark.parametrize("facts", FACTS.values(), ids=FACTS.keys())
X: Array = np.unique(np.round(np.concatenate([np.linspace(-30, 30, 60_001), np.linspace(-3, 3, 60_001)]), 4))


def values(facts: Facts, x: Array) -> Array:
    """Return f(x)."""
    return np.asarray(getattr(reference, facts.name)(x))


def slopes(facts: Facts, x: Array) -> Array:
    """Return f′(x)."""
    return np.asarray(getattr(reference, f"{facts.name}_derivative")(x))


def test_every_activation_is_registered() -> None:
    """A function of x alone with a derivative is in the registry, and nothing else is."""
    names = {
        name
        for name in reference.__all__
        if f"{name}_derivative" in reference.__all__
        and all(entry.default is not inspect.Parameter.empty
                for key, entry in inspect.signature(getattr(reference, name)).parameters.items() if key != "x")
    }  # fmt: skip
    assert names == set(FACTS)


@each
def test_parameters_have_defaults(facts: Facts) -> None:
    """The derivative takes the same parameters with the same defaults."""
    derivative = inspect.signature(getattr(reference, f"{facts.name}_derivative")).parameters
    assert {name: entry.default for name, entry in derivative.items() if name != "x"} == facts.parameters
    assert all(isinstance(default, float) for default in facts.parameters.values())


@each
def test_limits(facts: Facts) -> None:
    """The values at ±inf are the registered limits, and those at ±1e9 are close to them."""
    ends = np.array([-np.inf, np.inf])
    assert np.array_equal(values(facts, ends), np.array(facts.limits))
    assert np.array_equal(slopes(facts, ends), np.array(facts.slopes), equal_nan=True)
    for limit, value in zip(facts.limits, values(facts, np.array([-1e9, 1e9])), strict=True):
        assert abs(value) > 1e6 and np.sign(value) == np.sign(limit) if math.isinf(limit) else abs(value - limit) < 1e-6


@each
def test_range(facts: Facts) -> None:
    """No value lies outside, and some come close to both ends."""
    low, high = facts.range
    found = np.concatenate([values(facts, X), values(facts, np.array([-1e9, -1e3, 1e3, 1e9]))])
    assert low <= found.min()
    assert found.max() <= high
    assert found.min() < -1e6 if math.isinf(low) else found.min() - low < 1e-6
    assert found.max() > 1e6 if math.isinf(high) else high - found.max() < 1e-6


@each
def test_monotone(facts: Facts) -> None:
    """A monotone function never decreases; any other one decreases somewhere."""
    found = values(facts, X)
    room = 4 * np.spacing(np.abs(found[1:]))
    assert bool((np.diff(found) >= -room).all()) == facts.monotone


@each
def test_minimum(facts: Facts) -> None:
    """An interior minimum is where it is said to be; the slope is 0 there and changes its sign."""
    if facts.minimum is None:
        assert facts.monotone
        return
    at, lowest = facts.minimum
    assert values(facts, np.array(at)) == pytest.approx(lowest, rel=1e-15)
    assert values(facts, X).min() >= lowest
    assert abs(slopes(facts, np.array(at))) < 1e-15
    assert slopes(facts, np.array(at - 1e-6)) < 0 < slopes(facts, np.array(at + 1e-6))
    assert facts.range[0] == lowest


@each
def test_zeros(facts: Facts) -> None:
    """The function is 0 exactly where it is said to be."""
    if facts.flat:
        low, high, *others = facts.zeros
        inside = (low <= X) & (high >= X) | np.isin(X, others)
        if facts.name == "step":
            inside &= X != 0
    else:
        inside = np.isin(X, facts.zeros)
    # far out a value may underflow, so only the sign is asked there
    near = np.abs(X) < 20
    assert np.array_equal((values(facts, X) == 0)[near], inside[near])


@each
def test_lipschitz_constant(facts: Facts) -> None:
    """No quotient of differences exceeds it, and some come close to it."""
    quotients = np.abs(np.diff(values(facts, X))) / np.diff(X)
    if math.isinf(facts.lipschitz):
        wide = np.abs(np.diff(values(facts, np.array([-1e8, -1e-9, 0.0, 0.5, 0.5 + 1e-9, 1e8, 2e8]))))
        assert (wide / np.diff([-1e8, -1e-9, 0.0, 0.5, 0.5 + 1e-9, 1e8, 2e8])).max() > 1e7
        return
    assert quotients.max() <= facts.lipschitz * (1 + 1e-9)
    assert quotients.max() >= facts.lipschitz * (1 - 2e-3)
    assert np.abs(slopes(facts, X)).max() <= facts.lipschitz * (1 + 1e-15)


@each
def test_kinks(facts: Facts) -> None:
    """Left and right slopes differ at each kink and nowhere else; the registered value is what is returned."""
    kinks = dict(facts.kinks or {})
    for at, value in kinks.items():
        assert slopes(facts, np.array(at)) == value
    step = 1e-7
    inner = X[np.abs(X) < 10]
    left = (values(facts, inner) - values(facts, inner - step)) / step
    right = (values(facts, inner + step) - values(facts, inner)) / step
    broken = inner[np.abs(left - right) > 1e-3]
    assert set(np.round(broken, 3).tolist()) == set(kinks)


@each
def test_tex_has_balanced_braces(facts: Facts) -> None:
    """Braces and delimiters are closed, and there is a source."""
    for tex in (facts.tex, facts.derivative_tex):
        assert tex.count("{") == tex.count("}")
        assert tex.count(r"\left") == tex.count(r"\right")
    assert facts.sources


def test_no_family_hides_a_function() -> None:
    """A family is loaded on demand, so its file must not have the name of a function: it would take its place."""
    files = {path.stem for path in Path(reference.__file__).parent.glob("*.py")}
    assert files & set(reference.__all__) == set()
