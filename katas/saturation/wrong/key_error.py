"""fails: unknown_name

en: A dict answers an unknown name with a KeyError; promised is a ValueError.
zh: 字典查不到名字抛的是 KeyError；约定的是 ValueError。
card: name-lookup
"""

import numpy as np


LARGEST = {"sigmoid": 0.25, "tanh": 1.0}


def saturated_fraction(x, activation, tol=1e-2):
    largest = LARGEST[activation]
    d = np.exp(-np.abs(x))
    slope = d / (1 + d) ** 2 if activation == "sigmoid" else (2 * d / (1 + d * d)) ** 2
    return float(np.mean(slope < tol * largest)) if x.size else 0.0
