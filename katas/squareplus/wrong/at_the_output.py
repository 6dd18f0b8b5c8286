"""fails: derivative

en: It puts the output into the formula that wants the input.
zh: 公式要代入输入，这里代了输出。
card: slope-of-the-wrong-argument
"""

import math

import numpy as np



def root(x, b):
    return np.hypot(x, math.sqrt(b))



def squareplus(x, b=4.0):
    return np.maximum(x, 0) + b / 2 / (root(x, b) + np.abs(x))


def squareplus_derivative(x, b=4.0):
    y = np.clip(squareplus(x, b), 0, 1e300)
    return (1 + y / root(y, b)) / 2
