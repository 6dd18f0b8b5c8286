"""Layers, networks, training and diagnosis."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from actquiz import reference as ref
from tests.reference.oracle import Array

rng = np.random.default_rng(51)


def spirals(seed: int, count: int) -> tuple[Array, Array]:
    """Return two spirals that wind around each other, with a little noise."""
    generator = np.random.default_rng(seed)
    labels = generator.integers(0, 2, count)
    angle = generator.uniform(0.5, 3 * np.pi, count)
    turned = angle + np.pi * labels
    points = angle[:, np.newaxis] / 10 * np.stack([np.cos(turned), np.sin(turned)], axis=1)
    return points + generator.normal(0, 0.02, points.shape), labels


def accuracy(params: list[dict[str, Array]], points: Array, labels: Array) -> float:
    """Return the share of points a network gets right."""
    return float((ref.mlp_forward(points, params)[0].argmax(axis=1) == labels).mean())


def test_xor_network_is_exact() -> None:
    """The truth table comes out as exactly 0 and 1."""
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    assert np.array_equal(ref.mlp_forward(corners, ref.xor_network())[0], [[0], [1], [1], [0]])


def test_a_stack_of_linear_layers_is_one() -> None:
    """The collapsed map does what the layers do one after the other."""
    weights = [rng.normal(size=(4, 3)), rng.normal(size=(5, 4)), rng.normal(size=(2, 5))]
    biases = [rng.normal(size=4), rng.normal(size=5), rng.normal(size=2)]
    x = rng.normal(size=(7, 3))
    want = x
    for weight, bias in zip(weights, biases, strict=True):
        want = ref.linear(want, weight, bias)
    weight, bias = ref.collapse(weights, biases)
    assert np.allclose(ref.linear(x, weight, bias), want, rtol=1e-13)
    assert ref.collapse([weights[0].astype(np.float32)], biases[:1])[0].dtype == np.float32


@pytest.mark.parametrize("activation", ["relu", "tanh", "sigmoid"])
def test_mlp_backward_passes_the_gradient_check(activation: str) -> None:
    """Central differences agree with every gradient."""
    params = [
        {"weight": rng.normal(size=(4, 3)), "bias": rng.normal(size=4)},
        {"weight": rng.normal(size=(5, 4)), "bias": rng.normal(size=5)},
        {"weight": rng.normal(size=(2, 5)), "bias": rng.normal(size=2)},
    ]
    x, labels = rng.normal(size=(6, 3)), np.array([0, 1, 1, 0, 1, 0])
    logits, cache = ref.mlp_forward(x, params, activation)
    grads = ref.mlp_backward(ref.cross_entropy_backward(logits, labels), params, cache, activation)
    for layer, grad in enumerate(grads):
        for name in ("weight", "bias"):

            def loss(value: Array, layer: int = layer, name: str = name) -> float:
                moved = [dict(entry) for entry in params]
                moved[layer][name] = value
                return float(ref.cross_entropy(ref.mlp_forward(x, moved, activation)[0], labels))

            assert np.allclose(ref.numeric_gradient(loss, params[layer][name]), grad[name], atol=1e-9)


@pytest.mark.parametrize("call", [ref.mlp_forward, ref.signal_propagation])
def test_an_unknown_activation_is_named(call: object) -> None:
    """The message holds the name."""
    with pytest.raises(ValueError, match="cosine"):
        call(np.ones((1, 2)), [], "cosine")  # type: ignore[operator]


def test_relu_layer_changes_nothing_that_came_in() -> None:
    """The gradient that arrives is as before, and the gradient at 0 is 0."""
    x, grad = np.array([-1.0, 0.0, 2.0, np.nan]), np.ones(4)
    out, cache = ref.relu_forward(x)
    assert np.array_equal(out, [0, 0, 2, np.nan], equal_nan=True)
    assert np.array_equal(ref.relu_backward(grad, cache), [0, 0, 1, np.nan], equal_nan=True)
    assert np.array_equal(grad, np.ones(4))
    assert np.array_equal(ref.relu_backward(grad, x), [0, 0, 1, np.nan], equal_nan=True)


def test_training_learns_spirals() -> None:
    """Held-out accuracy on two spirals is above 0.95, and the same seed gives the same weights."""
    points, labels = spirals(1, 500)
    params = ref.train_mlp(points, labels, hidden=48, epochs=60, learning_rate=0.02, seed=3)
    assert accuracy(params, *spirals(2, 400)) > 0.95
    again = ref.train_mlp(points[:64], labels[:64], hidden=4, epochs=2, learning_rate=0.02, seed=3)
    same = ref.train_mlp(points[:64], labels[:64], hidden=4, epochs=2, learning_rate=0.02, seed=3)
    assert all(np.array_equal(a["weight"], b["weight"]) for a, b in zip(again, same, strict=True))


def test_training_without_dead_units() -> None:
    """The mended training leaves under 5 % of its 64 units dead, far from the origin too, and learns."""
    points, labels = spirals(4, 300)
    params = ref.train(points * 100 + 1000, labels, seed=5)
    hidden = ref.relu(ref.linear(points * 100 + 1000, **params[0]))
    assert hidden.shape[1] == 64
    assert ref.dead_fraction(hidden) < 0.05
    assert accuracy(params, points * 100 + 1000, labels) > 0.9


def test_adam_is_the_textbook_recurrence() -> None:
    """Three steps agree with the formulas; the state that came in is as before; the first step has length lr."""
    param, grads = rng.normal(size=(3, 2)), rng.normal(size=(3, 3, 2))
    state: dict[str, Any] = {"step": 0, "m": np.zeros((3, 2)), "v": np.zeros((3, 2))}
    m, v, want = 0.0, 0.0, param
    got, now = param, state
    for step, grad in enumerate(grads, start=1):
        got, now = ref.adam_step(got, grad, now, lr=0.1)
        m, v = 0.9 * m + 0.1 * grad, 0.999 * v + 0.001 * grad**2
        want = want - 0.1 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
        assert np.allclose(got, want, rtol=1e-13)
        assert now["step"] == step
    assert state["step"] == 0
    assert not state["m"].any()
    first, _ = ref.adam_step(param, grads[0] * 1e3, state, lr=0.1)
    assert np.allclose(np.abs(first - param), 0.1)
    assert ref.adam_step(param.astype(np.float32), grads[0], state)[0].dtype == np.float32


def test_lstm_cell_is_the_textbook_cell() -> None:
    """Gates are stacked input, forget, cell, output."""
    x, h, c = rng.normal(size=(2, 3)), rng.normal(size=(2, 4)), rng.normal(size=(2, 4))
    w_ih, w_hh, bias = rng.normal(size=(16, 3)), rng.normal(size=(16, 4)), rng.normal(size=16)
    i, f, g, o = np.split(x @ w_ih.T + h @ w_hh.T + bias, 4, axis=1)
    c_next = ref.sigmoid(f) * c + ref.sigmoid(i) * np.tanh(g)
    got_h, got_c = ref.lstm_cell(x, h, c, w_ih, w_hh, bias)
    assert np.allclose(got_c, c_next, rtol=1e-14)
    assert np.allclose(got_h, ref.sigmoid(o) * np.tanh(c_next), rtol=1e-14)


def test_folded_batchnorm_does_the_same() -> None:
    """One linear layer gives what the layer and the normalisation after it give."""
    weight, bias, mean, gamma, beta = rng.normal(size=(4, 3)), *rng.normal(size=(4, 4))
    var, x = rng.uniform(0.1, 2, 4), rng.normal(size=(5, 3))
    want = (x @ weight.T + bias - mean) / np.sqrt(var + 1e-5) * gamma + beta
    folded = ref.fold_batchnorm(weight, bias, mean, var, gamma, beta)
    assert np.allclose(ref.linear(x, *folded), want, rtol=1e-12)


def test_gradient_norms_are_those_of_differences() -> None:
    """The norms are of the gradients with respect to each layer's input."""
    weights = [rng.normal(size=(4, 3)), rng.normal(size=(2, 4))]
    x, grad = rng.normal(size=(5, 3)), rng.normal(size=(5, 2))
    norms = ref.gradient_norms(x, weights, grad, "tanh")
    hidden = np.tanh(x @ weights[0].T)
    of_hidden = ref.numeric_gradient(lambda a: float((grad * np.tanh(a @ weights[1].T)).sum()), hidden)
    of_x = ref.numeric_gradient(lambda a: float((grad * np.tanh(np.tanh(a @ weights[0].T) @ weights[1].T)).sum()), x)
    assert norms == pytest.approx([np.linalg.norm(of_x), np.linalg.norm(of_hidden)], rel=1e-8)
    huge = ref.gradient_norms(x, [np.eye(3)], np.full((5, 3), 1e200), "linear")
    assert huge == pytest.approx([1e200 * np.sqrt(15)])
