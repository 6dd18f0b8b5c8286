"""fails: accuracy

en: Near 0 tanh(x) is almost x: at 1e-8 the difference is 0 instead of 3.3e-25, at 1e-4 half of the digits are gone.
zh: 0 附近 tanh(x) 几乎等于 x：在 1e-8 处差为 0，而不是 3.3e-25；在 1e-4 处已丢了一半的位数。
card: left-tail-digits
"""

import numpy as np


def tanhshrink(x):
    return x - np.tanh(x)


def tanhshrink_derivative(x):
    return np.square(np.tanh(x))
