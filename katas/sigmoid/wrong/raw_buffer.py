"""fails: non_contiguous

en: `frombuffer` needs one block of memory; a slice with steps is none.
zh: `frombuffer` 要求一整块连续内存，带步长的切片不满足。
card: numpy-memory-layout
"""

import numpy as np


def sigmoid(x):
    d = np.exp(-np.abs(x))
    return np.where(x < 0, d, 1) / (1 + d)


def sigmoid_derivative(x):
    d = np.exp(-np.abs(np.frombuffer(x, dtype=x.dtype))) if x.size else np.empty(0, x.dtype)
    return (d / (1 + d) ** 2).reshape(x.shape)
