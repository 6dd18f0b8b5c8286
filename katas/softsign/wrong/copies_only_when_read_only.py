"""fails: no_mutation

en: `np.require(x, requirements="W")` copies only a read-only array; with every other one `out=v` takes the signs out of the caller's data.
zh: `np.require(x, requirements="W")` 只拷贝只读数组；其余情况下，`out=v` 抹掉的就是调用者数据的符号。
card: numpy-inputs-untouched
"""

import numpy as np



def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)



def softsign(x):
    v = finite(x)
    return v / (1 + np.abs(v))


def softsign_derivative(x):
    v = np.require(x, requirements="W")
    np.abs(v, out=v)
    return 1 / (1 + v) / (1 + v)
