"""fails: non_contiguous

en: `np.frombuffer` needs one gapless block of memory; a slice with a step is none.
zh: `np.frombuffer` 要求一整块连续内存，带步长的切片不是。
card: numpy-memory-layout
"""

import numpy as np



def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)



def _value(x):
    return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))


def log_sigmoid(x):
    if x.size == 0:
        return x.copy()
    flat = np.frombuffer(x.data, dtype=x.dtype)
    return _value(flat).reshape(x.shape)


def log_sigmoid_derivative(x):
    return sigmoid(-x)
