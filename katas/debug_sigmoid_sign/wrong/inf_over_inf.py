"""fails: extremes

en: e^x / (1 + e^x) has the sign right and is inf/inf = NaN as soon as e^x overflows.
zh: e^x / (1 + e^x) 的符号对了，但 e^x 一旦溢出就是 inf/inf = NaN。
card: sigmoid-overflow
"""

import numpy as np


def sigmoid(x):
    grown = np.exp(x)
    return grown / (1 + grown)
