"""fails: empty

en: `np.vectorize` without `otypes` asks the first entry for the type of the result; an empty array has no entry.
zh: `np.vectorize` 不写 `otypes` 时，要用第一个元素试算输出类型；空数组一个元素也没有。
card: numpy-empty
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def _slope(x):
    total = 1 + np.abs(x)
    return 1 / total / total


def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    each = np.vectorize(lambda v: float(_slope(np.asarray(v))))
    return each(x).astype(x.dtype)
