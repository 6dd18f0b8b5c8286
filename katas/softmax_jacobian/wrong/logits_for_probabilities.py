"""fails: values

en: The formula wants the probabilities, not the logits.
zh: 公式里要的是概率，不是 logits。
card: slope-of-the-wrong-argument
"""

import numpy as np


def softmax_jacobian(x):
    s = x
    j = -s[..., :, None] * s[..., None, :]
    i = np.arange(x.shape[-1])
    j[..., i, i] = 0
    j[..., i, i] = -np.sum(j, axis=-1)
    return j
