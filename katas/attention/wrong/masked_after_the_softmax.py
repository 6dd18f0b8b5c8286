"""fails: mask

en: The weights of masked keys are set to 0 after the softmax: the rest no longer adds up to 1.
zh: softmax 之后才把被屏蔽的权重置 0：剩下的权重之和不再是 1。
card: softmax-axis
"""

import math

import numpy as np


def transposed(a):
    return np.swapaxes(a, -1, -2)


def attention_weights(q, k, mask):
    scores = q @ transposed(k) / math.sqrt(q.shape[-1])
    largest = np.max(scores, axis=-1, keepdims=True, initial=-np.inf)
    e = np.exp(scores - np.where(largest == -np.inf, 0, largest))
    total = np.sum(e, axis=-1, keepdims=True)
    weights = e / np.where(total == 0, 1, total)
    return weights if mask is None else weights * mask


def attention(q, k, v, mask=None):
    return attention_weights(q, k, mask) @ v


def attention_backward(grad_output, q, k, v, mask=None):
    weights = attention_weights(q, k, mask)
    grad_weights = grad_output @ transposed(v)
    mean = np.sum(grad_weights * weights, axis=-1, keepdims=True)
    grad_scores = weights * (grad_weights - mean) / math.sqrt(q.shape[-1])
    return grad_scores @ k, transposed(grad_scores) @ q, transposed(weights) @ grad_output
