"""fails: extremes

en: Clipping the input at 700 keeps exp finite and makes everything above 700 the same: softplus(800) is 700.
zh: 把输入截断到 700，exp 不会溢出，但 700 以上全都一样：softplus(800) 得 700。
card: guard-error
"""

import numpy as np


def softplus(x):
    bound = np.log(np.finfo(x.dtype).max)
    return np.log1p(np.exp(np.minimum(x, bound * x.dtype.type(0.99))))
