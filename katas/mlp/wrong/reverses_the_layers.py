"""fails: no_mutation

en: `params.reverse()` turns the caller's own network round; `reversed(params)` leaves it alone.
zh: `params.reverse()` 把调用者的网络颠倒了；`reversed(params)` 不会改动它。
card: numpy-inputs-untouched
"""

import numpy as np


def relu(z):
    return np.maximum(z, 0)


def relu_slope(z):
    return (z > 0).astype(z.dtype)


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
    params.reverse()
    for i, layer in enumerate(params):
        a, z = cache[len(params) - 1 - i]
        if i:
            grad = grad * slope(z)
        grads.append({"weight": grad.T @ a, "bias": grad.sum(axis=0)})
        grad = grad @ layer["weight"]
    return grads[::-1]
