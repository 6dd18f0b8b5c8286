"""fails: infinity

en: In a row of nothing but -inf the maximum is -inf too, and -inf - (-inf) is NaN; so is inf - inf.
zh: 全是 -inf 的行，最大值也是 -inf，-inf - (-inf) 得 NaN；inf - inf 也一样。
card: relu-nan-traps
"""

import numpy as np


def logsumexp(x, axis=-1):
    if x.shape[axis] == 0:
        return np.max(x, axis=axis, initial=-np.inf)
    top = np.max(x, axis=axis, keepdims=True)
    return np.squeeze(top + np.log(np.sum(np.exp(x - top), axis=axis, keepdims=True)), axis=axis)
