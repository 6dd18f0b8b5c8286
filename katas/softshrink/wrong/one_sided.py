"""fails: values

en: relu(x - lambd) is the right half only; the function is odd, and negative numbers beyond -lambd come through.
zh: relu(x - lambd) 只是右半边；函数是奇函数，小于 -lambd 的负数也要通过。
card: relu-definition
"""

import numpy as np


def softshrink(x, lambd=0.5):
    return np.maximum(x - lambd, 0)


def softshrink_derivative(x, lambd=0.5):
    return np.where(np.isnan(x), x, (np.abs(x) > lambd).astype(x.dtype))
