"""fails: extremes

en: Clipping at ±80 silences the warning in both dtypes, but σ(-100) is 3.7e-44 and comes out as 1.8e-35.
zh: 截断到 ±80 在两种 dtype 下都消除了警告，但 σ(-100) 应为 3.7e-44，结果却是 1.8e-35。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -80, 80)))
