"""fails: nan

en: `nan_to_num` hides a broken input behind the plausible derivative 0.
zh: `nan_to_num` 把坏输入藏了起来，还给出 0 这样看似合理的导数。
card: nan-containment
"""

import numpy as np


def tanhshrink(x):
    z = np.clip(x, -1, 1)
    s = z * z
    bracket = np.ones_like(s)
    for k in range(9, 0, -1):
        bracket = 1 + s * bracket / (2 * k * (2 * k + 3))
    return np.where(np.abs(x) < 1, z * s * bracket / (3 * np.cosh(z)), x - np.tanh(x))


def tanhshrink_derivative(x):
    return np.square(np.tanh(np.nan_to_num(x, nan=0.0, posinf=np.inf, neginf=-np.inf)))
