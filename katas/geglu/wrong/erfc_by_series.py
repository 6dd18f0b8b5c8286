"""fails: speed

en: Each entry goes through a continued fraction in Python; `math.erfc` does it in C.
zh: 每个元素都用 Python 逐项算连分式；`math.erfc` 在 C 里就算好了。
card: python-loop-cost
"""

import math

import numpy as np


def tail(t):
    """P(X > t) of a standard normal, t >= 0: the continued fraction of Laplace."""
    if t < 2:
        return math.erfc(t / math.sqrt(2)) / 2
    fraction = t
    for step in range(200, 0, -1):
        fraction = t + step / fraction
    return math.exp(-t * min(t, 1e3) / 2) / math.sqrt(2 * math.pi) / fraction


def phi(x):
    out = np.empty(x.shape)
    for index in np.ndindex(x.shape):
        v = float(x[index])
        out[index] = v if v != v else tail(-v) if v < 0 else 1 - tail(v)
    return out.astype(x.dtype)


def gelu(x):
    return np.maximum(x, np.finfo(x.dtype).min) * phi(x)


def gelu_slope(x):
    near = np.clip(x, -40, 40)
    return phi(x) + near * np.exp(-near * near / 2) / math.sqrt(2 * math.pi)


def geglu(gate, up):
    return gelu(gate) * up


def geglu_backward(grad_output, gate, up):
    return grad_output * up * gelu_slope(gate), grad_output * gelu(gate)
