"""fails: backward

en: The mean that softmax's gradient subtracts is taken over the queries; it belongs to a row of keys.
zh: softmax 的梯度里要减去的均值沿查询方向求了；它应当属于一行键。
card: softmax-axis
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
    mean = np.sum(grad_weights * weights, axis=-2, keepdims=True)
    grad_scores = weights * (grad_weights - mean) / math.sqrt(q.shape[-1])
    return grad_scores @ k, transposed(grad_scores) @ q, transposed(weights) @ grad_output
