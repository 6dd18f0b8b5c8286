import numpy as np


class Linear:
    def __init__(self, p):
        self.w, self.b = p["weight"], p["bias"]

    def forward(self, x):
        return x @ self.w.T + self.b, x

    def backward(self, g, x):
        return g @ self.w, {"weight": g.T @ x, "bias": g.sum(0)}


class Activation:
    def __init__(self, name):
        if name not in ("relu", "tanh", "sigmoid"):
            raise ValueError(f"unknown activation: {name!r}")
        self.name = name

    def forward(self, z):
        if self.name == "relu":
            return np.maximum(z, 0), z > 0
        if self.name == "tanh":
            t = np.tanh(z)
            return t, 1 - t * t
        d = np.exp(-abs(z))
        s = np.where(z >= 0, 1 / (1 + d), d / (1 + d))
        return s, d / (1 + d) ** 2

    def backward(self, g, slope):
        return g * slope, None


def build(params, name):
    layers = [Linear(params[0])]
    for p in params[1:]:
        layers += [Activation(name), Linear(p)]
    Activation(name)
    return layers


def mlp_forward(x, params, activation="relu"):
    kept = []
    for layer in build(params, activation):
        x, keep = layer.forward(x)
        kept.append(keep)
    return x, kept


def mlp_backward(grad_logits, params, cache, activation="relu"):
    g, grads = grad_logits, []
    for layer, keep in zip(build(params, activation)[::-1], cache[::-1]):
        g, grad = layer.backward(g, keep)
        if grad is not None:
            grads.append(grad)
    return list(reversed(grads))
