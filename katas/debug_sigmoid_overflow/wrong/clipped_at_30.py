"""fails: accuracy

en: Clipping at ±30 silences the warning and makes the tails constant: σ(-40) comes out 22000 times too large.
zh: 截断到 ±30 消除了警告，却让尾部变成常数：σ(-40) 大了 22000 倍。
card: guard-error
"""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))
