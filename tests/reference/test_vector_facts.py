"""Every registered fact about functions of rows, verified numerically."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from actquiz import reference
from actquiz.reference.vector_facts import VECTOR_FACTS, Property, VectorFacts
from tests.reference.oracle import Array

each = pytest.mark.parametrize("facts", VECTOR_FACTS.values(), ids=VECTOR_FACTS.keys())
ROWS: Array = np.random.default_rng(91).normal(size=(40, 6)) * 2
SHUFFLED = np.array([3, 0, 5, 1, 4, 2])


def call(facts: VectorFacts, x: Array) -> Array:
    """Return f(x), row by row."""
    function: Any = getattr(reference, facts.name)
    return np.asarray(function(x, 3) if facts.name == "maxout" else function(x))


def holds(facts: VectorFacts, wanted: Property) -> bool:
    """Say whether a property holds on all rows."""
    plain = call(facts, ROWS)
    match wanted:
        case Property.SIMPLEX:
            return plain.ndim == 2 and bool((plain >= 0).all()) and np.allclose(plain.sum(axis=-1), 1, rtol=1e-14)
        case Property.SPARSE:
            return bool((plain == 0).any())
        case Property.SHIFT_INVARIANT:
            return np.allclose(call(facts, ROWS + 0.75), plain, rtol=1e-12)
        case Property.SHIFT_EQUIVARIANT:
            return np.allclose(call(facts, ROWS + 0.75), plain + 0.75, rtol=1e-12)
        case Property.SCALE_INVARIANT:
            return np.allclose(call(facts, ROWS * 4), plain, rtol=1e-12)
        case Property.HOMOGENEOUS:
            return np.allclose(call(facts, ROWS * 4), plain * 4, rtol=1e-12)
        case Property.PERMUTATION_EQUIVARIANT:
            moved = call(facts, ROWS[:, SHUFFLED])
            return plain.shape == ROWS.shape and np.allclose(moved, plain[:, SHUFFLED], rtol=1e-12)
        case Property.UNIT_LENGTH:
            return plain.ndim == 2 and np.allclose(np.linalg.norm(plain, axis=-1), 1, rtol=1e-12)


@each
def test_exactly_the_registered_properties_hold(facts: VectorFacts) -> None:
    """What is registered holds, and what is not registered does not."""
    assert {wanted for wanted in Property if holds(facts, wanted)} == facts.properties


@each
def test_length_of_the_result(facts: VectorFacts) -> None:
    """The result is as long as it is said to be, or one number."""
    result = call(facts, ROWS[0])
    assert result.shape == ((round(6 * facts.length),) if facts.length else ())


@each
def test_lipschitz_constant(facts: VectorFacts) -> None:
    """No Jacobian has a larger norm, and some come close; an infinite constant is exceeded by any number."""
    extreme = np.array([[50.0, 0, 0, 0, 0, 0], [60.0, 60.0, 0, 0, 0, 0], [400.0, 400.0, 400.0, 0, 0, 0]])
    rows = [*ROWS, *(ROWS * 1e-4), *extreme, ROWS[0] * 100]
    norms = []
    for row in rows:
        size = max(1e-6, 1e-3 * float(np.abs(row).min()))
        columns = [(call(facts, row + step) - call(facts, row - step)) / (2 * size) for step in size * np.eye(6)]
        norms.append(np.linalg.norm(np.stack([np.atleast_1d(column) for column in columns], axis=-1), 2))
    if math.isinf(facts.lipschitz):
        assert max(norms) > 50
    else:
        assert max(norms) <= facts.lipschitz * (1 + 1e-6)
        assert max(norms) >= facts.lipschitz * (1 - 1e-2)


@each
def test_tex_has_balanced_braces(facts: VectorFacts) -> None:
    """Braces are closed, and there is a source."""
    assert facts.tex.count("{") == facts.tex.count("}")
    assert facts.sources
