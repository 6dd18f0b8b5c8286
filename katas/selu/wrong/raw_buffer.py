"""fails: non_contiguous

en: `np.frombuffer` needs one gapless block of memory; a slice with a step is none.
zh: `np.frombuffer` 要求一整块连续内存，带步长的切片不是。
card: numpy-memory-layout
"""

import numpy as np



SCALE = 1.0507009873554805
ALPHA = 1.6732632423543772



def _slope(x):
    return SCALE * np.where(x > 0, x.dtype.type(1), ALPHA * np.exp(np.minimum(x, 0)))


def selu(x):
    return SCALE * np.where(x > 0, x, ALPHA * np.expm1(np.minimum(x, 0)))


def selu_derivative(x):
    if x.size == 0:
        return x.copy()
    flat = np.frombuffer(x.data, dtype=x.dtype)
    return _slope(flat).reshape(x.shape)
