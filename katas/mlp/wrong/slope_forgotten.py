"""fails: backward

en: The gradient passes the activation as if it were not there: its derivative is missing.
zh: 梯度直接穿过了激活函数：漏乘了它的导数。
card: nonlinearity-backward
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
    for i in reversed(range(len(params))):
        a, z = cache[i]
        if i < len(params) - 1:
            grad = grad * 1
        grads.append({"weight": grad.T @ a, "bias": grad.sum(axis=0)})
        grad = grad @ params[i]["weight"]
    return grads[::-1]
