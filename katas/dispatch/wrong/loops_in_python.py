"""fails: speed

en: A Python loop calls a scalar function for every entry; numpy does the same loop in machine code.
zh: 用 Python 循环逐个元素调用函数；同样的循环交给 numpy，就在机器码里完成。
card: python-loop-cost
"""

import math

import numpy as np


def _each(f, x):
    return np.array([f(v) for v in x.ravel().tolist()], dtype=x.dtype).reshape(x.shape)


def _gate(u):
    return 1 / (1 + math.exp(-u)) if u > -700 else math.exp(u)


def _swish(v):
    v = max(-1000.0, min(1000.0, v)) if v == v else v
    return _gate(v) * (1 + v * _gate(-v))


def _mish(v):
    v = max(-1000.0, min(1000.0, v)) if v == v else v
    t = math.tanh(max(v, 0.0) + math.log1p(math.exp(-abs(v)))) if v == v else v
    return t + v * _gate(v) * (1 - t * t)


_SCALAR = {
    "relu": lambda v: 1.0 if v > 0 else 0.0 if v <= 0 else v,
    "leaky_relu": lambda v: 1.0 if v > 0 else 0.01 if v <= 0 else v,
    "elu": lambda v: 1.0 if v > 0 else math.exp(v),
    "sigmoid": lambda v: _gate(v) * _gate(-v),
    "tanh": lambda v: 4 * math.exp(-2 * abs(v)) / (1 + math.exp(-2 * abs(v))) ** 2,
    "swish": _swish,
    "mish": _mish,
}


def compute_derivative(x, name):
    if name not in _SCALAR:
        raise ValueError(f"no such activation: {name!r}")
    return _each(_SCALAR[name], x)
