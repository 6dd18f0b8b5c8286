"""fails: non_contiguous

en: `np.frombuffer` needs one gapless block of memory; a slice with a step is none.
zh: `np.frombuffer` 要求一整块连续内存，带步长的切片不是。
card: numpy-memory-layout
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
    if x.size == 0:
        return x.copy()
    flat = np.frombuffer(x.data, dtype=x.dtype)
    return _slope(flat).reshape(x.shape)
