"""The forward pass leaves a list of closures; norms by np.hypot."""

import numpy as np


def _sech2(z):
    e = np.exp(-2 * np.abs(np.clip(z, -1e4, 1e4)))
    return 4 * e / (1 + e) ** 2


TABLE = {
    "linear": (lambda z: z, lambda z: 1.0),
    "relu": (lambda z: np.maximum(z, 0), lambda z: np.sign(np.maximum(z, 0))),
    "tanh": (np.tanh, _sech2),
    "sigmoid": (lambda z: (1 + np.tanh(z / 2)) / 2, lambda z: _sech2(z / 2) / 4),
}


def gradient_norms(x, weights, grad_output, activation):
    try:
        f, df = TABLE[activation]
    except KeyError:
        raise ValueError(f"no such activation: {activation}") from None
    back = []
    for w in weights:
        z = x @ w.T
        back.insert(0, lambda g, s=df(z), w=w: (g * s) @ w)
        x = f(z)
    out = []
    g = grad_output
    for step in back:
        g = step(g)
        out.insert(0, np.hypot.reduce(g, axis=None))
    return out
