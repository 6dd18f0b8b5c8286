"""A decorator that registers functions, Python loops over scalars, a lookup that turns KeyError into ValueError."""

import math

import numpy as np


REGISTRY = {}


def register(f):
    REGISTRY[f.__name__.removeprefix("d_")] = f
    return f


def gate(v):
    return 1 / (1 + math.exp(-v)) if v > -700 else math.exp(v)


@register
def d_relu(v):
    return 1.0 if v > 0 else 0.0


@register
def d_leaky_relu(v, slope=0.01):
    return 1.0 if v > 0 else slope


@register
def d_elu(v):
    return 1.0 if v > 0 else math.exp(v)


@register
def d_sigmoid(v):
    return gate(v) * gate(-v)


@register
def d_tanh(v):
    return (1 / math.cosh(v)) ** 2 if abs(v) < 300 else 0.0


@register
def d_swish(v):
    return gate(v) + v * d_sigmoid(v)


@register
def d_mish(v):
    t = math.tanh(max(v, 0) + math.log1p(math.exp(-abs(v))))
    return t + v * gate(v) * (1 - t * t)


def compute_derivative(x, name):
    try:
        f = REGISTRY[name]
    except KeyError as error:
        raise ValueError(f"no activation named {error}") from error
    out = np.empty(x.shape, x.dtype)
    for i in np.ndindex(x.shape):
        v = float(x[i])
        out[i] = v if v != v else f(max(-800.0, min(v, 800.0)))
    return out


print(sorted(REGISTRY))
