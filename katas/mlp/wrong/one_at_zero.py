"""fails: backward

en: `z >= 0` gives ReLU the slope 1 at 0. That is a subgradient too, but the brief and PyTorch say 0.
zh: `z >= 0` 使 ReLU 在 0 处的导数为 1。它也是次梯度，但题目和 PyTorch 的约定是 0。
card: relu-at-zero
"""

import numpy as np


def relu(z):
    return np.maximum(z, 0)


def relu_slope(z):
    return (z >= 0).astype(z.dtype)


def sigmoid(z):
    return (1 + np.tanh(z / 2)) / 2


def sigmoid_slope(z):
    return sigmoid(z) * sigmoid(-z)


def tanh_slope(z):
    return 1 - np.tanh(z) ** 2


KNOWN = {"relu": (relu, relu_slope), "tanh": (np.tanh, tanh_slope), "sigmoid": (sigmoid, sigmoid_slope)}


def named(activation):
    if activation not in KNOWN:
        raise ValueError(f"no activation {activation!r}")
    return KNOWN[activation]


def mlp_forward(x, params, activation="relu"):
    function, _ = named(activation)
    cache = []
    a = x
    for i, layer in enumerate(params):
        z = a @ layer["weight"].T + layer["bias"]
        cache.append((a, z))
        a = function(z) if i < len(params) - 1 else z
    return a, cache


def mlp_backward(grad_logits, params, cache, activation="relu"):
    _, slope = named(activation)
    grads = []
    grad = grad_logits
    for i in reversed(range(len(params))):
        a, z = cache[i]
        if i < len(params) - 1:
            grad = grad * slope(z)
        grads.append({"weight": grad.T @ a, "bias": grad.sum(axis=0)})
        grad = grad @ params[i]["weight"]
    return grads[::-1]
