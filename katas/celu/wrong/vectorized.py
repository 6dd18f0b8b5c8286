"""fails: empty

en: `np.vectorize` without `otypes` asks the first entry for the type of the result; an empty array has no entry.
zh: `np.vectorize` 不写 `otypes` 时，要用第一个元素试算输出类型；空数组一个元素也没有。
card: numpy-empty
"""

import numpy as np


def _value(x, alpha=1.0):
    return np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0) / alpha))


def celu(x, alpha=1.0):
    each = np.vectorize(lambda v: float(_value(np.asarray(v), alpha)))
    return each(x).astype(x.dtype)


def celu_derivative(x, alpha=1.0):
    return np.where(x > 0, x.dtype.type(1), np.exp(np.minimum(x, 0) / alpha))
