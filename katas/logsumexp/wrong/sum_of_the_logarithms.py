"""fails: values

en: The sum of log(exp(x)) is the sum of x: the logarithm belongs around the sum, not inside.
zh: 先取对数再求和，得到的就是 x 之和：应当先求和，再取对数。
card: softmax-shift
"""

import numpy as np


def logsumexp(x, axis=-1):
    return np.sum(x, axis=axis)
