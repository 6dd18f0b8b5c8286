"""fails: derivative

en: Φ(x) + x·φ(x) is the derivative of the exact GELU, up to 9e-4 away from that of the tanh form.
zh: Φ(x) + x·φ(x) 是精确 GELU 的导数，与 tanh 形式的导数最多相差 9e-4。
card: gelu-approximations
"""

import math

import numpy as np



ROOT = math.sqrt(2 / math.pi)


def gate(x):
    """Return (1 + tanh(u))/2 = sigmoid(2u)."""
    t = np.clip(x, -100, 100)
    v = 2 * ROOT * (t + 0.044715 * t * t * t)
    e = np.exp(-np.abs(v))
    return np.where(v < 0, e, 1) / (1 + e)



def gelu_tanh(x):
    return np.maximum(x, -100) * gate(x)


_erfc = np.frompyfunc(math.erfc, 1, 1)


def gelu_tanh_derivative(x):
    t = np.clip(x, -50, 50)
    cdf = np.asarray(_erfc(-t * math.sqrt(0.5)), dtype=x.dtype) / 2
    return cdf + t * np.exp(-t * t / 2) / math.sqrt(2 * math.pi)
