"""fails: values

en: log-sum-exp is a smooth maximum: the other entries add up to log(n) to it.
zh: log-sum-exp 是平滑的最大值：其他元素最多还会加上 log(n)。
card: softmax-shift
"""

import numpy as np


def logsumexp(x, axis=-1):
    return np.max(x, axis=axis, initial=-np.inf)
