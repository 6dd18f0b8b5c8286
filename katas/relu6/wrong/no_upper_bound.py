"""fails: values

en: Without the upper bound it is plain ReLU; from 6 on the function is constant.
zh: 没有上界就只是普通的 ReLU；从 6 开始函数应当是常数。
card: relu6-derivative
"""

import numpy as np


def relu6(x):
    return np.maximum(x, 0)


def relu6_derivative(x):
    return np.where(np.isnan(x), x, ((x > 0) & (x < 6)).astype(x.dtype))
