"""fails: values

en: The exponentials are not divided by their sum, so the weights do not add up to 1.
zh: 指数没有除以总和，权重加起来不是 1。
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
    return e


def attention(q, k, v, mask=None):
    return attention_weights(q, k, mask) @ v


def attention_backward(grad_output, q, k, v, mask=None):
    weights = attention_weights(q, k, mask)
    grad_weights = grad_output @ transposed(v)
    mean = np.sum(grad_weights * weights, axis=-1, keepdims=True)
    grad_scores = weights * (grad_weights - mean) / math.sqrt(q.shape[-1])
    return grad_scores @ k, transposed(grad_scores) @ q, transposed(weights) @ grad_output
