"""fails: backward

en: The gradient of the weights is taken for that of the scores: the softmax in between is left out.
zh: 把权重的梯度直接当作分数的梯度：漏掉了中间的 softmax。
card: softmax-vjp-by-hand
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
    grad_scores = grad_weights / math.sqrt(q.shape[-1])
    return grad_scores @ k, transposed(grad_scores) @ q, transposed(weights) @ grad_output
