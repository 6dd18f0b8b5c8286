"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one `out=v` cuts off the caller's positive entries.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，`out=v` 截掉的就是调用者数据里的正数。
card: numpy-inputs-untouched
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    right = x > 0
    v = np.require(x, requirements="W")
    np.minimum(v, 0, out=v)
    return SCALE * np.where(right, v.dtype.type(1), ALPHA * np.exp(v))
