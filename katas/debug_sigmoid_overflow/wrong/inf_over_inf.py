"""fails: no_warnings

en: e^x / (1 + e^x) moves the overflow to the other side, and there it does harm: inf/inf is NaN.
zh: e^x / (1 + e^x) 只是把溢出挪到了另一侧，而且这一侧真的出错：inf/inf 是 NaN。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    grown = np.exp(x)
    return grown / (1 + grown)
