"""fails: non_contiguous

en: `np.frombuffer` needs one gapless block of memory; a slice with a step or a transposed array is none.
zh: `np.frombuffer` 要求一整块连续内存；带步长的切片或转置过的数组不是。
card: numpy-memory-layout
"""

import numpy as np


def sigmoid(u):
    e = np.exp(-np.abs(u))
    return np.where(u < 0, e, 1) / (1 + e)


def finite(x):
    top = np.finfo(x.dtype).max
    return np.clip(x, -top, top)


def swish(x, beta=1.0):
    if x.size == 0:
        return x.copy()
    flat = np.frombuffer(x.data, dtype=x.dtype)
    gate = sigmoid(beta * flat)
    return (np.where(gate == 0, finite(flat), flat) * gate).reshape(x.shape)


def swish_derivative(x, beta=1.0):
    u = finite(beta * x)
    return sigmoid(u) * (1 + u * sigmoid(-u))


def swish_beta_derivative(x, beta=1.0):
    x = finite(x)
    return x * sigmoid(beta * x) * (x * sigmoid(-beta * x))
