"""fails: shape

en: `k.T` reverses all axes; with a batch in front only the last two may change places.
zh: `k.T` 会颠倒所有轴；前面有批次轴时，只能交换最后两个轴。
card: numpy-elementwise-shape
"""

import math

import numpy as np


def transposed(a):
    return a.T


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
    return grad_scores @ k, transposed(grad_scores) @ q, transposed(weights) @ grad_output
