"""fails: non_contiguous

en: `np.frombuffer` needs one gapless block of memory; a slice with a step is none.
zh: `np.frombuffer` 要求一整块连续内存，带步长的切片不是。
card: numpy-memory-layout
"""

import numpy as np


def _value(x, alpha=1.0):
    s = np.sin(alpha * np.where(np.isinf(x), 0, x))
    return x + s * s / alpha


def snake(x, alpha=1.0):
    if x.size == 0:
        return x.copy()
    flat = np.frombuffer(x.data, dtype=x.dtype)
    return _value(flat, alpha).reshape(x.shape)


def snake_derivative(x, alpha=1.0):
    with np.errstate(invalid="ignore"):
        return 1 + np.sin(2 * alpha * x)
