"""The cache holds the input alone; the backward pass goes forward once more."""

import numpy as np


def relu(z):
    return np.where(z <= 0, z.dtype.type(0), z)


def sigmoid(z):
    with np.errstate(over="ignore"):
        return 1 / (1 + np.exp(-z))


FUNCTIONS = {"relu": relu, "tanh": np.tanh, "sigmoid": sigmoid}
SLOPES = {
    "relu": lambda z: np.where(z > 0, z.dtype.type(1), z.dtype.type(0)),
    "tanh": lambda z: 1 - np.tanh(z) ** 2,
    "sigmoid": lambda z: sigmoid(z) * (1 - sigmoid(z)),
}


def look_up(table, name):
    try:
        return table[name]
    except KeyError:
        raise ValueError(f"activation {name} is not known") from None


def run(x, params, f):
    inputs, sums = [], []
    for number, p in enumerate(params):
        inputs.append(x if number == 0 else f(sums[-1]))
        sums.append(inputs[-1].dot(p["weight"].T) + p["bias"][None, :])
    return inputs, sums


def mlp_forward(x, params, activation="relu"):
    _, sums = run(x, params, look_up(FUNCTIONS, activation))
    return sums[-1], (x,)


def mlp_backward(grad_logits, params, cache, activation="relu"):
    inputs, sums = run(cache[0], params, look_up(FUNCTIONS, activation))
    g, grads = grad_logits, []
    for number in reversed(range(len(params))):
        grads.insert(0, {"weight": g.T.dot(inputs[number]), "bias": np.add.reduce(g, axis=0)})
        if number > 0:
            g = g.dot(params[number]["weight"]) * look_up(SLOPES, activation)(sums[number - 1])
    return grads
