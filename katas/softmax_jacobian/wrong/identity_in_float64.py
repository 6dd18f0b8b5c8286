"""fails: dtype

en: `np.eye(n)` and `np.ones(…)` are float64 and pull the result up; write `dtype=x.dtype`.
zh: `np.eye(n)` 和 `np.ones(…)` 是 float64，把结果也提升了；应写 `dtype=x.dtype`。
card: numpy-result-dtype
"""

import numpy as np


def softmax_jacobian(x):
    e = np.exp(x - np.max(x, axis=-1, keepdims=True, initial=-np.inf))
    s = e / np.sum(e, axis=-1, keepdims=True)
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j * np.ones((x.shape[-1], x.shape[-1]))
