"""fails: empty

en: `np.vectorize` is a fair way to reach `math.erfc`, but without `otypes` it asks the first entry for its type, and an empty array has none.
zh: 用 `np.vectorize` 调用 `math.erfc` 是可以的；但不写 `otypes` 时，它要用第一个元素试算类型，而空数组没有元素。
card: numpy-empty
"""

import math

import numpy as np



_erfc = np.frompyfunc(math.erfc, 1, 1)


def cdf(x):
    return np.asarray(_erfc(-x * math.sqrt(0.5)), dtype=x.dtype) / 2


def density(x):
    return np.exp(-x * x / 2) / math.sqrt(2 * math.pi)



def _slope(x):
    z = np.clip(x, -50, 50)
    return cdf(z) + z * density(z)


def gelu(x):
    return np.maximum(x, -50) * cdf(x)


def gelu_derivative(x):
    each = np.vectorize(lambda v: float(_slope(np.asarray(v))))
    return each(x).astype(x.dtype)
