"""fails: nan

en: `np.fmax` passes over NaN, so a broken group looks sound.
zh: `np.fmax` 会跳过 NaN，坏掉的组看上去一切正常。
card: nan-containment
"""

import numpy as np


def groups_of(x, pieces):
    return x.reshape(*x.shape[:-1], x.shape[-1] // pieces, pieces)


def maxout(x, pieces):
    return np.fmax.reduce(groups_of(x, pieces), axis=-1)


def maxout_backward(grad_output, x, pieces):
    groups = groups_of(x, pieces)
    winner = groups.argmax(axis=-1)[..., np.newaxis] == np.arange(pieces)
    grad = np.where(winner, grad_output[..., np.newaxis], 0)
    unknown = np.isnan(groups).any(axis=-1, keepdims=True)
    return np.where(unknown, np.nan, grad).astype(x.dtype).reshape(x.shape)
