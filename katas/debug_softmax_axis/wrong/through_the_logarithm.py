"""fails: no_warnings

en: log of a weight that has become 0 warns, although e^-inf gives the right 0 afterwards.
zh: 权重下溢为 0 后再取对数会报警告，虽然之后 e^-inf 仍得到正确的 0。
card: softmax-shift
"""

import numpy as np


def softmax(x, axis=-1):
    weights = np.exp(x - x.max(axis=axis, keepdims=True, initial=-np.inf))
    return np.exp(np.log(weights) - np.log(weights.sum(axis=axis, keepdims=True)))
