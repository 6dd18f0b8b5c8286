"""leaky_relu and prelu."""

from __future__ import annotations

import numpy as np
import pytest

from actquiz.reference import leaky_relu, leaky_relu_derivative, prelu, prelu_backward
from tests.reference.oracle import DTYPES, SPECIAL, Array, grid


@pytest.mark.parametrize("slope", [0.01, 0.0, 1.5, -0.3])
def test_leaky_relu_scales_the_negative_side(slope: float) -> None:
    """Negative entries are multiplied by the slope, others stay."""
    x = grid()
    assert np.array_equal(leaky_relu(x, slope), [v if v >= 0 else slope * v for v in x.tolist()])
    low = 0.0 if slope == 0 else slope * -np.inf
    assert np.array_equal(leaky_relu(SPECIAL, slope), [low, np.inf, np.nan], equal_nan=True)


def test_leaky_relu_derivative_at_its_kink() -> None:
    """The slope at 0 is negative_slope."""
    x = np.array([-1.0, -0.0, 0.0, 1.0])
    assert np.array_equal(leaky_relu_derivative(x, 0.2), [0.2, 0.2, 0.2, 1.0])
    assert np.array_equal(leaky_relu_derivative(SPECIAL), [0.01, 1.0, np.nan], equal_nan=True)


def test_prelu_has_a_slope_a_channel() -> None:
    """Axis 1 chooses the slope; a single slope is shared by any shape."""
    x = -np.ones((2, 3, 2, 2))
    weight = np.array([0.1, 0.2, 0.0])
    assert np.array_equal(prelu(x, weight), x * weight.reshape(3, 1, 1))
    for shape in ((), (5,), (2, 3, 4), (0,)):
        assert np.array_equal(prelu(np.full(shape, -2.0), np.array([0.25])), np.full(shape, -0.5))


def test_prelu_at_the_ends() -> None:
    """±inf gives the limit, for a weight of 0 too; NaN stays NaN."""
    assert np.array_equal(prelu(SPECIAL, np.array([0.1])), [-np.inf, np.inf, np.nan], equal_nan=True)
    assert np.array_equal(prelu(SPECIAL, np.array([0.0])), [0.0, np.inf, np.nan], equal_nan=True)


def test_prelu_refuses_a_weight_that_does_not_fit() -> None:
    """The message names both shapes."""
    with pytest.raises(ValueError, match=r"\(2,\) does not fit axis 1 of x, shape \(4, 3\)"):
        prelu(np.ones((4, 3)), np.ones(2))


@pytest.mark.parametrize("channels", [1, 3])
def test_prelu_backward_is_the_gradient(channels: int) -> None:
    """Central differences of Σ grad_output·prelu agree with both gradients."""
    rng = np.random.default_rng(3)
    x, grad_output = rng.normal(size=(2, 4, 3, 5))
    weight = rng.normal(size=channels)
    grad_x, grad_weight = prelu_backward(grad_output, x, weight)
    for index in np.ndindex(x.shape):
        step = np.zeros_like(x)
        step[index] = 1e-6
        change = (grad_output * (prelu(x + step, weight) - prelu(x - step, weight))).sum() / 2e-6
        assert change == pytest.approx(grad_x[index], rel=1e-8)
    for channel in range(channels):
        moved = np.zeros_like(weight)
        moved[channel] = 1e-6
        change = (grad_output * (prelu(x, weight + moved) - prelu(x, weight - moved))).sum() / 2e-6
        assert change == pytest.approx(grad_weight[channel], rel=1e-7)


def test_prelu_backward_at_zero_and_nan() -> None:
    """At 0 the slope is the weight; NaN in x reaches both gradients."""
    weight = np.array([0.3])
    grad_x, grad_weight = prelu_backward(np.ones(2), np.array([0.0, -2.0]), weight)
    assert np.array_equal(grad_x, [0.3, 0.3])
    assert grad_weight == -2.0
    grad_x, grad_weight = prelu_backward(np.ones(2), np.array([np.nan, 1.0]), weight)
    assert np.array_equal(np.isnan(grad_x), [True, False])
    assert np.isnan(grad_weight).all()


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(3, 2), (0, 2), (2, 2, 0)])
def test_prelu_shapes_and_dtypes(dtype: type, shape: tuple[int, ...]) -> None:
    """Gradients have the shapes of x and weight and the dtype of grad_output."""
    x: Array = np.ones(shape, dtype)
    weight: Array = np.full(2, 0.5, dtype)
    grads = prelu_backward(x, x, weight)
    assert [(grad.shape, grad.dtype) for grad in grads] == [(shape, np.dtype(dtype)), ((2,), np.dtype(dtype))]
    assert prelu(x, weight).dtype == dtype
