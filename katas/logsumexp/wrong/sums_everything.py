"""fails: shape

en: Without `axis` the sum runs over the whole array and leaves one number.
zh: 求和时没有给 `axis`，整个数组加成了一个数。
card: softmax-axis
"""

import numpy as np


def logsumexp(x, axis=-1):
    top = np.max(x, initial=-np.inf)
    return np.asarray(top + np.log(np.sum(np.exp(x - top)))).astype(x.dtype)
