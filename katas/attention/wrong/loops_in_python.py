"""fails: speed

en: Python visits every sample of the batch; `@` multiplies stacks of matrices in machine code.
zh: 用 Python 逐个处理批次里的样本；`@` 可以在机器码里一次乘完一叠矩阵。
card: python-loop-cost
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
    out = np.zeros((*q.shape[:-1], v.shape[-1]), dtype=q.dtype)
    for index in np.ndindex(out.shape[:-1]):
        place, i = index[:-1], index[-1]
        allowed = None if mask is None else np.broadcast_to(mask, (*q.shape[:-1], k.shape[-2]))[place][i : i + 1]
        out[index] = (attention_weights(q[place][i : i + 1], k[place], allowed) @ v[place])[0]
    return out


def attention_backward(grad_output, q, k, v, mask=None):
    weights = attention_weights(q, k, mask)
    grad_weights = grad_output @ transposed(v)
    mean = np.sum(grad_weights * weights, axis=-1, keepdims=True)
    grad_scores = weights * (grad_weights - mean) / math.sqrt(q.shape[-1])
    return grad_scores @ k, transposed(grad_scores) @ q, transposed(weights) @ grad_output
