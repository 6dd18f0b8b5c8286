"""fails: non_contiguous

en: `np.zeros_like` keeps a Fortran layout, there `reshape(-1)` is a copy, and what is written into it is lost.
zh: `np.zeros_like` 会保留 Fortran 布局，此时 `reshape(-1)` 是一份拷贝，写进去的值就丢了。
card: numpy-memory-layout
"""

import math

import numpy as np


def transposed(a):
    return np.swapaxes(a, -1, -2)


def attention_weights(q, k, mask):
    scores = q @ transposed(k) / math.sqrt(q.shape[-1])
    if mask is not None:
        scores = np.where(mask, scores, scores.dtype.type(-np.inf))
    largest = np.max(scores, axis=-1, keepdims=True, initial=-np.inf)
    e = np.exp(scores - np.where(largest == -np.inf, 0, largest))
    total = np.sum(e, axis=-1, keepdims=True)
    return e / np.where(total == 0, 1, total)


def attention(q, k, v, mask=None):
    return attention_weights(q, k, mask) @ v


def attention_backward(grad_output, q, k, v, mask=None):
    weights = attention_weights(q, k, mask)
    grad_weights = grad_output @ transposed(v)
    mean = np.sum(grad_weights * weights, axis=-1, keepdims=True)
    grad_scores = weights * (grad_weights - mean) / math.sqrt(q.shape[-1])
    grad_q = np.zeros_like(q)
    grad_q.reshape(-1)[:] = (grad_scores @ k).reshape(-1)
    return grad_q, transposed(grad_scores) @ q, transposed(weights) @ grad_output
