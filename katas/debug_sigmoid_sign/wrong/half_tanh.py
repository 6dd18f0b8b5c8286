"""fails: accuracy

en: 1 + tanh(x/2) has the right sign and cancels on the left: it has no right digit at -40.
zh: 1 + tanh(x/2) 的符号是对了，但在左侧发生相消：-40 处一位正确的数字也没有。
card: left-tail-digits
"""

import numpy as np


def sigmoid(x):
    return (np.tanh(x / 2) + 1) * x.dtype.type(0.5)
