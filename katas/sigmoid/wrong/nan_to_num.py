"""fails: nan

en: `nan_to_num` hides a broken input behind the plausible derivative 1/4.
zh: `nan_to_num` 把坏输入藏了起来，还给出 1/4 这样看似合理的导数。
card: nan-containment
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(np.nan_to_num(x, nan=0.0, posinf=np.inf, neginf=-np.inf)))
    return d / (1 + d) ** 2
