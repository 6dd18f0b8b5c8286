"""fails: values

en: The α in front is missing: the plateau lies at -1 for every α instead of at -α.
zh: 漏了前面的 α：无论 α 是多少，平台都在 -1，而不是 -α。
card: elu-alpha
"""

import numpy as np


def celu(x, alpha=1.0):
    return np.where(x > 0, x, np.expm1(np.minimum(x, 0) / alpha))


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
