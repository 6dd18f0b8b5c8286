"""Losses over classes and of one logit."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from actquiz import reference as ref
from tests.reference import exact_arrays as ex
from tests.reference.oracle import BITS, DTYPES, Array, mp, mpf

LOGITS: Array = np.random.default_rng(31).normal(size=(5, 4)) * np.array([[1.0], [3.0], [10.0], [50.0], [300.0]])
LABELS = np.array([0, 3, 2, 1, 1])
SCORES = np.array([-800.0, -40.0, -3.0, -0.1, 0.0, 0.4, 2.0, 37.0, 900.0])
TARGETS = np.array([0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0])


def smoothed(logits: Any, smoothing: float) -> Any:
    """Return the exact smoothed cross-entropy."""
    log_p = ex.log(ex.softmax(logits))
    share = mpf(smoothing) / logits.shape[1]
    target = np.full(logits.shape, share, dtype=object)
    target[np.arange(len(LABELS)), LABELS] += 1 - mpf(smoothing)
    return -(target * log_p).sum() / len(LABELS)


def focal(logits: Any, targets: Any, gamma: float = 2.0, alpha: float = 0.25) -> Any:
    """Return the exact focal loss for targets 0 and 1."""
    miss = np.where(targets == 1, ex.sigma(-logits), ex.sigma(logits))
    weight = np.where(targets == 1, mpf(alpha), 1 - mpf(alpha))
    surprise = np.where(targets == 1, ex.log1p(ex.exp(-logits)), ex.log1p(ex.exp(logits)))
    return (weight * miss ** mpf(gamma) * surprise).sum() / logits.size


def bce(logits: Any, targets: Any) -> Any:
    """Return the exact binary cross-entropy."""
    return (targets * ex.log1p(ex.exp(-logits)) + (1 - targets) * ex.log1p(ex.exp(logits))).sum() / logits.size


def gradient(f: Any, x: Array) -> Any:
    """Return the exact gradient of a scalar function at x."""
    point = ex.exact(x)
    result = np.empty(x.shape, dtype=object)
    for index in np.ndindex(x.shape):
        result[index] = ex.gradient(f, point, index)
    return result


@pytest.fixture(autouse=True)
def precise() -> None:
    """Give mpmath the digits that a difference of logits of 800 takes."""
    mp.prec = 4 * BITS


@pytest.mark.parametrize("smoothing", [0.0, 0.1, 1.0])
def test_cross_entropy(smoothing: float) -> None:
    """Loss and gradient are right to 1e-13, the gradient entry by entry."""
    loss = ref.smoothed_cross_entropy(LOGITS, LABELS, smoothing)
    assert ex.close(loss, smoothed(ex.exact(LOGITS), smoothing))
    grad = ref.smoothed_cross_entropy_backward(LOGITS, LABELS, smoothing)
    want = gradient(lambda value: smoothed(value, smoothing), LOGITS)
    assert ex.close(grad, want, scale=abs(want) + (smoothing / 5 if smoothing else 0))
    if smoothing == 0:
        assert np.array_equal(ref.cross_entropy(LOGITS, LABELS), loss)
        assert np.array_equal(ref.loss(LOGITS, LABELS), loss)
        assert np.array_equal(ref.cross_entropy_backward(LOGITS, LABELS), grad)


def test_a_sure_model_keeps_a_gradient() -> None:
    """Where softmax is 1 to the last digit, the label's gradient is still minus the sum of the others."""
    grad = ref.cross_entropy_backward(np.array([[50.0, 0.0, 0.0]]), np.array([0]))
    assert grad[0, 0] == pytest.approx(-2 * np.exp(-50.0), rel=1e-14)


@pytest.mark.parametrize(("gamma", "alpha"), [(2.0, 0.25), (0.0, 0.5), (0.5, 0.75), (1.0, 0.0)])
def test_focal_loss(gamma: float, alpha: float) -> None:
    """Loss and gradient are right to 1e-13, for sure and for unsure logits."""
    assert ex.close(ref.focal_loss(SCORES, TARGETS, gamma, alpha), focal(ex.exact(SCORES), TARGETS, gamma, alpha))
    want = gradient(lambda value: focal(value, TARGETS, gamma, alpha), SCORES)
    assert ex.close(ref.focal_loss_backward(SCORES, TARGETS, gamma, alpha), want, scale=abs(want) + mpf(1e-300))


@pytest.mark.parametrize("targets", [TARGETS, np.linspace(0, 1, 9)])
def test_binary_cross_entropy(targets: Array) -> None:
    """Loss and gradient are right to 1e-13, for soft targets too."""
    assert ex.close(ref.bce_with_logits(SCORES, targets), bce(ex.exact(SCORES), ex.exact(targets)))
    want = gradient(lambda value: bce(value, ex.exact(targets)), SCORES)
    sizes = abs(want) + mpf(1e-300) if targets is TARGETS else mpf(1) / 9
    assert ex.close(ref.bce_with_logits_backward(SCORES, targets), want, scale=sizes)


def test_soft_focal_loss_with_gamma_0_is_cross_entropy() -> None:
    """Gamma = 0 leaves half the binary cross-entropy for alpha = 1/2, soft targets included."""
    targets = np.linspace(0, 1, 9)
    half = ref.bce_with_logits_backward(SCORES, targets) / 2
    assert np.allclose(ref.focal_loss_backward(SCORES, targets, 0.0, 0.5), half, rtol=1e-14)


def test_generator_gradients() -> None:
    """The saturating one vanishes for sure fakes, the other one does not."""
    saturating, non_saturating = ref.generator_gradients(SCORES)
    assert ex.close(saturating, -ex.sigma(ex.exact(SCORES)), 1e-15, scale=ex.sigma(ex.exact(SCORES)) + mpf(1e-300))
    assert ex.close(non_saturating, -ex.sigma(-ex.exact(SCORES)), 1e-15, scale=mpf(1))
    assert ref.generator_gradients(np.array(-200.0, np.float32))[1].dtype == np.float32


@pytest.mark.parametrize("dtype", DTYPES)
def test_dtypes(dtype: type) -> None:
    """A loss is a 0-d array of the dtype of the logits; a gradient has their shape too."""
    logits: Array = LOGITS.astype(dtype)
    scores: Array = SCORES[1:8].astype(dtype)
    targets: Array = TARGETS[1:8].astype(dtype)
    for loss in (ref.cross_entropy(logits, LABELS), ref.smoothed_cross_entropy(logits, LABELS)):
        assert (loss.shape, loss.dtype) == ((), np.dtype(dtype))
    for value in (ref.bce_with_logits(scores, targets), ref.focal_loss(scores, targets)):
        assert (value.shape, value.dtype) == ((), np.dtype(dtype))
    for grad in (ref.cross_entropy_backward(logits, LABELS), ref.smoothed_cross_entropy_backward(logits, LABELS)):
        assert (grad.shape, grad.dtype) == (logits.shape, np.dtype(dtype))
    assert ref.focal_loss_backward(scores, targets).dtype == dtype


def test_odd_batches() -> None:
    """An empty batch is NaN; integer targets are fine; an impossible label costs infinitely much."""
    assert np.isnan(ref.cross_entropy(np.empty((0, 3)), np.empty(0, int)))
    assert ref.cross_entropy_backward(np.empty((0, 3)), np.empty(0, int)).shape == (0, 3)
    assert np.isnan(ref.bce_with_logits(np.empty(0), np.empty(0)))
    assert ref.bce_with_logits(SCORES, TARGETS.astype(int)) == ref.bce_with_logits(SCORES, TARGETS)
    assert ref.cross_entropy(np.array([[0.0, -np.inf]]), np.array([1])) == np.inf
    for labels in (np.array([2]), np.array([-1]), np.array([0, 1])):
        with pytest.raises(ValueError, match="numbers from 0 to 1"):
            ref.cross_entropy(np.zeros((1, 2)), labels)
    assert ref.bce_with_logits(np.array([np.inf, -np.inf]), np.array([1.0, 0.0])) == 0
