"""fails: values

en: x·(1 - tanh(x)) is another function; the tanh is subtracted from x, not from 1.
zh: x·(1 - tanh(x)) 是另一个函数；要从 x 里减去 tanh，而不是从 1 里减。
card: tanh-sigmoid-identity
"""

import numpy as np


def tanhshrink(x):
    return x * (1 - np.tanh(x))


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
