"""Norms, differences, automatic differentiation, initialisation, counting, and the parametric units' forward passes."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from actquiz import reference as ref
from tests.reference.oracle import DTYPES, Array

X: Array = np.random.default_rng(61).normal(size=(4, 6))


def test_l2_normalize_never_leaves_the_range() -> None:
    """Rows of any size have length 1, a zero row stays zero, a tiny one is divided by eps."""
    x = np.array([[3e200, 4e200], [3e-200, 4e-200], [0.0, 0.0], [3e-13, 4e-13]])
    assert np.allclose(ref.l2_normalize(x, eps=0.0), [[0.6, 0.8], [0.6, 0.8], [0.0, 0.0], [0.6, 0.8]], rtol=1e-15)
    assert np.allclose(ref.l2_normalize(x), [[0.6, 0.8], [3e-188, 4e-188], [0.0, 0.0], [0.3, 0.4]], rtol=1e-14)
    assert np.allclose(ref.l2_normalize(X, axis=0), X / np.linalg.norm(X, axis=0), rtol=1e-14)
    assert np.isnan(ref.l2_normalize(np.array([np.nan, 1.0]))).all()
    assert ref.l2_normalize(np.empty((2, 0))).shape == (2, 0)


def test_backward_of_a_tiny_row_is_that_of_a_constant_divisor() -> None:
    """Below eps the gradient is divided by eps, as in PyTorch; without eps a zero row gets 0."""
    grad = np.array([[1.0, 2.0]])
    assert np.allclose(ref.l2_normalize_backward(grad, np.array([[1e-13, 0.0]])), grad / 1e-12)
    assert not ref.l2_normalize_backward(grad, np.zeros((1, 2)), eps=0.0).any()
    assert not ref.forward(-np.ones((1, 2))).any()
    assert not ref.backward(grad, -np.ones((1, 2))).any()


def test_clip_grad_norm_scales_only_what_is_too_long() -> None:
    """All arrays share the factor and keep their dtype; a short gradient and the input stay as they are."""
    grads = [np.array([3.0, 0.0]), np.array([[4.0]], dtype=np.float32)]
    clipped, norm = ref.clip_grad_norm(grads, 1.0)
    assert norm == 5.0
    assert np.allclose(clipped[0], [0.6, 0])
    assert clipped[1].dtype == np.float32
    assert np.array_equal(grads[0], [3, 0])
    same, _ = ref.clip_grad_norm(grads, 5.0)
    assert np.array_equal(same[0], grads[0])
    huge, norm = ref.clip_grad_norm([np.array([3e300, 4e300])], 1.0)
    assert norm == pytest.approx(5e300)
    assert np.allclose(huge[0], [0.6, 0.8])
    assert ref.clip_grad_norm([], 1.0) == ([], 0.0)


def test_numeric_gradient_works_in_float64() -> None:
    """float32 input gives a float32 gradient with float32 accuracy, and is not changed."""
    x = X.astype(np.float32)
    got = ref.numeric_gradient(lambda a: float((a**3).sum()), x)
    assert got.dtype == np.float32
    assert np.allclose(got, 3 * x**2, rtol=1e-6)
    assert np.array_equal(x, X.astype(np.float32))
    assert ref.numeric_gradient(lambda a: float(a**2), np.array(3.0)) == pytest.approx(6)


def test_gradient_check_tells_right_from_wrong() -> None:
    """A right gradient is below 1e-7, a wrong one is not, two zeros are 0."""
    assert ref.gradient_check(lambda a: float((a**3).sum()), lambda a: 3 * a**2, X) < 1e-9
    assert ref.gradient_check(lambda a: float((a**3).sum()), lambda a: 2 * a**2, X) > 0.1
    assert ref.gradient_check(lambda a: 1.0, np.zeros_like, X) == 0


EXPRESSIONS = [
    "a * b + a / b - b ** 2",
    "(a * b).tanh() + (a + 1).relu() * 3",
    "(a - b).exp() ** 0.5 / (2 - a)",
    "2 ** a + a ** b + -a * +b",
    "a * a * a + (a + a) * (b - a * b)",
]


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_autodiff_agrees_with_differences(expression: str) -> None:
    """Value and gradients of an expression in which names occur more than once."""
    inputs = {"a": 1.3, "b": 0.7}
    value, grads = ref.evaluate(expression, inputs)
    for name, at in inputs.items():
        up, _ = ref.evaluate(expression, {**inputs, name: at + 1e-6})
        down, _ = ref.evaluate(expression, {**inputs, name: at - 1e-6})
        assert grads[name] == pytest.approx((up - down) / 2e-6, rel=1e-7)
    plain = expression.replace(".tanh()", "").replace(".relu()", "").replace(".exp()", "")
    if plain == expression:
        assert value == pytest.approx(eval(expression, {}, dict(inputs)))


def test_autodiff_of_named_results() -> None:
    """A name holds what was computed last, an input keeps its gradient, and both uses of a result count."""
    assert ref.evaluate("(a := x * 2) * a + y", {"x": 3.0, "y": 1.0}) == (37.0, {"x": 24.0, "y": 1.0})
    assert ref.evaluate("(x := x * x) * x", {"x": 2.0}) == (16.0, {"x": 32.0})


def test_autodiff_of_a_long_chain() -> None:
    """A graph ten thousand deep does not exhaust the stack; calling backward twice gives the same."""
    a = total = ref.Value(1.0)
    for _ in range(10_000):
        total = total + a * 0.5
    total.backward()
    total.backward()
    assert (total.data, a.grad) == (5001.0, 5001.0)
    assert repr(a) == "Value(1.0, grad=5001.0)"


@pytest.mark.parametrize("expression", ["__import__('os')", "a.backward()", "a if a else a", "c", "'a'", "a.tanh(1)"])
def test_evaluate_refuses_everything_else(expression: str) -> None:
    """The message shows what does not belong into an expression."""
    with pytest.raises(ValueError, match="not in an expression"):
        ref.evaluate(expression, {"a": 1.0})


def test_zero_powers() -> None:
    """The slope of a**0 is 0, also at 0, and that of 0**2 is 0."""
    assert ref.evaluate("a ** 0", {"a": 0.0}) == (1.0, {"a": 0.0})
    assert ref.evaluate("a ** 2", {"a": 0.0}) == (0.0, {"a": 0.0})
    assert ref.evaluate("0 - a + 1 - 2 / a", {"a": 2.0}) == (-2.0, {"a": -0.5})


def test_gains_are_those_of_pytorch() -> None:
    """The table, the slope of leaky_relu, and an error that names the unknown."""
    assert [ref.calculate_gain(name) for name in ("linear", "sigmoid", "tanh", "relu", "selu")] == [
        1, 1, 5 / 3, math.sqrt(2), 0.75,
    ]  # fmt: skip
    assert ref.calculate_gain("leaky_relu", 1.0) == 1.0
    assert ref.calculate_gain("leaky_relu") == pytest.approx(math.sqrt(2 / 1.0001))
    with pytest.raises(ValueError, match="cosine"):
        ref.calculate_gain("cosine")


def test_initial_weights_have_the_right_spread() -> None:
    """Shape (fan_out, fan_in), the variance of the papers, the same generator gives the same weights."""
    uniform = ref.xavier_uniform(np.random.default_rng(1), 300, 500, gain=2.0)
    assert uniform.shape == (500, 300)
    assert uniform.var() == pytest.approx(4 * 2 / 800, rel=0.02)
    assert np.abs(uniform).max() <= 2 * math.sqrt(6 / 800)
    normal = ref.kaiming_normal(np.random.default_rng(1), 300, 500, negative_slope=1.0)
    assert normal.var() == pytest.approx(1 / 300, rel=0.02)
    assert np.array_equal(normal, ref.kaiming_normal(np.random.default_rng(1), 300, 500, negative_slope=1.0))


def test_parameters_are_counted() -> None:
    """One layer of each kind, with and without biases."""
    layers: list[dict[str, Any]] = [
        {"kind": "linear", "in": 10, "out": 5, "bias": True},
        {"kind": "linear", "in": 10, "out": 5, "bias": False},
        {"kind": "conv", "in": 3, "out": 8, "kernel": (3, 5), "bias": True},
        {"kind": "prelu", "channels": 8},
        {"kind": "relu"},
        {"kind": "swiglu_ffn", "dim": 4, "hidden": 11},
    ]
    assert ref.count_parameters(layers) == 55 + 50 + 368 + 8 + 0 + 132
    with pytest.raises(ValueError, match="pool"):
        ref.count_parameters([{"kind": "pool"}])


def test_dead_and_saturated_units() -> None:
    """A unit is dead if it is 0 for every sample; saturated means a derivative below tol times its maximum."""
    assert ref.dead_fraction(np.array([[0.0, 1.0, 0.0, 0.0], [0.0, 0.0, 2.0, 0.0]])) == 0.5
    assert ref.dead_fraction(np.zeros((2, 3, 1))) == 1.0
    assert ref.dead_fraction(np.empty((3, 0))) == 0.0
    x = np.array([0.0, 3.0, -6.0, 100.0])
    assert ref.saturated_fraction(x, "sigmoid") == 0.5
    assert ref.saturated_fraction(x, "tanh") == 0.75
    assert ref.saturated_fraction(x, "tanh", tol=0.5) == 0.75
    assert ref.saturated_fraction(np.empty(0), "tanh") == 0.0
    with pytest.raises(ValueError, match="relu"):
        ref.saturated_fraction(x, "relu")


def test_signal_and_conditioning() -> None:
    """Variances layer by layer; the condition number is that of the matrix itself, inf if it is singular."""
    assert ref.signal_propagation(X, [np.eye(6), 2 * np.eye(6)], "linear") == pytest.approx([X.var(), 4 * X.var()])
    assert ref.signal_propagation(X, [np.eye(6)], "relu") == pytest.approx([np.maximum(X, 0).var()])
    many = np.random.default_rng(2).normal(size=(50, 3))
    want = np.linalg.cond(many.T @ many / 50)
    assert ref.second_moment_condition(many) == pytest.approx(want)
    assert ref.second_moment_condition(many + 3) > 10 * want
    assert ref.second_moment_condition(X[:2]) == math.inf
    assert ref.second_moment_condition(np.zeros((5, 2))) == math.inf


def test_parametric_units() -> None:
    """The forward passes at points worked out by hand, limits and NaN included."""
    x = np.array([2.0, -2.0, 0.0, np.nan, np.inf, -np.inf])
    assert np.array_equal(ref.adaptive_relu(x, 0.5, 3.0), [2, 18, 0, np.nan, np.inf, np.inf], equal_nan=True)
    assert np.array_equal(ref.adaptive_relu(x, 0.0, 3.0), [2, 0, 0, np.nan, np.inf, 0], equal_nan=True)
    assert np.array_equal(ref.crelu(x), [2, 0, 0, np.nan, np.inf, 0, 0, 2, 0, np.nan, 0, np.inf], equal_nan=True)
    slopes, hinges = np.array([0.5, -0.25]), np.array([1.0, 0.0])
    assert np.array_equal(ref.apl(x, slopes, hinges), [2, 1, 0.5, np.nan, np.inf, np.inf], equal_nan=True)
    assert ref.apl(np.array(-np.inf), np.array([1.0, -1.0]), np.array([3.0, 1.0])) == 2
    assert np.array_equal(ref.maxout(x[:4], 2), [2, np.nan], equal_nan=True)
    assert np.array_equal(ref.maxout_backward(np.ones(2), x[:4], 2), [1, 0, np.nan, np.nan], equal_nan=True)
    assert np.array_equal(ref.maxout_backward(np.ones(1), np.zeros(3), 3), [1, 0, 0])
    with pytest.raises(ValueError, match="7 entries, which are no groups of 2"):
        ref.maxout(np.zeros(7), 2)
    tanh = ref.dynamic_tanh(np.array([[np.inf, 0.0]]), 0.5, np.array([2.0, 3.0]), np.array([1.0, 1.0]))
    assert np.array_equal(tanh, [[3.0, 1.0]])
    closed = np.array([-np.inf]), np.array([2.0])
    assert np.array_equal(ref.swiglu(*closed), [0])
    assert np.array_equal(ref.swiglu_backward(np.ones(1), *closed), [[0], [0]])
    assert np.array_equal(ref.geglu_backward(np.ones(1), *closed), [[0], [0]])
    value, slope = ref.step_relu(np.array([-1.0, 0.0, 2.0], np.float32))
    assert np.array_equal(value, [0, 0, 2])
    assert np.array_equal(slope, [0, 0, 1])
    assert slope.dtype == value.dtype == np.float32
    assert np.array_equal(ref.adaptive_leaky_relu(-np.ones((1, 2)), np.array([0.5, 0.1])), [[-0.5, -0.1]])
    assert np.array_equal(ref.adaptive_leaky_relu_backward(np.ones((1, 2)), -np.ones((1, 2)), np.ones(2))[1], [-1, -1])


def test_kinks_follow_the_catalogue() -> None:
    """At each kink the one-sided slope of the closed side, 0, or nothing of the gradient, is taken."""
    zero, one = np.zeros(1), np.ones(1)
    assert ref.adaptive_relu_backward(one, zero, 2.0, 3.0)[0] == 0
    assert ref.crelu_backward(np.ones(2), zero) == 0
    assert ref.log_relu_backward(one, one) == 0
    assert ref.backward(one, zero) == 0
    assert ref.apl_backward(one, zero, np.array([2.0]), np.array([-1.0]))[0] == 0
    assert ref.apl_backward(one, one, np.array([2.0]), np.array([1.0]))[0] == 1
    assert ref.step_relu(zero)[1] == 0


@pytest.mark.parametrize("dtype", DTYPES)
def test_dtypes(dtype: type) -> None:
    """float16 and float32 stay what they are."""
    x: Array = X.astype(dtype)
    results = [
        ref.l2_normalize(x), ref.crelu(x), ref.maxout(x, 3), ref.glu(x), ref.geglu(x, x), ref.swiglu(x, x),
        ref.swiglu_ffn(x, x, x, x.T), ref.forward(x), ref.adaptive_relu(x, 0.5, 0.5), ref.linear(x, x, x[:, 0]),
        ref.apl(x, x[0], x[0]), ref.dynamic_tanh(x, 0.5, x[0], x[0]),
    ]  # fmt: skip
    assert {result.dtype for result in results} == {np.dtype(dtype)}
