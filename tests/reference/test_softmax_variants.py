"""The relatives of softmax: temperature, mask, Jacobian, one pass, sparsemax, logsumexp, gating, attention."""

from __future__ import annotations

import numpy as np
import pytest

from actquiz import reference as ref
from tests.reference import exact_arrays as ex
from tests.reference.oracle import BITS, DTYPES, Array, mp, mpf

X: Array = np.random.default_rng(41).normal(size=(3, 5)) * np.array([[1.0], [30.0], [200.0]])


@pytest.mark.parametrize("temperature", [0.3, 1.0, 1.7, 100.0])
def test_temperature_divides_the_logits(temperature: float) -> None:
    """Every entry is right to 1e-15, also where the division rounds."""
    mp.prec = BITS
    want = ex.softmax(ex.exact(X) / mpf(temperature))
    assert ex.close(ref.softmax_temperature(X, temperature), want, 1e-15, scale=want + mpf(1e-300))


def test_extreme_temperatures() -> None:
    """0 is the arg max, shared by ties; inf is uniform; below 0 is an error; NaN spoils its row only."""
    x = np.array([[1.0, 3.0, 3.0], [0.0, np.nan, 1.0]])
    assert np.array_equal(ref.softmax_temperature(x, 0.0), [[0.0, 0.5, 0.5], [np.nan] * 3], equal_nan=True)
    assert np.array_equal(ref.softmax_temperature(x[:1], np.inf), np.full((1, 3), 1 / 3))
    assert np.array_equal(ref.softmax_temperature(x[:1], 1e-320), [[0, 0.5, 0.5]])
    assert np.array_equal(ref.softmax_temperature(x[0], 0.0, axis=0), [0, 0.5, 0.5])
    with pytest.raises(ValueError, match=r"-0\.5"):
        ref.softmax_temperature(x, -0.5)


def test_mask_takes_entries_out() -> None:
    """Masked entries are 0 whatever they hold, the others are their own softmax; an empty row is 0."""
    x = np.array([[1.0, np.nan, 2.0], [np.inf, 5.0, -np.inf], [1.0, 2.0, 3.0]])
    mask = np.array([[True, False, True], [False, True, False], [False, False, False]])
    first, second = ref.softmax(np.array([1.0, 2.0])).tolist()
    assert np.array_equal(ref.masked_softmax(x, mask), [[first, 0, second], [0, 1, 0], [0, 0, 0]])
    assert np.array_equal(ref.masked_softmax(x.T, mask.T, axis=0), ref.masked_softmax(x, mask).T)
    every_row = ref.masked_softmax(x[[2, 2]], np.array([True, False, True]))
    assert np.array_equal(every_row[:, ::2], [ref.softmax(x[2, ::2])] * 2)


def test_jacobian() -> None:
    """diag(s) - s·sᵀ to 1e-14, also on the diagonal of a dominant entry; batches and dtypes are kept."""
    mp.prec = 3 * BITS
    s = ex.softmax(ex.exact(X))
    want = -s[..., :, np.newaxis] * s[..., np.newaxis, :]
    for i in range(5):
        want[..., i, i] += s[..., i]
    assert ex.close(ref.softmax_jacobian(X), want, 1e-14, scale=abs(want) + mpf(1e-300))
    assert np.array_equal(ref.softmax_jacobian(X[1]), ref.softmax_jacobian(X)[1])
    assert ref.softmax_jacobian(X.astype(np.float32)).dtype == np.float32
    assert ref.softmax_jacobian(np.empty((2, 0))).shape == (2, 0, 0)


@pytest.mark.parametrize("cuts", [[], [1], [2, 2, 4], [5]])
def test_online_softmax_reads_each_chunk_once(cuts: list[int]) -> None:
    """Any way to cut the row gives its softmax, from an iterator too."""
    for row in X:
        chunks = np.split(row, cuts)
        assert np.allclose(ref.online_softmax(iter(chunks)), ref.softmax(row), rtol=2e-15, atol=0)
    assert ref.online_softmax([X[0].astype(np.float32)]).dtype == np.float32
    assert ref.online_softmax([]).shape == (0,)
    assert np.array_equal(ref.online_softmax([np.array([-np.inf]), np.array([0.0])]), [0.0, 1.0])
    assert np.isnan(ref.online_softmax([np.array([np.nan]), np.array([0.0])])).all()


def test_sparsemax_is_the_projection() -> None:
    """It lies on the simplex, and the optimality condition of the projection holds."""
    for row in np.random.default_rng(42).normal(size=(50, 6)) * 2:
        p = ref.sparsemax(row)
        assert p.sum() == pytest.approx(1, rel=1e-15)
        tau = (row - p)[p > 0]
        assert np.ptp(tau) < 1e-14
        assert (row[p == 0] <= tau.min() + 1e-14).all()
    assert np.array_equal(ref.sparsemax(np.array([[1e300, 0.0], [3.0, 3.0]])), [[1.0, 0.0], [0.5, 0.5]])
    assert np.array_equal(ref.sparsemax(np.array([0.0, -np.inf])), [1, 0])
    assert np.isnan(ref.sparsemax(np.array([0.0, np.nan]))).all()
    assert ref.sparsemax(np.empty((2, 0))).shape == (2, 0)


def test_sparsemax_backward() -> None:
    """On the support the gradient loses its mean there, elsewhere it is 0; differences agree."""
    x, grad = np.array([1.0, 0.8, 0.1, -2.0]), np.array([1.0, -2.0, 3.0, 5.0])
    got = ref.sparsemax_backward(grad, ref.sparsemax(x))
    want = ref.numeric_gradient(lambda value: float(grad @ ref.sparsemax(value)), x)
    assert np.allclose(got, want, atol=1e-9)
    assert got[3] == 0
    assert np.isnan(ref.sparsemax_backward(grad, np.full(4, np.nan))).all()


def test_logsumexp_at_the_ends() -> None:
    """Infinities are what they are, nothing is -inf, the axis disappears."""
    assert ref.logsumexp(np.array([-np.inf, -np.inf])) == -np.inf
    assert ref.logsumexp(np.array([np.inf, 0.0])) == np.inf
    assert np.isnan(ref.logsumexp(np.array([np.inf, np.nan])))
    assert np.array_equal(ref.logsumexp(np.empty((2, 0))), [-np.inf, -np.inf])
    assert ref.logsumexp(X, axis=0).shape == (5,)
    assert ref.logsumexp(X.astype(np.float32)).dtype == np.float32
    assert ref.log_softmax(np.array([40.0, 0.0]))[0] == pytest.approx(-np.exp(-40.0), rel=1e-15)
    assert np.array_equal(ref.log_softmax(np.array([0.0, -np.inf])), [0.0, -np.inf])
    assert ref.log_softmax(np.empty((2, 0))).shape == (2, 0)


def test_top_k_gating() -> None:
    """The k largest, largest first, ties to the lower index, weighted by their softmax."""
    logits = np.array([[1.0, 3.0, 3.0, 0.0], [5.0, -1.0, 2.0, 4.0]], dtype=np.float32)
    weights, indices = ref.top_k_gating(logits, 2)
    assert np.array_equal(indices, [[1, 2], [0, 3]])
    assert np.array_equal(weights[0], [0.5, 0.5])
    assert np.array_equal(weights[1], ref.softmax(np.array([5, 4], np.float32)))
    assert weights.dtype == np.float32
    assert indices.dtype.kind == "i"
    with pytest.raises(ValueError, match="k = 5 of 4"):
        ref.top_k_gating(logits, 5)


def test_attention_with_a_mask() -> None:
    """Masked keys neither count nor get a gradient; a query without keys gives zeros."""
    rng = np.random.default_rng(43)
    q, k, v = rng.normal(size=(3, 2, 4)), rng.normal(size=(3, 5, 4)), rng.normal(size=(3, 5, 6))
    mask = np.ones((3, 2, 5), bool)
    mask[:, :, 4] = False
    assert np.array_equal(ref.attention(q, k, v, mask), ref.attention(q, k[:, :4], v[:, :4]))
    grad_q, grad_k, grad_v = ref.attention_backward(np.ones((3, 2, 6)), q, k, v, mask)
    short = ref.attention_backward(np.ones((3, 2, 6)), q, k[:, :4], v[:, :4])
    assert np.allclose(grad_q, short[0], rtol=1e-13)
    assert not grad_k[:, 4].any()
    assert not grad_v[:, 4].any()
    mask[1, 0] = False
    assert not ref.attention(q, k, v, mask)[1, 0].any()
    assert not ref.attention_backward(np.ones((3, 2, 6)), q, k, v, mask)[0][1, 0].any()


@pytest.mark.parametrize("dtype", DTYPES)
def test_dtypes(dtype: type) -> None:
    """float16 and float32 stay what they are."""
    x: Array = X.astype(dtype)
    mask = np.ones((3, 5), bool)
    for result in (ref.softmax_temperature(x, 2.0), ref.masked_softmax(x, mask), ref.sparsemax(x), ref.log_softmax(x)):
        assert (result.shape, result.dtype) == (x.shape, np.dtype(dtype))
    assert ref.attention(x, x, x).dtype == dtype
