"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one `out=v` turns the caller's data into angles.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，`out=v` 就把调用者的数据变成了角度。
card: numpy-inputs-untouched
"""

import numpy as np


def snake(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake_derivative(x, alpha=1.0):
    v = np.require(x, requirements="W")
    np.multiply(v, 2 * alpha, out=v)
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(v)
