"""float32 rows and pairs are evaluated in float64 and rounded once: the results are the correctly rounded ones."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from actquiz import reference as ref
from tests.reference import exact_arrays as ex
from tests.reference.oracle import BITS, Array, mp, nearest32

rng = np.random.default_rng(81)
X: Array = (rng.normal(size=(8, 12)) * np.array([[0.1], [1], [3], [10], [20], [30], [60], [80]])).astype(np.float32)
UP: Array = rng.normal(size=(8, 6)).astype(np.float32)


def swish_slope(u: Any) -> Any:
    """Return the derivative of silu."""
    return ex.sigma(u) * (1 + u * ex.sigma(-u))


def exact_results() -> dict[str, tuple[Array, Any]]:
    """Return float32 results beside exact ones."""
    mp.prec = BITS
    x, up = ex.exact(X), ex.exact(UP)
    a, b = x[:, :6], x[:, 6:]
    total = ex.exp(x).sum(axis=1)
    return {
        "softmax": (ref.softmax(X), ex.softmax(x)),
        "log_softmax": (ref.log_softmax(X), x - ex.log(total)[:, np.newaxis]),
        "logsumexp": (ref.logsumexp(X), ex.log(total)),
        "glu": (ref.glu(X), a * ex.sigma(b)),
        "glu in b": (ref.glu_backward(UP, X)[:, 6:], up * a * ex.sigma(b) * ex.sigma(-b)),
        "swiglu": (ref.swiglu(X[:, :6], UP), a * ex.sigma(a) * up),
        "swiglu in the gate": (ref.swiglu_backward(UP, X[:, :6], UP)[0], up * up * swish_slope(a)),
    }


RESULTS = exact_results()


@pytest.mark.parametrize("name", RESULTS)
def test_results_are_correctly_rounded(name: str) -> None:
    """Every entry is the float32 nearest to the exact value."""
    got, want = RESULTS[name]
    assert got.dtype == np.float32
    assert np.array_equal(got.ravel(), np.array([nearest32(value) for value in want.ravel()], np.float32))
