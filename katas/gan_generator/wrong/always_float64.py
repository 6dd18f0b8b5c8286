"""fails: dtype

en: `np.asarray(x, dtype=float)` means float64, and nothing brings float32 back.
zh: `np.asarray(x, dtype=float)` 就是 float64，之后再没有变回 float32。
card: numpy-result-dtype
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def generator_gradients(logit):
    logit = np.asarray(logit, dtype=float)
    return -sigmoid(logit), -sigmoid(-logit)
