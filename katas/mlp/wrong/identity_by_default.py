"""fails: unknown_name

en: A name that is not known means no activation: a misspelt name trains a linear model without a word.
zh: 名字不认识就当作没有激活函数：名字拼错时，会一声不响地训练出线性模型。
card: guard-error
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
        return lambda z: z, np.ones_like
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
